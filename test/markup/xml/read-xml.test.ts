import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml, type XmlOptions } from '../../../src/markup/xml/read-xml.js';
import { isElement, type XmlElement, type XmlNode } from '../../../src/markup/xml/xml-element.js';
import { rawTextOf } from '../../../src/markup/xml/xml-path.js';
import { damagedXml } from '../../arbitraries/xml.js';

const codes = (text: string, options?: XmlOptions): readonly string[] =>
  readXml(text, options).findings.map(({ code }) => code);

const rootOf = (text: string, options?: XmlOptions): XmlElement => {
  const [root] = readXml(text, options).roots;
  if (root === undefined) throw new Error('there is no element');
  return root;
};

/** Names and text, such as `p(one em(two))`. */
const outline = (node: XmlNode): string =>
  isElement(node) ? `${node.name}(${node.children.map(outline).join('')})` : node.value;

describe('readXml, what is well-formed', () => {
  test('tells where elements, values and text stand', () => {
    const text = '<a><b c="d&amp;e">f</b></a>';
    const [b] = rootOf(text).children;
    expect(b).toEqual({
      name: 'b',
      uri: '',
      attributes: [{ name: 'c', uri: '', value: 'd&e', start: 9, end: 16 }],
      children: [{ value: 'f', start: 18, end: 19 }],
      start: 3,
      end: 23,
    });
  });

  test('resolves prefixes of elements and attributes, and lets an inner default namespace pass', () => {
    const text =
      '<n:a xmlns:n="urn:n" xmlns="urn:d" n:x="1" x="2"><b/><b xmlns=""/><n:c xmlns:n="urn:m"/></n:a>';
    const root = rootOf(text);
    expect(root).toMatchObject({ name: 'a', uri: 'urn:n' });
    expect(root.attributes.map(({ name, uri }) => [name, uri])).toEqual([
      ['x', 'urn:n'],
      ['x', ''],
    ]);
    expect(root.children).toMatchObject([{ uri: 'urn:d' }, { uri: '' }, { uri: 'urn:m' }]);
  });

  test.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#233;&#xE9;&#x1F600;', 'éé😀'],
    ['<![CDATA[<b> &amp; ]]]]>', '<b> &amp; ]]'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['one<!-- two --><?three?>four', 'onefour'],
  ])('reads %j as %j', (written, read) => {
    const { roots, findings } = readXml(`<a>${written}</a>`);
    expect(findings).toEqual([]);
    expect(roots.map(rawTextOf)).toEqual([read]);
  });

  test('makes blanks of the white space in a value, but not of references to it', () => {
    const [attribute] = rootOf('<a b="1\n2\t3\r\n4&#10;5"/>').attributes;
    expect(attribute?.value).toBe('1 2 3 4\n5');
  });

  test('passes over a document type declaration and expands none of its entities', () => {
    const text = '<!DOCTYPE a [<!ENTITY e "expanded"> <!-- ]> -->]><a>&e;</a>';
    expect(codes(text)).toEqual(['xml/dtd-ignored', 'xml/bad-reference']);
    expect(outline(rootOf(text))).toBe('a(&e;)');
    expect(codes('<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf/>')).toEqual([]);
  });

  test('asks for the names of characters that XML does not know', () => {
    const namedEntity = (name: string): string | undefined =>
      name === 'nbsp' ? '\u00a0' : undefined;
    expect(outline(rootOf('<a>&nbsp;</a>', { namedEntity }))).toBe('a(\u00a0)');
    expect(codes('<a>&nbsp;</a>', { namedEntity })).toEqual([]);
    expect(codes('<a>&toString;</a>', { namedEntity })).toEqual(['xml/bad-reference']);
  });
});

