import { SaxesParser } from 'saxes';
import { bench, describe } from 'vitest';
import { parse as parseNewsml1 } from '../../src/formats/newsml-1/index.js';
import { parse as parseNewsmlG2 } from '../../src/formats/newsml-g2/index.js';
import { parse as parseNitf } from '../../src/formats/nitf/index.js';
import { readXml } from '../../src/markup/xml/read-xml.js';

/** What no design can avoid: the tokenizer over the same text, with no handler. */
function bare(text: string): void {
  new SaxesParser({ xmlns: true }).write(text).close();
}

const paragraph = (index: number): string =>
  `<p id="p${index}">The library opened on Tuesday with a chess marathon; organisers “expected 300 visitors”, and counted 1,140 by noon, by the council’s own figures &amp; estimates. <em>${index}</em> <a href="https://news.example/${index}">more</a></p>\n`;

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => paragraph(index)).join('');

const newsmlG2 = (count: number): string =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:1" version="2" standard="NewsML-G2" standardversion="2.34" conformance="power" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider literal="EX"><name>Example News</name></provider><versionCreated>2023-09-26T13:50:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><urgency>5</urgency><language tag="en"/>${'<subject type="cpnat:abstract" qcode="medtop:20000010"><name xml:lang="en">chess</name></subject>'.repeat(12)}<headline>Library opens with chess marathon</headline><dateline>BERGEN, Sept. 26 (Example)</dateline><by>By Kari Eksempel</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs(count)}</body></html></inlineXML></contentSet></newsItem>`;

const nitf = (count: number): string =>
  `<nitf><head><title>Library opens</title><docdata><doc-id id-string="urn:example:1"/><urgency ed-urg="5"/><date.issue norm="20230926T135000Z"/></docdata></head><body><body.head><hedline><hl1>Library opens with chess marathon</hl1></hedline><byline>By Kari Eksempel</byline><dateline>BERGEN, Sept. 26</dateline></body.head><body.content>${paragraphs(count)}</body.content></body></nitf>`;

const newsml1 = (count: number): string =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:example:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><FirstCreated>20230926T135000Z</FirstCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Library opens with chess marathon</HeadLine><ByLine>By Kari Eksempel</ByLine></NewsLines><ContentItem><DataContent>${paragraphs(count)}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;

const formats = [
  { title: 'NewsML-G2', write: newsmlG2, parse: parseNewsmlG2 },
  { title: 'NITF', write: nitf, parse: parseNitf },
  { title: 'NewsML 1', write: newsml1, parse: parseNewsml1 },
];

for (const { title, write, parse } of formats) {
  // The last two tell the growth: twice the text, about twice the time.
  for (const count of [8, 140, 2900, 5800]) {
    const text = write(count);
    describe(`${title} of ${String(text.length)} characters`, () => {
      bench('saxes alone, without a handler', () => {
        bare(text);
      });
      bench('readXml', () => {
        readXml(text);
      });
      bench('parse', () => {
        parse(text);
      });
    });
  }
}
