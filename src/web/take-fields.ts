import { pageCodes } from '../diagnostics/codes/page.js';
import { finding, type Finding } from '../diagnostics/finding.js';
import { looksLikeHtml } from '../markup/html/looks-like-html.js';
import type { ArticleFacts } from '../structured-data/read/article-facts.js';
import type { PlainField } from '../structured-data/read/article-fields.js';
import { type Reading, spanOf } from '../syndication/reading.js';
import { shownBy } from '../syndication/text/plain-line.js';
import type { Statement } from './statement.js';
import { withoutSite } from './without-site.js';

/** The fields that need no reading. */
type Fields = ArticleFacts['fields'];

/** For each field what the first statement says that has it; where another differs on a field that has one value, that is reported. */
export function takeFields(statements: readonly Statement[], reading: Reading): Fields {
  const fields: Record<string, unknown> = {};
  for (const { facts } of statements) {
    for (const [field, value] of Object.entries(facts.fields)) {
      if (field in fields) continue;
      fields[field] = value;
      const span = facts.spans.get(field);
      if (span) reading.place(field, span);
    }
  }
  const taken = shownLines(fields);
  const sites = siteNames(statements);
  const { headline } = taken;
  const others = statements.flatMap(({ facts }) => facts.fields.headline ?? []).map(shown);
  const named =
    headline === undefined ? taken : { ...taken, headline: withoutSite(headline, sites, others) };
  for (const field of singular) reading.report(...conflict(field, named, statements, sites));
  return named;
}

/** Whose page it is, by all that say so. */
export function siteNames(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ facts }) => facts.fields.publisher?.name ?? []);
}

/** Fields that have one value, on which statements can differ. */
const singular = ['headline', 'url', 'language'] as const satisfies readonly PlainField[];

function conflict(
  field: (typeof singular)[number],
  fields: Fields,
  statements: readonly Statement[],
  sites: readonly string[],
): readonly Finding[] {
  const taken = fields[field];
  if (taken === undefined) return [];
  const key = keys[field];
  const first = statements.find(({ facts }) => facts.fields[field] !== undefined);
  const other = statements.find(({ facts }) => {
    const said = facts.fields[field];
    return said !== undefined && key(withoutSite(shown(said), sites)) !== key(taken);
  });
  if (first === undefined || other === undefined) return [];
  return [conflictFinding(field, [first, taken], [other, other.facts.fields[field] ?? ''])];
}

/** That two places of a page differ. */
export function conflictFinding(
  field: string,
  [first, taken]: readonly [Statement, string],
  [other, left]: readonly [Statement, string],
): Finding {
  const message = `${first.source} says ${clipped(taken)}, ${other.source} ${clipped(left)}; the former was taken.`;
  const span = first.facts.spans.get(field);
  return finding(pageCodes, 'page/conflict', message, {
    path: field,
    ...(span && { span: spanOf(span) }),
    fix: 'Say the same in both places.',
  });
}

function clipped(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

const keys: Readonly<Record<(typeof singular)[number], (text: string) => string>> = {
  headline: (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
  url: (text) => text.replace(/^https?:\/\/(?:www\.)?|[?#].*|\/$/gs, ''),
  language: (text) => text.toLowerCase().split('-', 1)[0] ?? '',
};

/** Fields of plain text as a reader sees them: pages escape theirs once too often. */
function shownLines(fields: Fields): Fields {
  const { headline, abstract, section, alternativeHeadlines, keywords } = fields;
  return {
    ...fields,
    ...(headline !== undefined && { headline: shown(headline) }),
    ...(abstract !== undefined && { abstract: shown(abstract) }),
    ...(section !== undefined && { section: shown(section) }),
    ...(alternativeHeadlines && { alternativeHeadlines: alternativeHeadlines.map(shown) }),
    ...(keywords && { keywords: keywords.map(shown) }),
  };
}

/** The text that a field shows, where it holds HTML. */
export function shown(text: string): string {
  return looksLikeHtml(text) ? shownBy(text) : text;
}
