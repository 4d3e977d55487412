import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, parse, type ParseOptions, type ParseResult, write } from '../../../src/index.js';
import { emptyArticle } from '../../../src/model/empty-article.js';
import type { Article } from '../../../src/model/index.js';
import { damagedXml } from '../../arbitraries/xml.js';
import {
  full,
  type ItemParts,
  newsItem,
  newsMessage,
  nitf,
  packageItem,
  plainText,
  xhtml,
} from './documents.js';

function read(xml: string, options: ParseOptions = {}): ParseResult {
  return parse(xml, { format: 'newsml-g2', ...options });
}

function article(parts: ItemParts, options: ParseOptions = {}): Article {
  const [first] = read(newsItem(parts), options).articles;
  if (first === undefined) throw new Error('no article was read');
  return first;
}

const codes = ({ diagnostics }: ParseResult): string[] => diagnostics.map(({ code }) => code);
const paragraph = (value: string): Article['body'][number] => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const meta =
  '<itemClass qcode="ninat:text"/><provider literal="Example News"/><versionCreated>2023-09-26T13:50:00Z</versionCreated>';
const headline = '<headline>Library opens</headline>';

describe('parse of NewsML-G2', () => {
  it('reads every property of an item to the field that means it', () => {
    const { articles, diagnostics } = read(full);
    expect(diagnostics.map(({ code }) => code)).toEqual(['dateline/year-inferred']);
    expect(articles).toEqual([
      {
        id: 'urn:newsml:news.example:20230926:lib-1',
        version: '1',
        type: 'text',
        language: 'en',
        url: 'https://news.example/1',
        headline: 'Library opens with chess marathon',
        subheadline: '300 players come',
        kicker: 'Culture',
        alternativeHeadlines: ['Chess at library'],
        slugline: 'Norway-chess',
        abstract: 'A library was opened.\nIt was full by noon.',
        dateline: {
          text: 'BERGEN, Norway, Sept 26 (Reuters)',
          places: [
            {
              name: 'Bergen',
              country: 'NO',
              timeZone: 'Europe/Oslo',
              position: { latitude: 60.39, longitude: 5.32 },
              uri: 'http://sws.geonames.org/3161732',
            },
          ],
          date: '2023-09-26',
          dateInferred: 'year',
          dateInferredFrom: 'item',
          agencies: [{ name: 'Reuters', id: 'reuters' }],
        },
        bylines: [
          {
            text: 'By Kari Eksempel',
            people: [
              {
                name: 'Kari Eksempel',
                uri: 'https://news.example/staff/kari',
                jobTitle: 'Chief reporter',
                affiliation: { name: 'Example News', sameAs: [] },
                email: 'kari@news.example',
                sameAs: [],
              },
            ],
            role: 'author',
          },
        ],
        credits: [
          {
            text: 'Reporting by Kari Eksempel',
            people: [{ name: 'Kari Eksempel', sameAs: [] }],
            role: 'author',
          },
          {
            text: 'Editing by Pat Sample',
            people: [{ name: 'Pat Sample', sameAs: [] }],
            role: 'editor',
          },
        ],
        body: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'A ' },
              { type: 'emphasis', children: [{ type: 'text', value: 'library' }] },
              { type: 'text', value: ' opened on Tuesday.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            children: [{ type: 'listItem', children: [paragraph('300 players')] }],
          },
        ],
        createdAt: '2023-09-26T14:00:00+02:00',
        modifiedAt: '2023-09-26T13:50:00Z',
        publishedAt: '2023-09-26T14:05:00Z',
        embargoedUntil: '2023-09-26T15:00:00Z',
        expiresAt: '2023-10-26T00:00:00Z',
        status: 'usable',
        signals: ['update', 'https://news.example/cv/loud'],
        urgency: 4,
        section: 'Nordic news',
        editorialNote: 'Pictures to follow.',
        corrections: [{ text: 'Corrects the number of players.' }],
        genres: [{ name: 'Current', uri: 'http://cv.iptc.org/newscodes/genre/Current' }],
        keywords: ['chess'],
        subjects: [
          {
            name: 'library',
            uri: 'http://cv.iptc.org/newscodes/mediatopic/20000010',
            sameAs: ['https://www.wikidata.org/wiki/Q7075'],
          },
        ],
        people: [{ name: 'Anne Demo', uri: 'https://news.example/people/mayor', sameAs: [] }],
        organizations: [{ name: 'Example Library', sameAs: [] }],
        places: [
          {
            name: 'Oslo',
            country: 'NO',
            position: { latitude: 59.91, longitude: 10.75 },
            sameAs: [],
          },
        ],
        events: [{ name: 'Chess marathon', uri: 'https://news.example/cv/chess2023', sameAs: [] }],
        media: [
          {
            id: 'urn:newsml:news.example:20230926:pic-1',
            type: 'picture',
            headline: 'The reading room',
            caption: 'Players in the reading room.',
            credit: 'Ola Eksempel / Example News',
            creators: [{ name: 'Ola Eksempel', sameAs: [] }],
            renditions: [
              {
                name: 'highRes',
                href: 'https://news.example/1.jpg',
                width: 1200,
                height: 800,
                contentType: 'image/jpeg',
                sizeInBytes: 123456,
              },
            ],
            digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
          },
        ],
        rights: {
          holder: { name: 'Example News AS', uri: 'https://news.example/about', sameAs: [] },
          notice: '© 2023 Example News',
          usageTerms: 'Editorial use.\nNo archive.',
        },
        provider: {
          name: 'Example News',
          uri: 'http://cv.iptc.org/newscodes/newsprovider/EX',
          sameAs: [],
        },
        sources: [{ name: 'Norwegian Chess Federation', sameAs: [] }],
        groups: [],
        related: [
          {
            id: 'urn:newsml:news.example:20230925:lib-0',
            headline: 'Library to open',
            rel: 'seeAlso',
          },
          { url: 'https://news.example/libraries', rel: 'ex:background' },
        ],
        identifiers: [{ value: '4711', role: 'ex:intid' }],
        liveUpdates: [],
        extra: {
          generator: 'Example CMS',
          contentCreated: '2023-09-26T11:00:00Z',
          subject: { qcode: 'medtop:20000010', name: { 'xml:lang': 'nn', value: 'bibliotek' } },
          assert: { literal: 'place-1', type: { qcode: 'cpnat:geoArea' } },
        },
      },
    ]);
  });

  it('tells where each field was read', () => {
    const { articles, origins } = read(full, { origins: true });
    const at = (path: string): string => {
      const { start, end } = origins?.[0]?.[path] ?? {};
      return full.slice(start?.offset, end?.offset);
    };
    expect(at('headline')).toBe('<headline>Library opens with chess marathon</headline>');
    expect(at('urgency')).toBe('<urgency>4</urgency>');
    expect(at('bylines[0]')).toBe('<by>By Kari Eksempel</by>');
    expect(at('dateline')).toBe('<dateline>BERGEN, Norway, Sept 26 (Reuters) -</dateline>');
    expect(at('subjects[0]')).toMatch(/^<subject type="cpnat:abstract".*<\/subject>$/s);
    expect(at('media[0].renditions[0]')).toMatch(/^<remoteContent /);
    expect(at('credits')).toMatch(/^<inlineXML/);
    expect(at('id')).toMatch(/^<newsItem [^>]*>$/);
    expect(origins).toHaveLength(articles.length);
    expect(read(full)).not.toHaveProperty('origins');
  });

  it('places what it has to say at the element that it is about', () => {
    const { diagnostics } = read(full);
    expect(diagnostics[0]?.range?.start).toMatchObject({
      offset: full.indexOf('<dateline>'),
      column: 1,
    });
  });

  it('reads a document whose elements have a prefix', () => {
    const xml = newsItem({ tail: xhtml('<p>It was full by noon.</p>') })
      .replaceAll(
        /<(\/?)(newsItem|catalogRef|itemMeta|itemClass|provider|versionCreated)/g,
        '<$1nar:$2',
      )
      .replaceAll(/<(\/?)(contentMeta|headline|contentSet|inlineXML)/g, '<$1nar:$2')
      .replace('xmlns=', 'xmlns:nar=');
    const { articles } = read(xml);
    expect(articles[0]).toMatchObject({
      headline: 'Library opens',
      body: [paragraph('It was full by noon.')],
    });
  });
});

