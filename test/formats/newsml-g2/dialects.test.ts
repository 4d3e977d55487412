import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';
import { type ItemParts, newsItem, newsMessage, nitf, packageItem, xhtml } from './documents.js';

/** Invented, in the shape of each sender's documents. */
function article(parts: ItemParts): Article {
  const [first] = parse(newsMessage([newsItem(parts)])).articles;
  if (first === undefined) throw new Error('no article was read');
  return first;
}

const paragraph = (value: string): Article['body'][number] => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const itemMeta = (provider: string, rest = ''): string =>
  `<itemClass qcode="ninat:text"/>${provider}<versionCreated>2023-09-26T13:50:00Z</versionCreated>${rest}`;

describe('Reuters', () => {
  const provider = '<provider literal="reuters.com"/>';

  it('has wire copy in its paragraphs, with the lines of the wire', () => {
    const read = article({
      itemMeta: itemMeta(provider),
      contentMeta:
        '<located literal="Bangalore" type="cptType:5"><name>Bangalore</name><broader qcode="N2:IND" type="cptType:5"><name>India</name></broader></located><infoSource literal="Reuters" role="cRole:source"/><infoSource qcode="NS:RTRS"/><headline>Library opens with chess marathon</headline>',
      tail: xhtml(`<p>BERGEN, Norway, Sept 26 (Reuters) - A library opened
on Tuesday.</p><p>It was full by noon.
(Reporting by Kari Eksempel; Editing by
Pat Sample)</p>`),
    });
    expect(read).toMatchObject({
      provider: { name: 'Reuters' },
      sources: [{ name: 'Reuters' }],
      dateline: { text: 'BERGEN, Norway, Sept 26 (Reuters)', places: [{ name: 'Bergen' }] },
      credits: [{ role: 'author' }, { role: 'editor' }],
      body: [paragraph('A library opened on Tuesday.'), paragraph('It was full by noon.')],
    });
  });

  it('has a whole story in one paragraph, each further one indented', () => {
    const tail = xhtml(`<p>BERGEN, Sept 26 (Reuters) - A library opened on
Tuesday.
    It was full by
noon.</p>`);
    expect(article({ itemMeta: itemMeta(provider), tail }).body).toEqual([
      paragraph('A library opened on Tuesday.'),
      paragraph('It was full by noon.'),
    ]);
  });

  it('has subjects without names, and places told by a facet', () => {
    const contentMeta =
      '<subject qcode="N2:VA" type="cptType:5"><name>Vatican City</name></subject><subject qcode="N2:SY"><name>Syria</name><facet qcode="geoProp:5"/></subject><subject qcode="N2:OILG"/><headline>Oil</headline>';
    expect(article({ itemMeta: itemMeta(provider), contentMeta })).toMatchObject({
      places: [{ name: 'Vatican City' }, { name: 'Syria' }],
      subjects: [{ uri: 'N2:OILG' }],
    });
  });

  it('has words where it has no value, and a clock where a dateline belongs', () => {
    const contentMeta =
      '<infoSource literal="no-data-available"/><headline>Oil</headline><dateline>2023-09-26 13:50:00</dateline><by>NO-DATA-AVAILABLE, SEP 26</by>';
    const read = article({ itemMeta: itemMeta(provider), contentMeta });
    expect(read).toMatchObject({ sources: [], bylines: [] });
    expect(read).not.toHaveProperty('dateline');
  });

  it('relates the pictures of a package to its story', () => {
    const story = newsItem({ guid: 'tag:reuters.example,2023:1' });
    const pack = packageItem(['tag:reuters.example,2023:1']);
    const { articles } = parse(newsMessage([pack, story]));
    expect(articles).toHaveLength(1);
  });
});

