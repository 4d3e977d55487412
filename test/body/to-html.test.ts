import createDomPurify from 'dompurify';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { toHtml } from '../../src/body/index.js';
import type { Block, Inline } from '../../src/model/index.js';
import { anyBody, bodyOf } from '../arbitraries/body.js';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children });
const item = (...children: readonly Block[]) => ({ type: 'listItem', children }) as const;

const { window } = new JSDOM('');
const purify = createDomPurify(window);

/** The HTML as a browser gives it back. */
function reserialize(html: string): string {
  const { body } = new window.DOMParser().parseFromString(`<body>${html}`, 'text/html');
  return body.innerHTML;
}

/** Every address that a browser would follow or load. */
function addresses(html: string): readonly string[] {
  const { body } = new window.DOMParser().parseFromString(`<body>${html}`, 'text/html');
  return [...body.querySelectorAll('[href], [src], [cite]')].flatMap((element) =>
    ['href', 'src', 'cite'].flatMap((name) => element.getAttribute(name) ?? []),
  );
}

// Properties over whole trees take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('toHtml', () => {
  it('gives DOMPurify nothing to take out, whatever the tree', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const html = toHtml(body);
        // SAFE_FOR_XML takes out any attribute that holds `]>` or `-->`, however it is escaped.
        expect(purify.sanitize(html, { SAFE_FOR_XML: false })).toBe(reserialize(html));
      }),
      { numRuns: 100 },
    );
  });

  it('lets no address out that runs, however it is written', () => {
    const scheme = fc.constantFrom('javascript:', 'vbscript:', 'data:text/html,', 'JaVaScRiPt:');
    const noise = fc.constantFrom('', ' ', '\t', '\n', '\u0000', '\u0001', '\u00a0', '\u2028');
    const url = fc
      .tuple(noise, scheme, fc.nat(10), noise)
      .map(
        ([before, name, at, inside]) =>
          `${before}${name.slice(0, at)}${inside}${name.slice(at)}alert(1)`,
      );
    fc.assert(
      fc.property(bodyOf({ text: fc.constant('x'), url }), (body) => {
        for (const address of addresses(toHtml(body))) {
          const { protocol } = new URL(address, 'https://example.org/');
          expect(['https:', 'http:', 'mailto:']).toContain(protocol);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows every text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const shown = value.replaceAll('\0', '').replace(/\r\n?/g, '\n');
        const html = toHtml([paragraph(text(value))]);
        const { body } = new window.DOMParser().parseFromString(`<body>${html}`, 'text/html');
        expect(body.textContent).toBe(shown);
      }),
    );
  });

  it.each<[string, readonly Block[]]>([
    [
      '<h2>Chess &amp; books</h2>',
      [{ type: 'heading', depth: 2, children: [text('Chess & books')] }],
    ],
    [
      '<p>A <em>b</em> <strong>c</strong><br>Kari</p>\n<hr>',
      [
        paragraph(
          text('A '),
          { type: 'emphasis', children: [text('b')] },
          text(' '),
          { type: 'strong', children: [text('c')] },
          { type: 'lineBreak' },
          { type: 'mention', kind: 'person', uri: 'urn:x', children: [text('Kari')] },
        ),
        { type: 'break' },
      ],
    ],
    [
      '<p><a href="/a?b=&quot;1&quot;&amp;c" title="T">d</a></p>',
      [paragraph({ type: 'link', url: '/a?b="1"&c', title: 'T', children: [text('d')] })],
    ],
    [
      '<p>d</p>\n<blockquote><p>e</p></blockquote>',
      [
        paragraph({ type: 'link', url: 'javascript:x', children: [text('d')] }),
        { type: 'quote', cite: 'javascript:x', children: [paragraph(text('e'))] },
      ],
    ],
    [
      '<ol start="3"><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>',
      [
        {
          type: 'list',
          ordered: true,
          start: 3,
          children: [
            item(paragraph(text('a')), {
              type: 'list',
              ordered: false,
              children: [item(paragraph(text('b')))],
            }),
            item(paragraph(text('c')), paragraph(text('d'))),
          ],
        },
      ],
    ],
    ['<pre>\n\na &lt; b\n</pre>', [{ type: 'preformatted', value: '\na < b\n' }]],
    [
      '<figure><img src="/a.jpg" alt="A &quot;b&quot;" width="600" height="400"><figcaption>Players. <small>Photo: K. E.</small></figcaption></figure>',
      [
        {
          type: 'figure',
          kind: 'picture',
          url: '/a.jpg',
          alternativeText: 'A "b"',
          width: 600,
          height: 400,
          credit: 'Photo: K. E.',
          children: [text('Players.')],
        },
      ],
    ],
    [
      '<figure><video src="/a.mp4" aria-label="The opening" width="600" controls=""></video></figure>\n<figure><audio src="/a.mp3" controls=""></audio><figcaption><small>K. E.</small></figcaption></figure>',
      [
        {
          type: 'figure',
          kind: 'video',
          url: '/a.mp4',
          alternativeText: 'The opening',
          width: 600,
          children: [],
        },
        { type: 'figure', kind: 'audio', url: '/a.mp3', credit: 'K. E.', children: [] },
      ],
    ],
    [
      '<figure><figcaption>Players.</figcaption></figure>\n<p>A post</p>',
      [
        {
          type: 'figure',
          kind: 'picture',
          url: 'data:image/svg+xml,x',
          children: [text('Players.')],
        },
        { type: 'embed', url: 'javascript:x', title: 'A post' },
        { type: 'embed', url: 'javascript:x' },
        { type: 'figure', kind: 'audio', url: 'javascript:x', children: [] },
      ],
    ],
    [
      '<figure><a href="https://example.org/1">A post</a></figure>',
      [{ type: 'embed', url: 'https://example.org/1', title: 'A post' }],
    ],
    [
      '<table><caption>Scores</caption><thead><tr><th>A</th></tr></thead><tbody><tr><th>B</th><td colspan="2" align="right">1</td></tr></tbody></table>',
      [
        {
          type: 'table',
          caption: 'Scores',
          children: [
            {
              type: 'tableRow',
              children: [{ type: 'tableCell', header: true, children: [text('A')] }],
            },
            {
              type: 'tableRow',
              children: [
                { type: 'tableCell', header: true, children: [text('B')] },
                { type: 'tableCell', columnSpan: 2, align: 'right', children: [text('1')] },
              ],
            },
          ],
        },
      ],
    ],
  ])('writes %s', (html, body) => {
    expect(toHtml(body)).toBe(html);
  });

  it('does as its options say', () => {
    const body: readonly Block[] = [
      { type: 'heading', depth: 2, children: [text('a')] },
      { type: 'heading', depth: 6, children: [text('b')] },
      { type: 'figure', kind: 'picture', url: '/a.jpg', children: [text('c')] },
      { type: 'embed', url: '/d' },
      paragraph({ type: 'link', url: '/e', children: [text('f')] }),
    ];
    expect(toHtml(body, { headingOffset: 1, figures: false, rel: 'nofollow' })).toBe(
      '<h3>a</h3>\n<h6>b</h6>\n<p><a href="/e" rel="nofollow">f</a></p>',
    );
    expect(toHtml(body.slice(0, 1), { headingOffset: -5 })).toBe('<h1>a</h1>');
  });

  it('writes a body that is nested without end', () => {
    let block = paragraph(text('deep'));
    for (let depth = 0; depth < 100_000; depth++) block = { type: 'quote', children: [block] };
    expect(toHtml([block])).toHaveLength(
      100_000 * '<blockquote></blockquote>'.length + '<p>deep</p>'.length,
    );
  });
});