describe('QCodes', () => {
  const subject = '<subject type="cpnat:abstract" qcode="ex:1"><name>chess</name></subject>';

  it('stay as they are where no catalog knows the alias, which is said once for each alias', () => {
    const result = read(
      newsItem({
        contentMeta: `${headline}${subject}<subject qcode="ex:2"/><subject qcode="y:1"/>`,
      }),
    );
    expect(result.articles[0]?.subjects.map(({ uri }) => uri)).toEqual(['ex:1', 'ex:2', 'y:1']);
    expect(result.diagnostics.map(({ code, message }) => [code, message.slice(0, 40)])).toEqual([
      ['newsml-g2/unresolved-qcode', 'No catalog at hand says what "ex" in "ex'],
      ['newsml-g2/unresolved-qcode', 'No catalog at hand says what "y" in "y:1'],
    ]);
  });

  it('are resolved by the catalog of the message around the item', () => {
    const catalog = '<catalog><scheme alias="ex" uri="https://news.example/cv/"/></catalog>';
    const item = newsItem({ contentMeta: headline + subject });
    expect(read(newsMessage([item], catalog)).articles[0]?.subjects[0]?.uri).toBe(
      'https://news.example/cv/1',
    );
  });

  it('prefer a catalog of the document to what the alias mostly stands for', () => {
    const head = '<catalog><scheme alias="medtop" uri="https://news.example/topics/"/></catalog>';
    const contentMeta = `${headline}<subject qcode="medtop:1"/>`;
    expect(article({ head, contentMeta }).subjects[0]?.uri).toBe('https://news.example/topics/1');
  });

  it('may hold colons in their code', () => {
    const head = '<catalog><scheme alias="ex" uri="https://news.example/cv/"/></catalog>';
    const contentMeta = `${headline}<subject qcode="ex:a:b"/>`;
    expect(article({ head, contentMeta }).subjects[0]?.uri).toBe('https://news.example/cv/a:b');
  });
});

