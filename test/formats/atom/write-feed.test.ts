import { describe, expect, it } from 'vitest';
import { parse, write, writeFeed } from '../../../src/formats/atom/index.js';
import { Article, type ArticleInput } from '../../../src/model/index.js';

const story = (more: Partial<ArticleInput> = {}): Article =>
  Article.parse({
    id: 'urn:x:1',
    url: 'https://daily.example/a',
    language: 'en',
    headline: 'Library opens',
    bylines: [{ people: ['Kari Eksempel'] }],
    publishedAt: '2023-09-26T13:50:00+04:00',
    modifiedAt: '2023-09-26T15:00:00Z',
    ...more,
  });

function without(article: Article, ...fields: readonly (keyof Article)[]): Article {
  const left = Object.entries(article).filter(
    ([field]) => !fields.includes(field as keyof Article),
  );
  return Object.fromEntries(left) as unknown as Article;
}

const channel = { title: 'Example Daily', url: 'https://daily.example/', language: 'en' };

describe('a written feed of Atom', () => {
  it('has what every feed must have, and what the channel says', () => {
    const { output, losses } = writeFeed([story()], {
      ...channel,
      feedUrl: 'https://daily.example/atom',
      description: 'News & more',
      rights: '(c) 2023',
    });
    for (const element of [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
      '<id>https://daily.example/atom</id>',
      '<updated>2023-09-26T15:00:00Z</updated>',
      '<subtitle>News &amp; more</subtitle>',
      '<rights>(c) 2023</rights>',
      '<link rel="self" href="https://daily.example/atom"/>',
    ]) {
      expect(output).toContain(element);
    }
    expect(losses).toEqual([]);
  });

  it('identifies an entry by its page where it has no identifier, else by its content', () => {
    const { output, losses } = writeFeed([without(story(), 'id')], channel);
    expect(output).toContain('<id>https://daily.example/a</id>\n    <published>');
    expect(losses.map(({ path }) => path)).toEqual(['articles[0].id']);
    const made = writeFeed([without(story(), 'id', 'url')], channel);
    expect(made.output).toMatch(/<id>urn:x-wirecopy:[\da-f]{16}<\/id>/);
    expect(made.losses).toEqual([]);
    expect(parse(made.output).articles[0]).not.toHaveProperty('id');
  });

  it('says what Atom asks for and the article does not have', () => {
    const given = Article.parse({ id: '1', headline: 'A', language: 'en' });
    const { losses } = writeFeed([given], channel);
    expect(losses).toMatchObject([
      { code: 'loss/incomplete', path: 'articles[0].modifiedAt' },
      { code: 'loss/incomplete', path: 'articles[0].bylines' },
    ]);
  });

  it('counts an article that was never changed as changed when it was published', () => {
    const { output, losses } = write(without(story(), 'modifiedAt'));
    expect(output).toContain('<updated>2023-09-26T13:50:00+04:00</updated>');
    expect(losses.map(({ path }) => path)).toEqual(['modifiedAt']);
  });

  it('gives subjects back by scheme and term', () => {
    const subjects = [
      { name: 'library', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000822' },
      { uri: 'https://x.example/topics#20001' },
    ];
    const { output, losses } = writeFeed([story({ subjects })], channel);
    expect(output).toContain(
      '<category term="20000822" scheme="http://cv.iptc.org/newscodes/mediatopic/" label="library"/>',
    );
    expect(losses).toEqual([]);
  });

  it('gives a headline back that only looks like HTML', () => {
    for (const headline of ['How to use <b>', 'AT&amp;T, &eacute;', 'a < b & c > d']) {
      const { output, losses } = writeFeed([story({ headline })], channel);
      expect(losses).toEqual([]);
      expect(parse(output).articles[0]?.headline).toBe(headline);
    }
  });

  it('leaves out what must not be published', () => {
    const { output, losses } = writeFeed([story({ status: 'withheld' })], channel);
    expect(output).not.toContain('<entry>');
    expect(losses).toMatchObject([{ code: 'loss/not-published', path: 'articles[0].status' }]);
  });
});
