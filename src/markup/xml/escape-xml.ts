/**
 * `text` as the content of an element. A CR is written as a reference, since a parser reads a bare one as LF; what XML does
 * not allow (production 2) becomes U+FFFD.
 */
export function escapeXmlText(text: string): string {
  return special.test(text) ? text.replace(eachSpecial, referenceOf) : text;
}

/** `text` as the value of an attribute between double quotes; white space keeps its kind. */
export function escapeXmlAttribute(text: string): string {
  return specialInValue.test(text) ? text.replace(eachSpecialInValue, referenceOf) : text;
}

const special = /[&<>\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

const specialInValue = /[&<>"\t\n\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
const pair = '[\\ud800-\\udbff][\\udc00-\\udfff]|';
const eachSpecial = new RegExp(pair + special.source, 'g');
const eachSpecialInValue = new RegExp(pair + specialInValue.source, 'g');

function referenceOf(found: string): string {
  return found.length === 2 ? found : (references[found] ?? '\ufffd');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