describe('management properties', () => {
  it.each([
    ['stat:usable', 'usable'],
    ['stat:withheld', 'withheld'],
    ['stat:canceled', 'canceled'],
    ['stat:cancelled', 'canceled'],
  ])('reads the status %s', (qcode, status) => {
    const itemMeta = `${meta}<pubStatus qcode="${qcode}"/>`;
    expect(article({ itemMeta }).status).toBe(status);
  });

  it('keeps a value that a property may not have in `extra`, and says so', () => {
    const result = read(
      newsItem({
        itemMeta: `${meta}<pubStatus qcode="stat:lost"/>`,
        contentMeta: `<urgency>12</urgency><language tag="x"/>${headline}`,
      }),
    );
    expect(codes(result)).toEqual(Array(3).fill('newsml-g2/unknown-value'));
    expect(result.articles[0]).toMatchObject({
      status: 'usable',
      extra: { pubStatus: { qcode: 'stat:lost' }, urgency: '12', language: { tag: 'x' } },
    });
    expect(result.articles[0]).not.toHaveProperty('urgency');
  });

  it('withholds an item with an embargo that has no end', () => {
    const result = read(newsItem({ itemMeta: `${meta}<embargoed/>` }));
    expect(codes(result)).toEqual(['newsml-g2/open-embargo']);
    expect(result.articles[0]?.status).toBe('withheld');
    expect(result.articles[0]).not.toHaveProperty('embargoedUntil');
  });

  it('leaves an item canceled that has such an embargo', () => {
    const itemMeta = `${meta}<embargoed/><pubStatus qcode="stat:canceled"/>`;
    expect(article({ itemMeta }).status).toBe('canceled');
  });

  it('reads a time without a zone by the clock of the agency, and one that is none not at all', () => {
    const itemMeta = `<itemClass qcode="ninat:text"/><provider literal="AFP"/><versionCreated>2023-09-26T13:50:00</versionCreated><firstCreated>soon</firstCreated>`;
    const { articles, diagnostics } = read(newsItem({ itemMeta }));
    expect(articles[0]?.modifiedAt).toBe('2023-09-26T13:50:00+02:00');
    expect(articles[0]).not.toHaveProperty('createdAt');
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['time/zone-inferred', 'modifiedAt'],
      ['time/invalid', 'createdAt'],
    ]);
  });

  it('has no time for the first instant of the calendar, which senders write who know none', () => {
    const itemMeta = meta.replace('2023-09-26T13:50:00Z', '0001-01-01T00:00:00Z');
    expect(article({ itemMeta })).not.toHaveProperty('modifiedAt');
  });

  it('names the language of the item, else the one that its words are in', () => {
    const tail = xhtml('<p>The library that was opened on Tuesday is the first of the town.</p>');
    expect(article({ lang: 'en-GB', tail }).language).toBe('en-GB');
    expect(article({ contentMeta: `<language tag="fr_CA"/>${headline}`, tail }).language).toBe(
      'fr-CA',
    );
    expect(article({ lang: '', tail }, { language: 'de' }).language).toBe('de');
    const guessed = read(newsItem({ lang: '', tail }));
    expect(guessed.articles[0]?.language).toBe('en');
    expect(codes(guessed)).toContain('language/recognized');
  });

  it('has no language where nothing tells it', () => {
    expect(article({ lang: '' })).not.toHaveProperty('language');
  });
});

describe('headlines and descriptions', () => {
  it('takes the title where there is no headline, and says where there is neither', () => {
    const titled = `${meta}<title>Library to open</title>`;
    expect(article({ itemMeta: titled, contentMeta: '' }).headline).toBe('Library to open');
    const bare = read(newsItem({ contentMeta: '<headline> </headline>' }));
    expect(bare.articles[0]?.headline).toBe('');
    expect(codes(bare)).toEqual(['headline/missing']);
  });

  it('takes the first of several headlines, and the others as alternatives', () => {
    const contentMeta = '<headline>One</headline><headline>Two</headline>';
    expect(article({ contentMeta })).toMatchObject({
      headline: 'One',
      alternativeHeadlines: ['Two'],
    });
  });

  it('takes a headline of another role where there is none without', () => {
    const contentMeta = '<headline role="hlrole:short">Short</headline>';
    expect(article({ contentMeta })).toMatchObject({
      headline: 'Short',
      alternativeHeadlines: [],
    });
  });

  it('takes the headline and the abstract of NITF where the item has none', () => {
    const tail = nitf(
      '<p>It was full by noon.</p>',
      '<hedline><hl1>Library opens</hl1><hl2>300 players come</hl2></hedline><abstract><p>In brief.</p></abstract>',
    );
    expect(article({ contentMeta: '', tail })).toMatchObject({
      headline: 'Library opens',
      subheadline: '300 players come',
      abstract: 'In brief.',
    });
  });

  it('takes the title of NITF where it has no headline either', () => {
    expect(article({ contentMeta: '', tail: nitf('<p>One.</p>') }).headline).toBe('Title of NITF');
  });

  it('takes a description without a role for the abstract', () => {
    const contentMeta = `${headline}<description>In brief.</description>`;
    expect(article({ contentMeta }).abstract).toBe('In brief.');
  });

  it('keeps the lines of a description, and none of the white space around its markup', () => {
    const contentMeta = `${headline}<description role="drol:summary">One <inline>of
      two</inline>.<br/> Three.</description>`;
    expect(article({ contentMeta }).abstract).toBe('One of two.\nThree.');
  });

  it('removes what the text says once more of the headlines and the byline', () => {
    const contentMeta = `${headline}<headline role="x:subheadline">300 players come</headline><by>Kari Eksempel</by>`;
    const tail = xhtml(
      '<h1>LIBRARY OPENS!</h1><p>300 players come</p><p>By Kari Eksempel</p><p>It was full by noon.</p>',
    );
    expect(article({ contentMeta, tail }).body).toEqual([paragraph('It was full by noon.')]);
  });
});

