import { feedCodes } from '../../diagnostics/codes/feed.js';
import { finding } from '../../diagnostics/finding.js';
import { namedCharacter } from '../../markup/html/named-character.js';
import { readXml, type XmlLimits, type XmlReading } from '../../markup/xml/read-xml.js';

/**
 * Reads the XML of a feed. Names of characters that only HTML has, such as `&nbsp;`, are read as HTML's, and reported once: many
 * feeds are put together by what makes pages.
 */
export function readFeedXml(text: string, limits: XmlLimits = {}): XmlReading {
  const used = entitiesIn(text);
  if (used.size === 0) return readXml(text, { limits });
  const entities = Object.fromEntries([...used].map(([name, { character }]) => [name, character]));
  const reading = readXml(text, { limits, entities });
  const [[name, { at }] = ['', { at: 0 }]] = used;
  const message = `XML has no name "${name}" for a character; it was read as HTML's, and so were others.`;
  const span = { start: at, end: at + name.length + 2 };
  const fix = 'Write the character itself, or its number.';
  const found = finding(feedCodes, 'feed/html-entity', message, { span, fix });
  return { ...reading, findings: [found, ...reading.findings] };
}

interface Use {
  readonly character: string;
  /** Where it stands first. */
  readonly at: number;
}

/** The names of HTML's characters that the text uses where XML would have to know them: not in comments and CDATA sections. */
function entitiesIn(text: string): ReadonlyMap<string, Use> {
  const used = new Map<string, Use>();
  const signs = /&([A-Za-z][A-Za-z\d]{1,30});|<!(?:--|\[CDATA\[)/g;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [sign, name] = found;
    if (name === undefined) {
      const end = text.indexOf(sign === '<!--' ? '-->' : ']]>', signs.lastIndex);
      if (end < 0) break;
      signs.lastIndex = end;
    } else if (!namesOfXml.has(name) && !used.has(name)) {
      const character = namedCharacter(name);
      if (character !== undefined) used.set(name, { character, at: found.index });
    }
  }
  return used;
}

const namesOfXml: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
