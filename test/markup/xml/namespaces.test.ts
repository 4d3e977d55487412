import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/markup/xml/read-xml.js';
import { isElement, type XmlElement } from '../../../src/markup/xml/xml-element.js';

const xml = 'http://www.w3.org/XML/1998/namespace';
const xmlns = 'http://www.w3.org/2000/xmlns/';

const codes = (text: string): readonly string[] => readXml(text).findings.map(({ code }) => code);

/** Elements in document order, as `{namespace}name`. */
const namesIn = (element: XmlElement): readonly string[] => [
  `{${element.uri}}${element.name}`,
  ...element.children.filter(isElement).flatMap(namesIn),
];

describe('namespaces', () => {
  test.each([
    ['a declaration further in', '<a xmlns="urn:1"><b xmlns="urn:2"><c/></b><c/></a>', '122 1'],
    ['the end of a declaration', '<a xmlns="urn:1"><b xmlns=""><c/></b><c/></a>', '1   1'],
    [
      'a prefix that is declared anew',
      '<n:a xmlns:n="urn:1"><n:b xmlns:n="urn:2"/><n:c/></n:a>',
      '121',
    ],
    ['the tag that declares', '<n:a xmlns:n="urn:1" n:b=""/>', '1'],
    ['an element without an end tag', '<a xmlns="urn:1"><b xmlns="urn:2"></a>', '12'],
  ])('hold for %s', (_, text, uris) => {
    const [root] = readXml(text).roots;
    const found = root === undefined ? [] : namesIn(root);
    expect(found.map((name) => /\{(?:urn:)?(.*)\}/.exec(name)?.[1] ?? '?').join('')).toBe(
      uris.replaceAll(' ', ''),
    );
  });

  test.each([
    ['an element of a prefix that nothing declares', '<n:a/>', 'xml/unbound-prefix'],
    ['an attribute of such', '<a n:b=""/>', 'xml/unbound-prefix'],
    [
      'a prefix behind the element that declares it',
      '<a><b xmlns:n="urn:n"/><n:c/></a>',
      'xml/unbound-prefix',
    ],
    ['a prefix that is undeclared', '<a xmlns:n=""/>', 'xml/unbound-prefix'],
    [
      'one attribute under two prefixes',
      '<a xmlns:n="urn:n" xmlns:m="urn:n" n:b="1" m:b="2"/>',
      'xml/duplicate-attribute',
    ],
    ['two colons', '<a:b:c xmlns:a="urn:a"/>', 'xml/malformed'],
    ['no prefix in front of a colon', '<a :b="1"/>', 'xml/malformed'],
    ['nothing behind a colon', '<a xmlns:="urn:a"/>', 'xml/malformed'],
    ['the prefix xmlns for an element', '<xmlns:a/>', 'xml/malformed'],
    ['another namespace for xml', '<a xmlns:xml="urn:a"/>', 'xml/malformed'],
    ['a declaration of xmlns', `<a xmlns:xmlns="${xmlns}"/>`, 'xml/malformed'],
    ['another prefix for that of xml', `<a xmlns:n="${xml}"/>`, 'xml/malformed'],
    ['that of xmlns by default', `<a xmlns="${xmlns}"/>`, 'xml/malformed'],
  ])('do not allow %s', (_, text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test.each([
    ['xml without a declaration', '<a xml:lang="en"/>'],
    ['xml with its own', `<a xmlns:xml="${xml}" xml:lang="en"/>`],
    ['one local name in two namespaces', '<a xmlns:n="urn:n" b="1" n:b="2"/>'],
  ])('allow %s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });

  test('take down where the tag stands', () => {
    const [found] = readXml('<a>\n  <n:b/>\n</a>').findings;
    expect(found?.span).toEqual({ start: 6, end: 12 });
    expect(found?.message).toContain('`n:b`');
  });

  test('are those that saxes finds', () => {
    const name = fc.constantFrom('a', 'n:a', 'm:a');
    const declaration = fc.constantFrom(
      '',
      ' xmlns="urn:d"',
      ' xmlns:n="urn:n"',
      ' xmlns:m="urn:m"',
    );
    const documentOf = (depth: number): fc.Arbitrary<string> =>
      fc
        .tuple(name, declaration, depth === 0 ? fc.constant([]) : inner(depth - 1))
        .map(([tag, declared, content]) => `<${tag}${declared}>${content.join('')}</${tag}>`);
    const inner = (depth: number): fc.Arbitrary<readonly string[]> =>
      fc.array(documentOf(depth), { maxLength: 3 });
    fc.assert(
      fc.property(documentOf(3), (text) => {
        const expected: string[] = [];
        const parser = new SaxesParser({ xmlns: true });
        parser.on('opentag', ({ uri, local }) => expected.push(`{${uri}}${local}`));
        parser.on('error', () => undefined);
        parser.write(text).close();
        expect(readXml(text).roots.flatMap(namesIn)).toEqual(expected);
      }),
    );
  });
});
