import { parseArgs } from 'node:util';
import { nearestKey } from '../../model/nearest-key.js';
import type { OptionRow } from './options.js';
import { UsageError } from './usage-error.js';

/** A command line in its parts. */
export interface Arguments {
  /** What is no option: files, folders, globs. */
  readonly operands: readonly string[];
  /** By the option's long name: its value, or `true` for a switch. */
  readonly values: Readonly<Record<string, string | true>>;
}

/**
 * Reads a command line by the options that may stand in it. What follows `--` is an operand whatever it looks like.
 *
 * @throws UsageError that names the option and the nearest known one.
 */
export function readArguments(args: readonly string[], options: readonly OptionRow[]): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options.map(parseArgsRow)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = tokens
    .filter((token) => token.kind === 'option')
    .map((token) => [token.name, valueOf(token, options)] as const);
  return { operands: positionals, values: Object.fromEntries(values) };
}

interface OptionToken {
  readonly name: string;
  /** As typed: `--to` or `-o`. */
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function parseArgsRow({ name, short, value }: OptionRow) {
  const type = value === undefined ? ('boolean' as const) : ('string' as const);
  return [name, short === undefined ? { type } : { type, short }] as const;
}

function valueOf(token: OptionToken, options: readonly OptionRow[]): string | true {
  const { name, rawName, value, inlineValue } = token;
  const row = options.find((option) => option.name === name);
  if (row === undefined) throw new UsageError(unknownOption(rawName, name, options));
  if (row.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value, but got "${value}".`);
    return true;
  }
  if (value === undefined || value === '') {
    throw new UsageError(`${rawName} needs a value: --${name} ${row.value}.`);
  }
  if (inlineValue !== true && value.length > 1 && value.startsWith('-')) {
    throw new UsageError(
      `${rawName} needs a value, but "${value}" follows. Write ${rawName}=${value} if you mean it.`,
    );
  }
  return value;
}

function unknownOption(rawName: string, name: string, options: readonly OptionRow[]): string {
  const nearest = nearestKey(
    name,
    options.map((option) => option.name),
  );
  const hint = nearest === undefined ? '' : ` Did you mean --${nearest}?`;
  return `There is no option ${rawName} here.${hint}`;
}