describe('authors', () => {
  const creator = (name: string, attributes = ''): string =>
    `<creator ${attributes}><name>${name}</name></creator>`;

  it('takes creators for authors where no line is printed, one byline for those who did the same', () => {
    const contentMeta = `${creator('Kari Eksempel')}${creator('Ola Eksempel')}${creator('Anne Demo', 'role="crol:photographer"')}${headline}`;
    expect(article({ contentMeta }).bylines).toEqual([
      {
        people: [
          { name: 'Kari Eksempel', sameAs: [] },
          { name: 'Ola Eksempel', sameAs: [] },
        ],
        role: 'author',
      },
      { people: [{ name: 'Anne Demo', sameAs: [] }], role: 'photographer' },
    ]);
  });

  it('credits creators that the printed line does not name, and initials', () => {
    const contentMeta = `${creator('Kari Eksempel')}${creator('Ola Eksempel')}<contributor literal="pas"/>${headline}<by>By Kari Eksempel, chess writer</by>`;
    const { bylines, credits } = article({ contentMeta });
    expect(bylines).toMatchObject([
      { text: 'By Kari Eksempel, chess writer', people: [{ name: 'Kari Eksempel' }] },
    ]);
    expect(credits).toEqual([
      { people: [{ name: 'Ola Eksempel', sameAs: [] }] },
      { text: 'pas', people: [] },
    ]);
  });

  it('takes creators that are organizations for sources', () => {
    const contentMeta = `<creator><name>Example Desk</name><organisationDetails/></creator>${creator('Example Foto', 'role="crol:source"')}${headline}`;
    const { bylines, sources } = article({ contentMeta });
    expect(bylines).toEqual([]);
    expect(sources.map(({ name }) => name)).toEqual(['Example Desk', 'Example Foto']);
  });

  it('takes the makers of a picture for its photographers', () => {
    const itemMeta = meta.replace('ninat:text', 'ninat:picture');
    expect(article({ itemMeta, contentMeta: creator('Anne Demo') + headline }).bylines).toEqual([
      { people: [{ name: 'Anne Demo', sameAs: [] }], role: 'photographer' },
    ]);
  });

  it('takes a printed line that is the name of the sender for its newsroom', () => {
    const contentMeta = `<infoSource literal="Example Nordic"/>${headline}<by>By Example Nordic</by>`;
    expect(article({ contentMeta }).bylines).toEqual([
      {
        text: 'By Example Nordic',
        people: [],
        organization: { name: 'Example Nordic', sameAs: [] },
        role: 'author',
      },
    ]);
  });

  it('places what is to be said of a printed line there', () => {
    const contentMeta = `${headline}<by>By Kari Eksempel, of, and, the</by>`;
    const xml = newsItem({ contentMeta });
    for (const { path, range } of read(xml).diagnostics) {
      expect(path).toMatch(/^bylines\[0\]/);
      expect(range?.start.offset).toBe(xml.indexOf('<by>'));
    }
  });

  it('credits somebody who is named twice once', () => {
    const contentMeta = `<contributor literal="pas"/><contributor literal="pas"/>${headline}`;
    expect(article({ contentMeta }).credits).toEqual([{ text: 'pas', people: [] }]);
  });

  it('leaves a job title of ours that is broken', () => {
    const contentMeta = `<creator jobtitleuri="urn:x-wirecopy-word:%E0"><name>Kari Eksempel</name></creator>${headline}`;
    expect(article({ contentMeta }).bylines[0]?.people[0]).not.toHaveProperty('jobTitle');
  });

  it('does what a printed line is said to be about', () => {
    const contentMeta = `${headline}<by role="x:editor">Kari Eksempel</by>`;
    expect(article({ contentMeta }).bylines[0]?.role).toBe('editor');
  });

  it('reads the byline and the tagline of NITF', () => {
    const tail = nitf(
      '<p>It was full by noon.</p>',
      '<byline>By <person>Kari Eksempel</person><byttl>Chess Writer</byttl></byline>',
      '<tagline>Editing by Pat Sample</tagline><tagline>Do not archive.</tagline>',
    );
    expect(article({ tail })).toMatchObject({
      bylines: [{ people: [{ name: 'Kari Eksempel', jobTitle: 'Chess Writer' }] }],
      credits: [
        { people: [{ name: 'Pat Sample' }], role: 'editor' },
        { text: 'Do not archive.', people: [] },
      ],
    });
  });

  it('gives a contributor that the text credits its particulars there', () => {
    const contentMeta = `<contributor role="ctrol:editor" uri="https://news.example/pat"><name>Pat Sample</name></contributor>${headline}`;
    const tail = xhtml('<p>It was full by noon.</p><p>(Editing by Pat Sample)</p>');
    expect(article({ contentMeta, tail }).credits).toEqual([
      {
        text: 'Editing by Pat Sample',
        people: [{ name: 'Pat Sample', uri: 'https://news.example/pat', sameAs: [] }],
        role: 'editor',
      },
    ]);
  });
});

