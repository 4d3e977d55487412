import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/body/index.js';
import { nitfVocabulary } from '../../../src/markup/nitf/nitf-elements.js';
import type { Block } from '../../../src/model/index.js';
import { bodyOfXml } from '../body-of-xml.js';

/** The body of NITF markup. */
const bodyOf = (xml: string): readonly Block[] => bodyOfXml(xml, nitfVocabulary).body;

describe('nitfVocabulary', () => {
  it.each([
    [
      '<block><p lede="true">A <em class="bold">b</em> <em>c</em>.</p><hl2>D</hl2>e</block>',
      '<p>A <strong>b</strong> <em>c</em>.</p>\n<h2>D</h2>\n<p>e</p>',
    ],
    ['<p>a<p>b</p>c</p>', '<p>a</p>\n<p>b</p>\n<p>c</p>'],
    [
      '<bq><block><p>a</p></block><credit>B</credit></bq>',
      '<blockquote><p>a</p><p>B</p></blockquote>',
    ],
    [
      '<ol seqnum="3"><li>a</li></ol><pre>b\n  c</pre><hr/>',
      '<ol start="3"><li>a</li></ol>\n<pre>b\n  c</pre>\n<hr>',
    ],
    [
      '<nitf-table><nitf-table-metadata>x</nitf-table-metadata><table><caption>A</caption><tr><th align="right">b</th><td>c</td></tr></table></nitf-table>',
      '<table><caption>A</caption><tbody><tr><th align="right">b</th><td>c</td></tr></tbody></table>',
    ],
    [
      '<body><body.head><hedline><hl1>A</hl1></hedline></body.head><body.content><p>b</p></body.content></body>',
      '<p>b</p>',
    ],
  ])('reads %s', (xml, html) => {
    expect(toHtml(bodyOf(xml))).toBe(html);
  });

  it('reads names as mentions with their identifiers, of places the outermost', () => {
    expect(
      bodyOf(
        '<p><person value="http://example.org/k">Kari</person> of <org>Acme<alt-code value="ACM">x</alt-code></org> in <location><city>Oslo</city></location></p>',
      ),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'mention',
            kind: 'person',
            uri: 'http://example.org/k',
            children: [{ type: 'text', value: 'Kari' }],
          },
          { type: 'text', value: ' of ' },
          { type: 'mention', kind: 'organization', children: [{ type: 'text', value: 'Acme' }] },
          { type: 'text', value: ' in ' },
          { type: 'mention', kind: 'place', children: [{ type: 'text', value: 'Oslo' }] },
        ],
      },
    ]);
  });

  it('reads media as one figure, whatever renditions there are', () => {
    expect(
      bodyOf(`<media media-type="image"><media-metadata name="a" value="b"/>
        <media-reference source="1.jpg" mime-type="image/jpeg" width="1200" height="800" alternate-text="Players"/>
        <media-reference source="2.jpg" mime-type="image/jpeg"/><media-reference source="3.pdf" mime-type="application/pdf"/>
        <media-caption><p>Players at the opening.</p></media-caption><media-producer>O. Foto/EX</media-producer></media>`),
    ).toEqual([
      {
        type: 'figure',
        kind: 'picture',
        url: '1.jpg',
        alternativeText: 'Players',
        width: 1200,
        height: 800,
        credit: 'O. Foto/EX',
        children: [{ type: 'text', value: 'Players at the opening.' }],
      },
    ]);
    expect(
      bodyOf('<media><media-reference source="1.mp4" mime-type="video/mp4"/></media>'),
    ).toMatchObject([{ kind: 'video' }]);
    expect(bodyOf('<media><media-reference source="1.jpg"/></media>')).toMatchObject([
      { kind: 'picture' },
    ]);
  });
});
