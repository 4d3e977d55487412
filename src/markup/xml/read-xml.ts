import type { Finding } from '../../diagnostics/finding.js';
import { type Characters, characterReader } from './read-characters.js';
import { readStartTag } from './read-start-tag.js';
import { endOf, skipMarkup } from './skip-markup.js';
import type { XmlElement } from './xml-element.js';
import { nameEnd, skipSpace } from './xml-names.js';
import { scanOf, type XmlOptions, type XmlScan } from './xml-scan.js';
import { type XmlTree, xmlTree } from './xml-tree.js';

export type { XmlLimits, XmlOptions } from './xml-scan.js';

/** What an XML text holds. */
export interface XmlReading {
  /** The outermost elements: one of a well-formed document, none where nothing could be read. */
  readonly roots: readonly XmlElement[];
  /** In the order of the text, except for elements that have no end tag: they are found where they would have to end. */
  readonly findings: readonly Finding[];
}

/**
 * Reads XML 1.0 with namespaces to a tree of elements and text, in time linear in the text. Never throws: what is not
 * well-formed is a finding, and the reading goes on behind it. There is no DTD and no network: entities that a document
 * declares are not expanded, and a document type declaration is passed over.
 */
export function readXml(text: string, options: XmlOptions = {}): XmlReading {
  const scan = scanOf(text, options);
  const tree = xmlTree(scan);
  const characters = characterReader(scan);
  let at = declarationEnd(scan);
  while (at < text.length && !scan.isGivenUp()) {
    const less = text.indexOf('<', at);
    const next = less < 0 ? text.length : less;
    if (next > at) tree.text(characters(at, next, 'text'), at, next);
    at = less < 0 ? next : readMarkup(scan, tree, next, characters);
  }
  tree.finish(text.length);
  if (tree.roots.length === 0)
    scan.report('xml/no-element', 'There is no element in the text.', 0, 0);
  return { roots: tree.roots, findings: scan.findings };
}

/** Production 23. */
const declaration =
  /\ufeff?(?:<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>)?/y;

/** Offset behind a byte order mark and the XML declaration; one that is malformed is left to be reported. */
function declarationEnd({ text }: XmlScan): number {
  declaration.lastIndex = 0;
  return declaration.test(text) ? declaration.lastIndex : 0;
}

/** Reads what the `<` at `start` opens, and gives the offset behind it. */
function readMarkup(scan: XmlScan, tree: XmlTree, start: number, characters: Characters): number {
  switch (scan.text[start + 1]) {
    case '/':
      return readEndTag(scan, tree, start);
    case '!':
    case '?':
      return scan.text.startsWith('<![CDATA[', start)
        ? readSection(scan, tree, start, characters)
        : skipAside(scan, start, characters);
    default:
      return readElement(scan, tree, start, characters);
  }
}

/** Nothing of an aside is kept, but its characters must be those of XML as well. */
function skipAside(scan: XmlScan, start: number, characters: Characters): number {
  const end = skipMarkup(scan, start);
  characters(start, end, 'section');
  return end;
}

function readElement(scan: XmlScan, tree: XmlTree, start: number, characters: Characters): number {
  const nameEnds = nameEnd(scan.text, start + 1);
  if (nameEnds === start + 1) {
    const message = 'A `<` that opens no tag is written `&lt;`.';
    scan.report('xml/bad-character', message, start, start + 1);
    tree.text('<', start, start + 1);
    return start + 1;
  }
  const tag = readStartTag(scan, start, nameEnds, characters);
  if (tag === undefined) return endOf(scan, '>', start, scan.text.length);
  return tree.open(tag) ? tag.end : scan.text.length;
}

function readEndTag(scan: XmlScan, tree: XmlTree, start: number): number {
  const { text } = scan;
  const nameEnds = nameEnd(text, start + 2);
  const at = skipSpace(text, nameEnds);
  const end = text[at] === '>' ? at + 1 : at;
  if (end === at) {
    const message = `The end tag \`${text.slice(start, nameEnds)}\` has no \`>\` behind its name.`;
    scan.report('xml/malformed-tag', message, start, at);
  }
  tree.close(text.slice(start + 2, nameEnds), start, end);
  return end;
}

function readSection(scan: XmlScan, tree: XmlTree, start: number, characters: Characters): number {
  const from = start + '<![CDATA['.length;
  const end = endOf(scan, ']]>', start, from);
  const to = scan.text.startsWith(']]>', end - 3) ? end - 3 : end;
  tree.text(characters(from, to, 'section'), start, end);
  return end;
}
