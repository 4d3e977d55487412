import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toHtml, toPlainText } from '../../../src/body/index.js';
import { fromHtml } from '../../../src/markup/html/from-html.js';
import type { Block, Inline, TableCell, TableRow } from '../../../src/model/index.js';
import { cpuTime } from '../../linear-time/cpu-time.js';
import { anyBody, bodyOf as bodyShape } from '../../arbitraries/body.js';
import { anyHtml, visibleHtml } from '../../arbitraries/html.js';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: readonly (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const item = (...children: readonly Block[]) => ({ type: 'listItem', children }) as const;
const bullets = (...children: readonly ReturnType<typeof item>[]): Block => ({
  type: 'list',
  ordered: false,
  children,
});
const emphasis = (...children: readonly Inline[]): Inline => ({ type: 'emphasis', children });
const strong = (...children: readonly Inline[]): Inline => ({ type: 'strong', children });
const link = (url: string, ...children: readonly Inline[]): Inline => ({
  type: 'link',
  url,
  children,
});
const br: Inline = { type: 'lineBreak' };

/** HTML, and the body that it holds. */
type Case = readonly [html: string, body: readonly Block[]];

const bodyOf = (html: string): readonly Block[] => fromHtml(html).body;

// Properties over whole trees take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('fromHtml', () => {
  describe('paragraphs', () => {
    it.each<Case>([
      ['<p>A <b>new</b>\n\t library</p>', [paragraph('A ', strong(text('new')), ' library')]],
      ['text<p>a<p>b</p>c', [paragraph('text'), paragraph('a'), paragraph('b'), paragraph('c')]],
      ['<div>a<div>b</div>c</div>', [paragraph('a'), paragraph('b'), paragraph('c')]],
      ['a<br>b<br><br/>c<br>', [paragraph('a', br, 'b'), paragraph('c')]],
      ['<p>&nbsp;</p><p> </p><p></p>', []],
      ['<p>a&eacute;&#x42;&amp;&unknown;\u00a0</p>', [paragraph('aéB&&unknown;\u00a0')]],
      ['a\0b', [paragraph('ab')]],
      ['<p>a</br>b', [paragraph('a', br, 'b')]],
      ['x <sup>2</sup> <code>y</code> <odd-one>z</odd-one><wbr>!', [paragraph('x 2 y z!')]],
      ['<q>a <q>b</q></q>', [paragraph('“a ‘b’”')]],
      ['</p></div></b></li>a', [paragraph('a')]],
      ['<!-- no --><!doctype html><?php no ?>a', [paragraph('a')]],
    ])('reads %j', (html, body) => {
      expect(bodyOf(html)).toEqual(body);
    });
  });

  describe('marks and links', () => {
    it.each<Case>([
      ['<b>a<p>b</b>c</p>', [paragraph(strong(text('a'))), paragraph(strong(text('b')), 'c')]],
      [
        '<b>a<i>b</b>c</i>',
        [paragraph(strong(text('a'), emphasis(text('b'))), emphasis(text('c')))],
      ],
      ['<b><strong>a</strong>b</b>', [paragraph(strong(text('ab')))]],
      [
        '<a href="/x"><p>a</p><p>b</p></a>',
        [paragraph(link('/x', text('a'))), paragraph(link('/x', text('b')))],
      ],
      [
        '<a href=/x>a<a href=/y>b</a>c',
        [paragraph(link('/x', text('a')), link('/y', text('b')), 'c')],
      ],
      ['<a name=x>a</a><a href="">b</a>', [paragraph('ab')]],
      [
        '<a href=" /x\n?a=1&amp;b " title=" T\nU ">a</a>',
        [paragraph({ type: 'link', url: '/x?a=1&b', title: 'T U', children: [text('a')] })],
      ],
      ['<i>a<br>b</i>', [paragraph(emphasis(text('a'), br, text('b')))]],
    ])('reads %j', (html, body) => {
      expect(bodyOf(html)).toEqual(body);
    });

    it('resolves addresses against the base', () => {
      const html =
        '<a href="b">x</a><img src="//cdn.example.org/c.jpg"><blockquote cite="#d">y</blockquote>';
      expect(fromHtml(html, { baseUrl: 'https://example.org/a/' }).body).toEqual([
        paragraph(link('https://example.org/a/b', text('x'))),
        { type: 'figure', kind: 'picture', url: 'https://cdn.example.org/c.jpg', children: [] },
        { type: 'quote', cite: 'https://example.org/a/#d', children: [paragraph('y')] },
      ]);
    });

    it('keeps the text of a link that is unsafe or no address, and says so', () => {
      const { body, findings } = fromHtml('<a href="JavaScript:x">a</a><a href="http://[">b</a>', {
        baseUrl: 'https://example.org/',
      });
      expect(body).toEqual([paragraph('ab')]);
      expect(findings).toMatchObject([
        { code: 'markup/unsafe-link', severity: 'warning', span: { start: 0, end: 23 } },
        { code: 'markup/invalid-link', severity: 'warning', span: { start: 28, end: 47 } },
      ]);
    });
  });

  describe('headings, quotes, lists and breaks', () => {
    it.each<Case>([
      [
        '<h2>a<h3>b</h2>c',
        [
          { type: 'heading', depth: 2, children: [text('a')] },
          { type: 'heading', depth: 3, children: [text('b')] },
          paragraph('c'),
        ],
      ],
      [
        '<h2><div>a<br><br>b</div></h2>',
        [{ type: 'heading', depth: 2, children: [text('a'), br, text('b')] }],
      ],
      ['a<hr>b', [paragraph('a'), { type: 'break' }, paragraph('b')]],
      [
        '<blockquote>a<p>b</blockquote>',
        [{ type: 'quote', children: [paragraph('a'), paragraph('b')] }],
      ],
      [
        '<div><blockquote>a</div>b',
        [{ type: 'quote', children: [paragraph('a')] }, paragraph('b')],
      ],
      ['<blockquote> </blockquote><ul><li></ul>', []],
      [
        '<ul>\n<li>a\n<li><p>b</p><p>c</p></ul>',
        [bullets(item(paragraph('a')), item(paragraph('b'), paragraph('c')))],
      ],
      [
        '<ul><li>a<ul><li>b</ul>c</ul>',
        [bullets(item(paragraph('a'), bullets(item(paragraph('b'))), paragraph('c')))],
      ],
      [
        '<ul><li>a</li><ul><li>b</li></ul><li>c</ul>',
        [bullets(item(paragraph('a'), bullets(item(paragraph('b')))), item(paragraph('c')))],
      ],
      ['<ul>a<li>b</ul>', [bullets(item(paragraph('a')), item(paragraph('b')))]],
      [
        '<ol start=3><li>a</ol>',
        [{ type: 'list', ordered: true, start: 3, children: [item(paragraph('a'))] }],
      ],
      [
        '<ol start=1><li>a</ol>',
        [{ type: 'list', ordered: true, children: [item(paragraph('a'))] }],
      ],
      ['<li>a<li>b', [paragraph('a'), paragraph('b')]],
    ])('reads %j', (html, body) => {
      expect(bodyOf(html)).toEqual(body);
    });
  });

  describe('preformatted text', () => {
    it.each<Case>([
      ['<pre>\n a\r\n\n  b<br>c </pre>', [{ type: 'preformatted', value: ' a\n\n  b\nc ' }]],
      ['<pre><b>a</b><div>b</div>c&lt;</pre>', [{ type: 'preformatted', value: 'a\nb\nc<' }]],
      ['<pre> \n </pre>', []],
      [
        '<pre>a<img src=/i.jpg>b</pre>',
        [
          { type: 'preformatted', value: 'ab' },
          { type: 'figure', kind: 'picture', url: '/i.jpg', children: [] },
        ],
      ],
    ])('reads %j', (html, body) => {
      expect(bodyOf(html)).toEqual(body);
    });
  });

  describe('tables', () => {
    const cell = (...children: readonly Inline[]): TableCell => ({ type: 'tableCell', children });
    const row = (...children: readonly TableCell[]): TableRow => ({ type: 'tableRow', children });

    it('reads captions, header cells, spans and alignment, with tags left away', () => {
      const html = `<table><caption>The <b>scores</b></caption><thead><tr><th>A<th colspan=2 align=RIGHT>B
        <tbody><tr><td rowspan="2" style="color:red; text-align: center">1<td>2<br>3<td></table>`;
      expect(bodyOf(html)).toEqual([
        {
          type: 'table',
          caption: 'The scores',
          children: [
            row(
              { ...cell(text('A')), header: true },
              { ...cell(text('B')), header: true, columnSpan: 2, align: 'right' },
            ),
            row(
              { ...cell(text('1')), rowSpan: 2, align: 'center' },
              cell(text('2'), br, text('3')),
              cell(),
            ),
          ],
        },
      ]);
    });

    it.each<Case>([
      [
        '<table><td>a<td>b</table>',
        [{ type: 'table', children: [row(cell(text('a')), cell(text('b')))] }],
      ],
      [
        '<table>x<tr>y<td>a<td>b</table>',
        [
          paragraph('x'),
          paragraph('y'),
          { type: 'table', children: [row(cell(text('a')), cell(text('b')))] },
        ],
      ],
      [
        '<table><tr><td><b>a<td>b</table>c',
        [
          { type: 'table', children: [row(cell(strong(text('a'))), cell(text('b')))] },
          paragraph('c'),
        ],
      ],
      [
        '<div><table><tr><td>a</div>b<td>c</table>',
        [{ type: 'table', children: [row(cell(text('ab')), cell(text('c')))] }].map(
          (table) => table as Block,
        ),
      ],
      [
        '<table><tr><td><ul><li>a<li>b</ul><td>c</table>',
        [{ type: 'table', children: [row(cell(text('a'), br, text('b')), cell(text('c')))] }],
      ],
      ['<table><tr><td><p>a</p><p>b</p></table>', [paragraph('a'), paragraph('b')]],
      ['<table><tr><td> <td></table>', []],
      [
        '<table><caption>a<img src=/i.jpg></caption><tr><td></table>',
        [paragraph('a'), { type: 'figure', kind: 'picture', url: '/i.jpg', children: [] }],
      ],
      [
        '<table><tr><td>a<img src=/i.jpg><td>b</table>',
        [
          { type: 'table', children: [row(cell(text('a')), cell(text('b')))] },
          { type: 'figure', kind: 'picture', url: '/i.jpg', children: [] },
        ],
      ],
    ])('reads %j', (html, body) => {
      expect(bodyOf(html)).toEqual(body);
    });

    it('keeps a table inside a cell as lines, and says so', () => {
      const { body, findings } = fromHtml(
        '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></table></td><td>e</td></tr></table>',
      );
      expect(body).toEqual([
        {
          type: 'table',
          children: [row(cell(text('a'), br, text('b c'), br, text('d')), cell(text('e')))],
        },
      ]);
      expect(findings).toMatchObject([
        { code: 'markup/table-flattened', severity: 'info', span: { start: 16, end: 23 } },
      ]);
    });
  });

  describe('figures and embeds', () => {
    const picture = (url: string, more: object = {}): Block => ({
      type: 'figure',
      kind: 'picture',
      url,
      children: [],
      ...more,
    });

    it.each<Case>([
      [
        '<figure><img src=a.jpg alt=" A\nb " width=640 height="480px"><figcaption>C <i>d</i> <small>Photo: E</small></figcaption></figure>',
        [
          picture('a.jpg', {
            alternativeText: 'A b',
            width: 640,
            height: 480,
            credit: 'Photo: E',
            children: [text('C '), emphasis(text('d'))],
          }),
        ],
      ],
      ['<img src=a.jpg width=100% height=12.5 alt="">', [picture('a.jpg')]],
      ['<p>one <img src=a.jpg> two', [paragraph('one two'), picture('a.jpg')]],
      ['<p><img src=a.jpg> two', [picture('a.jpg'), paragraph('two')]],
      ['<a href=/x><img src=a.jpg></a>', [picture('a.jpg')]],
      ['<picture><source srcset=b.webp><img src=a.jpg></picture>', [picture('a.jpg')]],
      [
        '<img src="data:image/gif;base64,x" data-src=a.jpg><img srcset="b.jpg 1x, c.jpg 2x">',
        [picture('a.jpg'), picture('b.jpg')],
      ],
      ['a <img alt="🏆" src=e.png> b<img src=t width=1 height=1>', [paragraph('a 🏆 b')]],
      [
        '<figure><img src=a.jpg><div class="caption">b</div><span class="Credit">c</span></figure>',
        [picture('a.jpg', { children: [text('b')], credit: 'c' })],
      ],
      [
        '<figure><figure><img src=a.jpg><figcaption>a</figcaption></figure><img src=b.jpg><figcaption>b</figcaption></figure>',
        [picture('a.jpg', { children: [text('a')] }), picture('b.jpg', { children: [text('b')] })],
      ],
      ['<div class="credit">a</div><small>b</small>c', [paragraph('a'), paragraph('bc')]],
      [
        '<figure><table><tr><td>a<td>b</table><figcaption>c</figcaption></figure>',
        bodyOf('<table><caption>c</caption><tr><td>a<td>b</table>'),
      ],
      [
        '<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>',
        [{ type: 'quote', children: [paragraph('a')] }, paragraph('b')],
      ],
      [
        '<video width=640 aria-label=A><source src=/a.mp4><source src=/a.webm><p>no</p></video><audio src=/b.mp3 controls></audio>',
        [
          {
            type: 'figure',
            kind: 'video',
            url: '/a.mp4',
            alternativeText: 'A',
            width: 640,
            children: [],
          },
          { type: 'figure', kind: 'audio', url: '/b.mp3', children: [] },
        ],
      ],
      [
        '<iframe src=https://example.org/1 title="A post"><p>no</p></iframe><embed src=/2><object data=/3>no</object><object>yes</object>',
        [
          { type: 'embed', url: 'https://example.org/1', title: 'A post' },
          { type: 'embed', url: '/2' },
          { type: 'embed', url: '/3' },
          paragraph('yes'),
        ],
      ],
      ['<figure><a href=/1>A post</a></figure>', [{ type: 'embed', url: '/1', title: 'A post' }]],
      [
        '<figure><div>https://example.org/1</div><figcaption>A</figcaption></figure>',
        [{ type: 'embed', url: 'https://example.org/1', title: 'A' }],
      ],
      ['<figcaption>a</figcaption>', [paragraph('a')]],
      [
        '<figure><img src=a.jpg><figcaption><pre>b\n  c</pre><table><caption>d<tr><td>e<td>f</table></figcaption></figure>',
        [
          picture('a.jpg', {
            children: [text('b'), br, text('c'), br, text('d'), br, text('e'), br, text('f')],
          }),
        ],
      ],
      [
        '<figure><figure><img src=a.jpg><figcaption>b<small>c</small></figcaption></figure><figcaption>d<small>e</small></figcaption></figure>',
        [picture('a.jpg', { children: [text('b')], credit: 'c' }), paragraph('d'), paragraph('e')],
      ],
      ['<figure><p>a</p><small>b</small></figure>', [paragraph('a'), paragraph('b')]],
      ['<figure><figure><figure>a<img src=a.jpg>', [picture('a.jpg', { children: [text('a')] })]],
      ['<pre>a<img alt="🏆" src=e.png></pre>', [{ type: 'preformatted', value: 'a🏆' }]],
    ])('reads %j', (html, body) => {
      expect(bodyOf(html)).toEqual(body);
    });
  });

  describe('what is left out', () => {
    it('says what, where first and how often', () => {
      const html =
        '<script>a</script>b<script src=x></script><button>c</button><p hidden>d</p><!-- e -->';
      const { body, findings } = fromHtml(html);
      expect(body).toEqual([paragraph('b')]);
      expect(findings).toMatchObject([
        { code: 'markup/left-out', severity: 'info', span: { start: 0, end: 8 } },
        { code: 'markup/left-out', span: { start: 42, end: 50 } },
        { code: 'markup/left-out', span: { start: 60, end: 70 } },
      ]);
      expect(findings[0]?.message).toContain('<script>');
      expect(findings[0]?.message).toContain('2 times');
    });

    it.each([
      '<style>a{}</style>b',
      '<head><title>a</title><meta name=x>b',
      '<noscript><p>a</noscript>b',
      '<template><div>a</template>b',
      '<svg><title>a</title><style>x</style><path/></svg>b',
      '<svg><text>a<p>b',
      '<p hidden>a<p>b',
      '<div><span style="color:red;display: none">a</div>b',
      '<select><option>a</select><textarea>a</textarea><input value=a>b',
    ])('leaves out of %j all but b', (html) => {
      expect(bodyOf(html)).toEqual([paragraph('b')]);
    });
  });

  it('keeps as text what nests deeper than the limit, and says so once', () => {
    const { body, findings } = fromHtml('<blockquote>a'.repeat(5), { depth: 2 });
    expect(body).toEqual([
      {
        type: 'quote',
        children: [
          paragraph('a'),
          {
            type: 'quote',
            children: [paragraph('a'), paragraph('a'), paragraph('a'), paragraph('a')],
          },
        ],
      },
    ]);
    expect(findings).toMatchObject([
      { code: 'markup/too-deep', severity: 'warning', span: { start: 26, end: 38 } },
    ]);
  });

  it('gives back every part of a body that it can hold', () => {
    const body: readonly Block[] = [
      { type: 'heading', depth: 2, children: [text('A & b')] },
      paragraph(
        'c ',
        strong(text('d'), emphasis(text('e'))),
        strong(text('f')),
        br,
        link('/g?h&i', text('j')),
      ),
      bullets(
        item(paragraph('k'), bullets(item(paragraph('l')))),
        item(paragraph('m'), paragraph('n')),
      ),
      {
        type: 'list',
        ordered: true,
        start: 0,
        children: [item({ type: 'break' }), item(paragraph('o'))],
      },
      {
        type: 'quote',
        cite: '/p',
        children: [paragraph('q'), { type: 'quote', children: [paragraph('r')] }],
      },
      { type: 'preformatted', value: '\n s <\n\n  t\n' },
      {
        type: 'figure',
        kind: 'picture',
        url: '/u.jpg',
        alternativeText: 'v "w"',
        credit: 'x',
        width: 1,
        height: 800,
        children: [text('y'), br, emphasis(text('z'))],
      },
      {
        type: 'figure',
        kind: 'video',
        url: '/a.mp4',
        alternativeText: 'b',
        credit: 'c',
        children: [],
      },
      { type: 'figure', kind: 'audio', url: '/d.mp3', children: [text('e')] },
      { type: 'embed', url: 'https://example.org/f', title: 'g' },
      { type: 'embed', url: '/h' },
      {
        type: 'table',
        caption: 'i',
        children: [
          {
            type: 'tableRow',
            children: [
              {
                type: 'tableCell',
                header: true,
                columnSpan: 2,
                align: 'left',
                children: [text('j')],
              },
              { type: 'tableCell', header: true, rowSpan: 2, children: [] },
            ],
          },
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', align: 'center', children: [text('k'), br, strong(text('l'))] },
            ],
          },
        ],
      },
      {
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('m')] }] }],
      },
    ];
    expect(bodyOf(toHtml(body))).toEqual(body);
  });

  it('gives back the text of any body', () => {
    const words = (value: string): readonly string[] => value.match(/\p{L}+/gu) ?? [];
    const safe = bodyShape({ text: fc.lorem({ maxCount: 3 }), url: fc.constant('/a') });
    fc.assert(
      fc.property(safe, (body) => {
        const again = bodyOf(toHtml(body));
        expect(words(toPlainText(again)).join('')).toBe(words(toPlainText(body)).join(''));
      }),
    );
  });

  it('gives back the body whose HTML it reads, once that is as it gives it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyHtml,
          anyBody.map((body) => toHtml(body)),
        ),
        (html) => {
          const { body } = fromHtml(html);
          expect(bodyOf(toHtml(body))).toEqual(body);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, and finds nothing outside the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyHtml, fc.string({ unit: 'binary' })), (html) => {
        for (const { span } of fromHtml(html, { baseUrl: 'https://example.org/', depth: 3 })
          .findings) {
          expect(span).toBeDefined();
          expect(span?.start).toBeGreaterThanOrEqual(0);
          expect(span?.end).toBeLessThanOrEqual(html.length);
        }
      }),
    );
  });

  it('loses no visible word, whatever stands where', () => {
    fc.assert(
      fc.property(visibleHtml, fc.integer({ min: 1, max: 6 }), ({ html, words }, depth) => {
        const plain = toPlainText(fromHtml(html, { depth }).body, { captions: true });
        expect(plain.match(/word\d+/g)?.sort() ?? []).toEqual([...words].sort());
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '<div>',
    '<a href=x>',
    '<b><i>',
    '<p><b>',
    '<ul><li>',
    '<blockquote>x',
    '<table><tr><td>',
    '<td>x',
    '<form>',
    '<svg>',
    '<figure><figcaption>x',
    '<figure>x',
    '<figure><figure>x</figure>',
    '<pre>',
    '</div>',
    '<br>',
    '&amp;',
    '&#x',
    '<q>',
    '<!--',
    '<span hidden>',
    '<h2>x',
    '<a href="javascript:x">',
    '<p x=1',
  ])('reads a megabyte of %j in time that grows with its length alone', (piece) => {
    const html = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    const time = (text: string): number => cpuTime(() => fromHtml(text));
    time(html(100_000));
    const half = time(html(500_000));
    const whole = time(html(1_000_000));
    expect(whole).toBeLessThan(Math.max(1000, 5 * half));
  });
});
