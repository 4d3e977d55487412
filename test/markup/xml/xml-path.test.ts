import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/markup/xml/read-xml.js';
import type { XmlElement } from '../../../src/markup/xml/xml-element.js';
import {
  attributeOf,
  childElements,
  childNamed,
  childrenNamed,
  rawTextOf,
  textOf,
} from '../../../src/markup/xml/xml-path.js';

const rootOf = (text: string): XmlElement => {
  const [root] = readXml(text).roots;
  if (root === undefined) throw new Error('there is no element');
  return root;
};

describe('paths', () => {
  const root = rootOf(
    '<a xmlns="urn:a" xmlns:x="urn:x" xml:lang="en" x:b="1" b=" 2 " c=" "><x:d>3</x:d><d>4</d> <d>5</d></a>',
  );

  test('an attribute goes by its name with the prefix, and has no blanks around it', () => {
    expect(attributeOf(root, 'b')).toBe('2');
    expect(attributeOf(root, 'x:b')).toBe('1');
    expect(attributeOf(root, 'xml:lang')).toBe('en');
  });

  test('an attribute that holds nothing counts as absent', () => {
    expect(attributeOf(root, 'c')).toBeUndefined();
    expect(attributeOf(root, 'z')).toBeUndefined();
  });

  test('children are those in the namespace of their parent', () => {
    expect(childNamed(root, 'd')?.children).toEqual(['4']);
    expect(childrenNamed(root, 'd')).toHaveLength(2);
    expect(childElements(root)).toHaveLength(3);
    expect(childNamed(root, 'z')).toBeUndefined();
  });
});

describe('text', () => {
  test.each([
    ['<a>one <b>two</b> three</a>', 'one two three'],
    ['<a>\n  one\n\ttwo  three </a>', 'one two three'],
    ['<a>10\u00a0000</a>', '10\u00a0000'],
    ['<a/>', ''],
  ])('of %j on one line is %j', (text, line) => {
    expect(textOf(rootOf(text))).toBe(line);
  });

  test('as it stands keeps its white space', () => {
    expect(rawTextOf(rootOf('<a> one\n<b> two </b></a>'))).toBe(' one\n two ');
  });
});
