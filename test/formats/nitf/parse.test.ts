import { describe, expect, it } from 'vitest';
import { type Article, detect, parse } from '../../../src/index.js';
import { nitfDocument, type DocumentParts } from './documents.js';

function read(parts: DocumentParts): Article {
  const [article] = parse(nitfDocument(parts), { format: 'nitf' }).articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

const codes = (parts: DocumentParts): readonly string[] =>
  parse(nitfDocument(parts), { format: 'nitf' }).diagnostics.map(({ code }) => code);

describe('detecting NITF', () => {
  it('goes by the outermost element', () => {
    expect(detect(nitfDocument())[0]?.format).toBe('nitf');
    const around = detect(`<feed>${nitfDocument().slice(21)}</feed>`);
    expect(around.some(({ format }) => format === 'nitf')).toBe(false);
  });

  it('reports XML that holds no document', () => {
    const { articles, diagnostics } = parse('<note/>', { format: 'nitf' });
    expect(articles).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['nitf/not-a-document']);
  });
});

describe('the dates of a document', () => {
  it('take the date of issue for the making, and nothing from the date of the DTD', () => {
    const article = read({ docdata: '<date.issue norm="20230926T135000+0400"/>' });
    expect(article.createdAt).toBe('2023-09-26T13:50:00+04:00');
    expect(article.modifiedAt).toBeUndefined();
  });

  it('take the first revision for the making where one was before the issue', () => {
    const article = read({
      docdata: '<date.issue norm="20230926T140000Z"/>',
      tail: '<revision-history name="Ola Eksempel" function="editor" norm="20230926T120000Z"/>',
    });
    expect(article).toMatchObject({
      createdAt: '2023-09-26T12:00:00Z',
      modifiedAt: '2023-09-26T14:00:00Z',
      credits: [{ people: [{ name: 'Ola Eksempel' }], role: 'editor' }],
    });
  });

  it('take a date of release for an embargo where the status says so', () => {
    const docdata = '<date.release norm="20230926T140000Z"/><date.issue norm="20230926T150000Z"/>';
    expect(read({ status: 'embargoed', docdata })).toMatchObject({
      status: 'usable',
      embargoedUntil: '2023-09-26T14:00:00Z',
    });
    expect(read({ status: 'usable', docdata })).toMatchObject({
      publishedAt: '2023-09-26T14:00:00Z',
    });
  });

  it('withhold a document that is embargoed without an end', () => {
    expect(read({ status: 'embargoed' }).status).toBe('withheld');
    expect(codes({ status: 'embargoed' })).toContain('nitf/open-embargo');
  });

  it('take a day of release for the day of publication', () => {
    const docdata = '<date.issue norm="20230926T150000Z"/><date.release norm="20230926"/>';
    expect(read({ docdata })).toMatchObject({ status: 'usable', publishedAt: '2023-09-26' });
    expect(read({ docdata: '<date.release norm="20230926"/>' }).publishedAt).toBe('2023-09-26');
  });

  it('withhold a document that a day alone holds: nobody can tell when the day begins', () => {
    const held = '<date.issue norm="20230926T150000Z"/><date.release norm="20230927"/>';
    const article = read({ docdata: held });
    expect(article).toMatchObject({
      status: 'withheld',
      extra: { docdata: { 'date.release': { norm: '20230927' } } },
    });
    expect(article).not.toHaveProperty('publishedAt');
    expect(codes({ docdata: held })).toContain('nitf/open-embargo');
    const embargoed = { status: 'embargoed', docdata: '<date.release norm="20230926"/>' };
    expect(read(embargoed).status).toBe('withheld');
  });

  it('say of a date of release that it is where the article has it from', () => {
    const docdata = '<date.issue norm="20230926T150000Z"/><date.release norm="20230926T140000Z"/>';
    const { origins } = parse(nitfDocument({ docdata }), { format: 'nitf', origins: true });
    expect(origins?.[0]).toHaveProperty('publishedAt');
    expect(origins?.[0]).not.toHaveProperty('embargoedUntil');
  });

  it('pass over a date that is but the pattern of one', () => {
    expect(codes({ docdata: '<date.release norm="YYYYMMDD000000-HHMM"/>' })).toEqual([]);
  });

  it('take the clock of the agency for a time without a zone', () => {
    const article = read({
      docdata: '<date.issue norm="2023-09-26T13:50:00"/>',
      bodyHead: '<hedline><hl1>Library opens</hl1></hedline><distributor>NTB</distributor>',
    });
    expect(article.createdAt).toBe('2023-09-26T13:50:00+02:00');
  });
});

