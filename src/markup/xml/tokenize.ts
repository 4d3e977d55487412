import { SaxesParser } from 'saxes';
import { repairOf } from './repair-xml.js';
import { meaningOf, type XmlErrors } from './xml-errors.js';
import type { XmlTree } from './xml-tree.js';

/**
 * Without namespaces, which are the tree's: saxes would put every attribute into an object of its own, and look each name up in
 * all elements around.
 */
type Parser = SaxesParser<{ xmlns: false }>;

/** Where the reading is. */
interface Progress {
  /** Offset behind the last tag or text. */
  pieceEnd: number;
  /** Whether something was wrong so far: only then may a text be what saxes could not read as markup. */
  isBroken: boolean;
}

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
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  Object.assign(parser.ENTITIES, entities);
  const progress = { pieceEnd: 0, isBroken: false };
  takePieces(parser, text, tree, progress);
  takeErrors(parser, text, tree, errors, progress);
  parser.write(text).close();
}

/**
 * A parser is five times slower with more than seven handlers: they are properties of it, and V8 then keeps all of its properties
 * in a hash. So start tags are looked for from their end, and comments are passed over without a handler.
 */
function takePieces(parser: Parser, text: string, tree: XmlTree, progress: Progress): void {
  parser.on('attribute', (attribute) => {
    tree.attribute(attribute);
  });
  parser.on('opentag', ({ name }) => {
    const end = parser.position;
    progress.pieceEnd = end;
    tree.open(name, text.lastIndexOf('<', end - 2), end);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const end = parser.position;
    const start = isSelfClosing ? end : text.lastIndexOf('<', end - 2);
    // saxes tells of every element that the tag makes it close; the tree needs the one that the tag names.
    if (!isSelfClosing && !isNamed(text, start, name)) return;
    progress.pieceEnd = end;
    tree.close(name, start, end);
  });
  const takeText = (value: string): void => {
    const { pieceEnd, isBroken } = progress;
    const end = parser.position - (text[parser.position - 1] === '<' ? 1 : 0);
    progress.pieceEnd = end;
    tree.text(isBroken ? textIn(text, pieceEnd, end, value) : value);
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
}

/** Whether the end tag at `start` has that name. */
function isNamed(text: string, start: number, name: string): boolean {
  const behind = text.charAt(start + 2 + name.length);
  return text.startsWith(name, start + 2) && ' >\t\n\r'.includes(behind);
}

/** What is text of a piece that may be markup which saxes gave up on. */
function textIn(text: string, pieceStart: number, end: number, value: string): string {
  const start = behindAsides(text, pieceStart);
  if (text[start] !== '<' || text.startsWith('<![CDATA[', start)) return value;
  // Of a stray end tag saxes makes text; a `<` that opens nothing it leaves out; the rest is markup that does not end.
  if (text.startsWith('</', start)) return value.replace(/^<\/[^>]*>/, '');
  return /[\s\d=<>]/.test(text.charAt(start + 1)) ? text.slice(start, end) : '';
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

function takeErrors(
  parser: Parser,
  text: string,
  tree: XmlTree,
  errors: XmlErrors,
  progress: Progress,
): void {
  let isBeyondRepair = false;
  parser.on('error', ({ message }) => {
    progress.isBroken = true;
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
