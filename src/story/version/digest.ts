/**
 * A short name of a text: 64 bits, by two lanes of the multiplying hash of A. Appleby's MurmurHash. Equal texts have equal names on
 * every machine; that different ones have different names is very likely, and safe from no one who wants it otherwise.
 */
export function digestOf(text: string): string {
  let [one, other] = [0xdeadbeef ^ text.length, 0x41c6ce57 ^ text.length];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return named(other) + named(one);
}

function named(half: number): string {
  return (half >>> 0).toString(36).padStart(7, '0');
}
