import * as z from 'zod';
import type { Block as BlockNode, Inline as InlineNode } from './body-tree.js';
import { list, term } from './term.js';
import { Href, Uri } from './values.js';

/**
 * What stands within a line: see the `Inline` type of the body tree.
 *
 * @example
 * ```ts
 * Inline.parse({ type: 'text', value: 'Chess' }); // { type: 'text', value: 'Chess' }
 * ```
 */
export const Inline: z.ZodType<InlineNode, InlineNode> = z
  .lazy(() => inline)
  .meta({ id: 'Inline' });

/**
 * What stands in a body: see the `Block` type of the body tree.
 *
 * @example
 * ```ts
 * Block.parse({ type: 'break' }); // { type: 'break' }
 * ```
 */
export const Block: z.ZodType<BlockNode, BlockNode> = z.lazy(() => block).meta({ id: 'Block' });

/** What stands within a line. */
export type Inline = InlineNode;
/** What stands in a body. */
export type Block = BlockNode;

/**
 * The body: blocks in reading order, `[]` for none. NewsML-G2: `inlineXML`. schema.org: `articleBody`.
 *
 * @example
 * ```ts
 * Body.parse(undefined); // []
 * ```
 */
export const Body = list(Block);

const inlines = z.array(Inline);
const blocks = z.array(Block);
const pixels = z.int().positive().exactOptional();

const inline: z.ZodType<InlineNode, InlineNode> = z.discriminatedUnion('type', [
  term({ type: z.literal('text'), value: z.string() }),
  term({
    type: z.literal('link'),
    url: Href,
    title: z.string().exactOptional(),
    children: inlines,
  }),
  term({ type: z.literal('emphasis'), children: inlines }),
  term({ type: z.literal('strong'), children: inlines }),
  term({
    type: z.literal('mention'),
    kind: z.enum(['person', 'organization', 'place', 'event', 'object']),
    uri: Uri.exactOptional(),
    children: inlines,
  }),
  term({ type: z.literal('lineBreak') }),
]);

const listItem = term({ type: z.literal('listItem'), children: blocks });

const tableCell = term({
  type: z.literal('tableCell'),
  header: z.boolean().exactOptional(),
  columnSpan: z.int().positive().exactOptional(),
  rowSpan: z.int().positive().exactOptional(),
  align: z.enum(['left', 'center', 'right']).exactOptional(),
  children: inlines,
});

const tableRow = term({ type: z.literal('tableRow'), children: z.array(tableCell) });

const block: z.ZodType<BlockNode, BlockNode> = z.discriminatedUnion('type', [
  term({ type: z.literal('paragraph'), children: inlines }),
  term({
    type: z.literal('heading'),
    depth: z.literal([1, 2, 3, 4, 5, 6]),
    children: inlines,
  }),
  term({
    type: z.literal('list'),
    ordered: z.boolean(),
    start: z.int().exactOptional(),
    children: z.array(listItem),
  }),
  term({ type: z.literal('quote'), cite: Href.exactOptional(), children: blocks }),
  term({
    type: z.literal('table'),
    caption: z.string().exactOptional(),
    children: z.array(tableRow),
  }),
  term({ type: z.literal('preformatted'), value: z.string() }),
  term({
    type: z.literal('figure'),
    kind: z.enum(['picture', 'graphic', 'video', 'audio']),
    url: Href,
    alternativeText: z.string().exactOptional(),
    credit: z.string().exactOptional(),
    width: pixels,
    height: pixels,
    children: inlines,
  }),
  term({ type: z.literal('embed'), url: Href, title: z.string().exactOptional() }),
  term({ type: z.literal('break') }),
]);
