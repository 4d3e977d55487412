import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it, vi } from 'vitest';
import { toMarkdown } from '../../src/body/index.js';
import type { Block, Inline } from '../../src/model/index.js';
import { anyBody } from '../arbitraries/body.js';
import { bodyOutline, markdownOutline } from './markdown-outline.js';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children });
const item = (...children: readonly Block[]) => ({ type: 'listItem', children }) as const;
const strong = (...children: readonly Inline[]): Inline => ({ type: 'strong', children });
const emphasis = (...children: readonly Inline[]): Inline => ({ type: 'emphasis', children });

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

// Properties over whole trees take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('toMarkdown', () => {
  it('gives Markdown that a parser reads back to the same text and structure', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(markdownOutline(parse(toMarkdown(body)))).toEqual(bodyOutline(body));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['1. not a list', '1\\. not a list'],
    ['2023) no', '2023\\) no'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['> no quote', '\\> no quote'],
    ['snake_case and _this_', 'snake_case and \\_this\\_'],
    ['3 * 4 < 13', '3 \\* 4 \\< 13'],
    ['R&D, &amp; and [x](y)', 'R&D, \\&amp; and \\[x\\](y)'],
    ['a  b\n\nc', 'a b c'],
  ])('writes the text %j as %j', (value, markdown) => {
    expect(toMarkdown([paragraph(text(value))])).toBe(markdown);
  });

  it('marks part of a word, where `_` would be no sign', () => {
    expect(toMarkdown([paragraph(text('un'), emphasis(text('believ')), text('able'))])).toBe(
      'un*believ*able',
    );
  });

  it('hides a letter that would keep its neighbour from being a sign', () => {
    expect(toMarkdown([paragraph(strong(text('“Yes.”')), text('she said'))])).toBe(
      '**“Yes.”**&#x73;he said',
    );
  });

  it('takes spaces out of the marks that they stand at the edge of', () => {
    expect(toMarkdown([paragraph(text('a'), strong(text(' b ')), text('c'))])).toBe('a **b** c');
  });

  it('writes an exclamation mark before a link so that it makes no image', () => {
    const link: Inline = { type: 'link', url: '/a_(b)', children: [text('here')] };
    expect(toMarkdown([paragraph(text('Look!'), link)])).toBe('Look\\![here](</a_(b)>)');
  });

  it('writes lists tight where items are single paragraphs, and nested lists beneath them', () => {
    const inner: Block = { type: 'list', ordered: true, children: [item(paragraph(text('b')))] };
    const outer: Block = {
      type: 'list',
      ordered: false,
      children: [item(paragraph(text('a')), inner), item(paragraph(text('c')))],
    };
    expect(toMarkdown([outer])).toBe('- a\n  1. b\n- c');
  });

  it('changes the sign of a list that follows another', () => {
    const list: Block = { type: 'list', ordered: false, children: [item(paragraph(text('a')))] };
    expect(toMarkdown([list, list, list])).toBe('- a\n\n* a\n\n- a');
  });

  it('writes a quote, a fence that no backticks end, and a break', () => {
    const body: readonly Block[] = [
      { type: 'quote', children: [paragraph(text('a'), { type: 'lineBreak' }, text('b'))] },
      { type: 'preformatted', value: '```\n  1  2 ' },
      { type: 'break' },
    ];
    expect(toMarkdown(body)).toBe('> a\\\n> b\n\n````\n```\n  1  2 \n````\n\n___');
  });

  it('writes a table with an empty header row where it has none', () => {
    const cell = (value: string) => ({ type: 'tableCell', children: [text(value)] }) as const;
    const body: readonly Block[] = [
      {
        type: 'table',
        caption: 'Scores',
        children: [
          {
            type: 'tableRow',
            children: [cell('a|b'), { ...cell('2'), columnSpan: 2, align: 'right' }],
          },
          { type: 'tableRow', children: [cell('c')] },
        ],
      },
    ];
    expect(toMarkdown(body)).toBe(
      'Scores\n\n|  |  |  |\n| --- | ---: | --- |\n| a\\|b | 2 |  |\n| c |',
    );
  });

  it('leaves out what a browser could run and keeps its text', () => {
    const url = 'javascript:alert(1)';
    const body: readonly Block[] = [
      paragraph({ type: 'link', url, children: [text('text')] }),
      {
        type: 'figure',
        kind: 'picture',
        url,
        children: [text('caption')],
        credit: 'Photo: K. Eksempel',
      },
      { type: 'embed', url, title: 'title' },
      { type: 'embed', url },
    ];
    expect(toMarkdown(body)).toBe('text\n\ncaption Photo: K. Eksempel\n\ntitle');
  });

  it('writes pictures as images, and videos and embeds as links', () => {
    const body: readonly Block[] = [
      { type: 'figure', kind: 'picture', url: '/a.jpg', alternativeText: 'A [b]', children: [] },
      {
        type: 'figure',
        kind: 'video',
        url: '/a.mp4',
        alternativeText: 'The opening',
        children: [],
      },
      { type: 'embed', url: 'https://example.org/post/1', title: 'A post' },
    ];
    expect(toMarkdown(body)).toBe(
      '![A \\[b\\]](/a.jpg)\n\n[The opening](/a.mp4)\n\n[A post](https://example.org/post/1)',
    );
  });

  it('bounds what it writes for quotes and lists that nest without end', () => {
    let block = paragraph(text('x'));
    for (let depth = 0; depth < 50_000; depth++) {
      block =
        depth % 2 === 0
          ? { type: 'quote', children: [block, paragraph(text('y'))] }
          : { type: 'list', ordered: false, children: [item(block)] };
    }
    const markdown = toMarkdown([block]);
    expect(markdown).toContain('x');
    expect(markdown.length).toBeLessThan(50_000 * 300);
  });
});
