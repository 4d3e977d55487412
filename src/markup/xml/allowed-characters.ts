/** All that XML 1.0 does not allow (production 2), and surrogates, which it allows in pairs. */
const suspect = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
const pairOrSuspect = new RegExp(`[\\ud800-\\udbff][\\udc00-\\udfff]|${suspect.source}`, 'g');

/** The text with U+FFFD for each character that XML does not allow; offsets stay as they are. */
export function allowedCharacters(text: string): string {
  return suspect.test(text)
    ? text.replace(pairOrSuspect, (found) => (found.length === 2 ? found : '\ufffd'))
    : text;
}
