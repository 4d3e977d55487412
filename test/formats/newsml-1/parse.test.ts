import { describe, expect, it } from 'vitest';
import { type Article, detect, parse } from '../../../src/index.js';
import { component, type DocumentParts, lines, newsmlDocument, text } from './documents.js';

function read(parts: DocumentParts): Article {
  const [article] = parse(newsmlDocument(parts), { format: 'newsml-1' }).articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

const codes = (input: string): readonly string[] =>
  parse(input, { format: 'newsml-1' }).diagnostics.map(({ code }) => code);

const paragraph = (value: string): unknown => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const file = (role: string, href: string, width: number): string =>
  component(
    role,
    `<ContentItem Href="${href}"><MediaType FormalName="Photo"/><Format FormalName="JPG"/><Characteristics><SizeInBytes>99</SizeInBytes><Property FormalName="Width" Value="${width}"/></Characteristics></ContentItem>`,
  );

describe('detecting NewsML 1', () => {
  it('goes by the outermost element', () => {
    expect(detect(newsmlDocument())[0]?.format).toBe('newsml-1');
  });
});

describe('the items of a document', () => {
  it('give an article each', () => {
    const item = /<NewsItem[\s\S]*<\/NewsItem>/.exec(newsmlDocument())?.[0] ?? '';
    const { articles } = parse(newsmlDocument().replace(item, item + item), { format: 'newsml-1' });
    expect(articles.map(({ headline }) => headline)).toEqual(['Library opens', 'Library opens']);
  });

  it('give none where they are lists of topics', () => {
    const document = newsmlDocument().replace('"News"', '"TopicSet"');
    expect(parse(document, { format: 'newsml-1' }).articles).toEqual([]);
    expect(codes(document)).toEqual(['newsml-1/no-article']);
  });

  it('are missed in XML that has none', () => {
    expect(codes('<NewsML/>')).toEqual(['newsml-1/not-an-item']);
  });
});

describe('the management of an item', () => {
  it('gives identity, dates and urgency', () => {
    const article = read({
      identification:
        '<NameLabel>Bergen-Library</NameLabel><Label><LabelType FormalName="desk"/><LabelText>77</LabelText></Label>',
      management: `<FirstCreated>20230926T120000+0200</FirstCreated><ThisRevisionCreated>20230926T135000Z</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="4"/>
<AssociatedWith NewsItem="urn:newsml:news.example:1"/><Instruction FormalName="Correction"/>`,
    });
    expect(article).toMatchObject({
      id: 'urn:newsml:news.example:20230926:lib-1',
      version: '2',
      slugline: 'Bergen-Library',
      identifiers: [{ value: '77', role: 'desk' }],
      createdAt: '2023-09-26T12:00:00+02:00',
      modifiedAt: '2023-09-26T13:50:00Z',
      publishedAt: '2023-09-26T13:55:00Z',
      urgency: 4,
      signals: ['correction'],
      related: [{ id: 'urn:newsml:news.example:1', rel: 'associatedWith' }],
    });
  });

  it('reads components that hold other items as the groups of a package', () => {
    const other = 'urn:newsml:news.example:20230926:chess';
    const article = read({
      component: `${lines()}<Role FormalName="Main"/><NewsItemRef NewsItem="${other}:3U"/>
<NewsComponent Duid="pictures" EquivalentsList="yes"><Role FormalName="Supporting"/><NewsItemRef NewsItem="https://news.example/a"/><NewsItemRef NewsItem="https://news.example/b"/></NewsComponent>
<NewsComponent><NewsItemRef NewsItem="${other}:3U"/></NewsComponent><NewsComponent/>`,
    });
    expect(article.type).toBe('composite');
    expect(article.groups).toEqual([
      {
        id: 'component-1',
        role: 'Main',
        parts: [
          { type: 'item', id: other, version: '3' },
          { type: 'group', id: 'pictures' },
          { type: 'group', id: 'component-3' },
        ],
      },
      {
        id: 'pictures',
        role: 'Supporting',
        mode: 'alt',
        parts: [
          { type: 'item', id: 'https://news.example/a' },
          { type: 'item', id: 'https://news.example/b' },
        ],
      },
      { id: 'component-3', parts: [{ type: 'item', id: other, version: '3' }] },
    ]);
    expect(article.related).toEqual([
      { id: other, rel: 'associatedWith' },
      { id: 'https://news.example/a', rel: 'associatedWith' },
      { id: 'https://news.example/b', rel: 'associatedWith' },
    ]);
  });

  it('names items that stand in a component among its parts', () => {
    const inner =
      '<NewsItem><Identification><NewsIdentifier><ProviderId>news.example</ProviderId><DateId>20230926</DateId><NewsItemId>chess</NewsItemId><RevisionId>1</RevisionId></NewsIdentifier></Identification></NewsItem>';
    const article = read({ component: `${lines()}<NewsComponent>${inner}</NewsComponent>` });
    expect(article.related).toEqual([
      { id: 'urn:newsml:news.example:20230926:chess', rel: 'associatedWith' },
    ]);
    expect(article.groups.map(({ parts }) => parts)).toEqual([
      [{ type: 'group', id: 'component-2' }],
      [{ type: 'item', id: 'urn:newsml:news.example:20230926:chess' }],
    ]);
  });

  it('ends an embargo when the status will change', () => {
    const management =
      '<Status FormalName="EMBARGOED"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20230927T000000Z</DateAndTime></StatusWillChange>';
    expect(read({ management })).toMatchObject({
      status: 'usable',
      embargoedUntil: '2023-09-27T00:00:00Z',
    });
  });

  it('withholds an item that is embargoed without an end', () => {
    const management = '<Status FormalName="Embargoed"/>';
    expect(read({ management }).status).toBe('withheld');
    expect(codes(newsmlDocument({ management }))).toEqual(['newsml-1/open-embargo']);
  });

  it('reports a status that is none, and keeps it', () => {
    const management = '<Status FormalName="Resting"/>';
    expect(read({ management }).extra).toMatchObject({ Status: { FormalName: 'Resting' } });
    expect(codes(newsmlDocument({ management }))).toEqual(['newsml-1/unknown-value']);
  });
});

describe('the text', () => {
  it('is that of the component whose role is the story’s, the summary that of its own', () => {
    const article = read({
      component: `${lines()}${component('Lead', text('It has chess.', 'Text'))}${component('Body', text('<p>A new library opened.</p>'))}${component('StyleSheet', '<ContentItem><Format FormalName="CSS"/><DataContent>.a { color: red }</DataContent></ContentItem>')}`,
    });
    expect(article.abstract).toBe('It has chess.');
    expect(article.body).toEqual([paragraph('A new library opened.')]);
  });

  it('is read from the form that keeps most of it, and the others are told of', () => {
    const component = `${lines()}${text('A new library opened.', 'Text')}${text('<p>A <person>Kari</person> opened it.</p>')}`;
    expect(read({ component }).body).toMatchObject([
      {
        children: [{ value: 'A ' }, { type: 'mention', kind: 'person' }, { value: ' opened it.' }],
      },
    ]);
    expect(codes(newsmlDocument({ component }))).toEqual(['newsml-1/other-content']);
  });

  it.each([
    ['HTML written as characters', '<![CDATA[<P>One.</P>\n<P>Two.</P>]]>', 'HTML'],
    [
      'XHTML',
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>One.</p><p>Two.</p></body></html>',
      'XHTML',
    ],
    ['NITF without its outer elements', '<p>One.</p><p>Two.</p>', 'bcNITF2.5'],
    [
      'NITF written as characters',
      '<![CDATA[<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>]]>',
      'NITF3.1',
    ],
    ['plain text', 'One.\n\nTwo.', 'Text'],
  ])('may be %s', (_, content, format) => {
    const { body } = read({ component: `${lines()}${text(content, format)}` });
    expect(body).toEqual([paragraph('One.'), paragraph('Two.')]);
  });

  it('gives the dateline where no line does', () => {
    const article = read({
      component: `${lines()}${text('<p>BERGEN, Norway, Sept 26 (AP) — A new library opened.</p>')}`,
    });
    expect(article.dateline).toMatchObject({ date: '2023-09-26', dateInferredFrom: 'item' });
    expect(article.body).toEqual([paragraph('A new library opened.')]);
  });
});

describe('the lines', () => {
  it('give dateline, byline, rights, keywords in the item’s language, and notes to editors', () => {
    const more = `<SubHeadLine>300 join in</SubHeadLine><ByLine>By Kari Eksempel</ByLine><DateLine>Bergen, Norway, Sept 26, 2023 (AFP) -</DateLine><CopyrightLine>(c) Example</CopyrightLine><SlugLine>Norway-library</SlugLine>
<KeywordLine xml:lang="en">chess</KeywordLine><KeywordLine xml:lang="fr">échecs</KeywordLine><NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>ADDS quote</NewsLineText></NewsLine>`;
    expect(read({ component: `${lines(more)}${text('<p>One.</p>')}` })).toMatchObject({
      subheadline: '300 join in',
      bylines: [{ text: 'By Kari Eksempel', people: [{ name: 'Kari Eksempel' }] }],
      dateline: { text: 'Bergen, Norway, Sept 26, 2023 (AFP)', date: '2023-09-26' },
      rights: { notice: '(c) Example' },
      slugline: 'Norway-library',
      keywords: ['chess'],
      editorialNote: 'ADDS quote',
    });
  });

  it('take a slugline in the place of the second headline for what it is', () => {
    const nitf =
      '<nitf><head><docdata><key-list><keyword key="LIBRARY BERGEN"/></key-list></docdata></head><body><body.content><p>One.</p></body.content></body></nitf>';
    const article = read({
      component: `${lines('<SubHeadLine>LIBRARY BERGEN</SubHeadLine>')}${text(nitf, 'NITF3.2')}`,
    });
    expect(article.subheadline).toBeUndefined();
    expect(article.slugline).toBe('LIBRARY BERGEN');
  });

  it('are no dateline where they hold but a day for machines', () => {
    const article = read({
      component: `${lines('<DateLine>26/9/2023</DateLine>')}<DescriptiveMetadata><Property FormalName="City" Value="Athens"/><Property FormalName="Country" Value="GRC"/></DescriptiveMetadata>${text('<p>One.</p>')}`,
    });
    expect(article.dateline).toMatchObject({
      text: 'Athens',
      places: [{ name: 'Athens', country: 'GR' }],
    });
  });
});

describe('the metadata', () => {
  const metadata = (descriptive: string, administrative = ''): Article =>
    read({
      component: `<TopicSet FormalName="x"><Topic Duid="t1"><TopicType FormalName="Person"/><FormalName>urn:ex:1</FormalName><Description>Kari Eksempel</Description></Topic>
<Topic><TopicType FormalName="SubjectMatter"/><FormalName>01009000</FormalName><Description xml:lang="en" Variant="Category">LIB</Description><Description xml:lang="no" Variant="Name">bibliotek</Description><Description xml:lang="en" Variant="Name">library</Description></Topic></TopicSet>
${lines()}<AdministrativeMetadata>${administrative}</AdministrativeMetadata><DescriptiveMetadata>${descriptive}</DescriptiveMetadata>${text('<p>One.</p>')}`,
    });

  it('give subjects with the names of their topics, and the topics that occur', () => {
    expect(
      metadata(
        '<Genre FormalName="Feature"/><SubjectCode><SubjectMatter FormalName="01009000"/></SubjectCode><TopicOccurrence Topic="#t1"/><Property FormalName="Keyword" Value="books"/><Property FormalName="Keyword" Value="Ola Eksempel" Role="PersonInImage"/>',
      ),
    ).toMatchObject({
      genres: [{ name: 'Feature' }],
      subjects: [{ name: 'library', uri: 'http://cv.iptc.org/newscodes/subjectcode/01009000' }],
      people: [{ name: 'Kari Eksempel', uri: 'urn:ex:1' }, { name: 'Ola Eksempel' }],
      keywords: ['books'],
    });
  });

  it('give the place that it was filed from and those that it tells of', () => {
    const article = metadata(
      '<DateLineDate>20230926T000000Z</DateLineDate><Location HowPresent="Origin"><Property FormalName="City" Value="Bergen"/><Property FormalName="Country" Value="NOR"/><Property FormalName="Latitude" Value="60.4"/><Property FormalName="Longitude" Value="5.3"/></Location><Location HowPresent="Event"><Property FormalName="Country" Value="SWE"/></Location>',
    );
    expect(article.dateline).toMatchObject({
      text: 'Bergen',
      places: [{ name: 'Bergen', country: 'NO', position: { latitude: 60.4, longitude: 5.3 } }],
    });
    expect(article.places).toMatchObject([{ name: 'Sweden', country: 'SE' }]);
  });

  it('give the agency by its name, those who made it, and whom it is from', () => {
    expect(
      metadata(
        '',
        '<Provider><Party FormalName="afp.com"/></Provider><Creator><Party FormalName="KARI EKSEMPEL"/></Creator><Source><Party FormalName="AFP"/></Source><Source><Party FormalName="Bergen library"/></Source><Contributor><Party FormalName="Ola Eksempel"><Property FormalName="Role" Value="Editor"/></Party></Contributor>',
      ),
    ).toMatchObject({
      provider: { name: 'AFP' },
      bylines: [{ people: [{ name: 'Kari Eksempel' }] }],
      sources: [{ name: 'Bergen library' }],
      credits: [{ people: [{ name: 'Ola Eksempel' }], role: 'editor' }],
    });
  });

  it('read several names in one creator as a byline', () => {
    const { bylines } = metadata(
      '',
      '<Creator><Party FormalName="Kari Eksempel with Ola Eksempel in Oslo"/></Creator>',
    );
    expect(bylines[0]?.people).toMatchObject([
      { name: 'Kari Eksempel' },
      { name: 'Ola Eksempel', place: { name: 'Oslo' } },
    ]);
  });
});

describe('the media', () => {
  const caption = component('Caption', text('<p>Players.</p>'));

  it('are one work where their files stand beside a caption', () => {
    const picture = `<NewsComponent><NewsLines><CreditLine>EX/O. Foto</CreditLine></NewsLines>${caption}${file('HighDef', '1.jpg', 800)}${file('Thumbnail', '1s.jpg', 100)}</NewsComponent>`;
    const article = read({
      component: `${lines()}<NewsComponent>${text('<p>One.</p>')}</NewsComponent>${picture}`,
    });
    expect(article.type).toBe('text');
    expect(article.media).toMatchObject([
      {
        type: 'picture',
        caption: 'Players.',
        credit: 'EX/O. Foto',
        renditions: [
          {
            name: 'HighDef',
            href: '1.jpg',
            width: 800,
            contentType: 'image/jpeg',
            sizeInBytes: 99,
          },
          { name: 'Thumbnail', href: '1s.jpg', width: 100 },
        ],
      },
    ]);
  });

  it('keep the text of their own components for a caption, wherever they stand', () => {
    const picture = `<NewsComponent><Role FormalName="Picture"/>${component('Body', text('Players.', 'Text'))}${file('Image', '1.jpg', 8)}</NewsComponent>`;
    const article = read({
      component: `${lines()}${picture}${component('Text', component('Body', text('One.', 'Text')))}`,
    });
    expect(article.body).toEqual([paragraph('One.')]);
    expect(article.media).toMatchObject([{ caption: 'Players.', renditions: [{ href: '1.jpg' }] }]);
  });

  it('are what an item without a text is', () => {
    const article = read({ component: `${lines()}${caption}${file('main', '1.jpg', 800)}` });
    expect(article).toMatchObject({
      type: 'picture',
      body: [],
      media: [{ id: 'urn:newsml:news.example:20230926:lib-1', caption: 'Players.' }],
    });
  });

  it('are left out where their address is none for a page', () => {
    const document = newsmlDocument({
      component: `${lines()}${file('main', 'javascript:alert(1)', 8)}`,
    });
    expect(codes(document)).toContain('newsml-1/unsafe-link');
    expect(parse(document).articles[0]?.media[0]?.renditions).toEqual([]);
  });
});
