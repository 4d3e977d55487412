import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml, type XmlOptions } from '../../../src/markup/xml/read-xml.js';
import { isElement, type XmlElement, type XmlNode } from '../../../src/markup/xml/xml-element.js';
import { rawTextOf, valueOf } from '../../../src/markup/xml/xml-path.js';
import { cpuTime } from '../../linear-time/cpu-time.js';
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
  isElement(node) ? `${node.name}(${node.children.map(outline).join('')})` : node;

describe('readXml, nodes that are taken', () => {
  const taken = (text: string, options?: XmlOptions): readonly string[] => {
    const nodes: string[] = [];
    const { roots } = readXml(text, {
      ...options,
      takerOf: ({ name }, around) =>
        name === 'b' && around.length > 0 ? (node) => void nodes.push(outline(node)) : undefined,
    });
    return [...roots.map(outline), ...nodes];
  };

  test('come whole and in order, and do not stand in the tree', () => {
    const text = '<a>1<b>2<c>3<b>4</b></c>5<d/></b>6<b>7</b></a>';
    expect(taken(text)).toEqual(['a(1b()6b())', '2', 'c(3b(4))', '5', 'd()', '7']);
  });

  test('come as far as they were read where a limit or the end cuts them off', () => {
    expect(taken('<a><b>1<c>2<d>3')).toEqual(['a(b())', '1', 'c(2d(3))']);
    expect(taken('<a><b>1<c>2<d>3<e>', { limits: { depth: 4 } })).toEqual([
      'a(b())',
      '1',
      'c(2d(3))',
    ]);
  });

  test('have what a repair leaves as it was', () => {
    expect(taken('<a><b>1 & <c>&</c></b></a>').slice(-2)).toEqual(['1 & ', 'c(&)']);
  });
});

describe('readXml, what is well-formed', () => {
  test('tells where elements, values and text stand', () => {
    const text = '<a><b c="d&amp;e">f</b></a>';
    const [b] = rootOf(text).children;
    expect(b).toEqual({
      name: 'b',
      uri: '',
      writtenName: 'b',
      attributes: [{ name: 'c', value: 'd&e' }],
      children: ['f'],
      start: 3,
      tagEnd: 18,
      contentEnd: 19,
      end: 23,
    });
  });

  test('resolves prefixes of elements and attributes, and lets an inner default namespace pass', () => {
    const text =
      '<n:a xmlns:n="urn:n" xmlns="urn:d" n:x="1" x="2"><b/><b xmlns=""/><n:c xmlns:n="urn:m"/></n:a>';
    const root = rootOf(text);
    expect(root).toMatchObject({ name: 'a', uri: 'urn:n', writtenName: 'n:a' });
    expect(valueOf(root, 'n:x')).toBe('1');
    expect(valueOf(root, 'x')).toBe('2');
    expect(codes(text)).toEqual([]);
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
    expect(valueOf(rootOf('<a b="1\n2\t3\r\n4&#10;5"/>'), 'b')).toBe('1 2 3 4\n5');
  });

  test('passes over a document type declaration and expands none of its entities', () => {
    const text = '<!DOCTYPE a [<!ENTITY e "expanded"> <!-- ]> -->]><a>&e;</a>';
    expect(codes(text)).toEqual(['xml/bad-reference', 'xml/dtd-ignored']);
    expect(outline(rootOf(text))).toBe('a(&e;)');
    expect(codes('<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf/>')).toEqual([]);
  });

  test('knows entities beyond those of XML where it is told them', () => {
    const entities = { nbsp: '\u00a0' };
    expect(outline(rootOf('<a>&nbsp;</a>', { entities }))).toBe('a(\u00a0)');
    expect(codes('<a>&nbsp;</a>', { entities })).toEqual([]);
    expect(codes('<a>&nbsp;</a>')).toEqual(['xml/bad-reference']);
    expect(codes('<a>&toString;</a>', { entities })).toEqual(['xml/bad-reference']);
  });
});

