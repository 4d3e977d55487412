/** The releases of ninjs, the oldest first; a release's first digit is its generation. */
export const releases = [
  '1.0',
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '2.0',
  '2.1',
  '2.2',
  '3.0',
  '3.1',
] as const;

/** A release of ninjs. */
export type Release = (typeof releases)[number];

/** Releases of one generation write the same names in the same shapes; two differ in nearly all. */
export type Generation = 1 | 2 | 3;

/** Whether a text names a release. */
export function isRelease(text: string): text is Release {
  return (releases as readonly string[]).includes(text);
}

/** The generation of a release. */
export function generationOf(release: Release): Generation {
  return release < '2' ? 1 : release < '3' ? 2 : 3;
}

/** The newest release of a generation. */
export const newest: Readonly<Record<Generation, Release>> = { 1: '1.6', 2: '2.2', 3: '3.1' };
