import { nameEnd } from './xml-names.js';
import type { XmlScan } from './xml-scan.js';

/**
 * Offset behind the comment, processing instruction or document type declaration whose `<` stands at `start`; the length of the
 * text where it does not end.
 */
export function skipMarkup(scan: XmlScan, start: number): number {
  const { text } = scan;
  if (text.startsWith('<!--', start)) return skipComment(scan, start);
  if (text.startsWith('<?', start)) return skipInstruction(scan, start);
  if (text.startsWith('<!DOCTYPE', start)) return skipDoctype(scan, start);
  scan.report('xml/malformed-tag', '`<!` opens neither a comment nor a section.', start, start + 2);
  return endOf(scan, '>', start, start + 2);
}

/** Offset behind `closing`, looked for from `from` on; the length of the text, with a report, where it is missing. */
export function endOf(scan: XmlScan, closing: string, start: number, from: number): number {
  const at = scan.text.indexOf(closing, from);
  if (at >= 0) return at + closing.length;
  const opening = scan.text.slice(start, start + 12);
  const message = `What \`${opening}\` opens has no \`${closing}\`; nothing behind it was read.`;
  scan.report('xml/unterminated', message, start, from);
  return scan.text.length;
}

function skipComment(scan: XmlScan, start: number): number {
  const hyphens = scan.text.indexOf('--', start + 4);
  if (hyphens >= 0 && scan.text[hyphens + 2] !== '>') {
    const message = 'A comment holds `--` only where it ends.';
    scan.report('xml/bad-comment', message, hyphens, hyphens + 2);
  }
  return endOf(scan, '-->', start, start + 4);
}

function skipInstruction(scan: XmlScan, start: number): number {
  const end = endOf(scan, '?>', start, start + 2);
  const nameEnds = nameEnd(scan.text, start + 2);
  const target = scan.text.slice(start + 2, nameEnds);
  if (target === '' || !/[ \t\n\r?]/.test(scan.text[nameEnds] ?? '?')) {
    scan.report('xml/malformed-tag', 'A processing instruction begins with a name.', start, end);
  } else if (target.toLowerCase() === 'xml') {
    const message = 'The XML declaration stands at the very start of a document.';
    scan.report('xml/bad-declaration', message, start, end);
  }
  return end;
}

/** Production 28, read only to find its end: nothing that it declares is ever looked at. */
function skipDoctype(scan: XmlScan, start: number): number {
  const { text } = scan;
  let isInSubset = false;
  let at = start + '<!DOCTYPE'.length;
  while (at < text.length) {
    part.lastIndex = at;
    const found = part.exec(text);
    if (found === null) break;
    at = found.index + found[0].length;
    switch (found[0]) {
      case '[':
        isInSubset = true;
        break;
      case ']':
        isInSubset = false;
        break;
      case '>':
        if (!isInSubset) return at;
        break;
      case '"':
      case "'":
        at = endOf(scan, found[0], start, at);
        break;
      case '<!--':
        if (isInSubset) at = endOf(scan, '-->', start, at);
        break;
      case '<?':
        if (isInSubset) at = endOf(scan, '?>', start, at);
        break;
      default: {
        const message = 'The document declares entities of its own; none of them is expanded.';
        scan.report('xml/dtd-ignored', message, found.index, at);
      }
    }
  }
  return endOf(scan, '>', start, text.length);
}

/** What has a say in where the declaration ends. */
const part = /["'[\]>]|<!--|<\?|<!ENTITY/g;
