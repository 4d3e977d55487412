import { siteKey } from './site-key.js';

/**
 * A headline without the name of the site that pages add to their titles: behind the last sign that parts it, or in front of the
 * first.
 *
 *     Library opens with chess marathon | Example News
 *
 * @param others - What other places of the page call it: one of them that the title begins or ends with, a sign
 *   beside it, is the headline.
 */
export function withoutSite(
  title: string,
  sites: readonly string[],
  others: readonly string[] = [],
): string {
  const shorter = others.find((other) => other !== '' && isPartOf(title, other));
  if (shorter !== undefined) return shorter;
  for (const site of sites) {
    const name = siteKey(site);
    if (name === '') continue;
    const parts = title.split(sign);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (parts.length < 2) return title;
    if (siteKey(last) === name)
      return title.slice(0, title.length - last.length).replace(ending, '');
    if (siteKey(first) === name) return title.slice(first.length).replace(opening, '');
  }
  return title;
}

function isPartOf(whole: string, part: string): boolean {
  const [title, other] = [straight(whole), straight(part)];
  return (
    (title.startsWith(other) && opening.test(title.slice(other.length))) ||
    (title.endsWith(other) && ending.test(title.slice(0, title.length - other.length)))
  );
}

/** Quotation marks and apostrophes as typewriters have them, since pages set them in one place alone. */
function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"');
}

/** Signs that part a title, with blanks around. */
const sign = / (?:[|–—·•»:]|-|::) /u;
const ending = / {1,9}(?:[|–—·•»:]|-|::) {0,9}$/u;
const opening = /^ {0,9}(?:[|–—·•»:]|-|::) {1,9}/u;
