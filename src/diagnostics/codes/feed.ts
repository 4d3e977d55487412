import type { CodeTable } from './code-row.js';

/** What can be said of a feed, be it RSS, Atom or JSON Feed. */
export const feedCodes = {
  'feed/not-a-feed': {
    severity: 'error',
    summary: 'The input holds neither a feed nor an item of the format that was asked for.',
  },
  'feed/no-items': { severity: 'info', summary: 'The feed is one without an item.' },
  'feed/unknown-version': {
    severity: 'info',
    summary: 'The feed names no version that is known; it was read as the latest.',
  },
  'feed/too-many-items': {
    severity: 'warning',
    summary: 'The feed has more items than the limit; the rest was left out.',
  },
  'feed/html-entity': {
    severity: 'info',
    summary: 'The XML uses names of characters that only HTML has; they were read as HTML’s.',
  },
  'feed/markup-in-text': {
    severity: 'info',
    summary: 'A field of plain text holds HTML; the text that it stands for was taken.',
  },
  'feed/unmarked-html': {
    severity: 'info',
    summary: 'A content that is said to be plain text is HTML, and was read as that.',
  },
  'feed/double-escaped': {
    severity: 'info',
    summary:
      'The HTML of an item is escaped once too often; it was read as the HTML it stands for.',
  },
  'feed/relative-link': {
    severity: 'info',
    summary: 'An address is relative without a base; it was resolved against the feed’s own page.',
  },
  'feed/missing-id': {
    severity: 'warning',
    summary: 'An item has no identifier where the format asks for one.',
  },
  'feed/invalid-value': {
    severity: 'warning',
    summary: 'A value is none that the field can have; it was left out, or stands in `extra`.',
  },
  'feed/unreadable-content': {
    severity: 'info',
    summary: 'A content is of a kind that is no text, such as an encoded file; it was not read.',
  },
  'feed/deleted-entry': {
    severity: 'info',
    summary: 'The feed says that an entry is gone; no article was made of it.',
  },
} as const satisfies CodeTable<'feed'>;
