/** Phrases of one or more words, each with what it means. */
export interface Phrases<Value> {
  /** The longest phrase whose words are `keys` from `at` on. */
  match(keys: readonly { readonly key: string }[], at: number): PhraseMatch<Value> | undefined;
  /** Whether a phrase starts with the word. */
  starts(key: string): boolean;
  /** Whether a phrase may stand in the text; a quick look, which asks for no end of a word. */
  mayStandIn(text: string): boolean;
}

/** A phrase found, and how many words it has. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly length: number;
}

/** Phrases from rows of words parted by blanks: `['additional reporting by', 'contributor']`. */
export function phrases<Value>(rows: Iterable<readonly [string, Value]>): Phrases<Value> {
  const byFirstWord = new Map<
    string,
    { readonly words: readonly string[]; readonly value: Value }[]
  >();
  const all: string[] = [];
  let anyOf: RegExp | undefined;
  for (const [phrase, value] of rows) {
    all.push(phrase);
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, value }]);
  }
  for (const rowsOfWord of byFirstWord.values()) {
    rowsOfWord.sort((a, b) => b.words.length - a.words.length);
  }
  return {
    starts: (key) => byFirstWord.has(key),
    mayStandIn: (text) => (anyOf ??= patternOf(all)).test(text),
    match(keys, at) {
      const candidates = byFirstWord.get(keys[at]?.key ?? '');
      const found = candidates?.find(({ words }) =>
        words.every((word, index) => keys[at + index]?.key === word),
      );
      return found && { value: found.value, length: found.words.length };
    },
  };
}

/** Any of the phrases, but those that have another within them: where that does not stand, they don't. */
function patternOf(all: readonly string[]): RegExp {
  const shortest = all.filter(
    (phrase) => !all.some((other) => other !== phrase && phrase.includes(other)),
  );
  const escaped = [...new Set(shortest)].map((phrase) =>
    phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(escaped.length === 0 ? '(?!)' : escaped.join('|'));
}