describe('a status that is none', () => {
  it('is reported and kept', () => {
    expect(read({ status: 'resting' })).toMatchObject({
      status: 'usable',
      extra: { docdata: { 'management-status': 'resting' } },
    });
    expect(codes({ status: 'resting' })).toEqual(['nitf/unknown-value']);
  });
});

describe('the lines above the text', () => {
  it('give byline, title and affiliation of elements that stand side by side', () => {
    const { bylines } = read({
      bodyHead: '<byline>By KARI EKSEMPEL<byttl>AP Business Writer</byttl></byline>',
    });
    expect(bylines).toMatchObject([
      {
        text: 'By KARI EKSEMPEL, AP Business Writer',
        people: [{ name: 'Kari Eksempel', jobTitle: 'Business Writer' }],
      },
    ]);
  });

  it('take initials in the place of a byline for a credit', () => {
    expect(read({ bodyHead: '<byline>kek/oek</byline>' })).toMatchObject({
      bylines: [],
      credits: [{ text: 'kek/oek', people: [] }],
    });
  });

  it('give the places of a dateline by their elements', () => {
    const { dateline } = read({
      bodyHead:
        '<dateline><location><city>Ottawa</city><state>Ontario</state><country iso-cc="CAN">Canada</country></location><story.date norm="20230926T135000-0400"/></dateline>',
    });
    expect(dateline).toMatchObject({
      text: 'Ottawa, Ontario, Canada',
      places: [{ name: 'Ottawa', regionCode: 'CA-ON', country: 'CA' }],
      date: '2023-09-26',
      dateInferred: 'all',
    });
  });

  it('take the dateline of the text where it says more, and out of the text', () => {
    const article = read({
      docdata: '<date.issue norm="20230926T135000Z"/>',
      bodyHead: '<dateline><location>BERGEN, Norway</location></dateline>',
      content: '<p>BERGEN, Norway, Sept 26 (AP) — A new library opened.</p>',
    });
    expect(article.dateline).toMatchObject({
      text: 'BERGEN, Norway, Sept 26 (AP)',
      date: '2023-09-26',
      dateInferred: 'year',
      agencies: [{ id: 'ap' }],
    });
    expect(article.body).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'A new library opened.' }] },
    ]);
  });

  it('leave out a second line that says the headline or a keyword once more', () => {
    const bodyHead =
      '<hedline><hl1>Library opens</hl1><hl2 id="originalHeadline">Library to open</hl2><hl2>BERGEN LIBRARY</hl2><hl2>Chess included</hl2></hedline>';
    const docdata = '<key-list><keyword key="BERGEN LIBRARY"/></key-list>';
    expect(read({ bodyHead, docdata })).toMatchObject({
      subheadline: 'Chess included',
      slugline: 'BERGEN LIBRARY',
    });
  });
});

