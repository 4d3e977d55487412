import { rewrite, type Rewritten } from '../../source/rewrite.js';
import { anpa1312Labels } from '../../vocabulary/anpa1312-codes.js';
import { headRules, joinRule } from './copy-rules.js';
import { bareCycle, type Header } from './header.js';
import { isKeywordLine, type KeywordLine, readKeywordLine } from './keyword-line.js';

/** The head of a message's text: what its marked lines say by themselves, and the rest as plain copy. */
export interface Head {
  /** The lines that are to be read as a story's head. */
  readonly copy: Rewritten;
  readonly keywordLine?: KeywordLine;
  readonly keywords: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Where the head of a message's text ends. It is what stands in front of the first indented or empty line, or of the line that
 * opens with BS; where nothing else follows, only two lines of it are the head, and the others the text.
 */
export function headEnd(text: string): number {
  const indented = /(?:^|\n)(?=\t| {3}|\x08|\r?\n)/.exec(text.trimStart());
  const shift = text.length - text.trimStart().length;
  const end = indented === null ? text.length : shift + indented.index + indented[0].length;
  if (/\S/.test(text.slice(end).replace(/^\^?end<?\s*$/im, ''))) return end;
  const lines = text.slice(0, end).split('\n');
  const kept = lines.slice(0, 2).join('\n');
  return Math.min(end, kept.length + 1);
}

/**
 * Reads the head: the line that repeats the keyword, and those with a label that a table knows, are taken out of its copy. Labels
 * count only where one of them is the headline's.
 *
 * @param header - Without one the first marked line counts as the repetition.
 */
export function readHead(text: string, header: Header | undefined): Head {
  const isMarked = /^\s*\^/.test(text);
  const plain = rewrite(text, isMarked ? [joinRule, ...headRules] : headRules);
  const notes: string[] = [];
  const lists: string[] = [];
  const isLabelled = /^\^?HL:/m.test(text);
  let keywordLine: KeywordLine | undefined;
  let isFirst = true;
  const copy = rewrite(plain.text, [
    {
      pattern: /[^\r\n]+/g,
      replacement: (line) => {
        const isKeyword = repeatsKeyword(line, header, isMarked && isFirst);
        isFirst = false;
        if (keywordLine === undefined && isKeyword) {
          keywordLine = readKeywordLine(line.trim(), header?.version);
          return '';
        }
        const { meaning, value } = isLabelled ? labelled(line.trim()) : ({ value: line } as const);
        if (meaning === 'headline') return value;
        if (meaning === 'note') notes.push(line.trim());
        else if (meaning === 'keywords') lists.push(value);
        return meaning === undefined ? line : '';
      },
    },
  ]);
  return {
    copy: { text: copy.text, offsetOf: (offset) => plain.offsetOf(copy.offsetOf(offset)) },
    ...(keywordLine && { keywordLine }),
    keywords: lists
      .flatMap((list) => list.split(','))
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    notes,
  };
}

interface Labelled {
  readonly meaning?: 'headline' | 'keywords' | 'note';
  readonly value: string;
}

/** The first marked line may also be told by the number of words at its end. */
function repeatsKeyword(line: string, header: Header | undefined, isFirst: boolean): boolean {
  if (header === undefined) return isFirst;
  if (header.keyword === bareCycle) return false;
  return isKeywordLine(line, header.keyword) || (isFirst && /,\s?\d{0,5}\s*$/.test(line));
}

function labelled(line: string): Labelled {
  const colon = line.slice(0, 20).indexOf(':');
  const label = line.slice(0, Math.max(colon, 0)).toLowerCase();
  const row = anpa1312Labels.find((known) => known.label === label);
  return row === undefined
    ? { value: line }
    : { meaning: row.meaning, value: line.slice(colon + 1).trim() };
}
