import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../src/markup/body-builder.js';
import { htmlVocabulary } from '../../src/markup/html/html-elements.js';
import { nitfBody } from '../../src/markup/nitf/nitf-body.js';
import { nitfVocabulary } from '../../src/markup/nitf/nitf-elements.js';
import { xhtmlBody } from '../../src/markup/xhtml/xhtml-body.js';
import { bodyOf } from '../../src/markup/xml/body-of.js';
import { valueOf } from '../../src/markup/xml/xml-path.js';
import { readXml } from '../../src/markup/xml/read-xml.js';
import { element, writeXml, type XmlContent } from '../../src/markup/xml/write-xml.js';
import type { Block } from '../../src/model/body-tree.js';
import { anyBody } from '../arbitraries/body.js';

type Render = (body: readonly Block[]) => readonly XmlContent[];

function xmlOf(body: readonly Block[], render: Render): string {
  return writeXml(element('body', {}, render(body)));
}

function back(body: readonly Block[], render: Render, vocabulary: Vocabulary): readonly Block[] {
  const { roots, findings } = readXml(xmlOf(body, render));
  expect(findings).toEqual([]);
  return bodyOf(roots[0]?.children ?? [], vocabulary).body;
}

const languages = [
  { name: 'XHTML', render: xhtmlBody, vocabulary: htmlVocabulary },
  { name: 'NITF', render: nitfBody, vocabulary: nitfVocabulary },
];

describe('a body as XML', () => {
  it.each(languages)(
    'is well-formed $name, and changes no more once it was read twice',
    ({ render, vocabulary }) => {
      fc.assert(
        fc.property(anyBody, (given) => {
          // The second reading may see more: a picture told by an emoji alone is that emoji.
          const read = back(back(given, render, vocabulary), render, vocabulary);
          expect(back(read, render, vocabulary)).toEqual(read);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(languages)('in $name is written however deep it is', ({ render }) => {
    let body: readonly Block[] = [];
    for (let depth = 0; depth < 20_000; depth++) body = [{ type: 'quote', children: body }];
    expect(xmlOf(body, render)).toContain('quote>'.slice(5));
  });
});

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const bodies: Readonly<Record<string, readonly Block[]>> = {
  paragraphs: [paragraph('One.'), paragraph('Two & three.')],
  formatting: [
    {
      type: 'paragraph',
      children: [
        { type: 'emphasis', children: [{ type: 'text', value: 'One' }] },
        { type: 'lineBreak' },
        { type: 'strong', children: [{ type: 'text', value: 'Two' }] },
        { type: 'link', url: 'https://news.example/', children: [{ type: 'text', value: 'more' }] },
      ],
    },
  ],
  lists: [
    {
      type: 'list',
      ordered: false,
      children: [
        { type: 'listItem', children: [paragraph('One')] },
        { type: 'listItem', children: [paragraph('Two'), paragraph('Three')] },
      ],
    },
  ],
  quotes: [{ type: 'quote', children: [paragraph('It was full.')] }],
  tables: [
    {
      type: 'table',
      caption: 'Players',
      children: [
        {
          type: 'tableRow',
          children: [
            {
              type: 'tableCell',
              header: true,
              columnSpan: 2,
              children: [{ type: 'text', value: 'Players' }],
            },
          ],
        },
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [{ type: 'text', value: 'Adults' }] },
            { type: 'tableCell', align: 'right', children: [{ type: 'text', value: '300' }] },
          ],
        },
      ],
    },
  ],
  'text as it stands': [{ type: 'preformatted', value: 'a  b\n c' }],
  figures: [
    {
      type: 'figure',
      kind: 'picture',
      url: 'https://news.example/1.jpg',
      alternativeText: 'Rows of chairs',
      width: 1200,
      height: 800,
      children: [{ type: 'text', value: 'The reading room' }],
      credit: 'Anne Demo',
    },
  ],
  breaks: [paragraph('One.'), { type: 'break' }, paragraph('Two.')],
};

describe.each(languages)('$name', ({ render, vocabulary }) => {
  it.each(Object.entries(bodies))('keeps %s', (_, body) => {
    expect(back(body, render, vocabulary)).toEqual(body);
  });

  it('links to what is embedded', () => {
    const body: readonly Block[] = [
      { type: 'embed', url: 'https://video.example/1', title: 'The opening' },
    ];
    expect(xmlOf(body, render)).toContain('<a href="https://video.example/1">The opening</a>');
  });

  it('carries no address that a page may not carry', () => {
    const body: readonly Block[] = [
      { type: 'figure', kind: 'picture', url: 'javascript:alert(1)', children: [] },
      { type: 'embed', url: 'javascript:alert(1)' },
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'x' }] },
        ],
      },
    ];
    expect(xmlOf(body, render)).not.toContain('javascript');
  });
});

describe('NITF', () => {
  it('keeps whom and what the text mentions, and which way a list is numbered', () => {
    const body: readonly Block[] = [
      {
        type: 'paragraph',
        children: [
          {
            type: 'mention',
            kind: 'person',
            uri: 'https://news.example/people/1',
            children: [{ type: 'text', value: 'Kari Eksempel' }],
          },
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [{ type: 'listItem', children: [paragraph('Three')] }],
      },
    ];
    expect(back(body, nitfBody, nitfVocabulary)).toEqual(body);
  });

  it('has one rank of headings', () => {
    const heading: Block = {
      type: 'heading',
      depth: 3,
      children: [{ type: 'text', value: 'Chess' }],
    };
    expect(back([heading], nitfBody, nitfVocabulary)).toEqual([{ ...heading, depth: 2 }]);
  });
});

describe('elements that are left out', () => {
  it('are no part of the body, nor what stands in them', () => {
    const { roots } = readXml('<div><p class="by">By <b>Kari</b></p><p>One.</p></div>');
    const { body } = bodyOf(roots, htmlVocabulary, {
      leaveOut: (element) => valueOf(element, 'class') === 'by',
    });
    expect(body).toEqual([paragraph('One.')]);
  });

  it('are known by their names in any case', () => {
    const { roots } = readXml('<DIV><P>One.</P></DIV>');
    expect(bodyOf(roots, htmlVocabulary).body).toEqual([paragraph('One.')]);
  });
});
