import type { Finding, Span } from '../../diagnostics/finding.js';
import type { Block, Figure } from '../../model/index.js';
import type { Addresses } from './addresses.js';
import type { RoleOf } from './element-role.js';
import type { Formatting } from './formatting.js';
import type { Line } from './line.js';
import type { OpenElements } from './open-elements.js';

/** What a body builder knows at one point of the markup. */
export interface BodyState {
  readonly elements: OpenElements;
  readonly formatting: Formatting;
  readonly line: Line;
  readonly addresses: Addresses;
  /** Innermost last; the first is the body. */
  readonly frames: Frame[];
  /** Figures and embeds that stand within the line, and follow it. */
  readonly displaced: Block[];
  /** The heading around, if any: what its text is then. */
  heading: OpenHeading | undefined;
  /** Pieces of the preformatted text around, if any. */
  preformatted: string[] | undefined;
  /** How many elements around are left out. */
  muted: number;
  /** The table around, if any. A body's tables do not nest. */
  table: OpenTable | undefined;
  /** How many tables inside a cell of it are open, and kept as lines. */
  flatTables: number;
  /** The media element around, if any. */
  media: OpenMedia | undefined;
  /** How many quotations within the line are open. */
  quotations: number;
  /** Ends the line: what it holds becomes a block. */
  readonly flush: () => void;
  /** Puts a block into the innermost frame. */
  add(block: Block): void;
  /**
   * Ends the line and opens a frame with element `tag`; `onEnd` gives what was in it to the frame around. Where the body
   * is as deep as it may be, the element is but a division, and the answer is `false`.
   */
  enter(frame: Omit<Frame, 'elements'>, tag: Tag, onEnd: () => void): boolean;
  report(found: Finding): void;
}

/** A start tag, and where it stands. */
export interface Tag extends Span {
  /** In lower case. */
  readonly name: string;
}

/** A part of the body that is being filled. */
export interface Frame {
  readonly kind: FrameKind;
  /** How many elements are open outside it. */
  readonly elements: number;
  /** Takes a block that begins while this frame is the innermost. */
  add(block: Block): void;
  /** Of a list. */
  readonly items?: { readonly type: 'listItem'; readonly children: Block[] }[];
  /** Of a figure: what its captions and credits held so far. */
  readonly figure?: FigureText;
}

export type FrameKind =
  | 'body'
  | 'quote'
  | 'list'
  | 'item'
  | 'table'
  | 'row'
  | 'cell'
  | 'tableCaption'
  | 'figure'
  | 'figureCaption'
  | 'credit';

export interface OpenHeading {
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** How many elements and frames are open outside it. */
  readonly elements: number;
  readonly frames: number;
}

export interface FigureText {
  readonly captions: Block[];
  readonly credits: string[];
}

export interface OpenTable {
  /** How many elements are open down to the table itself: to end those further in ends its rows. */
  readonly elements: number;
  readonly captions: Block[];
  readonly rows: OpenCell[][];
  /** The row that is open, with the number of elements down to it. */
  row: { readonly elements: number; readonly cells: OpenCell[] } | undefined;
}

export interface OpenCell {
  readonly blocks: Block[];
  readonly role: RoleOf<'cell'>;
}

export interface OpenMedia {
  readonly figure: Omit<Figure, 'url'>;
  url: string | undefined;
}