describe('readXml, what is not well-formed', () => {
  test.each<[text: string, outlined: string, ...codes: string[]]>([
    ['<a><b>1</a>', 'a(b(1))', 'xml/unclosed'],
    ['<a><b>1</b></c>2</a>', 'a(b(1)2)', 'xml/stray-end-tag'],
    ['<a><b>1', 'a(b(1))', 'xml/unclosed', 'xml/unclosed'],
    ['<a>1 < 2</a>', 'a(1 < 2)', 'xml/bad-character'],
    ['<a>R&D &foo; &#0;</a>', 'a(R&D &foo; &#0;)', ...Array<string>(3).fill('xml/bad-reference')],
    ['<a>1\u00012\ud8003</a>', 'a(1\ufffd2\ufffd3)', 'xml/bad-character', 'xml/bad-character'],
    ['<a>]]></a>', 'a(]]>)', 'xml/bad-character'],
    ['<a b="1"c="2">3</a>', 'a(3)', 'xml/bad-character'],
    ['<a b=1 c d="2">3</a>', 'a(3)', 'xml/malformed-tag', 'xml/malformed-tag'],
    ['<a b="<">1</a>', 'a(1)', 'xml/bad-character'],
    ['<a <b>1</b></a>', 'a(b(1))', 'xml/malformed-tag'],
    ['<a>1</a 2>', 'a(1)', 'xml/malformed-tag', 'xml/outside-root'],
    ['<a b="1" b="2">3</a>', 'a(3)', 'xml/duplicate-attribute'],
    ['<a>1</a>2', 'a(1)', 'xml/outside-root'],
    ['<a>1</a><b/><c/>', 'a(1)', 'xml/outside-root'],
    ['<a>1<b', 'a(1)', 'xml/unterminated', 'xml/unclosed'],
    ['<a>1<![CDATA[2', 'a(12)', 'xml/unterminated', 'xml/unclosed'],
    ['<a>1<!-- 2</a>', 'a(1)', 'xml/unterminated', 'xml/unclosed'],
    ['<a><!-- 1 -- 2 --></a>', 'a()', 'xml/bad-comment'],
    ['<a><!ELEMENT></a>', 'a()', 'xml/malformed-tag'],
    ['<a><? ?></a>', 'a()', 'xml/malformed-tag'],
    ['\n<?xml version="1.0"?><a/>', 'a()', 'xml/bad-declaration'],
    ['<?xml encoding="UTF-8"?><a/>', 'a()', 'xml/bad-declaration'],
    ['<a:b:c/>', 'b:c()', 'xml/bad-name', 'xml/unbound-prefix'],
    ['<a n:b="1"/>', 'a()', 'xml/unbound-prefix'],
  ])('reads %j as %s', (text, outlined, ...expected) => {
    expect(codes(text)).toEqual(expected);
    expect(outline(rootOf(text))).toBe(outlined);
  });

  test.each(['', ' ', 'no markup', '<!-- -->'])('finds no element in %j', (text) => {
    expect(codes(text)).toContain('xml/no-element');
    expect(readXml(text).roots).toEqual([]);
  });

  test('keeps the further elements of documents that follow one another', () => {
    expect(readXml('<a/><b/>').roots.map(outline)).toEqual(['a()', 'b()']);
  });

  test('stops after a hundred errors', () => {
    const found = codes(`<a>${'&'.repeat(5000)}${'</b>'.repeat(5000)}</a>`);
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe('xml/too-many-errors');
  });

  test('never throws, and every span lies within the text', () => {
    fc.assert(
      fc.property(fc.oneof(damagedXml, fc.string({ unit: 'binary' })), (text) => {
        for (const { span } of readXml(text).findings) {
          expect(span?.start).toBeGreaterThanOrEqual(0);
          expect(span?.end).toBeGreaterThanOrEqual(span?.start ?? 0);
          expect(span?.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('readXml, limits', () => {
  test('keeps the text of elements that are nested too deep', () => {
    const text = '<a><b><c>1<d>2</d></c>3</b></a>';
    expect(outline(rootOf(text, { limits: { depth: 2 } }))).toBe('a(b(123))');
    expect(codes(text, { limits: { depth: 2 } })).toEqual(['xml/too-deep']);
    expect(codes(text, { limits: { depth: 4 } })).toEqual([]);
  });

  test('leaves out the attributes beyond the limit', () => {
    const options = { limits: { attributes: 2 } };
    expect(rootOf('<a b="1" c="2" d="3" e="4"/>', options).attributes).toHaveLength(2);
    expect(codes('<a b="1" c="2" d="3" e="4"/>', options)).toEqual(['xml/too-many-attributes']);
  });

  test('stops behind the last element of the limit', () => {
    const text = '<a><b/><c/><d/></a>';
    expect(outline(rootOf(text, { limits: { elements: 3 } }))).toBe('a(b()c())');
    expect(codes(text, { limits: { elements: 3 } })).toEqual([
      'xml/too-many-elements',
      'xml/unclosed',
    ]);
  });

  test.each([
    ['nested elements', '<a>', ''],
    ['nested and closed', '<a>', '</a>'],
    ['end tags', '</a>', ''],
    ['attributes', ' a="', '"'],
    ['less-than signs', '<', ''],
    ['sections', '<![CDATA[', ''],
    ['comments', '<!--', ''],
    ['instructions', '<?x ', ''],
    ['references', '&', ''],
    ['a document type', '<!DOCTYPE a [', ''],
    ['quotes', '<a b="', ''],
    ['declarations', '<a xmlns:n="u">', ''],
  ])('takes no more than linear time for many %s', (_, before, after) => {
    const timeOf = (count: number): number => {
      const text = `<a${before.startsWith(' ') ? '' : '>'}${before.repeat(count)}${after.repeat(count)}`;
      const started = performance.now();
      readXml(text);
      return performance.now() - started;
    };
    timeOf(20_000);
    // Quadratic, it would be a hundred times as long.
    expect(timeOf(200_000)).toBeLessThan(40 * Math.max(timeOf(20_000), 1));
  });
});
