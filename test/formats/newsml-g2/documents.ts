/** Documents of NewsML-G2, all invented. */

/** The parts of an item that a test is about. */
export interface ItemParts {
  readonly guid?: string;
  readonly lang?: string;
  /** What stands in front of `itemMeta`. */
  readonly head?: string;
  readonly itemMeta?: string;
  readonly contentMeta?: string;
  /** What stands behind `contentMeta`. */
  readonly tail?: string;
}

/** A news item that holds the parts and what is required. */
export function newsItem({
  guid = 'urn:newsml:news.example:20230926:lib-1',
  lang = 'en',
  head = '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>',
  itemMeta = '<itemClass qcode="ninat:text"/><provider literal="Example News"/><versionCreated>2023-09-26T13:50:00Z</versionCreated>',
  contentMeta = '<headline>Library opens</headline>',
  tail = '',
}: ItemParts = {}): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power"${lang === '' ? '' : ` xml:lang="${lang}"`}>
${head}<itemMeta>${itemMeta}</itemMeta><contentMeta>${contentMeta}</contentMeta>${tail}</newsItem>`;
}

/** A text in XHTML. */
export function xhtml(body: string): string {
  return `<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html></inlineXML></contentSet>`;
}

/** A text in NITF, with the parts around it. */
export function nitf(content: string, bodyHead = '', bodyEnd = ''): string {
  return `<contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>Title of NITF</title></head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content><body.end>${bodyEnd}</body.end></body></nitf></inlineXML></contentSet>`;
}

/** Text in an element of its own. */
export function plainText(text: string, type = 'text/plain'): string {
  return `<contentSet><inlineData contenttype="${type}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</inlineData></contentSet>`;
}

/** A message that carries the items. */
export function newsMessage(items: readonly string[], header = ''): string {
  return `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2023-09-26T14:00:00Z</sent>${header}</header><itemSet>${items.join('')}</itemSet></newsMessage>`;
}

/** A package of the items of those identifiers. */
export function packageItem(ids: readonly string[], metadata = ''): string {
  const refs = ids.map(
    (id) =>
      `<itemRef residref="${id}"><itemClass qcode="ninat:text"/><title>Title of ${id}</title></itemRef>`,
  );
  return `<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:news.example:20230926:pack" version="1" standard="NewsML-G2" standardversion="2.35" xml:lang="en"><itemMeta><itemClass qcode="ninat:composite"/><provider literal="Example News"/><versionCreated>2023-09-26T13:50:00Z</versionCreated></itemMeta>${metadata}<groupSet root="g"><group id="g" role="group:main">${refs.join('')}</group></groupSet></packageItem>`;
}

/** An item that has every property that the model has a field for. */
export const full = newsItem({
  head: `<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
<catalog><scheme alias="ex" uri="https://news.example/cv/"/></catalog>
<pubHistory><published><timestamp>2023-09-26T14:05:00Z</timestamp></published></pubHistory>
<rightsInfo>
  <copyrightHolder uri="https://news.example/about"><name>Example News AS</name></copyrightHolder>
  <copyrightNotice>© 2023 Example News</copyrightNotice>
  <usageTerms>Editorial use.<br/>No archive.</usageTerms>
</rightsInfo>`,
  itemMeta: `<itemClass qcode="ninat:text"/>
<provider qcode="nprov:EX"><name>Example News</name></provider>
<versionCreated>2023-09-26T13:50:00Z</versionCreated>
<firstCreated>2023-09-26T14:00:00+02:00</firstCreated>
<embargoed>2023-09-26T15:00:00Z</embargoed>
<pubStatus qcode="stat:usable"/>
<generator>Example CMS</generator>
<service qcode="ex:nordic"><name>Nordic news</name></service>
<edNote>Pictures to follow.</edNote>
<edNote role="dpaednoterole:correctionshort">Corrects the number of players.</edNote>
<signal qcode="sig:update"/>
<signal qcode="ex:loud"/>
<altRep contenttype="text/html">https://news.example/1</altRep>
<expires>2023-10-26T00:00:00Z</expires>
<link rel="irel:seeAlso" residref="urn:newsml:news.example:20230925:lib-0"><title>Library to open</title></link>
<link rel="ex:background" href="https://news.example/libraries"/>
<link rel="irel:associatedWith" residref="urn:newsml:news.example:20230926:pic-1">
  <itemClass qcode="ninat:picture"/><headline>The reading room</headline>
  <description role="drol:caption">Players in the reading room.</description>
  <creditline>Ola Eksempel / Example News</creditline>
  <creator><name>Ola Eksempel</name></creator>
  <digitalSourceType qcode="digsrctype:digitalCapture"/>
  <remoteContent rendition="rnd:highRes" href="https://news.example/1.jpg" contenttype="image/jpeg" size="123456" width="1200" height="800"/>
</link>`,
  contentMeta: `<urgency>4</urgency>
<contentCreated>2023-09-26T11:00:00Z</contentCreated>
<located type="cpnat:geoArea" qcode="geonames:3161732"><name>Bergen</name><broader type="cpnat:geoArea" qcode="iso3166-1a2:NO"><name>Norway</name></broader><geoAreaDetails><position latitude="60.39" longitude="5.32"/></geoAreaDetails></located>
<infoSource literal="Norwegian Chess Federation"/>
<creator uri="https://news.example/staff/kari" jobtitle="ex:reporter"><name>Kari Eksempel</name><personDetails><affiliation><name>Example News</name></affiliation><contactInfo><email>kari@news.example</email></contactInfo></personDetails></creator>
<contributor role="ctrol:editor"><name>Pat Sample</name></contributor>
<altId type="ex:intid">4711</altId>
<language tag="en"/>
<genre qcode="genre:Current"><name>Current</name></genre>
<keyword>chess</keyword>
<subject type="cpnat:abstract" qcode="medtop:20000010"><name xml:lang="nn">bibliotek</name><name xml:lang="en">library</name><sameAs uri="https://www.wikidata.org/wiki/Q7075"/></subject>
<subject type="cpnat:person" uri="https://news.example/people/mayor"><name>Anne Demo</name></subject>
<subject type="cpnat:organisation" literal="org-1"><name>Example Library</name></subject>
<subject type="cpnat:geoArea" literal="place-1"/>
<subject type="cpnat:event" qcode="ex:chess2023"><name>Chess marathon</name></subject>
<slugline separator="-">Norway-chess</slugline>
<headline>Library opens with chess marathon</headline>
<headline role="hlrole:subheadline">300 players come</headline>
<headline role="hlrole:kicker">Culture</headline>
<headline role="hlrole:short">Chess at library</headline>
<dateline>BERGEN, Norway, Sept 26 (Reuters) -</dateline>
<by>By Kari Eksempel</by>
<description role="drol:summary">A library was opened.<br/>It was full by noon.</description>`,
  tail: `<assert literal="place-1"><type qcode="cpnat:geoArea"/><name>Oslo</name><broader qcode="iso3166-1a2:NO"><name>Norway</name></broader><geoAreaDetails><position latitude="59.91" longitude="10.75"/></geoAreaDetails></assert>
<assert qcode="ex:reporter"><name>Chief reporter</name></assert>
${xhtml(`<h1>Library opens with chess marathon</h1>
<p>A <em>library</em> opened on Tuesday.</p>
<ul><li>300 players</li></ul>
<p>(Reporting by Kari Eksempel; Editing by Pat Sample)</p>`)}`,
});
