/** A stretch that two sequences share: `length` elements from `a` on in the one, from `b` on in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}
