import { supportedFormats, parse, type ParseOptions } from '../../src/index.js';
import type { Fixtures } from './fixtures.js';
import { brokenStream, laws } from './laws.js';
import { damaged } from './mutate.js';
import { randomOf, type Random } from './random.js';

/** An input that broke a law. */
export interface Failure {
  readonly seed: number;
  readonly law: string;
  readonly input: string | Uint8Array;
  readonly options: ParseOptions;
  /** What was thrown, or what does not hold. */
  readonly found: unknown;
}

/** Damages one fixture as the seed says, reads it, and holds what was read to every law. */
export async function tryOnce(fixtures: Fixtures, seed: number): Promise<Failure | undefined> {
  const random = randomOf(seed);
  const input = damaged(fixtures, random);
  const options = anyOptions(random);
  return (await brokenLaw(input, options, seed)) ?? undefined;
}

/** The first law that does not hold of an input. */
async function brokenLaw(
  input: string | Uint8Array,
  options: ParseOptions,
  seed: number,
): Promise<Failure | undefined> {
  let law = 'parse never throws';
  try {
    const result = parse(input, options);
    for (const { name, broken } of laws) {
      law = name;
      const found = broken({ input, options, result, random: randomOf(seed) });
      if (found !== undefined && found !== false) return { seed, law, input, options, found };
    }
    if (seed % 8 > 0) return undefined;
    law = 'a stream is read to the same wherever it is cut';
    const found = await brokenStream({ input, options, result, random: randomOf(seed) });
    return found === false ? undefined : { seed, law, input, options, found };
  } catch (found) {
    return { seed, law, input, options, found };
  }
}

const readable = supportedFormats.filter(({ reads }) => reads).map(({ id }) => id);

function anyOptions(random: Random): ParseOptions {
  return {
    origins: true,
    ...(random.chance(0.1) && { format: random.pick(readable) }),
    ...(random.chance(0.2) && {
      provider: random.pick(['ap', 'reuters', 'dpa', 'azertac', 'tass', 'xinhua']),
    }),
    ...(random.chance(0.2) && { referenceDate: '2023-10-01' }),
    ...(random.chance(0.2) && { timeZone: random.pick(['Asia/Baku', 'America/New_York']) }),
    ...(random.chance(0.1) && { language: random.pick(['en', 'az', 'ar', 'zh']) }),
    ...(random.chance(0.1) && { strict: true }),
    ...(random.chance(0.05) && { limits: { depth: 5, attributes: 3, items: 1, diagnostics: 2 } }),
  };
}
