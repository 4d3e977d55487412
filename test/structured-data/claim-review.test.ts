import type { ClaimReview, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { Article } from '../../src/model/index.js';
import {
  type CheckedClaim,
  checkJsonLd,
  jsonLdScript,
  PublicationRefused,
  toClaimReview,
} from '../../src/structured-data/index.js';

const article = Article.parse({
  headline: 'No, the library has no ten floors',
  language: 'en',
  publishedAt: '2026-09-14T08:30:00+02:00',
  bylines: [{ people: ['Kari Eksempel'] }],
});
const options = { url: 'https://news.example/check', publisher: 'Example News' };
const checked: CheckedClaim = {
  claim: 'The library has ten floors.',
  verdict: 'False',
  rating: { value: 1 },
  claimant: { name: 'Bergen Club', type: 'Organization', url: 'https://club.example/' },
  claimedAt: '2026-09-12',
  appearances: ['https://club.example/1', 'https://other.example/2'],
};

describe('toClaimReview', () => {
  it('says what was claimed, by whom, when and where, and what was found', () => {
    const jsonLd: WithContext<ClaimReview> = toClaimReview(article, checked, options);
    expect(jsonLd).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: 'The library has ten floors.',
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'False',
        ratingValue: 1,
        bestRating: 5,
        worstRating: 1,
      },
      itemReviewed: {
        '@type': 'Claim',
        name: 'The library has ten floors.',
        author: { '@type': 'Organization', name: 'Bergen Club', url: 'https://club.example/' },
        datePublished: '2026-09-12',
        firstAppearance: { '@type': 'CreativeWork', url: 'https://club.example/1' },
        appearance: { '@type': 'CreativeWork', url: 'https://other.example/2' },
      },
      url: 'https://news.example/check',
      author: { '@type': 'NewsMediaOrganization', name: 'Example News' },
      datePublished: '2026-09-14T08:30:00+02:00',
      inLanguage: 'en',
    });
  });

  it('says no more than is known, and has the authors where nobody publishes', () => {
    expect(
      toClaimReview(article, { claim: 'Ten floors.', verdict: 'False', claimant: 'Ola Eksempel' }),
    ).toMatchObject({
      reviewRating: { '@type': 'Rating', alternateName: 'False' },
      itemReviewed: { author: { '@type': 'Person', name: 'Ola Eksempel' } },
      author: [{ '@type': 'Person', name: 'Kari Eksempel' }],
    });
  });

  it('holds against the vocabulary of schema.org', () => {
    const jsonLd = toClaimReview(article, checked, options);
    expect(checkJsonLd(jsonLd, { profile: 'schema.org' })).toEqual([]);
  });

  it('goes into a script as all JSON-LD does', () => {
    const script = jsonLdScript(
      toClaimReview(article, { ...checked, claim: '</script>' }, options),
    );
    expect(script.indexOf('</script>')).toBe(script.length - '</script>'.length);
  });

  it('refuses what must not be published', () => {
    expect(() => toClaimReview({ ...article, status: 'canceled' }, checked)).toThrow(
      PublicationRefused,
    );
  });

  it.each<[object | null, RegExp]>([
    [null, /claim to be a sentence/],
    [{ ...checked, claim: ' ' }, /claim to be a sentence/],
    [{ ...checked, verdict: undefined }, /verdict to be words/],
    [{ ...checked, rating: 1 }, /rating to be a value and its scale/],
    [{ ...checked, rating: { value: '1' } }, /rating/],
    [{ ...checked, claimant: { name: 'X', url: '/x' } }, /claimant to be a name/],
    [{ ...checked, claimant: 5 }, /claimant/],
    [{ ...checked, claimedAt: 'yesterday' }, /claimedAt to be an instant or a day/],
    [{ ...checked, claimedAt: '2026-13-45' }, /claimedAt/],
    [{ ...checked, appearances: 'https://club.example/1' }, /appearances to be a list/],
    [{ ...checked, appearances: ['javascript:alert(1)'] }, /appearances/],
  ])('says what was expected of %j', (wrong, message) => {
    const call = () => toClaimReview(article, wrong as CheckedClaim);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});
