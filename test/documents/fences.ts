/** A block of code in a document. */
export interface Fence {
  readonly document: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** What the block behind it says that it prints; only where that is marked `output`. */
  readonly output: string | undefined;
}

/** The blocks of code of a document, those marked `output` given to the block in front of them. */
export function fencesIn(document: string, text: string): readonly Fence[] {
  const found = [...text.matchAll(/^```(\w+)( output)?\n(.*?)^```$/gms)].map((match) => ({
    document,
    line: text.slice(0, match.index).split('\n').length,
    language: match[1] ?? '',
    isOutput: match[2] !== undefined,
    code: match[3] ?? '',
  }));
  return found
    .map(({ isOutput, ...fence }, index) => {
      const next = found[index + 1];
      return { ...fence, isOutput, output: next?.isOutput === true ? next.code : undefined };
    })
    .filter(({ isOutput }) => !isOutput);
}
