import { wordCount } from '../../body/word-count.js';
import type { Article } from '../../model/index.js';
import { oneLine } from '../../text/story/one-line.js';
import type { AgencyRow } from '../../vocabulary/agencies.js';
import { categoryOf } from './category.js';
import { formatHeader, unnumbered } from './header.js';

/** The header's lines for an article. */
export function composeHeader(article: Article, agency: AgencyRow | undefined): string {
  return formatHeader({
    message: messageOf(article) ?? unnumbered,
    priority: String(Math.min(article.urgency ?? normal, lowest)),
    category: codeOf(article, agency),
    words: wordCount(article.body),
    information: (identifierOf(article, 'information') ?? nameOf(agency)).slice(0, 50),
    keywords: oneLine(article.slugline ?? ''),
  });
}

/** What an article of no urgency is sent with, and the least urgent priority; clause 4.4. */
const normal = 4;
const lowest = 6;

/** As it came, or as the identifier says that reading a message makes. */
function messageOf(article: Article): string | undefined {
  const candidates = [
    identifierOf(article, 'message'),
    /^(.{2,40})-\d{4}-\d\d-\d\d$/.exec(article.id ?? '')?.[1],
  ];
  return candidates.find(
    (value) => value !== undefined && /^\p{L}[\p{L}_-]{0,30}\d{1,6}$/u.test(value),
  );
}

function identifierOf({ identifiers }: Article, role: string): string | undefined {
  const value = identifiers.find((identifier) => identifier.role === role)?.value;
  return value === undefined ? undefined : oneLine(value);
}

/** The agency's name of one word. */
function nameOf(agency: AgencyRow | undefined): string {
  return agency?.printed.find((name) => !/\s/.test(name)) ?? '';
}

/** A code that no table knows goes as it came. */
function codeOf({ section, extra }: Article, agency: AgencyRow | undefined): string {
  const code = extra?.['category'];
  const isCode = typeof code === 'string' && /^\p{L}{1,4}$/u.test(code);
  return section === undefined && isCode ? code : categoryOf(section, agency?.id);
}
