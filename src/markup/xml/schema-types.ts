/** `xs:normalizedString` and its kin: the text on one line. */
export function line(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').trim();
}

/** Whether `xs:anyURI` takes the text as schema processors mostly hold it, as an IRI. */
export function isIri(text: string): boolean {
  return plainIri.test(text);
}

/** The text as an IRI: itself where it is one, else with what it may not hold encoded, at worst all of it. */
export function iri(text: string): string {
  if (isIri(text)) return text;
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  const encoded = whole.replace(/[\s[\]]|%(?![\da-f]{2})/gi, encodeURIComponent);
  return isIri(encoded) ? encoded : encodeURIComponent(whole);
}

/** Whether `xs:dateTime` takes an instant: no leap second, no year 0, no offset beyond 14 hours. */
export function isDateTime(instant: string): boolean {
  return !/:60(?:\.\d+)?(?:Z|[+-])|^0000|[+-]14:(?!00)/.test(instant);
}

/** A number for `xs:decimal`, which knows no exponent. */
export function decimal(value: number): string {
  return String(value).includes('e') ? value.toFixed(12) : String(value);
}

/** A scheme and host, a scheme alone, or neither with no colon before the first slash; then a path, a query and a fragment. */
const plainIri =
  /^(?:[a-z][a-z\d+.-]*:(?:\/\/[^\s/?#[\]:%@]*(?::\d+)?(?=[/?#]|$))?|(?![^/?#]*:))(?:[^\s#%[\]]|%[\da-f]{2})*(?:#(?:[^\s#%[\]]|%[\da-f]{2})*)?$/i;
