import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/markup/xml/read-xml.js';
import { rawTextOf, valueOf } from '../../../src/markup/xml/xml-path.js';
import {
  element,
  mixedElement,
  writeXml,
  type XmlTemplate,
} from '../../../src/markup/xml/write-xml.js';

describe('writeXml', () => {
  test('lays elements out under one another, and leaves the white space of text alone', () => {
    const item = element('item', { xmlns: 'urn:i', id: 1, lang: undefined }, [
      element('name', {}, ['Bergen & Oslo']),
      undefined,
      element('empty'),
      mixedElement('p', {}, [
        element('em', {}, ['a']),
        element('b', {}, [element('i', {}, ['c'])]),
      ]),
    ]);
    expect(writeXml(item)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<item xmlns="urn:i" id="1">
  <name>Bergen &amp; Oslo</name>
  <empty/>
  <p><em>a</em><b><i>c</i></b></p>
</item>
`);
  });

  test('gives back every text and value that XML can hold, and U+FFFD for what it cannot', () => {
    const allowed = (text: string): string =>
      text
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
        const written = writeXml(element('a', { b: value }, [text]));
        const { roots, findings } = readXml(written);
        expect(findings).toEqual([]);
        expect(roots.map(rawTextOf)).toEqual([allowed(text)]);
        expect(roots.map((root) => valueOf(root, 'b'))).toEqual([allowed(value)]);
      }),
    );
  });

  test('writes templates of any depth, in space linear in it', () => {
    let nested: XmlTemplate = element('a');
    for (let i = 0; i < 20_000; i++) nested = element('a', {}, [nested]);
    expect(writeXml(nested).length).toBeLessThan(20_000 * 80);
  });
});
