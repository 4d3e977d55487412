import { describe, expect, it } from 'vitest';
import { bylineTextOf, nitfParts, spacedTextOf } from '../../../src/markup/nitf/nitf-parts.js';
import { readXml } from '../../../src/markup/xml/read-xml.js';
import type { XmlElement } from '../../../src/markup/xml/xml-element.js';
import { textOf } from '../../../src/markup/xml/xml-path.js';

function elementOf(xml: string): XmlElement {
  const [root] = readXml(xml).roots;
  if (root === undefined) throw new Error('no element was read');
  return root;
}

describe('nitfParts', () => {
  it('finds what stands around the text, in any namespace', () => {
    const parts = nitfParts(
      elementOf(
        '<nitf><head><title>T</title></head><body><body.head><hedline><hl1>H</hl1><hl2>S</hl2><hl2>U</hl2></hedline><byline>B</byline><dateline>D</dateline><abstract>A</abstract></body.head><body.content><p>C</p></body.content><body.end><tagline>E</tagline></body.end></body></nitf>',
      ),
    );
    const { title, headline, dateline, abstract } = parts;
    expect([title, headline, dateline, abstract].map((part) => part && textOf(part))).toEqual([
      'T',
      'H',
      'D',
      'A',
    ]);
    expect(parts.subheadlines.map(textOf)).toEqual(['S', 'U']);
    expect(parts.bylines.map(textOf)).toEqual(['B']);
    expect(parts.taglines.map(textOf)).toEqual(['E']);
    expect(parts.content).toHaveLength(1);
  });

  it('finds nothing in an empty document', () => {
    expect(nitfParts(elementOf('<nitf/>'))).toEqual({
      subheadlines: [],
      bylines: [],
      content: [],
      taglines: [],
    });
  });
});

describe('the text of a byline', () => {
  it.each([
    ['<byline>By Kari Eksempel</byline>', 'By Kari Eksempel'],
    [
      '<byline>By<person>Kari Eksempel</person><byttl>Chess Writer</byttl></byline>',
      'By Kari Eksempel, Chess Writer',
    ],
    [
      '<byline>By <person>Kari Eksempel</person>, <byttl>Writer</byttl></byline>',
      'By Kari Eksempel, Writer',
    ],
    ['<byline><byttl>Writer</byttl></byline>', 'Writer'],
  ])('of %s', (xml, text) => {
    expect(bylineTextOf(elementOf(xml))).toBe(text);
  });
});

describe('the text of parts side by side', () => {
  it('is parted by blanks, but not in front of marks', () => {
    const xml = '<dateline><location>BERGEN</location>, <story.date>May 5</story.date></dateline>';
    expect(spacedTextOf(elementOf(xml))).toBe('BERGEN, May 5');
  });
});
