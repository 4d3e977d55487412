import type { editorialCodes } from '../../../diagnostics/codes/editorial.js';
import { dateForm, timeOf } from '../date-text.js';
import { nodeOf, valuesOf, type NodeSpot } from '../lint-page.js';
import { articles, each, type Problem, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';

/** Rules D5, D6, O1, P8 and T9. */
export const newsroomDateRules: readonly RuleRow<keyof typeof editorialCodes>[] = [
  {
    id: 'D6',
    code: 'editorial/dates-reversed',
    why: 'Dates that contradict each other make all of them doubtful.',
    fix: 'Give the instants at which it was made, first published and last changed; leave out what is not known.',
    source: sources.dates,
    check: function* (page): Iterable<Problem> {
      for (const article of page.articles) {
        for (const { earlier, later, at } of order) {
          const [before, after] = [firstOf(article, earlier), firstOf(article, later)];
          if (!isBefore(after, before)) continue;
          const message = `"${later}" ${shown(after)} is before "${earlier}" ${shown(before)}.`;
          yield { path: [...article.path, at], message };
        }
      }
    },
  },
  {
    id: 'P8',
    code: 'editorial/correction-unmodified',
    why: 'A correction is a change, and readers look for its date.',
    fix: 'Set "dateModified" to the time of the correction, or later.',
    source: sources.correction,
    check: each(articles, (article, page) => {
      const corrected = valuesOf(article, 'correction').map((spot) =>
        timeOf(nodeOf(spot, page)?.value['datePublished']),
      );
      const latest = Math.max(...corrected.map((time) => time ?? -Infinity));
      const modified = firstOf(article, 'dateModified');
      const changed = timeOf(modified ?? firstOf(article, 'datePublished'));
      if (changed === undefined || latest <= changed) return undefined;
      const message = `The article was corrected after its "dateModified", ${shown(modified)}.`;
      return { path: [...article.path, 'dateModified'], message };
    }),
  },
  {
    id: 'D5',
    code: 'editorial/date-not-on-page',
    why: 'Google compares the markup with the date that readers see.',
    fix: 'Show the date in a "time" element, and give the same in the markup.',
    source: sources.dates,
    check: each(articles, (article, { html }) => {
      const shownDates = html?.times.filter((date) => /^\d{4}-\d\d-\d\d/.test(date)) ?? [];
      const given = ['datePublished', 'dateModified']
        .map((key) => firstOf(article, key))
        .filter((date) => date !== undefined);
      const agrees = given.some((date) => shownDates.some((visible) => isSameDate(date, visible)));
      if (shownDates.length === 0 || given.length === 0 || agrees) return undefined;
      const message = `The page shows ${shown(shownDates[0])}, the markup has ${shown(given[0])}.`;
      return { path: [...article.path, 'datePublished'], message };
    }),
  },
  {
    id: 'O1',
    code: 'editorial/meta-date-differs',
    why: 'A page that gives two dates gives none.',
    fix: 'Write the meta tags and the JSON-LD from the same values (metaTags does).',
    source: sources.openGraph,
    check: function* (page): Iterable<Problem> {
      for (const article of page.articles) {
        for (const [property, meta] of metaDates) {
          const [given, tag] = [
            timeOf(firstOf(article, property)),
            timeOf(page.html?.metas.get(meta)),
          ];
          if (given === undefined || tag === undefined || Math.abs(given - tag) < 60_000) continue;
          const message = `The meta tag "${meta}" has ${shown(page.html?.metas.get(meta))}, the markup ${shown(firstOf(article, property))}.`;
          yield { path: [...article.path, property], message };
        }
      }
    },
  },
  {
    id: 'T9',
    code: 'editorial/headline-not-on-page',
    why: 'Markup has to say what readers see.',
    fix: 'Give the headline of the page; put another one into "alternativeHeadline".',
    source: sources.policies,
    check: each(articles, (article, { html }) => {
      const headline = firstOf(article, 'headline');
      const visible = html?.headings.join(' ') ?? '';
      if (headline === undefined || visible === '') return undefined;
      const words = wordsOf(headline);
      const shared = words.filter((word) => wordsOf(visible).includes(word));
      if (words.length === 0 || shared.length * 3 >= words.length) return undefined;
      return {
        path: [...article.path, 'headline'],
        message: `The page’s headline is ${shown(visible)}.`,
      };
    }),
  },
];

/** Dates that follow one another, and which of the two is told to be wrong. */
const order = [
  { earlier: 'datePublished', later: 'dateModified', at: 'dateModified' },
  { earlier: 'dateCreated', later: 'datePublished', at: 'dateCreated' },
  { earlier: 'datePublished', later: 'expires', at: 'expires' },
  { earlier: 'coverageStartTime', later: 'coverageEndTime', at: 'coverageEndTime' },
] as const;

const metaDates = [
  ['datePublished', 'article:published_time'],
  ['dateModified', 'article:modified_time'],
] as const;

function firstOf(node: NodeSpot, property: string): string | undefined {
  const value = valuesOf(node, property)[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Whether `a` is known to be before `b`: by instants, or by days where either has no more. */
function isBefore(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (one !== undefined && other !== undefined) return one < other;
  const days = [a, b].map((date) =>
    dateForm(date) === 'malformed' ? '' : (date?.slice(0, 10) ?? ''),
  );
  const [first = '', second = ''] = days;
  // Zones part two days by one at most.
  return first !== '' && second !== '' && Date.parse(second) - Date.parse(first) > 86_400_000;
}

function isSameDate(a: string, b: string): boolean {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (one !== undefined && other !== undefined) return Math.abs(one - other) < 60_000;
  return a.slice(0, 10) === b.slice(0, 10);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}|[\u3040-\u9fff\uac00-\ud7af]/gu) ?? [];
}
