import { toPlainText } from '../../body/to-plain-text.js';
import { type Finding, unplaced } from '../../diagnostics/finding.js';
import type { Block, Inline } from '../../model/body-tree.js';
import type { Byline, Credit, Dateline } from '../../model/index.js';
import { readByline } from '../byline/read-byline.js';
import { readCredits } from '../credits/read-credits.js';
import {
  type DatelineContext,
  type DatelineReading,
  readDateline,
} from '../dateline/read-dateline.js';
import { isEndMark } from './end-mark.js';

/** What the reader of a body is told. */
export interface BodyContext extends DatelineContext {
  /** Known from elsewhere; a body that opens with it repeats it. */
  readonly headline?: string;
  /** Whether a dateline is looked for, since none is known from elsewhere. Default `true`. */
  readonly dateline?: boolean;
  /** Whether bylines are looked for. Default `true`. */
  readonly bylines?: boolean;
}

/** A body without what stands in it of the story's origin, and that origin. */
export interface BodyReading {
  readonly body: readonly Block[];
  readonly dateline?: Dateline;
  readonly bylines: readonly Byline[];
  readonly credits: readonly Credit[];
  readonly findings: readonly Finding[];
}

/** A story's origin stands in this many blocks at either end. */
const mostBlocks = 4;

/**
 * Reads what a format with fields of its own leaves in the text: the headline once more, a byline, the dateline that runs into
 * the lead, the sign-off. `compose` in `compose-body.ts` puts them back.
 */
export function readBody(blocks: readonly Block[], context: BodyContext): BodyReading {
  const opening = readOpening(blocks, context);
  const closing = readClosing(opening.body, context);
  return {
    ...closing,
    ...(opening.dateline && { dateline: opening.dateline }),
    bylines: [...opening.bylines, ...closing.bylines],
    findings: [...opening.findings, ...closing.findings].map(unplaced),
  };
}

type Opening = Omit<BodyReading, 'credits'>;

function readOpening(blocks: readonly Block[], context: BodyContext): Opening {
  const { headline, bylines: wantsBylines = true, dateline: wantsDateline = true } = context;
  const bylines: Byline[] = [];
  const findings: Finding[] = [];
  let body = blocks;
  for (let at = 0, read = 0; read < mostBlocks; read++) {
    const block = body[at];
    if (block === undefined) break;
    if (block.type !== 'paragraph' && block.type !== 'heading') {
      at++;
      continue;
    }
    const text = textOf(block.children);
    const rest = [...body.slice(0, at), ...body.slice(at + 1)];
    if (at === 0 && headline !== undefined && oneLine(text) === oneLine(headline)) {
      body = rest;
      continue;
    }
    const found = wantsDateline ? datelineOf(text, body[at + 1], context) : undefined;
    if (found !== undefined) {
      const children = cutFront(block.children, found.leadStart);
      const lead = children.length === 0 ? [] : [{ ...block, children }];
      body = [...body.slice(0, at), ...lead, ...body.slice(at + 1)];
      return {
        body,
        dateline: found.dateline,
        bylines,
        findings: [...findings, ...found.findings],
      };
    }
    const byline = wantsBylines
      ? readByline(text, context.lexicon, { position: 'above-text' })
      : undefined;
    const isAll = byline !== undefined && byline.span.end >= text.trimEnd().length;
    if (!isAll || body.length === 1) break;
    bylines.push(byline.byline);
    findings.push(...byline.findings);
    body = rest;
  }
  return { body, bylines, findings };
}

/** The dateline that a block starts with, or is: what stands beneath it tells whether one has its line to itself. */
function datelineOf(
  text: string,
  next: Block | undefined,
  context: BodyContext,
): DatelineReading | undefined {
  const beneath = next === undefined || !('children' in next) ? '' : toPlainText([next]);
  const found = readDateline(`${text}\n\n${beneath.slice(0, 200)}`, leading(text), context);
  return found !== undefined && found.span.end <= text.length ? found : undefined;
}

type Closing = Omit<BodyReading, 'dateline'>;

function readClosing(blocks: readonly Block[], context: BodyContext): Closing {
  const { lexicon, bylines: wantsBylines = true } = context;
  let closing: Closing = { body: blocks, bylines: [], credits: [], findings: [] };
  for (let read = 0; read < mostBlocks && closing.body.length > 1; read++) {
    const last = closing.body.at(-1);
    if (last?.type !== 'paragraph') break;
    const text = textOf(last.children);
    const body = closing.body.slice(0, -1);
    const credits = readCredits(text, lexicon);
    const byline =
      credits === undefined && wantsBylines
        ? readByline(text, lexicon, { position: 'trailing' })
        : undefined;
    if (credits !== undefined) {
      const findings = [...credits.findings, ...closing.findings];
      closing = { ...closing, body, credits: [...credits.credits, ...closing.credits], findings };
    } else if (byline !== undefined && byline.span.end >= text.trimEnd().length) {
      const findings = [...byline.findings, ...closing.findings];
      closing = { ...closing, body, bylines: [byline.byline, ...closing.bylines], findings };
    } else if (isEndMark(text.trim())) {
      closing = { ...closing, body };
    } else {
      break;
    }
  }
  return closing;
}

/** The text of inline nodes as it stands, each line break a line end. */
function textOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'lineBreak' ? '\n' : textOf(node.children);
    })
    .join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function leading(text: string): number {
  return Math.max(text.search(/\S/), 0);
}

/** The nodes without the first `length` characters of their text, nor what holds none any more. */
function cutFront(nodes: readonly Inline[], length: number): readonly Inline[] {
  let left = length;
  const kept: Inline[] = [];
  for (const node of nodes) {
    if (left <= 0) {
      kept.push(node);
      continue;
    }
    const size = node.type === 'lineBreak' ? 1 : textOf([node]).length;
    if (left < size) kept.push(cutNode(node, left));
    left -= size;
  }
  const start = kept.findIndex(({ type }) => type !== 'lineBreak');
  return start < 0 ? [] : kept.slice(start);
}

function cutNode(node: Inline, length: number): Inline {
  if (node.type === 'lineBreak') return node;
  return node.type === 'text'
    ? { ...node, value: node.value.slice(length) }
    : { ...node, children: cutFront(node.children, length) };
}