describe('dpa', () => {
  const provider = '<provider qcode="dpaprovider:dpa"><name>dpa</name></provider>';

  it('numbers its headlines, and says in the text once more what the properties say', () => {
    const read = article({
      lang: 'de',
      itemMeta: itemMeta(
        provider,
        `<edNote role="dpaednoterole:closingline">dpa ks yyzz n1 ps</edNote>
<edNote role="dpaednoterole:correctionshort">Es waren 300 Spieler.</edNote>
<edNote role="dpaednoterole:notepad"><section xmlns="http://www.w3.org/1999/xhtml"><h3>Notizblock</h3><ul><li>dpa ks yyzz n1 ps</li></ul></section></edNote>
<signal qcode="sig:correction"/>`,
      ),
      contentMeta: `<creator qcode="dpaauthor:1" role="crol:author"><name>Kari Eksempel</name></creator><contributor literal="sample.pat" role="ctrol:cpe"/>
<subject type="cpnat:abstract" qcode="dpacat:ku"><name>Kultur</name></subject>
<headline rank="1">Bibliothek eröffnet</headline><headline rank="2">300 Spieler</headline><headline rank="3">Schach</headline>
<by>Von Kari Eksempel, dpa</by><description role="drol:summary">Eine Bibliothek wurde eröffnet.</description>`,
      tail: xhtml(`<header><h1>Bibliothek eröffnet</h1><p class="byline">Von Kari Eksempel, dpa</p></header>
<section class="main dpatextgenre_14"><p class="teaser">Eine Bibliothek wurde eröffnet.</p>
<p><span class="dateline">Bergen <span class="credit">(dpa)</span> - </span>Die Bibliothek war am Mittag voll.</p></section>`),
    });
    expect(read).toMatchObject({
      headline: 'Bibliothek eröffnet',
      subheadline: '300 Spieler',
      kicker: 'Schach',
      abstract: 'Eine Bibliothek wurde eröffnet.',
      section: 'Kultur',
      bylines: [{ text: 'Von Kari Eksempel, dpa', people: [{ name: 'Kari Eksempel' }] }],
      credits: [{ text: 'sample.pat', people: [], role: 'editor' }],
      editorialNote: 'dpa ks yyzz n1 ps',
      corrections: [{ text: 'Es waren 300 Spieler.' }],
      signals: ['correction'],
      dateline: { text: 'Bergen (dpa)', agencies: [{ id: 'dpa' }] },
      body: [paragraph('Die Bibliothek war am Mittag voll.')],
    });
  });

  it('has notes in markup alone, whose lines are kept', () => {
    const note =
      '<edNote role="dpaednoterole:notepad"><section xmlns="http://www.w3.org/1999/xhtml"><h3>Notizblock</h3><p>Bilder folgen</p></section></edNote>';
    expect(article({ itemMeta: itemMeta(provider, note) }).editorialNote).toBe(
      'Notizblock\nBilder folgen',
    );
  });
});

describe('APA', () => {
  it('has initials for creators, and a role in the place of a creator’s own code', () => {
    const read = article({
      lang: 'de',
      itemMeta: itemMeta(
        '<provider qcode="nprov:APA"><name>APA</name></provider>',
        '<service qcode="apaservice:bd"><name>Basisdienst</name></service>',
      ),
      contentMeta:
        '<located qcode="apageo:1"><name>Wien</name><sameAs qcode="iso3166-1a2:AT-9"/></located><creator literal="dw"/><creator literal="Kari Eksempel"/><creator qcode="crol:photographer"><name>Anne Demo</name></creator><subject type="cpnat:geoArea" qcode="apageo:2"><name>Österreich</name><sameAs qcode="iso3166-1a2:AT"/></subject><headline>Bibliothek</headline>',
    });
    expect(read).toMatchObject({
      section: 'Basisdienst',
      dateline: { places: [{ name: 'Wien', regionCode: 'AT-9', country: 'AT' }] },
      bylines: [
        { people: [{ name: 'Kari Eksempel' }], role: 'author' },
        { people: [{ name: 'Anne Demo' }], role: 'photographer' },
      ],
      credits: [{ text: 'dw', people: [] }],
      places: [{ name: 'Österreich', country: 'AT' }],
    });
    expect(read.bylines[1]?.people[0]).not.toHaveProperty('uri');
  });
});