describe('datelines', () => {
  it('are read from the text where no property has one', () => {
    const tail = xhtml('<p>PARIS, May 5 (AFP) - It was full by noon.</p>');
    const { articles, origins } = read(newsItem({ tail }), { origins: true });
    expect(articles[0]?.dateline).toMatchObject({
      text: 'PARIS, May 5 (AFP)',
      places: [{ name: 'Paris', country: 'FR' }],
      date: '2023-05-05',
      agencies: [{ id: 'afp' }],
    });
    expect(articles[0]?.body).toEqual([paragraph('It was full by noon.')]);
    expect(origins?.[0]).toHaveProperty('dateline');
  });

  it('are read behind an advisory and key points', () => {
    const tail = xhtml(
      '<p>(Adds detail)</p><ul><li>Library full</li></ul><p>PARIS, May 5 (AFP) - It was full.</p>',
    );
    expect(article({ tail }).dateline?.text).toBe('PARIS, May 5 (AFP)');
    const named = xhtml('<p>The Example Xchange</p><p>BOSTON -- It was full by noon.</p>');
    expect(article({ tail: named }).dateline?.places[0]?.country).toBe('US');
  });

  it('are not taken from a sentence further down', () => {
    const lead = `The library of the town, which took four years to build and a fifth to fill, opened on Tuesday.`;
    const tail = xhtml(`<p>${lead}</p><p>PARIS - the city - was full by noon.</p>`);
    expect(article({ tail })).not.toHaveProperty('dateline');
  });

  it('of the text count where they say more than the property', () => {
    const contentMeta = `${headline}<dateline>Paris</dateline>`;
    const tail = xhtml('<p>PARIS, May 5 (AFP) - It was full by noon.</p>');
    expect(article({ contentMeta, tail }).dateline?.date).toBe('2023-05-05');
  });

  it('of the text are removed where they say the same, and stay where they say less of something else', () => {
    const contentMeta = `${headline}<dateline>PARIS, May 5 (AFP) -</dateline>`;
    const same = xhtml('<p>PARIS, May 5 (AFP) - It was full by noon.</p>');
    expect(article({ contentMeta, tail: same }).body).toEqual([paragraph('It was full by noon.')]);
    const other = xhtml('<p>LONDON (Reuters) - It was full by noon.</p>');
    const read = article({ contentMeta, tail: other });
    expect(read.dateline?.text).toBe('PARIS, May 5 (AFP)');
    expect(read.body).toEqual([paragraph('LONDON (Reuters) - It was full by noon.')]);
  });

  it('that are none in any shape are kept as they are', () => {
    const contentMeta = `${headline}<dateline>somewhere in the mountains</dateline>`;
    expect(article({ contentMeta }).dateline).toEqual({
      text: 'somewhere in the mountains',
      places: [],
      dateInferred: 'none',
      agencies: [],
    });
  });

  it('that are made of where the item was made have its places in full', () => {
    const contentMeta = `<located><name>Bergen</name><broader qcode="iso3166-1a2:NO"/></located><located><name>OSLO</name></located>${headline}`;
    expect(article({ contentMeta }).dateline).toMatchObject({
      text: 'Bergen/OSLO',
      places: [
        { name: 'Bergen', country: 'NO', timeZone: 'Europe/Oslo' },
        { name: 'Oslo', country: 'NO' },
      ],
    });
  });
});

describe('content', () => {
  it('is the text that keeps most, and the others are said to be there', () => {
    const tail = `<contentSet>${plainText('Plain.').slice(12, -13)}${nitf('<p>Rich.</p>').slice(12, -13)}</contentSet>`;
    const result = read(newsItem({ tail }));
    expect(result.articles[0]?.body).toEqual([paragraph('Rich.')]);
    expect(codes(result)).toEqual(['newsml-g2/other-content']);
  });

  it('may be plain text, with empty lines, indents or tags between its paragraphs', () => {
    const body = [paragraph('It was full by noon.'), paragraph('Nobody left.')];
    for (const text of [
      'It was full\nby noon.\n\nNobody left.',
      '   It was full by\nnoon.\n   Nobody left.',
      '<p>It was full by noon.</p><p>Nobody left.</p>',
    ]) {
      expect(article({ tail: plainText(text) }).body).toEqual(body);
    }
  });

  it('may be HTML in text, under its own name or another', () => {
    const html = '<div><p>It was <b>full</b> by noon.</p></div>';
    for (const type of ['text/html', 'text/plain']) {
      expect(article({ tail: plainText(html, type) }).body).toMatchObject([
        { type: 'paragraph', children: [{}, { type: 'strong' }, {}] },
      ]);
    }
  });

  it('places what is to be said of HTML in text at the content', () => {
    const html = '<p><a href="javascript:alert(1)">It was full</a></p>';
    const xml = newsItem({ tail: plainText(html, 'text/html') });
    const found = read(xml).diagnostics.find(({ code }) => code.startsWith('markup/'));
    expect(found?.range?.start.offset).toBe(xml.indexOf('<inlineData'));
  });

  it('in an encoding is no text', () => {
    const tail = '<contentSet><inlineData encoding="enc:base64">UE5H</inlineData></contentSet>';
    expect(article({ tail }).body).toEqual([]);
  });

  it('keeps what is nested deeper than the limit as text', () => {
    const deep = `${'<blockquote>'.repeat(20)}It was full.${'</blockquote>'.repeat(20)}`;
    const result = read(newsItem({ tail: plainText(deep, 'text/html') }), {
      limits: { depth: 10 },
    });
    expect(JSON.stringify(result.articles[0]?.body)).toContain('It was full.');
    expect(codes(result)).toEqual(['markup/too-deep']);
  });
});

