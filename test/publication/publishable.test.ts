import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Article, type ArticleInput } from '../../src/model/index.js';
import {
  publishable,
  type PublicationCode,
  type PublishableOptions,
} from '../../src/publication/publishable.js';
import { toJsonLd } from '../../src/structured-data/index.js';

const noon = '2026-09-16T12:00:00Z';
const article = (parts: Partial<ArticleInput>) => Article.parse({ headline: 'Chess', ...parts });

const codesOf = (
  parts: Partial<ArticleInput>,
  options: PublishableOptions,
): readonly PublicationCode[] => {
  const judged = publishable(article(parts), options);
  return judged.publishable ? [] : judged.refusals.map(({ code }) => code);
};

describe('publishable', () => {
  it.each<[string, Partial<ArticleInput>, PublishableOptions]>([
    ['a plain article, whatever the time', {}, {}],
    ['an embargo that lifts at this instant', { embargoedUntil: noon }, { now: noon }],
    [
      'an embargo told in another zone',
      { embargoedUntil: '2026-09-16T14:00:00+02:00' },
      { now: noon },
    ],
    ['an update or a correction', { signals: ['update', 'correction', 'sig:update'] }, {}],
    ['a story of a skill, a household and a cancer', { signals: ['skill', 'household'] }, {}],
    ['an expiry, where nobody says what time it is', { expiresAt: noon }, {}],
  ])('says yes to %s', (_, parts, options) => {
    expect(publishable(article(parts), options).publishable).toBe(true);
  });

  it.each<[readonly PublicationCode[], Partial<ArticleInput>, PublishableOptions]>([
    [['refused/withheld'], { status: 'withheld' }, {}],
    [['refused/canceled', 'refused/killed'], { status: 'canceled', signals: ['kill'] }, {}],
    [['refused/killed'], { signals: ['update', 'MANDATORY KILL'] }, {}],
    [['refused/killed'], { signals: ['story withdrawn'] }, {}],
    [['refused/withheld'], { signals: ['hold'] }, {}],
    [['refused/embargo-without-now'], { embargoedUntil: '2020-01-01T00:00:00Z' }, {}],
    [['refused/embargoed'], { embargoedUntil: noon }, { now: '2026-09-16T11:59:59.999Z' }],
    [['refused/expired'], { expiresAt: noon }, { now: noon }],
    [
      ['refused/withheld', 'refused/embargoed'],
      { status: 'withheld', embargoedUntil: noon },
      { now: '2026-09-16T09:00:00Z' },
    ],
  ])('gives all the reasons: %j', (codes, parts, options) => {
    expect(codesOf(parts, options)).toEqual(codes);
  });

  it('holds an embargo whose end can not be read', () => {
    const unread = { ...article({}), embargoedUntil: '2026-13-45T12:00:00Z' };
    expect(publishable(unread, { now: noon })).toMatchObject({
      publishable: false,
      refusals: [{ code: 'refused/embargoed', path: 'embargoedUntil' }],
    });
    expect(publishable(unread, { now: noon })).not.toHaveProperty('from');
  });

  it('tells until when it may be published', () => {
    expect(publishable(article({ expiresAt: noon }))).toEqual({ publishable: true, until: noon });
  });

  it.each<[string, string | undefined, Partial<ArticleInput>]>([
    ['the end of the embargo', noon, {}],
    ['the end of an embargo before the expiry', noon, { expiresAt: '2026-09-16T12:00:01Z' }],
    ['never, where it expires first', undefined, { expiresAt: noon }],
    ['never, while it is withheld', undefined, { status: 'withheld' }],
    ['never, once it was killed', undefined, { signals: ['kill'] }],
  ])('tells from when on it may be published: %s', (_, from, parts) => {
    const judged = publishable(article({ embargoedUntil: noon, ...parts }), {
      now: '2026-09-16T10:00:00Z',
    });
    expect(judged).toHaveProperty('publishable', false);
    expect('from' in judged ? judged.from : undefined).toBe(from);
  });

  it.each(['', 'soon', '2026-09-16', '2026-09-16T12:00:00'])('takes %j for no instant', (now) => {
    expect(() => publishable(article({}), { now })).toThrow(TypeError);
  });

  it('changes its mind twice at most, at the instants that it names', () => {
    const instant = fc
      .integer({ min: 0, max: 3_600_000 })
      .map((ms) => new Date(1_790_000_000_000 + ms).toISOString());
    fc.assert(
      fc.property(instant, instant, instant, (embargoedUntil, expiresAt, now) => {
        const timed = article({ embargoedUntil, expiresAt });
        const isOpen = embargoedUntil <= now && now < expiresAt;
        const judged = publishable(timed, { now });
        expect(judged.publishable).toBe(isOpen);
        if ('from' in judged)
          expect(publishable(timed, { now: judged.from }).publishable).toBe(true);
        if ('until' in judged)
          expect(publishable(timed, { now: judged.until }).publishable).toBe(false);
      }),
    );
  });

  it('is the rule that toJsonLd goes by', () => {
    const parts = fc.record({
      status: fc.constantFrom('usable' as const, 'withheld' as const, 'canceled' as const),
      signals: fc.subarray(['update', 'kill', 'hold', 'cancel', 'correction']),
      embargoedUntil: fc.constantFrom('2026-09-16T11:00:00Z', noon, '2026-09-16T13:00:00Z'),
      expiresAt: fc.constantFrom(noon, '2026-09-17T12:00:00Z'),
    });
    fc.assert(
      fc.property(parts, fc.constantFrom(undefined, noon), (fields, now) => {
        const one = article(fields);
        const write = (): unknown => toJsonLd(one, now === undefined ? {} : { now });
        const judged = publishable(one, { now });
        if (judged.publishable) expect(write).not.toThrow();
        else expect(write).toThrow(expect.objectContaining({ code: judged.refusals[0].code }));
      }),
    );
  });
});
