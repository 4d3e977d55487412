import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleInput, type Block } from '../../../src/model/index.js';
import { type ArticleDiff, diffArticles } from '../../../src/story/diff/diff-articles.js';
import { formatArticleDiff } from '../../../src/story/diff/format-article-diff.js';
import { anyArticle as articles } from '../../arbitraries/article.js';
import { article, paragraph } from '../story.js';

const opening = 'A library opened on Tuesday with a marathon of chess.';
const players = 'More than 300 players came, the city said.';
const night = 'The last game ended long after midnight.';

const fieldsOf = (before: Partial<ArticleInput>, after: Partial<ArticleInput>): string =>
  formatArticleDiff(diffArticles(article(before), article(after)));

const bodyOf = (before: readonly string[], after: readonly string[]): string =>
  formatArticleDiff(diffArticles(article({}, ...before), article({}, ...after)));

describe('diffArticles, in words,', () => {
  it.each<[string, Partial<ArticleInput>, Partial<ArticleInput>, string]>([
    [
      'a headline',
      { headline: 'Library opens on Tuesday' },
      { headline: 'Library opens on Monday' },
      'headline: Library opens on [-Tuesday-]{+Monday+}',
    ],
    ['a number', { urgency: 5 }, { urgency: 2 }, 'urgency: [-5-] {+2+}'],
    ['a field that came', {}, { abstract: 'Chess.' }, 'abstract added: {+Chess.+}'],
    ['a field that went', { kicker: 'Chess' }, {}, 'kicker removed: [-Chess-]'],
    [
      'a field of a part',
      { rights: { notice: '(c) 2023' } },
      { rights: { notice: '(c) 2024' } },
      'rights.notice: (c) [-2023-]{+2024+}',
    ],
    [
      'items of a list',
      { keywords: ['chess', 'books'] },
      { keywords: ['chess', 'cities'] },
      'keywords[1] removed: [-books-]\nkeywords[1] added: {+cities+}',
    ],
    [
      'what is said of one item',
      { people: [{ name: 'Kari Eksempel' }, { name: 'Ola Eksempel' }] },
      { people: [{ name: 'Ola Eksempel', rel: 'about' }, { name: 'Kari Eksempel' }] },
      'people[0].rel added: {+about+}\npeople reordered',
    ],
    [
      'an item, by its name',
      {},
      { bylines: [{ text: 'By Kari Eksempel' }] },
      'bylines[0] added: {+By Kari Eksempel+}',
    ],
  ])('tells of %s', (_, before, after, expected) => {
    expect(fieldsOf(before, after)).toBe(expected);
  });

  it.each<[string, readonly string[], readonly string[], string]>([
    [
      'a word',
      [opening, players],
      [opening, players.replace('300', '312')],
      'paragraph 2: More than [-300-]{+312+} players came, the city said.',
    ],
    [
      'a paragraph put in',
      [opening, night],
      [opening, players, night],
      `paragraph 2 added: {+${players}+}`,
    ],
    [
      'a paragraph taken out',
      [opening, players, night],
      [opening, night],
      `paragraph 2 removed: [-${players}-]`,
    ],
    [
      'one in the place of another',
      [opening, players],
      [opening, night],
      `paragraph 2 removed: [-${players}-]\nparagraph 2 added: {+${night}+}`,
    ],
    [
      'a paragraph that moved',
      [opening, players, night, 'It opens again on Friday.', 'Entry is free.'],
      [opening, night, 'It opens again on Friday.', 'Entry is free.', players],
      `paragraph 2 moved, now paragraph 5: ${players}`,
    ],
  ])('tells of %s', (_, before, after, expected) => {
    expect(bodyOf(before, after)).toBe(expected);
  });

  it('leaves out what is far from the change', () => {
    const many = Array.from({ length: 30 }, (_, index) => `word${String(index)}`).join(' ');
    expect(bodyOf([`${many} 300 ${many}`], [`${many} 312 ${many}`])).toBe(
      'paragraph 1: …word22 word23 word24 word25 word26 word27 word28 word29 [-300-]{+312+} word0 word1 word2 word3 word4 word5 word6 word7…',
    );
  });

  it('tells a change of markup alone from one of text', () => {
    const linked: Block = {
      type: 'paragraph',
      children: [{ type: 'link', url: '/chess', children: [{ type: 'text', value: night }] }],
    };
    const diff = diffArticles(article({ body: [paragraph(night)] }), article({ body: [linked] }));
    expect(formatArticleDiff(diff)).toBe(`paragraph 1, its markup alone: ${night}`);
  });

  it('says nothing where nothing changed', () => {
    expect(fieldsOf({ urgency: 3 }, { urgency: 3 })).toBe('');
  });
});

describe('diffArticles', () => {
  it('finds nothing between an article and its copy, whatever the order of its keys', () => {
    fc.assert(
      fc.property(articles, (one) => {
        const turned = JSON.parse(JSON.stringify(one), (_key, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        ) as typeof one;
        expect(diffArticles(one, turned)).toEqual({ fields: [], body: [] });
      }),
    );
  });

  it('is plain JSON, and told of any two articles in lines', () => {
    fc.assert(
      fc.property(articles, articles, (one, other) => {
        const diff = diffArticles(one, other);
        expect(JSON.parse(JSON.stringify(diff)) as ArticleDiff).toEqual(diff);
        const isSame = diff.fields.length + diff.body.length === 0;
        expect(formatArticleDiff(diff) === '').toBe(isSame);
      }),
    );
  });

  it('accounts for each block of both texts once', () => {
    const texts = fc.array(fc.constantFrom(opening, players, night, 'a b c', 'a b d', ''), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { body } = diffArticles(article({}, ...before), article({}, ...after));
        const left = body.flatMap((change) => ('before' in change ? [change.before.number] : []));
        const came = body.flatMap((change) => ('after' in change ? [change.after.number] : []));
        expect(new Set(left).size).toBe(left.length);
        expect(new Set(came).size).toBe(came.length);
        const kept = (texts: readonly string[], told: readonly number[]): readonly string[] =>
          texts.filter((_, index) => !told.includes(index + 1));
        expect(kept(before, left)).toEqual(kept(after, came));
      }),
    );
  });

  it('compares long bodies that have nothing in common', () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index) => `Chess game ${String(index)} of many.`,
    );
    const { body } = diffArticles(
      article({}, ...many),
      article({}, ...many.map((text) => text.toUpperCase())),
    );
    expect(body.length).toBeGreaterThanOrEqual(many.length);
  });
});
