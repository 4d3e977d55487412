import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import { article, feedOf, namespaces, readFeed } from './feeds.js';

describe('an item of RSS', () => {
  it('is an article with all that its extensions say', () => {
    const read = article(
      `<title>Library opens</title>
      <link>https://daily.example/a</link>
      <guid isPermaLink="false">lib-1</guid>
      <pubDate>Tue, 26 Sep 2023 13:50:00 +0400</pubDate>
      <dcterms:modified>2023-09-26T15:00:00Z</dcterms:modified>
      <dcterms:created>2023-09-26T12:00:00Z</dcterms:created>
      <dc:creator>Kari Eksempel</dc:creator>
      <dc:creator>Ola Eksempel</dc:creator>
      <dc:contributor>Pat Sample</dc:contributor>
      <description>A library opened.</description>
      <content:encoded><![CDATA[<p>A library opened on Tuesday.</p><p>It was full by noon.</p>]]></content:encoded>
      <dc:language>nb</dc:language>
      <dc:rights>(c) Example</dc:rights>
      <dcterms:rightsHolder>Example News</dcterms:rightsHolder>
      <dcterms:license>https://daily.example/terms</dcterms:license>
      <dcterms:dateCopyrighted>2023</dcterms:dateCopyrighted>
      <dc:publisher>Example Evening</dc:publisher>
      <dc:identifier>X-1</dc:identifier>
      <prism:section>Culture</prism:section>
      <prism:subtitle>A long wait</prism:subtitle>
      <prism:versionIdentifier>3</prism:versionIdentifier>
      <prism:genre>News</prism:genre>
      <prism:expirationDate>2024-09-26T12:00:00Z</prism:expirationDate>
      <prism:embargoDate>2023-09-26T12:00:00Z</prism:embargoDate>
      <dcterms:alternative>Chess in the library</dcterms:alternative>
      <atom:link rel="related" href="https://daily.example/b" title="Earlier"/>
      <source url="https://wire.example/feed">Example Wire</source>`,
    );
    expect(read).toMatchObject({
      id: 'lib-1',
      version: '3',
      url: 'https://daily.example/a',
      language: 'nb',
      headline: 'Library opens',
      subheadline: 'A long wait',
      alternativeHeadlines: ['Chess in the library'],
      bylines: [
        {
          people: [
            { name: 'Kari Eksempel', sameAs: [] },
            { name: 'Ola Eksempel', sameAs: [] },
          ],
          role: 'author',
        },
      ],
      credits: [{ people: [{ name: 'Pat Sample', sameAs: [] }], role: 'contributor' }],
      abstract: 'A library opened.',
      createdAt: '2023-09-26T12:00:00Z',
      publishedAt: '2023-09-26T13:50:00+04:00',
      modifiedAt: '2023-09-26T15:00:00Z',
      embargoedUntil: '2023-09-26T12:00:00Z',
      expiresAt: '2024-09-26T12:00:00Z',
      genres: [{ name: 'News' }],
      section: 'Culture',
      rights: {
        notice: '(c) Example',
        holder: { name: 'Example News', sameAs: [] },
        usageTerms: 'https://daily.example/terms',
        year: 2023,
      },
      publisher: { name: 'Example Evening', sameAs: [] },
      sources: [{ name: 'Example Wire', uri: 'https://wire.example/feed', sameAs: [] }],
      related: [{ url: 'https://daily.example/b', headline: 'Earlier', rel: 'seeAlso' }],
      identifiers: [{ value: 'X-1' }],
    });
    expect(read.body).toHaveLength(2);
    expect(read).not.toHaveProperty('extra');
  });

  it('takes from the channel what it does not say itself', () => {
    const channel =
      '<language>en-gb</language><copyright>(c) 2023</copyright><image><url>/logo.png</url></image>';
    expect(article('<title>A</title>', channel)).toMatchObject({
      language: 'en-gb',
      rights: { notice: '(c) 2023' },
      publisher: {
        name: 'Example Daily',
        url: 'https://daily.example/',
        logo: 'https://daily.example/logo.png',
      },
    });
    const own = '<title>A</title><dcterms:rightsHolder>B</dcterms:rightsHolder>';
    expect(article(own, channel).rights).toEqual({
      notice: '(c) 2023',
      holder: { name: 'B', sameAs: [] },
    });
    const publisher = '<dc:publisher>Example Trust</dc:publisher>';
    expect(article('<title>A</title>', publisher).publisher?.name).toBe('Example Trust');
    const address = '<dc:publisher>robot@daily.example</dc:publisher>';
    expect(article('<title>A</title>', address).publisher?.name).toBe('Example Daily');
  });

  it('stands at the page that its link names, else at its permanent link', () => {
    const guid = '<guid>https://daily.example/1</guid>';
    expect(article(guid)).toMatchObject({
      id: 'https://daily.example/1',
      url: 'https://daily.example/1',
    });
    expect(article(`<link>https://daily.example/2</link>${guid}`)).toMatchObject({
      id: 'https://daily.example/1',
      url: 'https://daily.example/2',
    });
    expect(article('<link href="https://daily.example/3"/>').url).toBe('https://daily.example/3');
    expect(article('<atom:link href="https://daily.example/4"/>').url).toBe(
      'https://daily.example/4',
    );
    expect(article('<guid isPermaLink="false">https://daily.example/1</guid>')).not.toHaveProperty(
      'url',
    );
    expect(article('<title>A</title>')).not.toHaveProperty('id');
  });

  it('has keywords, subjects whose address is the concept, and the section that is named as one', () => {
    const read = article(
      `<category>Culture</category><category>chess</category>
      <category domain="https://daily.example/tags/public-libraries">Public libraries</category>
      <category domain="http://cv.iptc.org/newscodes/mediatopic/20000822">library</category>
      <category domain="https://daily.example/taxonomy">Bergen</category>
      <dc:subject>chess, reading</dc:subject>
      <prism:section>Culture</prism:section>`,
    );
    expect(read.section).toBe('Culture');
    expect(read.keywords).toEqual(['chess', 'Bergen', 'reading']);
    expect(read.subjects).toEqual([
      {
        name: 'Public libraries',
        uri: 'https://daily.example/tags/public-libraries',
        sameAs: [],
      },
      { name: 'library', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000822', sameAs: [] },
    ]);
    expect(read.extra).toEqual({
      category: { domain: 'https://daily.example/taxonomy', value: 'Bergen' },
    });
  });

  it.each([
    ['Economy, business and finance', ['Economy, business and finance']],
    ['chess; reading, and writing', ['chess', 'reading, and writing']],
    ['chess,reading', ['chess', 'reading']],
  ])('reads the subject %j as %j', (subject, keywords) => {
    expect(article(`<dc:subject>${subject}</dc:subject>`).keywords).toEqual(keywords);
  });

  it('keeps in extra what the model has no place for, under the names of the elements', () => {
    const read = article(
      `<title>A</title><comments>https://daily.example/c</comments>
      <slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">3</slash:comments>
      <x:box xmlns:x="urn:x" kind="b">text<x:in>1</x:in><x:in>2</x:in><x:none/></x:box>
      <dc:date>2020-01-01T00:00:00Z</dc:date><pubDate>Tue, 26 Sep 2023 13:50:00 GMT</pubDate>`,
    );
    expect(read.publishedAt).toBe('2023-09-26T13:50:00Z');
    expect(read.extra).toEqual({
      comments: 'https://daily.example/c',
      'slash:comments': '3',
      'x:box': { kind: 'b', 'x:in': ['1', '2'], value: 'text' },
      'dc:date': '2020-01-01T00:00:00Z',
    });
  });

  it('drops what only repeats another field', () => {
    const read = article(
      `<title>A</title><dc:title>A</dc:title><pubDate>Tue, 26 Sep 2023 13:50:00 GMT</pubDate>
      <dc:date>2023-09-26T15:50:00+02:00</dc:date><author>Kari Eksempel</author>
      <dc:creator>Kari Eksempel</dc:creator><itunes:author>Ola Eksempel</itunes:author>
      <link>https://daily.example/a</link><dc:source>https://daily.example/a</dc:source>`,
    );
    expect(read.extra).toEqual({ 'itunes:author': 'Ola Eksempel' });
    expect(read.related).toEqual([]);
  });

  it('is derived from the page, or taken from the publication, that dc:source names', () => {
    expect(article('<dc:source>https://wire.example/1</dc:source>').related).toEqual([
      { url: 'https://wire.example/1', rel: 'derivedFrom' },
    ]);
    expect(article('<dc:source>Example Wire</dc:source>').sources).toEqual([
      { name: 'Example Wire', sameAs: [] },
    ]);
    expect(article('<source url="https://wire.example/feed"/>').sources).toMatchObject([
      { name: 'https://wire.example/feed', uri: 'https://wire.example/feed' },
    ]);
  });

  it('of WordPress is withheld as a draft, canceled in the bin, and has the excerpt for an abstract', () => {
    const item = (status: string): string =>
      `<title>A</title><wp:status xmlns:wp="http://wordpress.org/export/1.2/">${status}</wp:status>
      <excerpt:encoded xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/">Short</excerpt:encoded>`;
    expect(article(item('publish'))).toMatchObject({ status: 'usable', abstract: 'Short' });
    expect(article(item('publish'))).not.toHaveProperty('extra');
    expect(article(item('draft'))).toMatchObject({
      status: 'withheld',
      extra: { 'wp:status': 'draft' },
    });
    expect(article(item('trash')).status).toBe('canceled');
    expect(article(item('inherit')).status).toBe('usable');
  });
});

describe('the text of an item', () => {
  it('is the description alone where that is short and plain', () => {
    expect(article('<description>One &lt;b&gt;paragraph&lt;/b&gt;.</description>')).toMatchObject({
      abstract: 'One paragraph.',
      body: [{ type: 'paragraph' }],
    });
    const plain = article(
      '<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description>',
    );
    expect(plain).toMatchObject({ abstract: 'One.\n\nTwo.', body: [] });
  });

  it('is the description as body where that is a story', () => {
    const long = 'The library was full. '.repeat(60);
    const read = article(`<description>${long}</description>`);
    expect(read).not.toHaveProperty('abstract');
    expect(read.body).toHaveLength(1);
    const list = article(
      '<description>&lt;ul&gt;&lt;li&gt;One&lt;/li&gt;&lt;/ul&gt;</description>',
    );
    expect(list).not.toHaveProperty('abstract');
    expect(list.body).toMatchObject([{ type: 'list' }]);
  });

  it('is XHTML that stands in the item unescaped', () => {
    const read = article('<description><p>One <em>word</em>.</p><p>Two</p></description>');
    expect(read.abstract).toBe('One word.\n\nTwo');
  });

  it('gives the dateline, the sign-off and the agency, as wire copy does', () => {
    const read = article(
      `<title>Library opens</title><pubDate>Tue, 26 Sep 2023 13:50:00 GMT</pubDate>
      <content:encoded>&lt;p&gt;By Kari Eksempel&lt;/p&gt;&lt;p&gt;BERGEN, Norway, Sept 26 (Reuters) - A library opened.&lt;/p&gt;&lt;p&gt;It was full.&lt;/p&gt;&lt;p&gt;(Reporting by Kari Eksempel; Editing by Pat Sample)&lt;/p&gt;</content:encoded>`,
    );
    expect(read).toMatchObject({
      dateline: { date: '2023-09-26', dateInferredFrom: 'item', places: [{ country: 'NO' }] },
      provider: { name: 'Reuters' },
      bylines: [{ people: [{ name: 'Kari Eksempel' }] }],
      body: [{ children: [{ value: 'A library opened.' }] }, {}],
    });
    expect(read.credits.map(({ role }) => role)).toEqual(['author', 'editor']);
  });

  it('gives the dateline of a description that is all the text there is, and keeps it there', () => {
    const description = 'NOVA YORK, 24 set (EFE) - A biblioteca abriu.';
    const read = article(
      `<pubDate>Seg, 24 Set 2018 19:32:00 -0300</pubDate><description>${description}</description>`,
      '<language>pt-BR</language>',
    );
    expect(read).toMatchObject({
      abstract: description,
      dateline: { date: '2018-09-24', agencies: [{ name: 'EFE' }] },
      provider: { name: 'Agencia EFE' },
      publishedAt: '2018-09-24T19:32:00-03:00',
    });
    expect(article('<description>A library (new) opened.</description>')).not.toHaveProperty(
      'dateline',
    );
  });

  it('gives a time without a zone that of the place where the story was filed', () => {
    const item = (text: string): string =>
      `<pubDate>Tue, 26 Sep 2023 13:50:00</pubDate><content:encoded>${text}</content:encoded>`;
    const { articles, diagnostics } = readFeed(item('BAKU, Sept 26 (Reuters) - It opened.'));
    expect(articles[0]?.publishedAt).toBe('2023-09-26T13:50:00+04:00');
    expect(diagnostics.map(({ code }) => code)).toContain('time/zone-inferred');
    const without = readFeed(item('It opened.'));
    expect(without.articles[0]?.publishedAt).toBe('2023-09-26');
    expect(without.articles[0]?.extra).toEqual({ pubDate: 'Tue, 26 Sep 2023 13:50:00' });
    expect(without.diagnostics.map(({ code }) => code)).toContain('time/no-zone');
    const option = readFeed(item('It opened.'), undefined, { timeZone: 'Europe/Oslo' });
    expect(option.articles[0]?.publishedAt).toBe('2023-09-26T13:50:00+02:00');
    const agency = readFeed(item('It opened.'), undefined, { provider: 'azertac' });
    expect(agency.articles[0]?.publishedAt).toBe('2023-09-26T13:50:00+04:00');
  });
});

describe('the media of an item', () => {
  it('are those of Media RSS, with what is said of them', () => {
    const read = article(
      `<title>Library opens</title>
      <media:content url="https://i.example/1.jpg?w=140" width="140" height="100"><media:credit scheme="urn:ebu">Jo Park/Example</media:credit></media:content>
      <media:content url="https://i.example/1.jpg?w=460" width="460" fileSize="1234" type="image/jpeg" lang="en"/>
      <media:group><media:title>The opening</media:title>
        <media:content url="https://i.example/low.mp4" type="video/mp4" duration="61" bitrate="64"/>
        <media:content url="https://i.example/high.mp4" type="video/mp4" isDefault="true"/>
        <media:thumbnail url="https://i.example/still.jpg" width="120" height="80"/>
        <media:description type="html">A &lt;b&gt;crowd&lt;/b&gt;</media:description>
        <media:credit role="photographer">Kari Eksempel</media:credit>
        <media:credit role="cameraman">Ola Eksempel</media:credit>
        <media:copyright>(c) Example</media:copyright><media:license href="https://i.example/l"/>
      </media:group>`,
    );
    expect(read.media).toEqual([
      {
        type: 'picture',
        credit: 'Jo Park/Example',
        creators: [],
        renditions: [
          { href: 'https://i.example/1.jpg?w=140', width: 140, height: 100 },
          {
            href: 'https://i.example/1.jpg?w=460',
            width: 460,
            contentType: 'image/jpeg',
            sizeInBytes: 1234,
          },
        ],
      },
      {
        type: 'video',
        headline: 'The opening',
        caption: 'A crowd',
        creators: [
          { name: 'Kari Eksempel', role: 'photographer', sameAs: [] },
          { name: 'Ola Eksempel', sameAs: [] },
        ],
        rights: { notice: '(c) Example', usageTerms: 'https://i.example/l' },
        renditions: [
          { href: 'https://i.example/high.mp4', contentType: 'video/mp4' },
          { href: 'https://i.example/low.mp4', contentType: 'video/mp4', duration: 61 },
          { name: 'thumbnail', href: 'https://i.example/still.jpg', width: 120, height: 80 },
        ],
      },
    ]);
    expect(read.extra).toEqual({
      'media:content': [
        { url: 'https://i.example/1.jpg?w=460', lang: 'en' },
        { url: 'https://i.example/low.mp4', bitrate: '64' },
      ],
    });
  });

  it('are enclosures too; a file that is named twice is one', () => {
    const read = article(
      `<enclosure url="https://i.example/1.jpg" length="1234" type="image/jpeg"/>
      <enclosure url="https://i.example/1.mp3" length="0" type="audio/mpeg"/>
      <media:content url="https://i.example/1.jpg" width="460"/>
      <itunes:image href="https://i.example/cover"/>`,
    );
    expect(read.media).toEqual([
      {
        type: 'picture',
        creators: [],
        renditions: [
          {
            href: 'https://i.example/1.jpg',
            width: 460,
            contentType: 'image/jpeg',
            sizeInBytes: 1234,
          },
        ],
      },
      {
        type: 'audio',
        creators: [],
        renditions: [{ href: 'https://i.example/1.mp3', contentType: 'audio/mpeg' }],
      },
      { type: 'picture', creators: [], renditions: [{ href: 'https://i.example/cover' }] },
    ]);
  });

  it('of a podcast are as long as the item says', () => {
    const read = article(
      '<enclosure url="https://i.example/1.mp3" type="audio/mpeg"/><itunes:duration>1:01:01</itunes:duration>',
    );
    expect(read.media[0]?.renditions[0]?.duration).toBe(3661);
    expect(read).not.toHaveProperty('extra');
  });

  it('are a still alone where there is no other; what stands around is said of it', () => {
    const read = article(
      '<media:thumbnail url="https://i.example/t.jpg" width="75"/><media:description>A room</media:description>',
    );
    expect(read.media).toEqual([
      {
        type: 'picture',
        caption: 'A room',
        creators: [],
        renditions: [{ href: 'https://i.example/t.jpg', width: 75 }],
      },
    ]);
  });

  it('stay in extra where nothing tells what they are', () => {
    const read = article(
      `<enclosure url="https://i.example/1" type="application/x-unknown"/>
      <media:content url="https://i.example/2"/><media:description>A file</media:description>`,
    );
    expect(read.media).toEqual([]);
    expect(read.extra).toEqual({
      'media:content': { url: 'https://i.example/2' },
      'media:description': 'A file',
      enclosure: { url: 'https://i.example/1', type: 'application/x-unknown' },
    });
  });
});

describe('the authors of an item', () => {
  it.each([
    [
      '<author>kari@daily.example (Kari Eksempel)</author>',
      [{ name: 'Kari Eksempel', email: 'kari@daily.example' }],
    ],
    [
      '<author>Kari Eksempel &lt;kari@daily.example&gt;</author>',
      [{ name: 'Kari Eksempel', email: 'kari@daily.example' }],
    ],
    ['<author>Kari Eksempel</author>', [{ name: 'Kari Eksempel' }]],
    [
      '<atom:author><atom:name>Kari Eksempel</atom:name><atom:uri>https://k.example</atom:uri></atom:author>',
      [{ name: 'Kari Eksempel', uri: 'https://k.example' }],
    ],
    ['<itunes:author>kari99</itunes:author>', [{ name: 'kari99' }]],
    ['<dc:creator>KARI EKSEMPEL</dc:creator>', [{ name: 'Kari Eksempel' }]],
    [
      '<dc:creator>Kari Eksempel and Ola Eksempel</dc:creator>',
      [{ name: 'Kari Eksempel' }, { name: 'Ola Eksempel' }],
    ],
    [
      '<dc:creator>Kari Eksempel, Chess Editor</dc:creator>',
      [{ name: 'Kari Eksempel', jobTitle: 'Chess Editor' }],
    ],
  ])('of %s are people', (element, people) => {
    expect(article(element).bylines).toMatchObject([{ people }]);
  });

  it('may be a newsroom, or an address alone', () => {
    expect(article('<dc:creator>Example News</dc:creator>').bylines).toEqual([
      { people: [], organization: { name: 'Example News', sameAs: [] }, role: 'author' },
    ]);
    expect(article('<author>desk@daily.example</author>').bylines).toEqual([
      { text: 'desk@daily.example', people: [], role: 'author' },
    ]);
  });
});

describe('RSS of other releases', () => {
  it('has its items beside the channel, with their identifiers as RDF has them', () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:enc="http://purl.oclc.org/net/rss_2.0/enc#" xmlns:cc="http://web.resource.org/cc/">
      <channel rdf:about="https://daily.example/"><title>Example Daily</title><link>https://daily.example/</link><dc:language>en</dc:language></channel>
      <item rdf:about="https://daily.example/a"><title>A</title><enc:enclosure rdf:resource="https://i.example/1.jpg"/><cc:license rdf:resource="https://cc.example/by"/></item>
      <item><title>B</title></item></rdf:RDF>`;
    const { format, articles } = parse(feed);
    expect(format).toBe('rss');
    expect(articles).toMatchObject([
      {
        id: 'https://daily.example/a',
        url: 'https://daily.example/a',
        language: 'en',
        media: [{ type: 'picture' }],
        rights: { usageTerms: 'https://cc.example/by' },
        publisher: { name: 'Example Daily' },
      },
      { headline: 'B' },
    ]);
  });

  it.each([
    ['<rss version="0.91"><channel><item><title>A</title></item></channel></rss>'],
    ['<rss version="2.0"><channel><title>C</title></channel><item><title>A</title></item></rss>'],
    [
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel/><item><title>A</title></item></rdf:RDF>',
    ],
    [
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/net/rss1.1#"><channel><items><item><title>A</title></item></items></channel></rdf:RDF>',
    ],
    ['<channel><item><title>A</title></item></channel>'],
  ])('reads %s', (feed) => {
    const { format, articles } = parse(feed, { language: 'en' });
    expect(format).toBe('rss');
    expect(articles.map(({ headline }) => headline)).toEqual(['A']);
  });
});

describe('a feed of RSS', () => {
  it('says where each field was read, if asked', () => {
    const feed = feedOf('<title>A</title><pubDate>Tue, 26 Sep 2023 13:50:00 GMT</pubDate>');
    const { origins } = parse(feed, { format: 'rss', origins: true });
    const { start, end } = origins?.[0]?.['publishedAt'] ?? {};
    expect(feed.slice(start?.offset, end?.offset)).toMatch(/^<pubDate>.*<\/pubDate>$/);
    expect(origins?.[0]).toHaveProperty('headline');
    expect(parse(feed, { format: 'rss' })).not.toHaveProperty('origins');
  });

  it('says where the fields were read that stand in its text', () => {
    const text =
      '<p>By Kari Eksempel</p><p>BERGEN, Norway, Sept 26 (Reuters) - It opened.</p><p>(Editing by Ola Nordmann)</p>';
    const item = `<title>A</title><content:encoded><![CDATA[${text}]]></content:encoded>`;
    const { articles, origins } = readFeed(item, '', { origins: true });
    expect(articles[0]).toMatchObject({
      bylines: [{ people: [{ name: 'Kari Eksempel' }] }],
      credits: [{ people: [{ name: 'Ola Nordmann' }] }],
    });
    expect(origins?.[0]).toHaveProperty('body');
    expect(origins?.[0]).toMatchObject({
      bylines: origins?.[0]?.['body'],
      credits: origins?.[0]?.['body'],
      dateline: origins?.[0]?.['body'],
    });
  });

  it('has its language recognised once where nothing names it', () => {
    const item =
      '<title>Die Bibliothek ist voll</title><description>Sie wurde am Dienstag eröffnet und war mittags schon voll, wie die Stadt mitteilte.</description>';
    const { articles, diagnostics } = readFeed(`${item}</item><item>${item}`, '');
    expect(articles.map(({ language }) => language)).toEqual(['de', 'de']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['language/recognized']);
    expect(readFeed(item, '', { language: 'nb' }).articles[0]?.language).toBe('nb');
  });

  it('is read up to the limit of items', () => {
    const feed = `<rss ${namespaces}><channel>${'<item><title>A</title></item>'.repeat(3)}</channel></rss>`;
    const { articles, diagnostics } = parse(feed, {
      format: 'rss',
      language: 'en',
      limits: { items: 2 },
    });
    expect(articles).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['feed/too-many-items']);
  });

  it('is none without the elements of one', () => {
    const { articles, diagnostics } = parse('<html><body>A</body></html>', { format: 'rss' });
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'feed/not-a-feed', severity: 'error' }]);
  });

  it('says of a feed without an item that it has none', () => {
    const { articles, diagnostics } = parse('<rss version="2.0"><channel/></rss>');
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'feed/no-items', severity: 'info' }]);
  });
});
