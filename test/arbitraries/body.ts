import fc from 'fast-check';
import type {
  Block,
  Embed,
  Figure,
  Heading,
  Inline,
  List,
  ListItem,
  Quote,
  Table,
  TableCell,
  TableRow,
} from '../../src/model/index.js';

/** What bodies an arbitrary gives. */
export interface BodyShape {
  /** Text runs. */
  readonly text: fc.Arbitrary<string>;
  /** Addresses of links, figures, embeds and quotes. */
  readonly url: fc.Arbitrary<string>;
}

/** Any body that the types allow: with empty nodes, text of any sign, and addresses that no page should carry. */
export const anyBody: fc.Arbitrary<readonly Block[]> = bodyOf({
  text: fc.oneof(
    { weight: 3, arbitrary: fc.lorem({ maxCount: 4 }) },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...markup()), { maxLength: 5 })
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
  url: fc.oneof(
    fc.webUrl(),
    fc.constantFrom(...hostileUrls()),
    fc.string({ minLength: 1, maxLength: 8 }),
  ),
});

/** A body made of `shape`'s texts and addresses. */
export function bodyOf({ text, url }: BodyShape): fc.Arbitrary<readonly Block[]> {
  return fc.array(blockOf({ text, url })(3), { maxLength: 6 });
}

/** Inline nodes, nested as deep as the number that it is called with. */
function inlineOf({ text, url }: BodyShape): (depth: number) => fc.Arbitrary<Inline> {
  const leaf = fc.oneof(
    { weight: 4, arbitrary: text.map((value): Inline => ({ type: 'text', value })) },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'lineBreak' }) },
  );
  return fc.memo((depth) => {
    if (depth <= 1) return leaf;
    const inlines = fc.array(inlineOf({ text, url })(depth - 1), { maxLength: 4 });
    return fc.oneof(
      { weight: 4, arbitrary: leaf },
      inlines.map((children): Inline => ({ type: 'emphasis', children })),
      inlines.map((children): Inline => ({ type: 'strong', children })),
      fc
        .record({ url, title: optional(text), children: inlines })
        .map((link): Inline => present({ type: 'link', ...link })),
      fc
        .record({
          kind: fc.constantFrom('person', 'organization', 'place', 'event', 'object'),
          children: inlines,
        })
        .map((mention): Inline => ({ type: 'mention', ...mention })),
    );
  });
}

/** Blocks, nested as deep as the number that it is called with. */
function blockOf(shape: BodyShape): (depth: number) => fc.Arbitrary<Block> {
  const { text, url } = shape;
  const inlines = fc.array(inlineOf(shape)(3), { maxLength: 4 });
  const leaf = fc.oneof(
    { weight: 4, arbitrary: inlines.map((children): Block => ({ type: 'paragraph', children })) },
    heading(inlines),
    text.map((value): Block => ({ type: 'preformatted', value })),
    fc.constant<Block>({ type: 'break' }),
    fc
      .record({ url, title: optional(text) })
      .map((embed): Embed => present({ type: 'embed', ...embed })),
    figure(inlines, shape),
    table(inlines, shape),
  );
  return fc.memo((depth) => {
    if (depth <= 1) return leaf;
    const blocks = fc.array(blockOf(shape)(depth - 1), { maxLength: 4 });
    const item = blocks.map((children): ListItem => ({ type: 'listItem', children }));
    return fc.oneof(
      { weight: 4, arbitrary: leaf },
      fc
        .record({
          ordered: fc.boolean(),
          start: optional(fc.integer({ min: -2, max: 30 })),
          children: fc.array(item, { maxLength: 3 }),
        })
        .map((list): List => present({ type: 'list', ...list })),
      fc
        .record({ cite: optional(url), children: blocks })
        .map((quote): Quote => present({ type: 'quote', ...quote })),
    );
  });
}

function optional<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 3 });
}

function heading(inlines: fc.Arbitrary<readonly Inline[]>): fc.Arbitrary<Heading> {
  return fc
    .record({ depth: fc.constantFrom(1, 2, 3, 4, 5, 6), children: inlines })
    .map((node) => ({ type: 'heading', ...node }));
}

function figure(
  inlines: fc.Arbitrary<readonly Inline[]>,
  { text, url }: BodyShape,
): fc.Arbitrary<Figure> {
  const pixels = optional(fc.integer({ min: 2, max: 4000 }));
  return fc
    .record({
      kind: fc.constantFrom('picture', 'graphic', 'video', 'audio'),
      url,
      alternativeText: optional(text),
      credit: optional(text),
      width: pixels,
      height: pixels,
      children: inlines,
    })
    .map((node) => present({ type: 'figure', ...node }));
}

function table(inlines: fc.Arbitrary<readonly Inline[]>, { text }: BodyShape): fc.Arbitrary<Table> {
  const cell = fc
    .record({
      header: optional(fc.constant(true)),
      columnSpan: optional(fc.integer({ min: 2, max: 4 })),
      rowSpan: optional(fc.integer({ min: 2, max: 4 })),
      align: optional(fc.constantFrom('left', 'center', 'right')),
      children: inlines,
    })
    .map((node): TableCell => present({ type: 'tableCell', ...node }));
  const row = fc
    .array(cell, { maxLength: 3 })
    .map((children): TableRow => ({ type: 'tableRow', children }));
  return fc
    .record({ caption: optional(text), children: fc.array(row, { maxLength: 3 }) })
    .map((node) => present({ type: 'table', ...node }));
}

type Present<Node> = { [Key in keyof Node]: Exclude<Node[Key], undefined> };

/** The node without the keys that have no value: a body has none such. */
function present<Node extends object>(node: Node): Present<Node> {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined),
  ) as Present<Node>;
}

function markup(): readonly string[] {
  return [
    ...[
      '*',
      '**',
      '_',
      '`',
      '~',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '&',
      '#',
      '+',
      '-',
      '=',
      '|',
      '!',
      ':',
    ],
    ...[
      '1. ',
      '- ',
      '# ',
      '> ',
      '```',
      '---',
      '&amp;',
      '&#x3c;',
      '<script>',
      '</p>',
      '<!--',
      ']]>',
      '\\',
    ],
    ...[
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\t',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '"',
      "'",
      '“',
      '”',
      '’',
      '—',
      '\0',
    ],
    ...['a', 'B', '7', 'é', 'ж', '说', 'の', '😀', '€', 'word', 'two words', 'U.S.', '1,200'],
  ];
}

function hostileUrls(): readonly string[] {
  return [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'https://example.org/a b?c=(d)&amp;e="f"',
    "https://example.org/'onmouseover='alert(1)",
    'https://example.org/\\"><img src=x onerror=alert(1)>',
    '//example.org/x',
    '/a/b#c',
    'mailto:desk@example.org',
  ];
}
