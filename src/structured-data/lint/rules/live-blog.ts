import type { editorialCodes } from '../../../diagnostics/codes/editorial.js';
import { timeOf } from '../date-text.js';
import { nodeOf, valuesOf, type LintPage, type NodeSpot } from '../lint-page.js';
import { each, type Problem, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';

/** Rule B2. */
export const liveBlogRules: readonly RuleRow<keyof typeof editorialCodes>[] = [
  {
    id: 'B2',
    code: 'editorial/live-blog-start',
    why: 'A live blog is shown as one while its coverage lasts.',
    fix: 'Add "coverageStartTime" with the instant of the first entry.',
    source: sources.liveBlog,
    check: each(liveBlogs, (blog) =>
      valuesOf(blog, 'coverageStartTime').length > 0
        ? undefined
        : {
            path: [...blog.path, 'coverageStartTime'],
            message: 'The live blog has no "coverageStartTime".',
          },
    ),
  },
  {
    id: 'B2',
    code: 'editorial/live-update-date',
    why: 'An entry without its time can’t be put in order.',
    fix: 'Give each entry its "datePublished", within the coverage.',
    source: sources.liveBlog,
    check: function* (page): Iterable<Problem> {
      for (const blog of liveBlogs(page)) {
        const [start, end] = ['coverageStartTime', 'coverageEndTime'].map((key) =>
          timeOf(valuesOf(blog, key)[0]?.value),
        );
        for (const update of updatesOf(blog, page)) {
          const path = [...update.path, 'datePublished'];
          const given = valuesOf(update, 'datePublished')[0]?.value;
          const time = timeOf(given);
          if (given === undefined || given === null)
            yield { path, message: 'The entry has no "datePublished".' };
          else if (time !== undefined && (time < (start ?? time) || time > (end ?? time)))
            yield { path, message: `${shown(given)} lies outside the coverage.` };
        }
      }
    },
  },
  {
    id: 'B2',
    code: 'editorial/live-update-empty',
    why: 'An entry without headline and text tells nothing.',
    fix: 'Give it a "headline" or an "articleBody".',
    source: sources.liveBlog,
    check: each(updates, (update) => {
      const isThere = ['headline', 'articleBody', 'description', 'text', 'video', 'image'].some(
        (key) => valuesOf(update, key).length > 0,
      );
      return isThere ? undefined : 'The entry has neither headline nor text.';
    }),
  },
  {
    id: 'B2',
    code: 'editorial/live-update-id',
    why: 'Results can lead to an entry that has an address.',
    fix: 'Give it an "@id", such as the page’s address with a fragment.',
    source: sources.liveBlog,
    check: each(updates, (update) =>
      '@id' in update.value || 'url' in update.value
        ? undefined
        : 'The entry has neither "@id" nor "url".',
    ),
  },
  {
    id: 'B2',
    code: 'editorial/live-update-order',
    why: 'Readers of JSON-LD take the first entry for the latest.',
    fix: 'Put the newest entry first.',
    source: sources.liveBlog,
    check: function* (page): Iterable<Problem> {
      for (const blog of liveBlogs(page)) {
        const times = updatesOf(blog, page).map(({ value }) => timeOf(value['datePublished']));
        const at = times.findIndex((time, i) => i > 0 && (time ?? 0) > (times[i - 1] ?? Infinity));
        const message = 'The entries do not stand with the newest first.';
        if (at > 0) yield { path: [...blog.path, 'liveBlogUpdate'], message };
      }
    },
  },
];

function liveBlogs(page: LintPage): readonly NodeSpot[] {
  return page.nodes.filter(({ types }) => types.includes('LiveBlogPosting'));
}

function updatesOf(blog: NodeSpot, page: LintPage): readonly NodeSpot[] {
  return valuesOf(blog, 'liveBlogUpdate').flatMap((spot) => nodeOf(spot, page) ?? []);
}

function updates(page: LintPage): readonly NodeSpot[] {
  return liveBlogs(page).flatMap((blog) => updatesOf(blog, page));
}
