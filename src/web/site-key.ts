/**
 * A site's name, or its address in place of that, in a form in which both are the same.
 *
 *     Example News     EXAMPLE-NEWS     example-news.com     examplenews
 */
export function siteKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.(?:com|net|org|info|tv|[a-z]{2})$/, '')
    .replace(/\.co$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
