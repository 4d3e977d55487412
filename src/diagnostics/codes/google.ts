import type { CodeTable } from './code-row.js';

/** What Google's guidelines for articles ask of JSON-LD. */
export const googleCodes = {
  'google/not-an-article': {
    severity: 'error',
    summary: 'No node is an Article, NewsArticle or BlogPosting, or of a type beneath them.',
  },
  'google/context': {
    severity: 'error',
    summary: 'The `@context` is absent or is not schema.org.',
  },
  'google/headline-missing': { severity: 'warning', summary: 'The article has no headline.' },
  'google/headline-not-text': { severity: 'warning', summary: 'The headline is not one text.' },
  'google/headline-markup': {
    severity: 'warning',
    summary: 'The headline holds HTML tags, undecoded entities or control characters.',
  },
  'google/author-missing': { severity: 'warning', summary: 'The article names no author.' },
  'google/author-not-a-node': {
    severity: 'warning',
    summary: 'An author is a mere text and no Person or Organization.',
  },
  'google/author-type': {
    severity: 'warning',
    summary: 'An author has no type, or one that is neither Person nor Organization.',
  },
  'google/author-organization-as-person': {
    severity: 'warning',
    summary: 'An agency or a newsroom is given as a Person.',
  },
  'google/author-several-names': {
    severity: 'warning',
    summary: 'Several people stand in one name.',
  },
  'google/author-name-missing': { severity: 'warning', summary: 'An author has no name.' },
  'google/author-name-introduction': {
    severity: 'warning',
    summary: 'An author’s name begins with words such as "By".',
  },
  'google/author-name-honorific': {
    severity: 'warning',
    summary: 'An author’s name holds an honorific or a degree.',
  },
  'google/author-name-job-title': {
    severity: 'warning',
    summary: 'An author’s name holds a job title.',
  },
  'google/author-name-publisher': {
    severity: 'warning',
    summary: 'An author’s name holds the publisher’s.',
  },
  'google/author-name-appendix': {
    severity: 'warning',
    summary: 'Something stands behind an author’s name, parted by a comma, dash, slash or bracket.',
  },
  'google/author-name-markup': {
    severity: 'warning',
    summary: 'An author’s name holds HTML tags, undecoded entities or control characters.',
  },
  'google/author-url': {
    severity: 'warning',
    summary: 'An author’s `url` or `sameAs` is no absolute http or https URL.',
  },
  'google/author-url-missing': {
    severity: 'info',
    summary: 'An author has neither `url` nor `sameAs`, which tell people of one name apart.',
  },
  'google/date-published-missing': {
    severity: 'warning',
    summary: 'The article does not say when it was first published.',
  },
  'google/date-modified-missing': {
    severity: 'info',
    summary: 'The article does not say when it was last changed.',
  },
  'google/date-without-zone': {
    severity: 'warning',
    summary: 'A date has no time or no zone; search engines then take their own.',
  },
  'google/date-format': {
    severity: 'warning',
    summary: 'A date is not written as ISO 8601 with seconds and an offset.',
  },
  'google/date-in-future': { severity: 'warning', summary: 'A date lies in the future.' },
  'google/image-missing': { severity: 'warning', summary: 'The article has no picture.' },
  'google/image-is-logo': {
    severity: 'warning',
    summary: 'The article’s picture is the publisher’s logo.',
  },
  'google/image-too-small': {
    severity: 'warning',
    summary: 'A picture has fewer than 50,000 pixels.',
  },
  'google/image-ratios': {
    severity: 'info',
    summary: 'The picture is not there in all of 16x9, 4x3 and 1x1.',
  },
  'google/image-url': {
    severity: 'warning',
    summary: 'A picture’s address is no absolute http or https URL.',
  },
  'google/image-without-url': {
    severity: 'warning',
    summary: 'A picture has no address.',
  },
  'google/image-size-value': {
    severity: 'warning',
    summary: 'A width or height is no positive whole number.',
  },
  'google/logo-too-small': {
    severity: 'warning',
    summary: 'The publisher’s logo is smaller than 112 × 112 pixels.',
  },
  'google/logo-low': {
    severity: 'info',
    summary: 'The publisher’s logo is wide enough but low, as AMP pages wanted it.',
  },
  'google/access-missing': {
    severity: 'warning',
    summary: 'A locked part is marked, but not that the article is not free.',
  },
  'google/access-not-boolean': {
    severity: 'warning',
    summary: '`isAccessibleForFree` is neither true nor false.',
  },
  'google/access-boolean-as-text': {
    severity: 'info',
    summary: '`isAccessibleForFree` is true or false, but as a text.',
  },
  'google/access-selector': {
    severity: 'warning',
    summary: 'The selector of a locked part is no class selector.',
  },
  'google/access-part': {
    severity: 'warning',
    summary: 'A locked part lacks its own `isAccessibleForFree` or its selector.',
  },
  'google/speakable-empty': {
    severity: 'warning',
    summary: 'A speakable part has no selector.',
  },
} as const satisfies CodeTable<'google'>;
