import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/cli/print/paint.js';
import { displayWidth } from '../../../src/cli/print/display-width.js';
import { jsonLdLines, rule, sheetLines } from '../../../src/cli/show/sheet.js';
import { Article, parse, type ArticleInput } from '../../../src/index.js';
import { anyArticle } from '../../arbitraries/article.js';

const set = { width: 60, paint: plain };
const paragraph = (value: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, value }],
});
const sheetOf = (payload: ArticleInput): string => {
  const sheet = {
    name: 'story.txt',
    article: Article.parse(payload),
    format: 'wire-text',
    origins: {},
  };
  return sheetLines(sheet, set).join('\n');
};

describe('a sheet', () => {
  it('has the story first, then what was recognised and where', () => {
    const story = [
      'Library opens with a chess marathon',
      '',
      'By Dr. Kari Eksempel, Example News',
      '',
      'BERGEN, Norway, Sept. 14 (Reuters) - A library opened on Monday with a marathon of chess that filled all its tables.',
      '',
      'Society 2026-09-14 08:30:00',
    ].join('\n');
    const { articles, origins = [] } = parse(story, { origins: true });
    const sheets = articles.map((article, index) => {
      const sheet = { name: 'story.txt', article, format: 'wire-text' };
      return sheetLines({ ...sheet, origins: origins[index] ?? {} }, set).join('\n');
    });
    expect(sheets.join('')).toMatchInlineSnapshot(`
      "── story.txt ───────────────────────────────────────────────

      Library opens with a chess marathon

      By Dr. Kari Eksempel, Example News

      BERGEN, Norway, Sept. 14 (Reuters)

      A library opened on Monday with a marathon of chess that
      filled all its tables.

      ── What was recognised ─────────────────────────────────────

      format           wire-text
      language         en
      headline         Library opens with a chess marathon  line 1
      dateline         BERGEN, Norway, Sept. 14 (Reuters)   line 5
        place          Bergen, NO · Europe/Oslo · 60.39, 5.32
        day            2026-09-14 (its year inferred from the
                       footer)
        agency         Reuters (reuters)
      byline           By Dr. Kari Eksempel, Example News   line 3
        name           Kari Eksempel
          honorific    Dr.
          affiliation  Example News
      body             1 paragraph, 15 words
      section          Society                              line 7
      published        2026-09-14T08:30:00+01:00            line 7
      provider         Reuters (https://www.reuters.com/)"
    `);
  });

  it('says so where there is no headline', () => {
    expect(sheetOf({ headline: '' })).toContain('(no headline)');
  });

  it('sets quotes, lists, tables and pictures each in its way', () => {
    const body: ArticleInput['body'] = [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Rules' }] },
      {
        type: 'quote',
        children: [paragraph('Silence is not asked for in this room, said the librarian to all.')],
      },
      {
        type: 'list',
        ordered: true,
        children: [
          {
            type: 'listItem',
            children: [paragraph('Each player moves on to the next table after ten minutes.')],
          },
        ],
      },
      { type: 'preformatted', value: 'Ann   1\nBo    0' },
      {
        type: 'figure',
        kind: 'picture',
        url: '/a.jpg',
        children: [{ type: 'text', value: 'The hall.' }],
      },
      { type: 'embed', url: 'https://video.example/1' },
      { type: 'break' },
    ];
    const story = sheetOf({ headline: 'Chess', body }).split('── What')[0];
    expect(story).toMatchInlineSnapshot(`
      "── story.txt ───────────────────────────────────────────────

      Chess

      Rules

      │ Silence is not asked for in this room, said the librarian
      │ to all.

      1. Each player moves on to the next table after ten minutes.

      Ann   1
      Bo    0

      [picture] The hall.

      [embed] https://video.example/1

      * * *

      "
    `);
  });

  it('lets no text of the input steer the terminal', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const lines = sheetLines({ name: 'a', article, format: 'ninjs', origins: {} }, set);
        expect(lines.join('\n')).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
    );
  });

  it('tells of every field that an article has', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const told = sheetLines(
          { name: 'a', article, format: 'x', origins: {} },
          { ...set, width: 10_000 },
        ).join('\n');
        for (const value of [
          article.id,
          article.section,
          article.publishedAt,
          article.extra && 'extra',
          ...article.related.map(({ id }) => id),
        ]) {
          expect(told.replace(/\s+/g, ' ')).toContain((value ?? '').replace(/\s+/g, ' ').trim());
        }
      }),
    );
  });
});

describe('a rule', () => {
  it.each(['Story', '図書館'])('fills the width behind %s', (title) => {
    expect(displayWidth(rule(title, 40, plain))).toBe(40);
  });
});

describe('the JSON-LD of a sheet', () => {
  it('is JSON under a heading', () => {
    const [heading, , json = ''] = jsonLdLines({ '@type': 'NewsArticle' }, set);
    expect(heading).toMatch(/^── NewsArticle JSON-LD ─+$/);
    expect(JSON.parse(json)).toEqual({ '@type': 'NewsArticle' });
  });
});
