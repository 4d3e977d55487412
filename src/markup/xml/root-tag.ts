/** Looked at from the start: what stands in front of the outermost element is seldom longer. */
const head = 100_000;

/**
 * The start tag of the outermost element as it is written, without reading the text: behind comments, processing instructions
 * and a document type. `''` for a text that does not begin as XML does.
 */
export function rootTag(text: string): string {
  const start = text.slice(0, head);
  let at = behindSpace(start, 0);
  for (let aside = asideAt(start, at); aside !== undefined; aside = asideAt(start, at)) {
    const end = start.indexOf(aside.end, at + aside.start.length);
    if (end < 0) return '';
    at = behindSpace(start, end + aside.end.length);
  }
  if (!/^<[A-Za-z_:]/.test(start.slice(at, at + 2))) return '';
  const end = start.indexOf('>', at);
  return start.slice(at, end < 0 ? undefined : end + 1);
}

function behindSpace(text: string, from: number): number {
  const space = /[\s\ufeff]*/y;
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}

function asideAt(text: string, at: number): (typeof asides)[number] | undefined {
  return asides.find(({ start }) => text.startsWith(start, at));
}

/** Of a document type with declarations of its own, the declarations are passed over as elements are. */
const asides = [
  { start: '<!--', end: '-->' },
  { start: '<?', end: '?>' },
  { start: '<!DOCTYPE', end: '>' },
  { start: '<!ENTITY', end: '>' },
  { start: ']', end: '>' },
] as const;