describe('media', () => {
  const picture = meta.replace('ninat:text', 'ninat:picture');

  it('of a picture are its files, and bear its identifier', () => {
    const contentMeta = `<digitalSourceType qcode="digsrctype:digitalCapture"/>${headline}<creditline>Anne Demo</creditline><description role="drol:caption">A room.</description><description role="x:alttext">Rows of chairs.</description>`;
    const tail = `<contentSet><remoteContent rendition="rnd:highRes" href="https://news.example/1.jpg" width="1200" height="0"/><remoteContent rendition="rnd:thumbnail" href="https://news.example/1t.jpg"/></contentSet>`;
    expect(article({ itemMeta: picture, contentMeta, tail }).media).toEqual([
      {
        id: 'urn:newsml:news.example:20230926:lib-1',
        type: 'picture',
        caption: 'A room.',
        alternativeText: 'Rows of chairs.',
        credit: 'Anne Demo',
        creators: [],
        renditions: [
          { name: 'highRes', href: 'https://news.example/1.jpg', width: 1200 },
          { name: 'thumbnail', href: 'https://news.example/1t.jpg' },
        ],
        digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      },
    ]);
  });

  it('of a picture without a file are none', () => {
    expect(article({ itemMeta: picture }).media).toEqual([]);
  });

  it('beside a text are as many as there are rows of renditions', () => {
    const file = (rendition: string, href: string, rest = ''): string =>
      `<remoteContent rendition="rnd:${rendition}" href="https://news.example/${href}" ${rest}/>`;
    const tail = `<contentSet>${file('highRes', '1.jpg', 'contenttype="image/jpeg"')}${file('lowRes', '1s.jpg')}${file('highRes', '2.mp4', 'contenttype="video/mp4" residref="v2"')}<remoteContent href="https://news.example/3.mp3" contenttype="audio/mpeg"/></contentSet>`;
    expect(
      article({ tail }).media.map(({ id, type, renditions }) => [id, type, renditions.length]),
    ).toEqual([
      [undefined, 'picture', 2],
      ['v2', 'video', 1],
      [undefined, 'audio', 1],
    ]);
  });

  it.each([
    ['duration="30"', 30],
    ['duration="1500" durationunit="timeunit:milliseconds"', 1.5],
    ['duration="00:01:30"', 90],
    ['duration="2:05"', 125],
    ['duration="long"', undefined],
  ])('read how long they are of %s', (attributes, seconds) => {
    const itemMeta = meta.replace('ninat:text', 'ninat:video');
    const tail = `<contentSet><remoteContent href="https://news.example/1.mp4" ${attributes}/></contentSet>`;
    expect(article({ itemMeta, tail }).media[0]?.renditions[0]?.duration).toBe(seconds);
  });

  it('leave out a file whose address no page may carry, and say so', () => {
    const tail = '<contentSet><remoteContent href="file:///tmp/1.jpg"/></contentSet>';
    const result = read(newsItem({ itemMeta: picture, contentMeta: headline, tail }));
    expect(codes(result)).toEqual(['newsml-g2/unsafe-link']);
    expect(result.articles[0]?.media).toEqual([]);
    expect(result.articles[0]?.extra).toEqual({ remoteContent: { href: 'file:///tmp/1.jpg' } });
  });

  it('are linked to by the type of the item or of the file', () => {
    const itemMeta = `${meta}<link rel="irel:isA" residref="p1" contenttype="image/jpeg" title="A room"/><link href="https://news.example/1.mp3" contenttype="audio/mpeg"/>`;
    expect(article({ itemMeta })).toMatchObject({
      related: [],
      media: [
        { id: 'p1', type: 'picture', headline: 'A room', renditions: [] },
        { type: 'audio', renditions: [{ href: 'https://news.example/1.mp3' }] },
      ],
    });
  });
});

describe('links', () => {
  it('to what no page may carry stay in `extra`', () => {
    const itemMeta = `${meta}<link rel="irel:seeAlso" href="javascript:alert(1)"/>`;
    expect(article({ itemMeta })).toMatchObject({
      related: [],
      extra: { link: { rel: 'irel:seeAlso', href: 'javascript:alert(1)' } },
    });
  });
});

