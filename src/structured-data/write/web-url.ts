import { isWebUrl } from '../../model/href.js';
import type { OneOrMany } from '../json-ld-types.js';
import { distinct, oneOrMany } from './node-draft.js';

/**
 * `href` as an absolute http or https URL, the only kind that search engines follow (rule X6); a relative one is resolved
 * against `base`. Everything else, `javascript:` and `data:` above all, is no link: undefined.
 */
export function webUrl(href: string | undefined, base?: string): string | undefined {
  if (href === undefined || isWebUrl(href)) return href;
  if (base === undefined || !URL.canParse(href, base)) return undefined;
  const absolute = new URL(href, base).href;
  return isWebUrl(absolute) ? absolute : undefined;
}

/** Those of the links that are web addresses, each once. */
export function webUrls(hrefs: readonly string[]): OneOrMany<string> | undefined {
  if (hrefs.length === 0) return undefined;
  return oneOrMany(distinct(hrefs.map((href) => webUrl(href))));
}

/** `uri` where it may stand as an `@id`: a web address, or a name of a scheme that no browser runs. */
export function nodeId(uri: string | undefined): string | undefined {
  return uri !== undefined && (isWebUrl(uri) || nameScheme.test(uri)) ? uri : undefined;
}

/** `uri` where it is no web address but tells one thing from another: an agency's own code, a `urn:`. */
export function plainIdentifier(uri: string | undefined): string | undefined {
  return uri === undefined || isWebUrl(uri) || runScheme.test(uri) ? undefined : uri;
}

/** Schemes of names (RFC 8141, RFC 4151, and the two that archives use). */
const nameScheme = /^(?:urn|tag|doi|info):\S+$/i;
/** Schemes that a browser runs as content of the page; an identifier is no link, but nobody has one of these either. */
const runScheme = /^\s*(?:javascript|vbscript|data)\s*:/i;
