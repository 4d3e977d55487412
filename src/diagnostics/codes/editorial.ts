import type { CodeTable } from './code-row.js';

/** What a newsroom asks of JSON-LD beyond Google and schema.org. */
export const editorialCodes = {
  'editorial/sponsored-as-news': {
    severity: 'warning',
    summary: 'Sponsored copy is typed as a NewsArticle.',
  },
  'editorial/satire-as-news': {
    severity: 'warning',
    summary: 'Satire is typed as a NewsArticle.',
  },
  'editorial/reportage-and-opinion': {
    severity: 'warning',
    summary: 'An article is typed as reportage and as opinion.',
  },
  'editorial/subtype-alone': {
    severity: 'info',
    summary: 'A subtype of NewsArticle stands without its base, which search engines name.',
  },
  'editorial/empty-value': {
    severity: 'warning',
    summary: 'A property is empty: null, a blank text, an empty list or object.',
  },
  'editorial/placeholder': {
    severity: 'warning',
    summary: 'A value is what a system writes where it has none.',
  },
  'editorial/dangling-reference': {
    severity: 'warning',
    summary: 'A reference names a node that is nowhere on the page.',
  },
  'editorial/relative-id': { severity: 'info', summary: 'The `@id` of a node is not absolute.' },
  'editorial/headline-long': {
    severity: 'info',
    summary: 'The headline has more than 110 characters, and may be cut.',
  },
  'editorial/headline-wire-trace': {
    severity: 'warning',
    summary: 'The headline holds a marker, slug, dateline or credit of the wires.',
  },
  'editorial/headline-not-on-page': {
    severity: 'warning',
    summary: 'The headline is another than the one on the page.',
  },
  'editorial/text-spacing': {
    severity: 'warning',
    summary: 'A text has white space at an end, doubled, or a line end within it.',
  },
  'editorial/text-not-nfc': {
    severity: 'warning',
    summary: 'A text has letters and accents apart that are one character (not NFC).',
  },
  'editorial/text-markup': {
    severity: 'warning',
    summary: 'A text holds HTML tags, undecoded entities or control characters.',
  },
  'editorial/note-to-editors': {
    severity: 'warning',
    summary: 'A text for readers holds a note to editors.',
  },
  'editorial/author-contact': {
    severity: 'warning',
    summary: 'An author’s name is or holds an e-mail address, a handle or a link.',
  },
  'editorial/author-placing': {
    severity: 'warning',
    summary: 'An author’s name says for whom or where the author worked.',
  },
  'editorial/author-capitals': {
    severity: 'warning',
    summary: 'An author’s name is all in capitals.',
  },
  'editorial/author-twice': { severity: 'warning', summary: 'An author is named twice.' },
  'editorial/dates-reversed': {
    severity: 'warning',
    summary: 'The dates contradict each other: changed before published, or made after it.',
  },
  'editorial/date-not-on-page': {
    severity: 'warning',
    summary: 'The page shows other dates than the markup.',
  },
  'editorial/meta-date-differs': {
    severity: 'warning',
    summary: 'The page’s meta tags give another date than the markup.',
  },
  'editorial/dateline-credit': {
    severity: 'warning',
    summary: 'The dateline holds an agency’s credit or ends with a dash.',
  },
  'editorial/country-code': {
    severity: 'warning',
    summary: 'A country is not given by its ISO 3166-1 alpha-2 code.',
  },
  'editorial/position': {
    severity: 'warning',
    summary: 'A latitude or longitude lies beyond the earth.',
  },
  'editorial/image-rights': {
    severity: 'warning',
    summary: 'A picture says nothing of its credit, creator or licence.',
  },
  'editorial/image-insecure': {
    severity: 'warning',
    summary: 'A picture is not served over https.',
  },
  'editorial/image-not-for-discover': {
    severity: 'info',
    summary: 'No picture is 1200 pixels wide.',
  },
  'editorial/publisher-missing': { severity: 'info', summary: 'The article names no publisher.' },
  'editorial/correction-unmodified': {
    severity: 'warning',
    summary: 'The article was corrected later than it says it was changed.',
  },
  'editorial/keyword-twice': { severity: 'warning', summary: 'A keyword is named twice.' },
  'editorial/keyword-slug': { severity: 'warning', summary: 'A keyword is a slug of the wires.' },
  'editorial/selector-matches-nothing': {
    severity: 'warning',
    summary: 'The selector of a locked part matches no element of the page.',
  },
  'editorial/nested-parts': {
    severity: 'warning',
    summary: 'A locked part lies within another.',
  },
  'editorial/speakable-furniture': {
    severity: 'warning',
    summary: 'A dateline, caption or credit is marked to be read aloud.',
  },
  'editorial/speakable-matches-nothing': {
    severity: 'info',
    summary: 'No element of the page has the class that is marked to be read aloud.',
  },
  'editorial/live-blog-start': {
    severity: 'warning',
    summary: 'A live blog does not say when its coverage began.',
  },
  'editorial/live-update-date': {
    severity: 'warning',
    summary: 'An entry of a live blog has no date, or one outside the coverage.',
  },
  'editorial/live-update-empty': {
    severity: 'warning',
    summary: 'An entry of a live blog has neither headline nor text.',
  },
  'editorial/live-update-order': {
    severity: 'warning',
    summary: 'The entries of a live blog do not stand with the newest first.',
  },
  'editorial/live-update-id': {
    severity: 'info',
    summary: 'An entry of a live blog has no `@id` by which it could be linked to.',
  },
} as const satisfies CodeTable<'editorial'>;
