/** The whole number that an attribute begins with, as HTML reads it (`12`, `12px`); `undefined` where there is none. */
export function integerOf(value: string | undefined): number | undefined {
  const digits = /^\s{0,9}([+-]?\d{1,9})(?![.\d%])/.exec(value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
