import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../src/body/index.js';
import type { Block, BodyNode, Inline } from '../../src/model/index.js';
import { anyBody } from '../arbitraries/body.js';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children });
const item = (...children: readonly Block[]) => ({ type: 'listItem', children }) as const;
const bullets = (...children: readonly ReturnType<typeof item>[]): Block => ({
  type: 'list',
  ordered: false,
  children,
});

describe('toPlainText', () => {
  it('parts blocks by an empty line and joins what runs in a line', () => {
    const body: readonly Block[] = [
      { type: 'heading', depth: 2, children: [text('Chess')] },
      paragraph(
        text('The '),
        { type: 'strong', children: [text('new')] },
        text('\n library'),
        { type: 'lineBreak' },
        { type: 'mention', kind: 'person', children: [text('Kari Eksempel')] },
        text(' runs.  '),
      ),
      { type: 'quote', children: [paragraph(text('Welcome.'))] },
      { type: 'break' },
      paragraph({ type: 'link', url: '/a', children: [text('More')] }),
    ];
    expect(toPlainText(body)).toBe(
      'Chess\n\nThe new library\nKari Eksempel runs.\n\nWelcome.\n\n* * *\n\nMore',
    );
  });

  it('writes a list as lines, nested lists further in', () => {
    const inner: Block = {
      type: 'list',
      ordered: true,
      start: 3,
      children: [item(paragraph(text('b'))), item(paragraph(text('c')), paragraph(text('d')))],
    };
    const body = [
      bullets(item(paragraph(text('a')), inner), item(paragraph(text('e')))),
      bullets(item(paragraph(text('f')))),
    ];
    expect(toPlainText(body)).toBe('- a\n  3. b\n  4. c\n    d\n- e\n\n- f');
  });

  it('writes a table as its caption and rows with tabs, and preformatted text as it is', () => {
    const cell = (value: string) => ({ type: 'tableCell', children: [text(value)] }) as const;
    const body: readonly Block[] = [
      {
        type: 'table',
        caption: 'Scores',
        children: [
          { type: 'tableRow', children: [cell('A\tB'), cell('1')] },
          { type: 'tableRow', children: [cell('C'), cell('')] },
        ],
      },
      { type: 'preformatted', value: '  1  2\n\n3' },
    ];
    expect(toPlainText(body)).toBe('Scores\nA B\t1\nC\t\n\n  1  2\n\n3');
  });

  it('gives captions, credits and titles only when asked', () => {
    const body: readonly Block[] = [
      {
        type: 'figure',
        kind: 'picture',
        url: '/a.jpg',
        children: [text('Players.')],
        credit: 'Photo: K. E.',
      },
      { type: 'embed', url: 'https://example.org/1', title: 'A post' },
    ];
    expect(toPlainText(body)).toBe('');
    expect(toPlainText(body, { captions: true })).toBe('Players. Photo: K. E.\n\nA post');
  });

  it('keeps every letter of every text, in reading order', () => {
    const letters = (value: string): string => value.replace(/[^\p{L}]+/gu, '');
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(letters(toPlainText(body, { captions: true }))).toBe(letters(textOf(body)));
      }),
    );
  });

  it('reads a body that is nested without end', () => {
    let block = paragraph(text('deep'));
    for (let depth = 0; depth < 100_000; depth++) {
      block = depth % 2 === 0 ? { type: 'quote', children: [block] } : bullets(item(block));
    }
    expect(toPlainText([block])).toBe(`${'  '.repeat(8)}- deep`);
    let inline = text('deep');
    for (let depth = 0; depth < 100_000; depth++) inline = { type: 'strong', children: [inline] };
    expect(toPlainText([paragraph(inline)])).toBe('deep');
  });
});

/** All text of a body, captions, credits and titles with it, one after another. */
function textOf(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (node.type === 'embed') return node.title ?? '';
      const before = node.type === 'table' ? (node.caption ?? '') : '';
      const after = node.type === 'figure' ? (node.credit ?? '') : '';
      return before + ('children' in node ? textOf(node.children) : '') + after;
    })
    .join(' ');
}
