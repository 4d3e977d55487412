import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readPageHtml } from '../../../src/structured-data/lint/page-html.js';

interface Seen {
  readonly scripts: string[];
  readonly classes: Set<string>;
}

/** What a browser finds, as parse5 has it. */
function seenBy(html: string): Seen {
  const seen: Seen = { scripts: [], classes: new Set() };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const attribute = (name: string) => node.attrs.find((attr) => attr.name === name)?.value;
      for (const name of attribute('class')?.split(/\s+/) ?? []) seen.classes.add(name);
      if (node.tagName === 'script' && attribute('type') === 'application/ld+json')
        seen.scripts.push(
          node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
        );
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { scriptingEnabled: false }));
  return seen;
}

const piece = fc.constantFrom(
  '<script type="application/ld+json">',
  '<SCRIPT Type=application/ld+json >',
  '</script>',
  '</SCRIPT\n>',
  '</script/x>',
  '<script>',
  '<!--',
  '-->',
  '<p class="a b">',
  "<p class='c'>",
  '<p class=d>',
  '<p class="e" class="f">',
  '</p>',
  '<style>',
  '</style>',
  '<p title="<p class=g>">',
  '<h1>',
  '</h1>',
  '{"a":1}',
  '&amp;',
  ' x ',
  '<br/>',
  '<p\nclass\n=\n"h">',
  '<p a=b/class=i>',
);

describe('readPageHtml', () => {
  it('finds the scripts and classes that parse5 finds', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const html = `<!doctype html><html><head></head><body>${pieces.join('')}`;
        const { scripts, classes } = readPageHtml(html);
        const seen = seenBy(html);
        expect(scripts.map(({ text }) => text)).toEqual(seen.scripts);
        for (const name of classes) expect([...seen.classes, '']).toContain(name);
        for (const name of seen.classes) expect([...classes, '']).toContain(name);
      }),
      { numRuns: 400 },
    );
  });

  it('tells where a script’s text starts', () => {
    const html = '<p>x</p><script type="application/ld+json">{}</script>';
    expect(readPageHtml(html).scripts).toEqual([{ text: '{}', start: html.indexOf('{}') }]);
  });

  it('reads headings, dates and meta tags', () => {
    const page = readPageHtml(
      '<meta property="og:type" content="article &amp; more"><h1>Fish <em>&amp;</em>\n ships</h1><time datetime="2026-09-14">x</time>',
    );
    expect(page.headings).toEqual(['Fish & ships']);
    expect(page.times).toEqual(['2026-09-14']);
    expect(page.metas.get('og:type')).toBe('article & more');
  });

  it('tells whether one class lies within another', () => {
    const page = readPageHtml(
      '<div class="a"><p><img><b class="b"></b></div><i class="c"><s class="a"></s>',
    );
    expect(page.isWithin('b', 'a')).toBe(true);
    expect(page.isWithin('c', 'a')).toBe(false);
    expect(page.isWithin('a', 'b')).toBe(false);
  });
});
