import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/vocabulary/languages/', import.meta.url);
const tags = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const words = new Map<string, readonly string[]>();
for (const tag of tags) {
  const module = (await import(`${folder.href}${tag}/common-words.ts`)) as {
    readonly commonWords: readonly string[];
  };
  words.set(tag, module.commonWords);
}

describe('the words that tell a language', () => {
  it.each(tags)('are 20 to 40 different ones in lower case (%s)', (tag) => {
    const own = words.get(tag) ?? [];
    expect(own.length).toBeGreaterThanOrEqual(20);
    expect(own.length).toBeLessThanOrEqual(40);
    expect(new Set(own).size).toBe(own.length);
    expect(own.map((word) => word.toLowerCase())).toEqual(own);
  });

  it('tell for one language each', () => {
    const owners = new Map<string, string>();
    for (const [tag, own] of words) {
      for (const word of own) {
        expect(owners.get(word), word).toBeUndefined();
        owners.set(word, tag);
      }
    }
  });
});
