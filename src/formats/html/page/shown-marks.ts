import type { HtmlTag } from '../../../markup/html/scan-html.js';
import type { Literal } from '../../../structured-data/read/thing.js';
import type { Stretch } from './draft.js';
import { type Attributes, tokens } from './marking.js';
import type { OpenStretch } from './marked-things.js';

/** What of a page tells readers of its article. */
export interface ShownMarks {
  readonly titles: Stretch[];
  readonly headings: Stretch[];
  /** Names of authors. */
  readonly names: Stretch[];
  /** Lines that hold them. */
  readonly bylines: Stretch[];
  /** Links to the pages of authors. */
  readonly profiles: Stretch[];
  readonly times: (Literal | Stretch)[];
  readonly articles: Stretch[];
}

/** Adds an element that tells readers of the article. */
export function readShown(
  { name, start, end }: HtmlTag,
  attributes: Attributes,
  marks: ShownMarks,
  stretch: OpenStretch,
): void {
  if (name === 'title') marks.titles.push(stretch());
  else if (name === 'h1') marks.headings.push(stretch());
  else if (name === 'article') marks.articles.push(stretch('article'));
  else if (name === 'time') {
    const text = attributes.get('datetime')?.trim();
    marks.times.push(text === undefined ? stretch() : { is: 'literal', text, start, end });
  }
  if (name === 'a' && profile.test(attributes.get('href') ?? '')) marks.profiles.push(stretch());
  const classes = tokens(attributes.get('class'));
  if (isAuthor(attributes, classes)) marks.names.push(stretch());
  else if (classes.some((token) => bylineClass.test(token))) marks.bylines.push(stretch());
}

function isAuthor(attributes: Attributes, classes: readonly string[]): boolean {
  const isMarked = [attributes.get('rel'), attributes.get('itemprop')].some((value) =>
    tokens(value).includes('author'),
  );
  return isMarked || classes.some((token) => nameClass.test(token));
}

/** Paths of pages that tell of an author: `/author/kari-eksempel`, `/people/kari-eksempel`. */
const profile =
  /\/(?:authors?|auteurs?|autor(?:en|es|in)?|people|persons?|profiles?|staff|journalists?|reporters?|contributors?|columnists?|redakteure?)\/[^/?#]{2,100}\/?(?:[?#]|$)/i;

/** Classes that systems give to an author's name, and to the line that holds it, however they part their words. */
const nameClass = /^(?:[a-z]{1,20}[-_]{1,2}){0,3}(?:authors?|byline)[-_]{0,2}(?:names?|link)$/i;
const bylineClass = /^(?:[a-z]{1,20}[-_]{1,2}){0,3}(?:byline|authors?)$/i;