describe('STT', () => {
  it('files by its own schemes, borrows IPTC’s, and asserts places under another', () => {
    const read = article({
      lang: 'fi',
      itemMeta: itemMeta(
        '<provider literal="STT"/>',
        '<link rel="irel:previousVersion" guidref="urn:newsml:stt.example:1"/>',
      ),
      contentMeta:
        '<subject type="cpnat:abstract" qcode="sttdepartment:4"><name>Kulttuuri</name></subject><subject type="cpnat:abstract" qcode="sttsubj:01000000"><name>Kulttuuri</name></subject><subject type="sttnat:runnumber" literal="17"/><subject type="cpnat:geoArea" qcode="sttlocationalias:8975"/><headline>Kirjasto</headline><by>n/a</by>',
      tail: '<assert qcode="sttlocmeta:rich:8975"><sttlocmeta/><name>Bergen</name><broader qcode="iso3166-1a2:NO"><name>Norja</name></broader><geoAreaDetails><position latitude="60.39" longitude="5.32"/></geoAreaDetails></assert>',
    });
    expect(read).toMatchObject({
      section: 'Kulttuuri',
      subjects: [{ name: 'Kulttuuri', uri: 'http://cv.iptc.org/newscodes/subjectcode/01000000' }],
      places: [{ name: 'Bergen', country: 'NO', position: { latitude: 60.39, longitude: 5.32 } }],
      related: [{ id: 'urn:newsml:stt.example:1', rel: 'previousVersion' }],
      bylines: [],
      extra: { subject: { type: 'sttnat:runnumber', literal: '17' } },
    });
  });
});

describe('ANSA', () => {
  it('has a tag where the address of a file belongs, and the dateline in the text', () => {
    const read = article({
      lang: 'it',
      itemMeta: itemMeta('<provider literal="ANSA"/>'),
      contentMeta: '<creator literal="VRG"/><headline>Biblioteca</headline>',
      tail: xhtml('<p>(ANSA) - ROMA, 26 SET - La biblioteca è stata aperta.</p>').replace(
        '</contentSet>',
        '<remoteContent href="tag:ansa.example,2023:pic1" contenttype="image/jpeg"/></contentSet>',
      ),
    });
    expect(read).toMatchObject({
      dateline: { text: '(ANSA) - ROMA, 26 SET', date: '2023-09-26' },
      credits: [{ text: 'VRG' }],
      media: [{ id: 'tag:ansa.example,2023:pic1', type: 'picture', renditions: [] }],
      body: [paragraph('La biblioteca è stata aperta.')],
    });
  });
});

describe('press releases', () => {
  it('have their dateline in the text, with a date in full and the wire in brackets', () => {
    const read = article({
      itemMeta: itemMeta(
        '<provider qcode="prov:globenewswire"><name>GlobeNewswire</name></provider>',
      ),
      tail: xhtml(
        '<p><strong>300 players come</strong></p><p>BERGEN, Norway, Sept. 26, 2023 (GLOBE NEWSWIRE) -- A library opened.</p>',
      ),
    });
    expect(read.dateline).toMatchObject({
      places: [{ name: 'Bergen', country: 'NO' }],
      date: '2023-09-26',
      agencies: [{ name: 'GLOBE NEWSWIRE' }],
    });
  });
});

describe('NITF within an item', () => {
  it('has the byline, the dateline and the text of agencies that send it', () => {
    const read = article({
      itemMeta: itemMeta('<provider literal="Example News"/>'),
      tail: nitf(
        '<p>The library was full by noon.</p><hl2>Chess</hl2><p>Nobody left.</p>',
        '<hedline><hl1>Library opens</hl1></hedline><byline>By Kari Eksempel</byline><dateline>BERGEN, Norway</dateline>',
      ),
    });
    expect(read).toMatchObject({
      bylines: [{ people: [{ name: 'Kari Eksempel' }] }],
      dateline: { text: 'BERGEN, Norway', places: [{ name: 'Bergen', country: 'NO' }] },
      body: [
        paragraph('The library was full by noon.'),
        { type: 'heading' },
        paragraph('Nobody left.'),
      ],
    });
  });
});
