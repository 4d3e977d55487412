import { toPlainText } from '../../body/to-plain-text.js';
import { storyCodes } from '../../diagnostics/codes/story.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { finding } from '../../diagnostics/finding.js';
import type { Article, Block } from '../../model/index.js';
import { compareInstants } from '../../time/compare-instants.js';
import { later } from '../version/later.js';
import { timeOf } from '../version/time-of.js';
import { type Take, takeOf } from './take-of.js';

/** A story in one piece. */
export interface MergedTakes {
  /** Absent where none of the takes is a text to which others can be added. */
  readonly article?: Article;
  /** What could not be put in its place, and what is missing. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Part {
  readonly article: Article;
  readonly take: Take;
}

/**
 * Puts the takes of a story together: the latest whole text, then new leads that pick up the old text, adds, inserts and subs, by
 * their markers and by what their notes say (`2nd Lead`, `picks up 4th graf pvs`, `INSERTS 1 graf after 3rd graf`). Paragraphs are
 * counted in the version that the take refers to; a quoted beginning goes before a number. A take whose place can't be told is left
 * out, with a diagnostic.
 *
 * @param articles - The takes, in any order: their times and numbers say which comes first.
 * @example
 * ```ts
 * const text = (value: string) => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }];
 * const first = Article.parse({ headline: 'Chess', body: text('One.') });
 * const add = Article.parse({ headline: 'Chess', signals: ['add'], version: 1, body: text('Two.') });
 * mergeTakes([add, first]).article?.body.length; // 2
 * ```
 */
export function mergeTakes(articles: readonly Article[]): MergedTakes {
  const parts = articles.map((article): Part => ({ article, take: takeOf(article) })).sort(inOrder);
  const start = parts.map(({ take }) => take.kind).lastIndexOf('whole');
  const [base] = parts.slice(Math.max(start, 0));
  if (base === undefined) return { diagnostics: [] };
  if (start < 0) return alone(parts);
  const diagnostics: Diagnostic[] = [...gaps(parts.slice(start + 1))];
  let article: Article = { ...base.article, body: base.take.body };
  let numbered = numberedOf(article.body);
  for (const { article: part, take } of parts.slice(start + 1)) {
    const body = placed(numbered, take);
    if (body === undefined) {
      diagnostics.push(misplaced(part, take));
      continue;
    }
    numbered = take.kind === 'lead' ? numberedOf(body.map(({ block }) => block)) : body;
    article = joined(article, part, take.kind, numbered);
  }
  return { article, diagnostics };
}

/** By time where both tell it, then leads before adds, then as the wire counts them. */
function inOrder(one: Part, other: Part): number {
  const [before, after] = [timeOf(one.article), timeOf(other.article)];
  const byTime = before && after ? compareInstants(before, after) : undefined;
  const rank = ({ take }: Part): number =>
    take.kind === 'whole' ? 0 : take.kind === 'lead' ? 1 : 2;
  return (
    (byTime ?? 0) || rank(one) - rank(other) || (one.take.number ?? 0) - (other.take.number ?? 0)
  );
}

/** A block, and the number of its paragraph in the version that takes refer to. */
interface Numbered {
  readonly block: Block;
  readonly number?: number;
}

function numberedOf(body: readonly Block[]): readonly Numbered[] {
  let number = 0;
  return body.map((block) =>
    block.type === 'paragraph' ? { block, number: ++number } : { block },
  );
}

/** The text with the take in it; undefined where its place is not there. */
function placed(text: readonly Numbered[], take: Take): readonly Numbered[] | undefined {
  const own = take.body.map((block): Numbered => ({ block }));
  if (take.kind === 'add') return [...text, ...own];
  const span = spanOf(text, take);
  if (span === undefined) return undefined;
  const [first, last] = span;
  switch (take.kind) {
    case 'lead': {
      const picked = keyOf(text[first]?.block);
      const isPickedUp = take.body.some((block) => keyOf(block) === picked);
      return isPickedUp ? own : [...own, ...text.slice(first)];
    }
    case 'insert': {
      const at = take.instruction?.side === 'before' ? first : last + 1;
      return [...text.slice(0, at), ...own, ...text.slice(at)];
    }
    default:
      return [...text.slice(0, first), ...own, ...text.slice(last + 1)];
  }
}

/** Where the paragraphs stand that the instruction names: by how they begin, else by their numbers. */
function spanOf(
  text: readonly Numbered[],
  { instruction }: Take,
): readonly [first: number, last: number] | undefined {
  const { beginning, paragraphs } = instruction ?? {};
  if (beginning !== undefined) {
    const wanted = lettersOf(beginning);
    const found = text.flatMap(({ block }, index) =>
      wanted !== '' && lettersOf(toPlainText([block])).startsWith(wanted) ? [index] : [],
    );
    const [at, second] = found;
    if (at === undefined || second !== undefined) return undefined;
    const more = paragraphs === undefined ? 0 : paragraphs.last - paragraphs.first;
    return [at, Math.min(at + more, text.length - 1)];
  }
  const at = text.findIndex(({ number }) => number === paragraphs?.first);
  const end = text.findIndex(({ number }) => number === paragraphs?.last);
  return paragraphs === undefined || at < 0 || end < at ? undefined : [at, end];
}

function keyOf(block: Block | undefined): string {
  return block === undefined ? '' : lettersOf(toPlainText([block]));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The article so far with the take: a lead says anew what it says; of the others all but the text is taken beside what is there. */
function joined(
  whole: Article,
  part: Article,
  kind: Take['kind'],
  text: readonly Numbered[],
): Article {
  const body = text.map(({ block }) => block);
  if (kind === 'lead') {
    const { headline, dateline = whole.dateline, bylines } = part;
    return {
      ...whole,
      ...part,
      headline: headline === '' ? whole.headline : headline,
      ...(dateline && { dateline }),
      bylines: bylines.length > 0 ? bylines : whole.bylines,
      body,
    };
  }
  const modifiedAt = timeOf(part) ?? whole.modifiedAt;
  const embargoedUntil = later(whole.embargoedUntil, part.embargoedUntil);
  return {
    ...whole,
    ...(modifiedAt !== undefined && { modifiedAt }),
    ...(embargoedUntil !== undefined && { embargoedUntil }),
    credits: [...whole.credits, ...part.credits],
    media: [...whole.media, ...part.media],
    body,
  };
}

/** Numbers that are missing among the adds. */
function gaps(parts: readonly Part[]): readonly Diagnostic[] {
  const numbers = parts.flatMap(({ take }) => (take.kind === 'add' ? (take.number ?? []) : []));
  const missing: number[] = [];
  for (let number = 1; number < Math.max(0, ...numbers); number++)
    if (!numbers.includes(number)) missing.push(number);
  return missing.map((number) =>
    finding(
      storyCodes,
      'story/take-missing',
      `Add ${String(number)} is missing; the text may have a gap.`,
      {
        path: 'body',
        fix: 'Pass the take once it is there.',
      },
    ),
  );
}

function misplaced({ headline }: Article, { kind }: Take): Diagnostic {
  const message = `The ${kind} "${headline}" does not say where it belongs, or that place is not there; it was left out.`;
  const fix = 'Put it in by hand.';
  return finding(storyCodes, 'story/take-misplaced', message, { path: 'body', fix });
}

function alone(parts: readonly Part[]): MergedTakes {
  return {
    diagnostics: parts.map(({ article, take }) =>
      finding(
        storyCodes,
        'story/take-alone',
        `The ${take.kind} "${article.headline}" came without the text that it belongs to.`,
        { path: 'body', fix: 'Pass the version that it belongs to as well.' },
      ),
    ),
  };
}
