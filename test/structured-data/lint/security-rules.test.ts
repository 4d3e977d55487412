import { describe, expect, it } from 'vitest';
import { checkJsonLd, type LintProfile } from '../../../src/structured-data/index.js';
import { articleBy, articleWith } from './page.js';
import { describeRules, type RuleCase } from './rule-cases.js';

const cases: readonly RuleCase[] = [
  {
    code: 'security/runnable-url',
    path: 'url',
    bad: articleWith({ url: 'javascript:alert(1)' }),
    good: articleWith({
      headline: 'JavaScript: the good parts',
      url: 'https://javascript.example/',
    }),
  },
  {
    code: 'security/runnable-url',
    path: 'url',
    bad: articleWith({ url: ' java\nScript:alert(1)' }),
    good: articleWith({ url: '/javascript:x' }),
  },
  {
    code: 'security/runnable-url',
    path: 'author[0].sameAs[0]',
    bad: articleBy({ sameAs: ['data:text/html,x'] }),
    good: articleBy({ sameAs: ['https://social.example/data:x'] }),
  },
  {
    code: 'security/remote-context',
    path: '@context',
    bad: articleWith({ '@context': 'https://evil.example/c.jsonld' }),
    good: articleWith({ '@context': 'https://schema.org/' }),
  },
  {
    code: 'security/remote-context',
    path: '@context[1]',
    bad: articleWith({ '@context': ['https://schema.org', '//evil.example/c'] }),
    good: articleWith({ '@context': ['https://schema.org', { ex: 'https://x.example/' }] }),
  },
  {
    code: 'security/remote-context',
    path: 'author[0].@context',
    bad: articleBy({ '@context': 'http://evil.example/' }),
    good: articleBy({ '@context': 'http://schema.org' }),
  },
  {
    code: 'security/unsafe-key',
    path: 'constructor',
    bad: articleWith({ constructor: { prototype: 1 } }),
    good: articleWith({ headline: 'constructor' }),
  },
  {
    code: 'security/unsafe-key',
    path: '__proto__',
    bad: JSON.parse('{"@context":"https://schema.org","@type":"NewsArticle","__proto__":{"x":1}}'),
    good: articleWith({}),
  },
  {
    code: 'security/script-breaking-text',
    path: 'headline',
    bad: articleWith({ headline: 'x </ScRiPt > y' }),
    good: articleWith({ headline: 'The <scripted> film' }),
  },
  {
    code: 'security/script-breaking-text',
    path: 'description',
    bad: articleWith({ description: '<!-- x' }),
    good: articleWith({ description: '3 <! 4' }),
  },
  {
    code: 'security/lone-surrogate',
    path: 'headline',
    bad: articleWith({ headline: 'x\ud800y' }),
    good: articleWith({ headline: 'x😀y' }),
  },
  {
    code: 'security/lone-surrogate',
    path: 'headline',
    bad: articleWith({ headline: '\udc00\ud800' }),
    good: articleWith({ headline: '\ud800\udc00' }),
  },
];

for (const profile of [
  'google',
  'schema.org',
  'editorial',
] as const satisfies readonly LintProfile[])
  describeRules(
    profile,
    cases.filter(({ good }) => good !== undefined),
  );

describe('checkJsonLd', () => {
  it('reports what is unsafe in the text of a page too', () => {
    const script =
      '<script type="application/ld+json">{"@context":"https://schema.org","__proto__":{}}</script>';
    expect(checkJsonLd(script, { profile: 'google' }).map(({ code }) => code)).toContain(
      'json/unsafe-key',
    );
  });
});
