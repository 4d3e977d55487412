import anpa1312 from './samples/anpa1312.sample';
import arabic from './samples/arabic.sample';
import atom from './samples/atom.sample';
import azertac from './samples/azertac.sample';
import broken from './samples/broken.sample';
import embargo from './samples/embargo.sample';
import html from './samples/html.sample';
import iptc7901 from './samples/iptc7901.sample';
import jsonFeed from './samples/json-feed.sample';
import jsonLd from './samples/json-ld.sample';
import newsml1 from './samples/newsml-1.sample';
import newsmlG2 from './samples/newsml-g2.sample';
import ninjs from './samples/ninjs.sample';
import nitf from './samples/nitf.sample';
import rss from './samples/rss.sample';
import wireText from './samples/wire-text.sample';

/** A text to begin with. */
export interface Sample {
  /** What a link to it says: `playground.html#sample=nitf`. */
  readonly id: string;
  readonly group: 'Formats' | 'Other things to see';
  readonly title: string;
  readonly text: string;
  /** A day near which the years of the sample lie. */
  readonly referenceDate?: string;
}

/** The samples, all invented: one for each format that is read, and some that show what else there is. */
export const samples: readonly Sample[] = [
  {
    id: 'wire-text',
    group: 'Formats',
    title: 'Wire copy',
    text: wireText,
    referenceDate: '2026-09-20',
  },
  {
    id: 'iptc7901',
    group: 'Formats',
    title: 'IPTC 7901',
    text: iptc7901,
    referenceDate: '2026-09-20',
  },
  {
    id: 'anpa1312',
    group: 'Formats',
    title: 'ANPA 1312',
    text: anpa1312,
    referenceDate: '2026-09-20',
  },
  { id: 'newsml-1', group: 'Formats', title: 'NewsML 1', text: newsml1 },
  { id: 'newsml-g2', group: 'Formats', title: 'NewsML-G2', text: newsmlG2 },
  { id: 'nitf', group: 'Formats', title: 'NITF', text: nitf },
  { id: 'ninjs', group: 'Formats', title: 'ninjs', text: ninjs },
  { id: 'rss', group: 'Formats', title: 'RSS', text: rss },
  { id: 'atom', group: 'Formats', title: 'Atom', text: atom },
  { id: 'json-feed', group: 'Formats', title: 'JSON Feed', text: jsonFeed },
  { id: 'json-ld', group: 'Formats', title: 'JSON-LD', text: jsonLd },
  { id: 'html', group: 'Formats', title: 'HTML page', text: html },
  { id: 'azertac', group: 'Other things to see', title: 'Byline at the foot', text: azertac },
  {
    id: 'arabic',
    group: 'Other things to see',
    title: 'Arabic, right to left',
    text: arabic,
    referenceDate: '2026-09-20',
  },
  {
    id: 'embargo',
    group: 'Other things to see',
    title: 'Under embargo',
    text: embargo,
    referenceDate: '2026-09-20',
  },
  { id: 'broken', group: 'Other things to see', title: 'Broken XML', text: broken },
];
