import { SaxesParser } from 'saxes';
import { repairOf } from './repair-xml.js';
import { meaningOf, type XmlErrors } from './xml-errors.js';
import type { XmlTree } from './xml-tree.js';

type Parser = SaxesParser<{ xmlns: true }>;

/**
 * Lets saxes cut the text up, gives each piece to the tree with the place where it stands, and takes down what is wrong.
 *
 * @throws NeedsRepair, EndOfReading
 */
export function tokenize(
  text: string,
  entities: Readonly<Record<string, string>>,
  tree: XmlTree,
  errors: XmlErrors,
): void {
  const resolvePrefix = (prefix: string): string | undefined => tree.resolve(prefix);
  const parser = new SaxesParser({ xmlns: true, position: false, resolvePrefix });
  Object.assign(parser.ENTITIES, entities);
  takePieces(parser, text, tree);
  takeErrors(parser, text, tree, errors);
  parser.write(text).close();
}

/**
 * A parser is five times slower with more than half a dozen handlers: they are properties of it, and V8 then keeps all of its
 * properties in a hash. So start tags are looked for from their end, and comments are passed over without a handler.
 */
function takePieces(parser: Parser, text: string, tree: XmlTree): void {
  let pieceEnd = 0;
  parser.on('opentag', (tag) => {
    pieceEnd = parser.position;
    tree.open(tag, text.lastIndexOf('<', pieceEnd - 2), pieceEnd);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const end = parser.position;
    const start = text.lastIndexOf('<', end - 2);
    // saxes tells of every element that the tag makes it close; the tree needs the one that the tag names.
    if (!isSelfClosing && !isNamed(text, start, name)) return;
    pieceEnd = end;
    tree.close(name, start, end);
  });
  const takeText = (value: string): void => {
    const start = behindAsides(text, pieceEnd);
    pieceEnd = parser.position - (text[parser.position - 1] === '<' ? 1 : 0);
    const isText = text[start] !== '<' || text.startsWith('<![CDATA[', start);
    tree.text(isText ? value : leftover(text, start, pieceEnd, value), start, pieceEnd);
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
}

/** Whether the end tag at `start` has that name. */
function isNamed(text: string, start: number, name: string): boolean {
  const behind = text.charAt(start + 2 + name.length);
  return text.startsWith(name, start + 2) && ' >\t\n\r'.includes(behind);
}

/** The offset behind comments and processing instructions that stand at `from`. */
function behindAsides(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined;
    const found = end === undefined ? -1 : text.indexOf(end, at);
    if (end === undefined || found < 0) return at;
    at = found + end.length;
  }
}

/** What is text of a piece whose markup saxes gave up on. */
function leftover(text: string, start: number, end: number, value: string): string {
  // Of a stray end tag saxes makes text; a `<` that opens nothing it leaves out; the rest is markup that does not end.
  if (text.startsWith('</', start)) return value.replace(/^<\/[^>]*>/, '');
  return /[\s\d=<>]/.test(text.charAt(start + 1)) ? text.slice(start, end) : '';
}

function takeErrors(parser: Parser, text: string, tree: XmlTree, errors: XmlErrors): void {
  let isBeyondRepair = false;
  parser.on('error', ({ message }) => {
    const end = Math.min(parser.position, text.length);
    const start = Math.max(end - 1, 0);
    const unmatched = /^unmatched closing tag: (.*)\.$/s.exec(message)?.[1];
    if (unmatched !== undefined) {
      // Behind a stray end tag saxes knows of no element that was opened before it; the tree still does.
      tree.close(unmatched, text.lastIndexOf('</', start), end);
      return;
    }
    const meaning = meaningOf(message);
    if (meaning === undefined) return;
    if (meaning.mayBeRepaired === true && !isBeyondRepair) {
      const repair = repairOf(text);
      if (repair !== undefined) throw repair;
      isBeyondRepair = true;
    }
    errors.report(meaning.code, meaning.message, start, end);
  });
}
