import type { googleCodes } from '../../../diagnostics/codes/google.js';
import { dateForm, mendedDate, timeOf } from '../date-text.js';
import { valuesOf, type LintPage, type Spot } from '../lint-page.js';
import { articles, each, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';

/** Clocks of newsrooms differ; a date this far ahead of the present is none in the future. */
const skewMilliseconds = 5 * 60_000;

/** Rules D1 to D4 and D8 of Google's profile. */
export const googleDateRules: readonly RuleRow<keyof typeof googleCodes>[] = [
  {
    id: 'D1',
    code: 'google/date-published-missing',
    why: 'News without a date is hard to rank and to trust.',
    fix: 'Add "datePublished" with the instant of first publication.',
    source: sources.article,
    check: each(articles, (article) => {
      const isThere = valuesOf(article, 'datePublished').some(
        ({ value }) => value !== null && value !== '',
      );
      const message = 'The article has no "datePublished".';
      return isThere ? undefined : { path: [...article.path, 'datePublished'], message };
    }),
  },
  {
    id: 'D1',
    code: 'google/date-modified-missing',
    why: 'Where an article was changed, readers want to know when.',
    fix: 'Add "dateModified" where the article was changed; leave it out where it was not.',
    source: sources.article,
    check: each(articles, (article) =>
      valuesOf(article, 'dateModified').length > 0
        ? undefined
        : {
            path: [...article.path, 'dateModified'],
            message: 'The article has no "dateModified".',
          },
    ),
  },
  {
    id: 'D2',
    code: 'google/date-without-zone',
    why: 'Without an offset Google takes the zone of its crawler.',
    fix: 'Write the time with its offset: "2026-09-14T08:30:00+02:00".',
    source: sources.article,
    check: each(publicationDates, ({ value }) => {
      const form = dateForm(value);
      if (form === 'day') return `${shown(value)} has no time; expected an instant with an offset.`;
      return form === 'no-zone'
        ? `${shown(value)} has no offset; expected "Z" or one such as "+02:00".`
        : undefined;
    }),
  },
  {
    id: 'D8',
    code: 'google/date-format',
    why: 'A date in any other form may be misread or passed over.',
    fix: 'Write it as ISO 8601 with seconds and an offset: "2026-09-14T08:30:00+02:00".',
    source: sources.article,
    check: each(publicationDates, ({ value }) =>
      value !== null && value !== '' && dateForm(value) === 'malformed'
        ? `${shown(value)} is no ISO 8601 date with seconds and an offset.`
        : undefined,
    ),
    mend: mendedDate,
  },
  {
    id: 'D4',
    code: 'google/date-in-future',
    why: 'Google warns against future dates, and against the date of the event instead of the report.',
    fix: 'Give the instant at which the article was published or changed.',
    source: sources.dates,
    check: each(publicationDates, ({ value }, { now }) => {
      const time = timeOf(value);
      return now !== undefined && time !== undefined && time > now + skewMilliseconds
        ? `${shown(value)} lies in the future.`
        : undefined;
    }),
  },
];

/** The dates of articles that search engines read. */
function publicationDates(page: LintPage): readonly Spot[] {
  return page.articles.flatMap((article) => [
    ...valuesOf(article, 'datePublished'),
    ...valuesOf(article, 'dateModified'),
  ]);
}
