/** How the element is written. */
export interface ScriptOptions {
  /** The page's Content Security Policy nonce. */
  readonly nonce?: string;
}

/**
 * The JSON-LD as a `<script>` element that is safe in any page: whatever the texts hold, they can neither end the element
 * nor open another, and `JSON.parse` of what stands in it gives them back (rules X1 to X6). A surrogate without its other
 * half becomes U+FFFD.
 *
 * @throws TypeError when `jsonLd` is no object or `nonce` no string.
 * @example
 * ```ts
 * jsonLdScript({ name: '</script>' }); // '<script type="application/ld+json">{"name":"\\u003c/script\\u003e"}</script>'
 * ```
 */
export function jsonLdScript(jsonLd: object, options: ScriptOptions = {}): string {
  const { nonce } = options;
  if (Object(jsonLd) !== jsonLd)
    throw new TypeError('jsonLdScript: expected an object, as toJsonLd gives it');
  if (nonce !== undefined && typeof (nonce as unknown) !== 'string')
    throw new TypeError('jsonLdScript: expected options.nonce to be a string');
  const attribute = nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`;
  return `<script type="application/ld+json"${attribute}>${jsonLdText(jsonLd)}</script>`;
}

/** The JSON-LD as what stands between the element's tags, for frameworks that write these themselves. */
export function jsonLdText(jsonLd: object): string {
  return escapeJson(JSON.stringify(jsonLd));
}

/**
 * JSON with the five characters escaped that HTML, XHTML or a script could read as something else. "Restrictions for
 * contents of script elements" of the HTML Standard names three sequences; without `<` none of them can stand. Most texts hold
 * none of the five, and to look for one is far cheaper than to replace by a pattern.
 */
function escapeJson(json: string): string {
  let safe = json;
  // JSON.stringify writes a lone surrogate, and only that, as an escape of this form.
  if (safe.includes('\\ud')) safe = safe.replace(escape, (all, lone) => (lone ? '\ufffd' : all));
  if (safe.includes('\u2028')) safe = safe.replaceAll('\u2028', '\\u2028');
  if (safe.includes('\u2029')) safe = safe.replaceAll('\u2029', '\\u2029');
  if (safe.includes('<')) safe = safe.replaceAll('<', '\\u003c');
  if (safe.includes('>')) safe = safe.replaceAll('>', '\\u003e');
  return safe.includes('&') ? safe.replaceAll('&', '\\u0026') : safe;
}

function escapeAttribute(value: string): string {
  return value.replace(/["&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An escape of a JSON string, whole, so that the `\u` of `\\ud800` is not taken for one. */
const escape = /\\(?:(ud[89a-f][0-9a-f]{2})|[^])/g;
