import { jsonLdCodes } from '../../diagnostics/codes/json-ld.js';
import { finding } from '../../diagnostics/finding.js';
import type { Source } from '../../source/decode.js';
import { articleFacts } from '../../structured-data/read/article-facts.js';
import { findArticles } from '../../structured-data/read/find-articles.js';
import { readJsonLd } from '../../structured-data/read/read-json-ld.js';
import { Things } from '../../structured-data/read/things.js';
import { articleDraft } from '../../web/article-draft.js';
import { feedResult, limited } from '../feed-results.js';
import type { ParseResult, ReadOptions } from '../format.js';

/** Reads every article that JSON-LD describes; those within another article are no article of their own. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  const { things: roots, findings } = readJsonLd(source.text, 0, options.limits?.depth);
  const things = new Things(roots);
  const found = findArticles(things);
  const { items, findings: tooMany } = limited(found, options, 'JSON-LD');
  return feedResult(source, options, {
    source: 'JSON-LD',
    channel: { bylines: [] },
    drafts: items.map((thing) => {
      const statement = { source: 'JSON-LD', facts: articleFacts(thing, things) };
      const { start, end } = thing;
      return articleDraft([statement], { options, text: source.text, span: { start, end } });
    }),
    findings: found.length > 0 ? [...findings, ...tooMany] : [...findings, noArticle],
  });
}

const noArticle = finding(
  jsonLdCodes,
  'json-ld/no-article',
  'No object of the JSON-LD is an article: a type such as NewsArticle was expected.',
  { fix: 'Give the object an "@type" of schema.org\'s Article or one of its subtypes.' },
);
