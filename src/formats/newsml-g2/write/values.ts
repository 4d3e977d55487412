import { schemesByAlias } from '../../../vocabulary/iptc-schemes.js';
import type { XmlAttributes } from '../../../markup/xml/write-xml.js';
import { instantOf } from '../../../time/instant-of.js';
import { isUri } from '../../concept-uri.js';
import { ownValue } from '../own-value.js';

/** The text on one line, as `g2normalizedString` of the schema has it. */
export function line(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').trim();
}

/** The text as an IRI that the schema takes: itself where it is one, else with what it may not hold encoded, at worst all of it. */
export function iri(text: string): string {
  if (plainIri.test(text)) return text;
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  const encoded = whole.replace(/[\s[\]]|%(?![\da-f]{2})/gi, encodeURIComponent);
  return plainIri.test(encoded) ? encoded : encodeURIComponent(whole);
}

/** A scheme and host, a scheme alone, or neither with no colon before the first slash; then a path, a query and a fragment. */
const plainIri =
  /^(?:[a-z][a-z\d+.-]*:(?:\/\/[^\s/?#[\]:%@]*(?::\d+)?(?=[/?#]|$))?|(?![^/?#]*:))(?:[^\s#%[\]]|%[\da-f]{2})*(?:#(?:[^\s#%[\]]|%[\da-f]{2})*)?$/i;

/** What names a concept: a QCode of a scheme of IPTC's catalog, one that the source left as it was, else the URI. */
export function conceptAttributes(uri: string | undefined): XmlAttributes {
  if (uri === undefined || uri === '') return {};
  const qcode = qcodeOf(uri);
  return qcode === undefined ? { uri: iri(uri) } : { qcode };
}

/** A QCode that reads to the URI again. */
function qcodeOf(uri: string): string | undefined {
  if (!isUri(uri)) return isQCode(uri) ? uri : undefined;
  const scheme = aliases.find(([, start]) => uri.startsWith(start));
  if (scheme === undefined) return undefined;
  const [alias, start] = scheme;
  const code = uri.slice(start.length);
  return /^[^\s/#]+$/.test(code) ? `${alias}:${code}` : undefined;
}

/** A word of the model where the schema wants a code: as the code of one of IPTC's schemes, as it came, or as a value of our own. */
export function codeAttributes(
  name: string,
  word: string | undefined,
  scheme?: Scheme,
): XmlAttributes {
  const isPlainQCode = word !== undefined && isQCode(word) && !isUri(word);
  return isPlainQCode ? { [name]: word } : wordAttributes(name, word, scheme);
}

/** Likewise, where a reader has the code alone and not the alias in front of it. */
export function wordAttributes(
  name: string,
  word: string | undefined,
  scheme?: Scheme,
): XmlAttributes {
  if (word === undefined || word === '') return {};
  if (scheme !== undefined && holds(scheme.codes, word)) {
    return { [name]: `${scheme.alias}:${word}` };
  }
  return { [`${name}uri`]: isUri(word) && plainIri.test(word) ? word : ownValue(word) };
}

/** A scheme of IPTC, and the codes in it. */
export interface Scheme {
  readonly alias: string;
  readonly codes: RegExp | readonly string[];
}

function holds(codes: RegExp | readonly string[], word: string): boolean {
  return codes instanceof RegExp ? codes.test(word) : codes.includes(word);
}

/** `QCodeType` of the schema. */
function isQCode(text: string): boolean {
  return /^[^\s:]+:\S+$/.test(text);
}

/** The longest scheme first, so that one within another is not taken for it. */
const aliases = Object.entries(schemesByAlias).sort(([, a], [, b]) => b.length - a.length);

/** An instant that `xs:dateTime` of the schema holds: no day alone, no leap second, no year 0, no offset beyond 14 hours. */
export function instant(text: string | undefined): string | undefined {
  const time = instantOf(text);
  if (time === undefined || /:60(?:\.\d+)?(?:Z|[+-])/.test(time) || time.startsWith('0000'))
    return undefined;
  return /[+-]14:(?!00)/.test(time) ? undefined : time;
}
