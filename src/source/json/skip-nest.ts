/** Offset just behind the object or list that starts at `start`; the text's end where it is never closed. */
export function skipNest(text: string, start: number): number {
  // Strings are passed over whole, since brackets in them count for nothing.
  const signs = /[{}[\]"]/g;
  signs.lastIndex = start;
  let depth = 0;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '"') {
      signs.lastIndex = endOfString(text, found.index);
      continue;
    }
    depth += sign === '{' || sign === '[' ? 1 : -1;
    if (depth === 0) return signs.lastIndex;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '"') return at + 1;
  }
  return text.length;
}
