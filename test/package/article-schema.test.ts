import { readFile } from 'node:fs/promises';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Article } from '../../src/model/index.js';
import { anyHref, anyPayload } from '../arbitraries/article.js';

let validate: ValidateFunction;

beforeAll(async () => {
  const schema = JSON.parse(await readFile('dist/article.schema.json', 'utf8')) as object;
  const ajv = new Ajv2020.default({ strict: true });
  addFormats.default(ajv);
  validate = ajv.compile(schema);
});

describe('the JSON Schema of an Article', () => {
  it('takes what Article takes', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        expect(validate(JSON.parse(JSON.stringify(payload))), JSON.stringify(validate.errors)).toBe(
          true,
        );
      }),
    );
  });

  it.each([
    ['no headline', {}],
    ['a headline that is no text', { headline: 7 }],
    ['a mistyped key', { headline: '', byline: [] }],
    [
      'a mistyped key deep down',
      { headline: '', bylines: [{ people: [{ name: '', titel: '' }] }] },
    ],
    ['an instant without an offset', { headline: '', publishedAt: '2026-09-14T08:30:00' }],
    ['a month that is none', { headline: '', dateline: { text: '', date: '2026-13-01' } }],
    ['a link that a browser runs', { headline: '', url: 'java\nscript:alert(1)' }],
    ['an urgency of ten', { headline: '', urgency: 10 }],
    ['a status that is none', { headline: '', status: 'cancelled' }],
    ['a number for an organization', { headline: '', provider: 7 }],
    ['a list for a name', { headline: '', provider: [] }],
    ['a block that no body has', { headline: '', body: [{ type: 'script', children: [] }] }],
    [
      'a link in the text that a browser runs',
      {
        headline: '',
        body: [{ type: 'paragraph', children: [{ type: 'link', url: 'data:x', children: [] }] }],
      },
    ],
  ])('refuses %s, as Article does', (_what, payload) => {
    expect(Article.safeParse(payload).success).toBe(false);
    expect(validate(payload)).toBe(false);
  });

  it('judges links as Article does', () => {
    const scheme = fc.constantFrom(
      'http',
      'HTTPS',
      'mailto',
      'tel',
      'sms',
      'ftp',
      'geo',
      'javascript',
      'data',
      'blob',
      'file',
      'ws',
      'h\tttp',
      ' http',
      'java\u0000script',
    );
    const href = fc.oneof(
      anyHref,
      fc.tuple(scheme, fc.string()).map((parts) => parts.join(':')),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    fc.assert(
      fc.property(href, (url) => {
        expect(validate({ headline: '', url })).toBe(
          Article.safeParse({ headline: '', url }).success,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a year without 29 February, which it can not tell', () => {
    expect(validate({ headline: '', modifiedAt: '2026-02-29T08:30:00Z' })).toBe(false);
    expect(validate({ headline: '', dateline: { text: '', date: '2026-02-29' } })).toBe(true);
  });

  it("has the words of the model's doc comments", () => {
    const { properties, $defs } = validate.schema as {
      properties: Record<string, Documented>;
      $defs: Record<string, Documented>;
    };
    for (const [name, { description }] of Object.entries(properties))
      expect(description, name).toMatch(/\w/);
    expect($defs['Person']?.description).toMatch(/Somebody who made the article/);
  });
});

interface Documented {
  readonly description?: string;
}