describe('subjects', () => {
  it('of a place that only its areas name are called by the narrowest', () => {
    const contentMeta = `${headline}<subject type="cpnat:poi" qcode="ex:1"><broader type="cptype:statprov" qcode="iso3166-2:US-CA"><name>California</name></broader><broader qcode="iso3166-1a2:US"><name>United States</name></broader></subject>`;
    expect(article({ contentMeta }).places).toEqual([
      { name: 'California', country: 'US', uri: 'ex:1', sameAs: [] },
    ]);
  });

  it('with parts are each part, once', () => {
    const contentMeta = `${headline}<subject type="cpnat:abstract"><mainConcept qcode="ex:1"><name>chess</name></mainConcept><facetConcept qcode="ex:2"><name>rapid</name></facetConcept></subject><subject qcode="ex:2"><name>rapid</name></subject>`;
    expect(article({ contentMeta }).subjects.map(({ name }) => name)).toEqual(['chess', 'rapid']);
  });

  it('without a name and an identifier stay in `extra`', () => {
    const contentMeta = `${headline}<subject type="cpnat:abstract" literal="n/a"/>`;
    expect(article({ contentMeta })).toMatchObject({
      subjects: [],
      extra: { subject: { type: 'cpnat:abstract', literal: 'n/a' } },
    });
  });

  it('do not lie at 0, 0, where nobody is', () => {
    const contentMeta = `${headline}<subject type="cpnat:geoArea"><name>Oslo</name><geoAreaDetails><position latitude="0" longitude="0.0"/></geoAreaDetails></subject>`;
    expect(article({ contentMeta }).places[0]).not.toHaveProperty('position');
  });
});

describe('rights', () => {
  it('prefer what holds for the whole item and is in its language', () => {
    const head = `<rightsInfo scope="x:pictures"><copyrightNotice>Pictures only</copyrightNotice></rightsInfo><rightsInfo><copyrightNotice xml:lang="de">Alle Rechte</copyrightNotice><copyrightNotice xml:lang="en">All rights</copyrightNotice></rightsInfo>`;
    expect(article({ head }).rights).toEqual({ notice: 'All rights' });
  });

  it('are none where nothing is said', () => {
    expect(article({ head: '<rightsInfo/>' })).not.toHaveProperty('rights');
  });
});

describe('documents of many items', () => {
  const second = newsItem({ guid: 'urn:x:2', contentMeta: '<headline>Second</headline>' });

  it('give an article for each item of a message, and for each document one after another', () => {
    expect(read(newsMessage([newsItem(), second])).articles.map(({ id }) => id)).toEqual([
      'urn:newsml:news.example:20230926:lib-1',
      'urn:x:2',
    ]);
    expect(read(`${newsItem()}\n${second}`).articles).toHaveLength(2);
  });

  it('give no more articles than the limit', () => {
    const many = newsMessage([newsItem(), second]);
    expect(read(many, { limits: { items: 1 } }).articles).toHaveLength(1);
  });

  it('relate the items of a package that came with it', () => {
    const first = newsItem({ guid: 'urn:x:1' });
    const pack = packageItem(['urn:x:1', 'urn:x:2']);
    const result = read(newsMessage([pack, first, second]));
    expect(codes(result)).toEqual(['newsml-g2/no-article']);
    expect(result.articles.map(({ id, related }) => [id, related])).toEqual([
      ['urn:x:1', [{ id: 'urn:x:2', headline: 'Title of urn:x:2', rel: 'associatedWith' }]],
      ['urn:x:2', [{ id: 'urn:x:1', headline: 'Title of urn:x:1', rel: 'associatedWith' }]],
    ]);
  });

  it('give the groups of such a package to the first of its items', () => {
    const pack = packageItem(['urn:x:1', 'urn:x:2']);
    const [lead, other] = read(newsMessage([pack, newsItem({ guid: 'urn:x:1' }), second])).articles;
    expect(lead?.groups).toEqual([
      {
        id: 'g',
        role: 'group:main',
        parts: [
          { type: 'item', id: 'urn:x:1' },
          { type: 'item', id: 'urn:x:2' },
        ],
      },
    ]);
    expect(other?.groups).toEqual([]);
  });

  it('make an article of a package that has a headline of its own, though its items came with it', () => {
    const pack = packageItem(
      ['urn:x:1'],
      '<contentMeta><headline>All on chess</headline></contentMeta>',
    );
    const { articles } = read(newsMessage([pack, newsItem({ guid: 'urn:x:1' })]));
    expect(articles.map(({ type }) => type)).toEqual(['composite', 'text']);
  });

  it('keep the groups of a package with their roles, modes and order, the root first', () => {
    const groups = `<groupSet root="all">
<group id="slide" role="ex:slide" mode="pgrmod:alt"><title>Boards</title><itemRef residref="urn:x:1" version="2"><title>Chess</title></itemRef><itemRef residref="urn:x:p"><itemClass qcode="ninat:picture"/></itemRef><edNote>Hold</edNote></group>
<group id="all" role="ex:show" mode="pgrmod:seq"><groupRef idref="slide"/><itemRef residref="urn:x:1"><title>Chess again</title></itemRef><itemRef href="https://news.example/a"/></group>
</groupSet>`;
    const pack = packageItem([]).replace(/<groupSet.*<\/groupSet>/s, groups);
    const [article] = read(pack).articles;
    expect(article?.groups).toEqual([
      {
        id: 'all',
        role: 'ex:show',
        mode: 'seq',
        parts: [
          { type: 'group', id: 'slide' },
          { type: 'item', id: 'urn:x:1' },
          { type: 'item', url: 'https://news.example/a' },
        ],
      },
      {
        id: 'slide',
        role: 'ex:slide',
        mode: 'alt',
        headline: 'Boards',
        parts: [
          { type: 'item', id: 'urn:x:1', version: '2', headline: 'Chess' },
          { type: 'item', id: 'urn:x:p' },
        ],
      },
    ]);
    expect(article?.related).toEqual([
      { id: 'urn:x:1', headline: 'Chess again' },
      { url: 'https://news.example/a' },
    ]);
    expect(article?.media).toMatchObject([{ id: 'urn:x:p', type: 'picture' }]);
    expect(article?.extra).toEqual({ group: { edNote: 'Hold' } });
    const { output, losses } = write(article ?? emptyArticle, 'newsml-g2');
    expect(output).toContain('<packageItem ');
    expect(losses.map(({ path }) => path)).toEqual(['extra']);
    expect(read(String(output)).articles[0]?.groups).toEqual(article?.groups);
  });

  it('make an article of a package that came alone', () => {
    const pack = packageItem(
      ['urn:x:1'],
      '<contentMeta><headline>All on chess</headline></contentMeta>',
    );
    expect(read(pack).articles).toMatchObject([
      {
        type: 'composite',
        headline: 'All on chess',
        related: [{ id: 'urn:x:1', headline: 'Title of urn:x:1' }],
      },
    ]);
  });

  it.each(['conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'])(
    'make no article of a %s',
    (name) => {
      const xml = `<${name} xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta/></${name}>`;
      const result = parse(xml);
      expect(result.format).toBe('newsml-g2');
      expect(result.articles).toEqual([]);
      expect(codes(result)).toEqual(['newsml-g2/no-article']);
    },
  );
});

