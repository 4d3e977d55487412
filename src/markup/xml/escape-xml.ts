import { allowedCharacters } from './allowed-characters.js';

/**
 * `text` as the content of an element. A CR is written as a reference, since a parser reads a bare one as LF; what XML does
 * not allow becomes U+FFFD.
 */
export function escapeXmlText(text: string): string {
  return escape(text, /[&<>\r]/);
}

/** `text` as the value of an attribute between double quotes; white space keeps its kind. */
export function escapeXmlAttribute(text: string): string {
  return escape(text, /[&<>"\t\n\r]/);
}

function escape(text: string, special: RegExp): string {
  const allowed = allowedCharacters(text);
  if (!special.test(allowed)) return allowed;
  return allowed.replace(new RegExp(special, 'g'), (found) => references[found] ?? found);
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
