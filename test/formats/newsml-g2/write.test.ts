import { describe, expect, it } from 'vitest';
import { parse, write, type WriteOptions } from '../../../src/index.js';
import { Article } from '../../../src/model/index.js';
import { full } from './documents.js';

const articleOf = (given: object): Article => Article.parse({ headline: '', ...given });

function written(given: object, options: WriteOptions = {}): string {
  const { output } = write(articleOf(given), 'newsml-g2', options);
  if (typeof output !== 'string') throw new Error('bytes were written');
  return output;
}

function readBack(given: object, options: WriteOptions = {}): Article {
  const [back] = parse(written(given, options), { format: 'newsml-g2' }).articles;
  if (back === undefined) throw new Error('nothing was read back');
  return back;
}

function lossesOf(given: object, options: WriteOptions = {}): (string | undefined)[] {
  return write(articleOf(given), 'newsml-g2', options).losses.map(({ path }) => path);
}

const [fullArticle] = parse(full).articles;
const paragraph = (value: string): Article['body'][number] => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

describe('write of NewsML-G2', () => {
  it('loses nothing of an item that was read but what stands in `extra`', () => {
    if (fullArticle === undefined) throw new Error('no article was read');
    expect(lossesOf(fullArticle)).toEqual(['extra']);
    expect(lossesOf(fullArticle, { content: 'nitf' })).toEqual(['extra']);
  });

  it('writes an item of release 2.35 in power conformance', () => {
    expect(written({ id: 'urn:x:1', version: '3', language: 'en' })).toContain(
      '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="3" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">',
    );
  });

  it('makes an identifier where there is none, the same for the same article, and reads it back as none', () => {
    const given = { headline: 'Library opens', body: [paragraph('It was full.')] };
    const guid = /guid="(urn:x-wirecopy:[^"]+)"/.exec(written(given))?.[1];
    expect(guid).toBeDefined();
    expect(written(given)).toContain(`guid="${guid ?? ''}"`);
    expect(written({ ...given, headline: 'Library closes' })).not.toContain(guid);
    expect(readBack(given)).not.toHaveProperty('id');
  });

  it('writes the text in XHTML, or in NITF on demand', () => {
    const body: Article['body'] = [
      { type: 'heading', depth: 3, children: [{ type: 'text', value: 'Chess' }] },
      paragraph('It was full & loud.'),
    ];
    const html = written({ body });
    expect(html).toContain('<h3>Chess</h3>');
    expect(html).toContain('<p>It was full &amp; loud.</p>');
    expect(html).toContain('contenttype="application/xhtml+xml" wordcount="5"');
    const nitf = written({ body }, { content: 'nitf' });
    expect(nitf).toContain('<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"');
    expect(nitf).toContain('<hl2>Chess</hl2>');
    expect(lossesOf({ body }, { content: 'nitf' })).toEqual(['body[0].depth']);
  });

  it('refuses content that is neither', () => {
    const options = { content: 'html' } as unknown as WriteOptions;
    expect(() => written({}, options)).toThrow(
      'options.content: expected "xhtml" or "nitf", got "html"',
    );
  });

  it('writes codes of IPTC as QCodes, and others as URIs', () => {
    const xml = written({
      subjects: [
        { uri: 'http://cv.iptc.org/newscodes/mediatopic/20000010' },
        { uri: 'https://news.example/topics/1' },
        { uri: 'ex:1' },
      ],
    });
    expect(xml).toContain('<subject type="cpnat:abstract" qcode="medtop:20000010"/>');
    expect(xml).toContain('<subject type="cpnat:abstract" uri="https://news.example/topics/1"/>');
    expect(xml).toContain('<subject type="cpnat:abstract" qcode="ex:1"/>');
  });

  it('writes words where the standard wants codes, and reads them back as words', () => {
    const given = {
      bylines: [
        { text: 'By Kari Eksempel', people: [{ name: 'Kari Eksempel', jobTitle: 'Chess writer' }] },
      ],
      signals: ['update', 'hold for 5 pm'],
      identifiers: [{ value: '4711', role: 'desk number' }],
      related: [{ id: 'urn:x:2', rel: 'more like this' }],
      media: [
        {
          type: 'picture',
          renditions: [{ name: 'for print', href: 'https://news.example/1.jpg' }],
        },
      ],
    };
    expect(readBack(given)).toMatchObject(given);
    expect(lossesOf(given)).toEqual([]);
  });

  it('keeps the lines of notes and descriptions', () => {
    const given = { abstract: 'One.\nTwo.', editorialNote: 'Three.\n\nFour.' };
    expect(written(given)).toContain('<edNote>Three.<br/><br/>Four.</edNote>');
    expect(readBack(given)).toMatchObject(given);
  });

  it('writes the sign-off beneath the text, and credits that have none as contributors', () => {
    const given = {
      language: 'en',
      headline: 'Library opens',
      credits: [
        { text: 'Reporting by Kari Eksempel', people: [{ name: 'Kari Eksempel' }], role: 'author' },
        { people: [{ name: 'Pat Sample' }], role: 'editor' },
      ],
      body: [paragraph('It was full by noon.')],
    };
    const xml = written(given);
    expect(xml).toContain('<p>(Reporting by Kari Eksempel)</p>');
    expect(xml).toContain('<contributor roleuri="urn:x-wirecopy-word:editor">');
    expect(new Set(readBack(given).credits)).toEqual(new Set(articleOf(given).credits));
  });

  it('gives a picture its files and a text links to its pictures', () => {
    const media = [
      {
        id: 'urn:x:1',
        type: 'picture',
        caption: 'A room.\nFull.',
        credit: 'Anne Demo',
        renditions: [{ name: 'highRes', href: 'https://news.example/1.jpg', duration: 1.5 }],
      },
    ];
    const picture = written({ id: 'urn:x:1', type: 'picture', media });
    expect(picture).toContain('<remoteContent rendition="rnd:highRes"');
    expect(picture).not.toContain('<link');
    expect(readBack({ id: 'urn:x:1', type: 'picture', media }).media).toMatchObject(media);
    expect(written({ id: 'urn:x:2', media })).toContain('residref="urn:x:1"');
    expect(readBack({ id: 'urn:x:2', media }).media).toMatchObject(media);
  });

  it('says when a version was made, as the schema requires, where the article does not', () => {
    expect(written({})).toContain('<versionCreated>0001-01-01T00:00:00Z</versionCreated>');
    expect(readBack({})).not.toHaveProperty('modifiedAt');
  });

  it('writes an address that the schema does not take with what it may not hold encoded', () => {
    const given = { url: 'https://news.example/a b', related: [{ url: '/a?b#c' }] };
    expect(written(given)).toContain('>https://news.example/a%20b</altRep>');
    expect(readBack(given).related).toEqual([{ url: '/a?b#c' }]);
  });

  it('keeps an unusual role with the line that is printed', () => {
    const given = { bylines: [{ text: 'Example Desk', role: 'editor' }] };
    expect(written(given)).toContain('<by roleuri="urn:x-wirecopy-word:editor">Example Desk</by>');
    expect(readBack(given).bylines[0]?.role).toBe('editor');
  });

  it('replaces what XML may not hold', () => {
    expect(written({ headline: 'A\u0001B' })).toContain('<headline>A\ufffdB</headline>');
    expect(lossesOf({ headline: 'A\u0001B' })).toEqual(['headline']);
  });

  it('names what NewsML-G2 has no place for', () => {
    const given = {
      headline: 'Library opens',
      subjects: [{ name: 'chess', rel: 'about' }],
      access: { free: false },
      liveUpdates: [{ id: 'u1', headline: 'Full' }],
    };
    expect(lossesOf(given)).toEqual(
      expect.arrayContaining(['subjects[0].rel', 'access', 'liveUpdates']),
    );
  });
});
