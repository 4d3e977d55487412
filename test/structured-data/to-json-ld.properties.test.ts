import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { Article } from '../../src/model/index.js';
import { jsonLdScript, toJsonLd } from '../../src/structured-data/index.js';
import { anyArticle, anyPayload } from './any-article.js';

const page = 'https://news.example/a/1';

/** Every object and list of a value, with every key and value in it. */
function* parts(value: unknown): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield [key, part];
    yield* parts(part);
  }
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

/** The text of each script element of a page, as a browser reads it. */
function scripts(html: string): { text: string; attributes: Record<string, string> }[] {
  const found: { text: string; attributes: Record<string, string> }[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'script') {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      found.push({
        text,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      });
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

const wellFormed = (json: string): unknown =>
  JSON.parse(json.replace(/\\(?:(ud[89a-f]..)|.)/g, (pair, lone) => (lone ? '\ufffd' : pair)));

describe('toJsonLd, of any article', () => {
  it('writes no empty value, no undefined and no null', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const [key, value] of parts(toJsonLd(article, { url: page, override: true }))) {
          expect([undefined, null, ''], key).not.toContain(value);
          if (typeof value === 'object' && value !== null)
            expect(Object.keys(value).length, key).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('writes the same text whatever the order of the payload’s keys', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const parsed = Article.safeParse(payload);
        fc.pre(parsed.success);
        const write = (given: unknown) =>
          JSON.stringify(toJsonLd(Article.parse(given), { url: page, override: true }));
        expect(write(reversed(payload))).toBe(write(payload));
      }),
    );
  });

  it('leaves the article as it was', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const before = JSON.stringify(article);
        toJsonLd(article, { override: true });
        expect(JSON.stringify(article)).toBe(before);
      }),
    );
  });

  it('lets no editorial note, slugline, private key or runnable link out', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const jsonLd = toJsonLd({ ...article, keywords: ['SLUGLINE-X'] }, { override: true });
        const properties = [...parts(jsonLd)].filter(([key]) =>
          /url|sameAs|@id|image|logo|license|usageInfo|identifier/i.test(key),
        );
        expect(JSON.stringify(jsonLd)).not.toMatch(/DESK-NOTE-X|evil\.example/);
        if (article.slugline !== undefined)
          expect(JSON.stringify(jsonLd)).not.toContain('SLUGLINE-X');
        for (const [key, value] of properties.filter(([, value]) => typeof value === 'string'))
          expect(value, key).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
      }),
    );
  });
});

describe('jsonLdScript, of any value', () => {
  it('is one element that a browser reads back to the same value', () => {
    const hostile = fc.constantFrom(
      '</script >',
      '</SCRIPT\n>',
      '<!--<script>',
      ']]>',
      '\\ud800',
      '\ud800',
      '\udc00\ud800',
      '\u2028',
      '&lt;',
      '\0',
    );
    const value = fc.dictionary(
      fc.oneof(hostile, fc.string({ unit: 'binary' })),
      fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }))),
    );
    fc.assert(
      fc.property(
        value,
        fc.option(fc.oneof(hostile, fc.string()), { nil: undefined }),
        (given, nonce) => {
          const element = jsonLdScript(given, nonce === undefined ? {} : { nonce });
          const found = scripts(`<!doctype html><head>${element}</head><body>after</body>`);
          expect(found).toHaveLength(1);
          expect(JSON.parse(found[0]?.text ?? '')).toEqual(wellFormed(JSON.stringify(given)));
          expect(found[0]?.attributes['type']).toBe('application/ld+json');
        },
      ),
    );
  });
});
