/**
 * The schemes that a link of an article may have. A browser runs `javascript:`, `vbscript:` and `data:` as content of
 * the page, so what is not in this list is no link.
 */
const linkSchemes: ReadonlySet<string> = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'sms',
  'ftp',
  'geo',
]);

/**
 * Whether `href` may stand in a page: a relative reference, or an absolute one with a scheme of the list. Control
 * characters and white space are looked through, since browsers drop them from a URL before they read its scheme
 * (URL Standard, "basic URL parser", steps 1 to 3).
 */
export function isSafeHref(href: string): boolean {
  const bare = href.replace(/[\p{Cc}\s]+/gu, '');
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1];
  return scheme === undefined || linkSchemes.has(scheme.toLowerCase());
}

/** Whether `href` is an absolute http or https URL: what search engines take as one. */
export function isWebUrl(href: string): boolean {
  return usualUrl.test(href) || (webUrl.test(href) && URL.canParse(href));
}

/** What most addresses are, which any parser takes: a host that ends in letters, no port, no user, nothing beyond ASCII. */
const usualUrl =
  /^https?:\/\/(?:(?!xn--)[a-z\d][a-z\d-]*\.)+(?!xn--)[a-z]{2,63}(?:[/?#][!#-;=?-~]*)?$/i;
const webUrl = /^https?:\/\/[^\s\p{Cc}<>"]+$/iu;
