import { markupCodes } from '../diagnostics/codes/markup.js';
import { type Finding, finding, type Span } from '../diagnostics/finding.js';
import type { Block } from '../model/index.js';
import type { Tag } from './build/body-state.js';
import { closeElement } from './build/close-element.js';
import {
  type ElementRole,
  type ElementRow,
  noAttribute,
  type ReadAttribute,
  type Vocabulary,
} from './build/element-role.js';
import { newBodyState } from './build/new-body-state.js';
import { openMuted, openRole } from './build/open-role.js';

export type { Tag } from './build/body-state.js';
export { noAttribute } from './build/element-role.js';
export type {
  ElementRole,
  ElementRow,
  MediaSource,
  ReadAttribute,
  Vocabulary,
} from './build/element-role.js';

/** How to build a body. */
export interface BodyOptions {
  /** Address of the page: relative ones are resolved against it. Default: they stay relative. */
  readonly baseUrl?: string;
  /** How deep quotes, lists, tables and figures may nest; what is deeper is kept as text. Default 256. */
  readonly depth?: number;
}

/** A body, and what was found on the way. */
export interface BuiltBody {
  readonly body: readonly Block[];
  /** Spans are where the start tags said that they stand. */
  readonly findings: readonly Finding[];
}

/**
 * Makes a body of markup as its tags and text come in, in any order: what is missing or crosses is mended as HTML has
 * it. What the elements are, a vocabulary says.
 */
export interface BodyBuilder {
  open(tag: Tag, attribute: ReadAttribute): void;
  /** Characters, references replaced. */
  text(value: string): void;
  /** Blocks that are made already; they end the line. */
  blocks(blocks: readonly Block[]): void;
  /** An end tag; one that ends nothing is passed over. */
  close(name: string): void;
  /** Ends what is open. */
  finish(): BuiltBody;
}

/** A builder for one text in the markup of `vocabulary`. */
export function bodyBuilder(vocabulary: Vocabulary, options: BodyOptions = {}): BodyBuilder {
  const body: Block[] = [];
  const findings: Finding[] = [];
  const state = newBodyState(body, findings, {
    baseUrl: options.baseUrl,
    depth: options.depth ?? 256,
  });
  const leftOut = new Map<string, { readonly span: Span; times: number }>();
  const count = ({ name, start, end }: Tag): void => {
    const before = leftOut.get(name);
    if (before === undefined) leftOut.set(name, { span: { start, end }, times: 1 });
    else before.times++;
  };

  return {
    open(tag, attribute) {
      const row = vocabulary.elements.get(tag.name);
      // A paragraph is on the list of open elements only where it is left out; the next one ends it.
      if (isParagraph(row) && state.elements.isOpen(tag.name)) state.elements.end(tag.name);
      if (state.muted > 0) {
        openMuted(state, roleOf(row, attribute), tag);
        return;
      }
      const overruled = attribute === noAttribute ? undefined : vocabulary.overrule?.(attribute);
      const role = overruled ?? roleOf(row, attribute);
      if (role.is === 'leftOut' && role.reported === true) count(tag);
      openRole(state, role, tag);
    },
    text(value) {
      if (state.muted > 0) return;
      if (state.preformatted === undefined) state.line.text(value, state.formatting.marks);
      else state.preformatted.push(value.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
    },
    blocks(blocks) {
      state.flush();
      for (const block of blocks) state.add(block);
    },
    close(name) {
      closeElement(state, name, vocabulary.elements.get(name));
    },
    finish() {
      state.elements.endTo(0);
      state.flush();
      for (const [name, { span, times }] of leftOut) {
        const often = times > 1 ? `, ${times} times` : '';
        const message = `<${name}> holds nothing that a reader sees as text, so it was left out${often}.`;
        findings.push(finding(markupCodes, 'markup/left-out', message, { span }));
      }
      return { body, findings };
    },
  };
}

function roleOf(row: ElementRow | undefined, attribute: ReadAttribute): ElementRole {
  return typeof row === 'function' ? row(attribute) : (row ?? { is: 'transparent' });
}

function isParagraph(row: ElementRow | undefined): boolean {
  return typeof row === 'object' && row.is === 'paragraph';
}