describe('the head', () => {
  it('gives subjects by their codes and the name of the level', () => {
    const head = `<tobject tobject.type="Innenriks"><tobject.property tobject.property.type="feature"/>
<tobject.subject tobject.subject.refnum="01009000" tobject.subject.type="Arts" tobject.subject.matter="Library"/>
<tobject.subject tobject.subject.ipr="EX" tobject.subject.refnum="F1" tobject.subject.type="Houses"/></tobject>`;
    expect(read({ head })).toMatchObject({
      section: 'Innenriks',
      genres: [{ name: 'feature' }],
      subjects: [
        { name: 'Library', uri: 'http://cv.iptc.org/newscodes/subjectcode/01009000' },
        { name: 'Houses', uri: 'EX:F1' },
      ],
    });
  });

  it('gives the slugline of the wires, and other metas in extra', () => {
    const head = '<meta name="anpa-keyword" content="Library"/><meta name="desk" content="Arts"/>';
    const article = read({ head, docdata: '<du-key key="x-1" version="2"/>' });
    expect(article).toMatchObject({
      slugline: 'Library',
      version: '2',
      extra: { desk: 'Arts', docdata: { 'du-key': { key: 'x-1' } } },
    });
  });

  it('gives identity, rights, keywords and the document that is replaced', () => {
    const article = parse(
      nitfDocument({
        docdata: `<doc-id regsrc="EX" id-string="lib-1"/><doc-id regsrc="desk" id-string="77"/><doc.copyright year="2023" holder="Example News"/>
<doc.rights limitations="online"/><key-list><keyword>chess</keyword></key-list><ed-msg info="Adds quote"/><correction info="Opened on Tuesday."/>
<identified-content><org idsrc="isin" value="NO1">Example Bank</org></identified-content>`,
      }).replace('<docdata', '<docdata management-doc-idref="lib-0"'),
      { format: 'nitf' },
    ).articles[0];
    expect(article).toMatchObject({
      id: 'lib-1',
      identifiers: [{ value: '77', role: 'desk' }],
      provider: { name: 'EX' },
      rights: { holder: { name: 'Example News' }, usageTerms: 'online', year: 2023 },
      keywords: ['chess'],
      editorialNote: 'Adds quote',
      corrections: [{ text: 'Opened on Tuesday.' }],
      organizations: [{ name: 'Example Bank', uri: 'isin:NO1' }],
      related: [{ id: 'lib-0', rel: 'previousVersion' }],
    });
  });
});

describe('the text', () => {
  it('keeps a picture as a figure, and one in several renditions as media', () => {
    const article = read({
      content: `<p>A library opened.</p>
<media media-type="image"><media-reference source="1.jpg" mime-type="image/jpeg"/><media-caption>Players.</media-caption><media-producer>O. Foto</media-producer></media>
<media media-type="image"><media-reference source="2.jpg" name="web" width="800" height="600"/><media-reference source="2s.jpg" name="thumbnail"/><media-caption>Books.</media-caption></media>`,
    });
    expect(article.body[1]).toMatchObject({ type: 'figure', url: '1.jpg', credit: 'O. Foto' });
    expect(article.body).toHaveLength(2);
    expect(article.media).toMatchObject([
      {
        type: 'picture',
        caption: 'Books.',
        renditions: [
          { name: 'web', href: '2.jpg', width: 800, height: 600 },
          { name: 'thumbnail', href: '2s.jpg' },
        ],
      },
    ]);
  });

  it('joins lines that were broken for the wire', () => {
    const { body } = read({ content: '<p>   A new library <br />opened on <br />Tuesday.</p>' });
    expect(body).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'A new library opened on Tuesday.' }],
      },
    ]);
  });

  it('keeps lines that the writer broke', () => {
    const { body } = read({ content: '<p>Bergen 2<br/>Oslo 1</p>' });
    expect(body).toMatchObject([
      { children: [{ value: 'Bergen 2' }, { type: 'lineBreak' }, { value: 'Oslo 1' }] },
    ]);
  });

  it('is followed by the credits of the tagline', () => {
    const { credits } = read({
      bodyEnd: '<tagline>Ola Eksempel in Oslo contributed to this report.</tagline>',
    });
    expect(credits).toMatchObject([{ people: [{ name: 'Ola Eksempel' }], role: 'contributor' }]);
  });
});
