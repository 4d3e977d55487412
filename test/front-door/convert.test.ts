import { describe, expect, it } from 'vitest';
import { convert, parse, supportedFormats, type FormatId } from '../../src/index.js';

const copy = 'Library opens\n\nBERGEN, Norway, Sept 26 (Reuters) - A library opened on Tuesday.\n';
const second = copy.replace('Library', 'Chess club');
const killed = { headline: 'Never print this', pubstatus: 'canceled', uri: 'urn:example:2' };
const several: readonly FormatId[] = supportedFormats
  .filter(({ id, reads, writes }) => reads && writes && id !== 'nitf')
  .map(({ id }) => id);

describe('convert', () => {
  it('names the losses of a single article by their paths alone', () => {
    const { output, outputs, losses } = convert(copy, { to: 'wire-text' });
    expect([output, outputs.length, losses]).toEqual([copy, 1, []]);
    const item = JSON.stringify({ uri: 'urn:example:1', headline: 'Library opens', urgency: 3 });
    expect(convert(item, { to: 'rss' }).losses.map(({ path }) => path)).toContain('urgency');
  });

  it.each(several)('writes all articles of an input as one document of %s', (to) => {
    const { output, outputs, losses } = convert(`${copy}\f${second}`, { to });
    expect(outputs).toEqual([output]);
    expect(parse(output, { format: to }).articles.map(({ headline }) => headline)).toEqual([
      'Library opens',
      'Chess club opens',
    ]);
    for (const { path = 'articles[0]' } of losses) expect(path).toMatch(/^articles\[[01]\]/);
  });

  it('gives a document each where the format holds one article, and says so', () => {
    const { output, outputs, losses } = convert(`${copy}\f${second}`, { to: 'nitf' });
    expect(outputs).toHaveLength(2);
    expect(output).toBe(outputs[0]);
    expect(parse(outputs[1] ?? '').articles[0]?.headline).toBe('Chess club opens');
    expect(losses).toContainEqual(
      expect.objectContaining({ code: 'loss/document-of-its-own', path: 'articles[1]' }),
    );
  });

  it('says that a message lacks the time that NewsML-G2 asks for, unless it is told', () => {
    const input = 'Library opens\n\nText.\n\fChess opens\n\nText.\n';
    const codes = (now?: string) =>
      convert(input, { to: 'newsml-g2', ...(now !== undefined && { now }) }).losses.map(
        ({ code }) => code,
      );
    expect(codes()).toContain('loss/incomplete');
    expect(codes('2026-01-31T12:00:00Z')).not.toContain('loss/incomplete');
  });

  it.each(['json-ld', 'rss', 'atom', 'json-feed', 'news-sitemap'] as const)(
    'leaves out of %s what must not be published, and says so',
    (to) => {
      const { output, losses } = convert(JSON.stringify(killed), { from: 'ninjs', to });
      expect(output).not.toContain('Never print this');
      expect(losses).toContainEqual(
        expect.objectContaining({ code: 'loss/not-published', path: 'status' }),
      );
    },
  );

  it('passes on whose page JSON-LD stands on, which is no loss', () => {
    const jsonLd = { url: 'https://news.example/a/1', publisher: 'Example News' };
    const { output, losses } = convert(copy, { to: 'json-ld', jsonLd });
    expect(JSON.parse(String(output))).toMatchObject({
      url: jsonLd.url,
      publisher: { name: jsonLd.publisher },
    });
    expect(losses.map(({ path }) => path)).not.toContain('publisher');
    expect(losses.map(({ path }) => path)).not.toContain('url');
  });

  it('calls a feed by the name that it is given', () => {
    const channel = { title: 'Example Daily', url: 'https://news.example/' };
    const { output } = convert(`${copy}\f${second}`, { to: 'rss', channel });
    expect(output).toContain('<title>Example Daily</title>');
  });

  it('lists all articles in a sitemap, and names those that it can not list by their place', () => {
    const items = ['https://news.example/1', 'https://news.example/2', undefined].map((url) => ({
      uri: `urn:example:${url ?? ''}`,
      ...(url !== undefined && { altids: { canonical: url }, canonical: url }),
      headline: 'Library opens',
      language: 'en',
    }));
    const channel = { title: 'Example Daily' };
    const { losses } = convert(JSON.stringify(items), { to: 'news-sitemap', channel });
    expect(losses.map(({ path = '' }) => path)).toContain('articles[2].url');
  });

  it('gives nothing for an input without articles, and says why', () => {
    expect(convert('', { to: 'rss' })).toMatchObject({
      output: '',
      outputs: [],
      diagnostics: [{ code: 'input/empty' }],
      losses: [],
    });
  });
});
