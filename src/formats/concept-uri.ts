import { schemesByAlias } from '../vocabulary/iptc-schemes.js';

/**
 * The full URI of a concept that a document names by a code: a URI in the code's place, a scheme's URI with the code behind it, a
 * scheme or QCode by IPTC's alias. Undefined where no table knows the scheme.
 *
 * @example
 * ```ts
 * conceptUri('medtop:20001154'); // 'http://cv.iptc.org/newscodes/mediatopic/20001154'
 * conceptUri('20001154', 'http://cv.iptc.org/newscodes/mediatopic'); // 'http://cv.iptc.org/newscodes/mediatopic/20001154'
 * ```
 */
export function conceptUri(code: string, scheme?: string): string | undefined {
  const [alias, rest] = splitQCode(code);
  const known = alias === undefined ? undefined : schemeUri(alias);
  if (known !== undefined) return known + rest;
  if (isUri(code)) return code;
  if (scheme === undefined) return undefined;
  if (isUri(scheme)) return /[/#=:?]$/.test(scheme) ? scheme + code : `${scheme}/${code}`;
  const named = schemeUri(scheme);
  return named === undefined ? undefined : named + code;
}

/**
 * The URI of a subject's code of eight digits that stands without its scheme: below their top level IPTC's Media Topics begin with
 * 2000; all others are taken for Subject Codes, which senders that name no scheme mostly use.
 */
export function subjectCodeUri(code: string): string | undefined {
  if (!/^\d{8}$/.test(code)) return undefined;
  return conceptUri(code, code.startsWith('2000') ? 'medtop' : 'subj');
}

/** Whether a text is an identifier that stands by itself: a URL, a URN, a tag. */
export function isUri(text: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:\/\/|urn:|tag:|info:|did:)\S+$/i.test(text);
}

/** A code may hold further colons; its alias ends at the first. */
function splitQCode(code: string): readonly [alias: string | undefined, rest: string] {
  const colon = code.indexOf(':');
  return colon < 0 ? [undefined, code] : [code.slice(0, colon), code.slice(colon + 1)];
}

/** By an alias, or by the scheme's own name: `medtop` or `mediatopic`. */
function schemeUri(name: string): string | undefined {
  const key = name.toLowerCase();
  if (Object.hasOwn(schemesByAlias, key)) return schemesByAlias[key];
  const end = `/${key}/`;
  return /^\w[\w-]*$/.test(key)
    ? Object.values(schemesByAlias).find((uri) => uri.endsWith(end))
    : undefined;
}
