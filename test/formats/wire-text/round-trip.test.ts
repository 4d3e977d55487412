import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, write } from '../../../src/index.js';
import { Article } from '../../../src/model/index.js';
import { anyArticle } from '../../arbitraries/article.js';
import { without } from '../../laws/without.js';

/** Invented, in the shape of each agency's copy. */
const copies: Readonly<Record<string, string>> = {
  ap: 'Library opens with chess marathon\n\nBy KARI EKSEMPEL\nAssociated Press\n\nBERGEN, Norway (AP) — A library opened on Tuesday.\n\nIt was full by noon.\n',
  reuters:
    'UPDATE 1-Library opens with chess marathon\n\nBy Kari Eksempel\n\nBERGEN, Norway, Sept 26 (Reuters) - A library opened on Tuesday.\n\nIt was full by noon.\n\n(Reporting by Kari Eksempel in Bergen; Editing by Pat Sample)\n',
  afp: 'Library opens with chess marathon\n\nBergen, Norway, May 16, 2021 (AFP) - A library opened on Sunday.\n\nIt was full by noon.\n',
  tass: 'Library opens with chess marathon\n\nMOSCOW, September 26. /TASS/. A library opened on Tuesday.\n\nIt was full by noon.\n',
  'tass-ru':
    'Библиотека открылась шахматным марафоном\n\nМОСКВА, 26 сентября. /ТАСС/. Новая библиотека открылась в центре города, и в ней прошел турнир.\n\nК полудню все места были заняты, а на доски не хватило столов.\n',
  xinhua:
    'Library opens with chess marathon\n\nBEIJING, Sept. 26 (Xinhua) -- A library opened on Tuesday.\n\nIt was full by noon.\n',
  dpa: 'Norway-chess/\n\nLibrary opens with chess marathon\n\nBy Kari Eksempel, dpa\n\nBergen (dpa) - A library opened on Tuesday.\n\nIt was full by noon.\n',
  azertac:
    'Library opens with chess marathon\n\nBaku, September 26, AZERTAC\n\nA library opened on Tuesday.\n\nIt was full by noon.\n\nMs. Lamiya Numune, Chief Librarian, Example Centre for Reading (ECR), Islamabad\n\nCulture 2023-09-26 13:50:00\n',
  'azertac-az':
    'Bakıda yeni kitabxana şahmat marafonu ilə açılıb\n\nBakı, 26 sentyabr, AZƏRTAC\n\nŞəhərin mərkəzində yeni kitabxana açılıb və burada şahmat turniri keçirilib.\n\nGünortaya qədər bütün yerlər tutulmuşdu, amma lövhələr də çatmırdı.\n\nMədəniyyət 2023-09-26 13:50:00\n',
};

const articleOf = (copy: string): Article => {
  const [article] = parse(copy, { format: 'wire-text' }).articles;
  if (article === undefined) throw new Error('no article was read');
  return article;
};

describe('wire copy', () => {
  it.each(Object.entries(copies))(
    'reads %s copy with a dateline, a headline and two paragraphs',
    (_, copy) => {
      const { articles } = parse(copy, { format: 'wire-text' });
      expect(articles).toHaveLength(1);
      expect(articles[0]?.headline).not.toBe('');
      expect(articles[0]?.dateline?.places[0]?.country).toMatch(/^[A-Z]{2}$/);
      expect(articles[0]?.provider).toBeDefined();
      expect(articles[0]?.body).toHaveLength(2);
    },
  );

  it.each(Object.entries(copies))('gives %s copy back without a loss', (_, copy) => {
    const first = articleOf(copy);
    const { output, losses } = write(first, 'wire-text');
    expect(losses).toEqual([]);
    expect(parse(output, { format: 'wire-text' }).articles[0]).toEqual(first);
  });

  it('gives any article back but for exactly the paths that the losses name', () => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        const { output, losses } = write(given, 'wire-text');
        const back = parse(output, { format: 'wire-text' }).articles[0] ?? {};
        const paths = losses.map(({ path }) => path ?? '');
        expect(without(back, paths)).toEqual(without(given, paths));
      }),
      { numRuns: 200 },
    );
  });

  it('says of an article without a word that nothing of it comes back', () => {
    const { output, losses } = write(Article.parse({ headline: '' }), 'wire-text');
    expect(parse(output, { format: 'wire-text' }).articles).toEqual([]);
    expect(losses.map(({ path }) => path)).toEqual(expect.arrayContaining(['type', 'status']));
  });

  it('says that a text is lost which reads as a second story', () => {
    const paragraphs = ['A library opened.', '-30-', 'BERGEN (AP) — A chess club opened.'];
    const given = Article.parse({
      headline: 'Library opens',
      body: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    });
    const { output, losses } = write(given, 'wire-text');
    expect(parse(output, { format: 'wire-text' }).articles).toHaveLength(2);
    expect(losses.map(({ path }) => path)).toContain('body');
  });

  it('never loses the headline and the text of a plain story', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    const sentence = fc
      .array(word, { minLength: 5, maxLength: 14 })
      .map((words) => `The ${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3, maxLength: 7 }),
        fc.array(sentence, { minLength: 1, maxLength: 5 }),
        (headline, sentences) => {
          const given: Article = {
            ...articleOf('Library opens\n\nA library opened.'),
            headline: `Library ${headline.join(' ')}`,
            body: sentences.map((value) => ({
              type: 'paragraph',
              children: [{ type: 'text', value }],
            })),
          };
          const lost = write(given, 'wire-text').losses.filter(({ path }) =>
            /^(?:headline|body)/.test(path ?? ''),
          );
          expect(lost).toEqual([]);
        },
      ),
    );
  });
});
