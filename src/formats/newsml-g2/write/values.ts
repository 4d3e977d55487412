import { schemesByAlias } from '../../../vocabulary/iptc-schemes.js';
import type { XmlAttributes } from '../../../markup/xml/write-xml.js';
import { iri, isDateTime, isIri } from '../../../markup/xml/schema-types.js';
import { instantOf } from '../../../time/instant-of.js';
import { isUri } from '../../concept-uri.js';
import { ownValue } from '../own-value.js';

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
  return { [`${name}uri`]: isUri(word) && isIri(word) ? word : ownValue(word) };
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

/** An instant that the schema takes; no day alone. */
export function instant(text: string | undefined): string | undefined {
  const time = instantOf(text);
  return time !== undefined && isDateTime(time) ? time : undefined;
}
