import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/model/index.js';
import {
  PublicationRefused,
  toJsonLd,
  type ToJsonLdOptions,
} from '../../src/structured-data/index.js';
import { article } from './article.js';

const now = '2026-09-16T12:00:00Z';
const note = 'Desk: call before use';

const caught = (parts: Partial<ArticleInput>, options: ToJsonLdOptions): unknown => {
  try {
    return toJsonLd(article(parts), options);
  } catch (error) {
    return error;
  }
};

const refusals: [string, Partial<ArticleInput>, ToJsonLdOptions][] = [
  ['refused/embargoed', { embargoedUntil: '2026-09-16T14:00:01+02:00' }, { now }],
  ['refused/embargo-without-now', { embargoedUntil: '2020-01-01T00:00:00Z' }, {}],
  ['refused/expired', { expiresAt: now }, { now }],
  ['refused/withheld', { status: 'withheld' }, { now }],
  ['refused/canceled', { status: 'canceled' }, { now }],
  ['refused/killed', { signals: ['kill'] }, { now }],
  ['refused/killed', { signals: ['update', 'sig:kill'] }, { now }],
  ['refused/killed', { signals: ['MANDATORY KILL'] }, { now }],
  ['refused/withheld', { signals: ['http://cv.iptc.org/newscodes/signal/withhold'] }, { now }],
  ['refused/canceled', { signals: ['Cancelled'] }, { now }],
  ['refused/sponsored-as-news', { genres: ['Sponsored'] }, { type: 'NewsArticle' }],
  ['refused/sponsored-as-news', { genres: ['Sponsored'] }, { type: 'OpinionNewsArticle' }],
];

describe('toJsonLd', () => {
  it.each(refusals)('refuses with %s: %j', (code, parts, options) => {
    const error = caught(parts, options);
    expect(error).toBeInstanceOf(PublicationRefused);
    expect(error).toMatchObject({ name: 'PublicationRefused', code });
    expect((error as Error).message).toMatch(
      /^The article must not be published: .*override: true/,
    );
  });

  it.each(refusals)('writes it all the same with override (%s: %j)', (_, parts, options) => {
    const jsonLd = toJsonLd(article({ ...parts, editorialNote: note }), {
      ...options,
      override: true,
    });
    expect(jsonLd.headline).toBe('Library opens with a chess marathon');
    expect(JSON.stringify(jsonLd)).not.toContain(note);
  });

  it.each<[string, Partial<ArticleInput>, ToJsonLdOptions]>([
    ['an embargo that lifts now', { embargoedUntil: now }, { now }],
    ['an item that is yet to expire', { expiresAt: '2026-12-31T00:00:00Z' }, { now }],
    ['an item that expires, where nobody says what time it is', { expiresAt: now }, {}],
    ['an update', { signals: ['update', 'correction'] }, {}],
    ['a story of a skill', { signals: ['skill', 'household'] }, {}],
    ['sponsored copy as what it is', { genres: ['Sponsored'] }, {}],
  ])('writes %s', (_, parts, options) => {
    expect(caught(parts, options)).toHaveProperty('headline');
  });
});
