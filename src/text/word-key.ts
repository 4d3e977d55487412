/** Lower case, without a final stop; the dot that Turkic İ leaves when lowered is dropped. Words are looked up by it. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  const plain = ascii.test(lower) ? lower : lower.normalize('NFC').replace(/i\u0307/g, 'i');
  return plain.endsWith('.') ? plain.slice(0, -1) : plain;
}

const ascii = /^[\x20-\x7e]*$/;
