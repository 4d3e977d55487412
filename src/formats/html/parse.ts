import { pageCodes } from '../../diagnostics/codes/page.js';
import { finding } from '../../diagnostics/finding.js';
import type { Source } from '../../source/decode.js';
import { languageTag } from '../../text/language/language-tag.js';
import { lexiconOf } from '../../text/options.js';
import { articleDraft } from '../../web/article-draft.js';
import { feedResult } from '../feed-results.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { readPage } from './page/read-page.js';
import { pageStatements } from './page-statements.js';

/** Reads a page: the one article that it is about. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  const page = readPage(source.text, options.limits);
  const language = languageTag(page.language?.text) ?? options.language;
  const lexicon = lexiconOf({ ...options, ...(language !== undefined && { language }) });
  const { statements, isArticle, findings } = pageStatements(page, lexicon, options.limits?.depth);
  const span = { start: 0, end: Math.min(source.text.length, 1) };
  const draft = articleDraft(statements, { options, text: source.text, span });
  return feedResult(source, options, {
    source: 'page',
    channel: { bylines: [] },
    drafts: [draft],
    findings: isArticle ? findings : [...findings, noArticle],
  });
}

const noArticle = finding(
  pageCodes,
  'page/no-article',
  'Nothing in the page says that it is an article; what it says of itself was read.',
  { fix: 'Describe the article in JSON-LD of the type NewsArticle.' },
);
