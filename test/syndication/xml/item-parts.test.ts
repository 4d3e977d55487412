import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/markup/xml/read-xml.js';
import { textOf } from '../../../src/markup/xml/xml-path.js';
import { feedNames } from '../../../src/syndication/xml/feed-names.js';
import { ItemParts } from '../../../src/syndication/xml/item-parts.js';
import { leftoverOf } from '../../../src/syndication/xml/leftover.js';

const core = { prefix: 'rss', elements: new Set<string>() } as const;

function partsOf(xml: string): ItemParts {
  const text = `<item>${xml}</item>`;
  const [item] = readXml(text).roots;
  if (item === undefined) throw new Error('no element was read');
  return new ItemParts(item, feedNames(core, ''));
}

describe('the parts of an item', () => {
  it('are taken once', () => {
    const parts = partsOf('<a>1</a><b>2</b><a>3</a>');
    expect(parts.all('a').map(textOf)).toEqual(['1', '3']);
    expect(parts.all('a')).toEqual([]);
    expect(parts.has(new Set(['a']))).toBe(false);
    expect(parts.rest()).toEqual({ b: '2' });
  });

  it('have a first of several names; what says the same goes with it, what says another thing stays', () => {
    const parts = partsOf('<b>2</b><a/><a>1</a><a>1</a><a>3</a><c>1</c>');
    const first = parts.first(['a', 'b', 'c']);
    expect(first && textOf(first)).toBe('1');
    expect(parts.rest()).toEqual({ a: '3', b: '2' });
    expect(partsOf('<a> </a>').first(['a'])).toBeUndefined();
  });

  it('can be given back, and more be kept under their names', () => {
    const parts = partsOf('<a>1</a>');
    const [a] = parts.all('a');
    if (a) parts.giveBack('a', a);
    parts.keep('a', { more: true });
    parts.keep('__proto__', 'x');
    const rest = parts.rest() ?? {};
    expect(rest['a']).toEqual([{ more: true }, '1']);
    expect(Object.keys(rest)).toEqual(['a', '__proto__']);
    expect(partsOf('').rest()).toBeUndefined();
  });
});

describe('what is left of an element', () => {
  it.each([
    ['<a>text</a>', 'text'],
    ['<a/>', undefined],
    ['<a xmlns:x="urn:x"/>', undefined],
    ['<a b="1"/>', { b: '1' }],
    ['<a b="1">text</a>', { b: '1', value: 'text' }],
    ['<a><b>1</b><b>2</b><c/></a>', { b: ['1', '2'] }],
    ['<a>x<b>1</b>y</a>', { b: '1', value: 'xy' }],
  ])('of %s is %j', (xml, left) => {
    const [element] = readXml(xml).roots;
    expect(element && leftoverOf(element, feedNames(core, ''))).toEqual(left);
  });

  it('is without what is known', () => {
    const xml = '<a b="1" c="2"><d>3</d><e>4</e>text</a>';
    const [element] = readXml(xml).roots;
    const known = { attributes: new Set(['b']), elements: new Set(['d']) };
    const names = feedNames(core, '');
    expect(element && leftoverOf(element, names, known)).toEqual({ c: '2', e: '4' });
    const all = { attributes: new Set(['b', 'c']), elements: new Set(['d', 'e']) };
    expect(element && leftoverOf(element, names, all)).toBeUndefined();
  });
});