describe('readXml, what is not well-formed', () => {
  test.each<[text: string, outlined: string, ...codes: string[]]>([
    ['<a><b>1</a>', 'a(b(1))', 'xml/unclosed'],
    ['<a><b>1', 'a(b(1))', 'xml/unclosed', 'xml/unclosed'],
    ['<a><b>1</b></c>2</a>', 'a(b(1)2)', 'xml/stray-end-tag'],
    ['<a><b>1</c>2</b>3</a>', 'a(b(12)3)', 'xml/stray-end-tag'],
    ['<a>R&D</a>', 'a(R&D)', 'xml/bad-reference'],
    ['<a b="R&D">R&D <b>&amp;</b> Q&A</a>', 'a(R&D b(&) Q&A)', 'xml/bad-reference'],
    ['<a>&foo; &#0;</a>', 'a(&foo; &#0;)', 'xml/bad-reference', 'xml/bad-reference'],
    ['<a>1\u00012\ud8003😀</a>', 'a(1\ufffd2\ufffd3😀)', 'xml/bad-character'],
    ['<a>1 < 2</a>', 'a(1 < 2)', 'xml/malformed'],
    ['<a>]]></a>', 'a(]]>)', 'xml/bad-character'],
    ['<a b="1"c="2">3</a>', 'a(3)', 'xml/bad-character'],
    ['<a b="<">1</a>', 'a(1)', 'xml/bad-character'],
    ['<a b=1 c d="2">3</a>', 'a(3)', 'xml/malformed', 'xml/malformed'],
    ['<a b="1" b="2">3</a>', 'a(3)', 'xml/duplicate-attribute'],
    ['<a>1</a>2', 'a(1)', 'xml/outside-root'],
    ['<a>1</a><b/><c/>', 'a(1)', 'xml/outside-root'],
    ['<a>1<b', 'a(1)', 'xml/unterminated', 'xml/unclosed'],
    ['<a>1<![CDATA[2', 'a(12)', 'xml/unterminated', 'xml/unclosed'],
    ['<a>1<!-- 2</a>', 'a(1)', 'xml/unterminated', 'xml/unclosed'],
    ['<a><!-- 1 -- 2 --></a>', 'a()', 'xml/bad-character'],
    ['<a><? ?></a>', 'a()', 'xml/malformed'],
    ['\n<?xml version="1.0"?><a/>', 'a()', 'xml/bad-declaration'],
    ['<?xml encoding="UTF-8"?><a/>', 'a()', 'xml/bad-declaration'],
    ['<a:b/>', 'b()', 'xml/unbound-prefix'],
    ['<a n:b="1"/>', 'a()', 'xml/unbound-prefix'],
  ])('reads %j as %s', (text, outlined, ...expected) => {
    expect(codes(text)).toEqual(expected);
    expect(outline(rootOf(text))).toBe(outlined);
  });

  test.each(['', ' ', 'no markup', '<!-- -->'])('finds no element in %j', (text) => {
    expect(codes(text)).toContain('xml/no-element');
    expect(readXml(text).roots).toEqual([]);
  });

  test('knows the namespaces of what stands behind a stray end tag', () => {
    const text = '<a xmlns="urn:a" xmlns:n="urn:n"></x>1<b n:c="2"><n:d/></b></a>';
    const [, b] = rootOf(text).children;
    expect(b).toMatchObject({ uri: 'urn:a', children: [{ name: 'd', uri: 'urn:n' }] });
    expect(codes(text)).toEqual(['xml/stray-end-tag']);
  });

  test('gives values back as they were before a repair', () => {
    expect(valueOf(rootOf('<a b="?c=1&d=2"/>'), 'b')).toBe('?c=1&d=2');
  });

  test('keeps the further elements of documents that follow one another', () => {
    expect(readXml('<a/><b/>').roots.map(outline)).toEqual(['a()', 'b()']);
  });

  test('stops after a hundred errors', () => {
    const found = codes(`<a>${'</b>'.repeat(5000)}</a>`);
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
  test('stops where elements are nested too deep', () => {
    const text = '<a><b>1<c>2</c></b>3</a>';
    expect(outline(rootOf(text, { limits: { depth: 2 } }))).toBe('a(b(1))');
    expect(codes(text, { limits: { depth: 2 } })).toEqual(['xml/too-deep']);
    expect(codes(text, { limits: { depth: 3 } })).toEqual([]);
  });

  test('leaves out the attributes beyond the limit', () => {
    const text = '<a b="1" c="2" d="3" e="4"/>';
    const options = { limits: { attributes: 2 } };
    expect(rootOf(text, options).attributes.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(codes(text, options)).toEqual(['xml/too-many-attributes']);
    expect(codes(text, { limits: { attributes: 4 } })).toEqual([]);
  });

  test('stops behind the last element of the limit', () => {
    const text = '<a><b/><c/><d/></a>';
    expect(outline(rootOf(text, { limits: { elements: 3 } }))).toBe('a(b()c())');
    expect(codes(text, { limits: { elements: 3 } })).toEqual(['xml/too-many-elements']);
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
      const times = [1, 2, 3].map(() => cpuTime(() => readXml(text)));
      return Math.min(...times);
    };
    timeOf(20_000);
    // Quadratic, it would be a hundred times as long.
    expect(timeOf(200_000)).toBeLessThan(40 * Math.max(timeOf(20_000), 5));
  });
});