describe('damaged documents', () => {
  it('are read as far as they go', () => {
    const xml = newsItem({ tail: xhtml('<p>It was full by noon.</p><p>Nobody') }).replace(
      /<\/p><\/body>.*$/s,
      '',
    );
    const result = read(xml);
    expect(result.articles[0]?.headline).toBe('Library opens');
    expect(codes(result)).toContain('xml/unclosed');
  });

  it('that hold no item say so', () => {
    expect(codes(read('<html><body/></html>'))).toEqual(['newsml-g2/not-an-item']);
    expect(codes(read('no XML'))).toContain('newsml-g2/not-an-item');
  });

  it('give the same text whether it is made of a whole tree or while the document is read', () => {
    const pieces = fc.constantFrom(
      ...['<p>', '</p>', '<p class="byline">', '<em>', '</em>', '<ul><li>', '</li></ul>', '\n'],
      ...['<section class="main">', '</section>', '</body>', '<body>', '</html>', '<!-- x -->'],
      ...['Gold rose on\nincreased\n    demand.', 'It was full & more', '&nbsp;', '&amp;', 'a < b'],
    );
    const bodies = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      damagedXml,
    );
    const contentMeta = `${headline}<by>By Kari Eksempel</by>`;
    fc.assert(
      fc.property(bodies, (body) => {
        const xml = newsItem({ contentMeta, tail: xhtml(body) });
        // What is not called a page is read when all of the document is.
        const late = xml.replace(/(?<=<\/?)html\b/g, 'page');
        const limits = { depth: 12 };
        const { articles } = read(late, { limits });
        // What is left of broken markup may be text.
        const named = JSON.stringify(articles).replaceAll('page>', 'html>');
        expect(JSON.stringify(read(xml, { limits }).articles)).toBe(named);
      }),
      { numRuns: 300 },
    );
  });

  it('keep of a text what was read of it before the limit', () => {
    const deep = `<p>It was full by noon.</p><div><p>Nobody left.</p>${'<b>'.repeat(20)}`;
    expect(article({ tail: xhtml(deep) }, { limits: { depth: 12 } }).body).toEqual([
      paragraph('It was full by noon.'),
      paragraph('Nobody left.'),
    ]);
  });

  it('have a text that stands in front of its properties', () => {
    const late = newsItem({
      tail: xhtml('<p class="byline">By Kari Eksempel</p><p>It is full.</p>'),
    })
      .replace(/(<contentMeta>.*<\/contentMeta>)(.*)(?=<\/newsItem>)/s, '$2$1')
      .replace('</contentMeta>', '<by>By Kari Eksempel</by></contentMeta>');
    expect(read(late).articles[0]?.body).toEqual([paragraph('It is full.')]);
  });

  it('never make the reader throw', () => {
    for (let end = 0; end < full.length; end += 97)
      expect(() => read(full.slice(0, end))).not.toThrow();
  });
});

describe('detection', () => {
  const likely = (xml: string): number =>
    detect(xml).find(({ format }) => format === 'newsml-g2')?.confidence ?? 0;

  it('is sure of the standard’s elements in its namespace, and less so without', () => {
    expect(likely(full)).toBeGreaterThan(0.9);
    expect(likely(`<?xml version="1.0"?>\n<!-- a -->\n${newsMessage([full])}`)).toBeGreaterThan(
      0.9,
    );
    expect(likely('<newsItem guid="a"/>')).toBeGreaterThan(0.5);
  });

  it('leaves other formats to themselves', () => {
    expect(likely('<nitf><body/></nitf>')).toBe(0);
    expect(likely('<NewsML><NewsItem/></NewsML>')).toBe(0);
    expect(likely('Library opens <newsItem')).toBe(0);
  });
});
