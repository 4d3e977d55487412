import type { Article } from '../../model/index.js';
import { composeEmbargo } from '../../text/embargo/compose-embargo.js';
import type { Lexicon } from '../../text/lexicon.js';
import { composeMarkers } from '../../text/markers/compose-markers.js';
import { noteLabels } from '../../vocabulary/notebooks.js';
import { bodyCopy, type CopyBlock, withDateline } from '../../text/story/body-copy.js';
import { isCopyright } from '../../text/story/head/closed-head.js';
import { oneLine } from '../../text/story/one-line.js';
import { storyParts } from '../../text/story/story-parts.js';

/** In front of a paragraph. */
const indent = '\t   ';

/** The text of a message, line by line: the marked lines of its head, then the story. */
export function composeText(
  article: Article,
  keywordLine: string,
  lexicon: Lexicon,
  style: string | undefined,
): readonly string[] {
  const { leading, dateline, trailing, credits } = storyParts(article, { lexicon, style });
  const signals = article.signals.filter((signal) => signal !== 'update');
  const head = [
    keywordLine,
    ...composeMarkers({ ...article, signals }),
    composeEmbargo(article.embargoedUntil) ?? '',
    article.headline,
    further(article.subheadline, false),
    ...(article.editorialNote ?? '').split('\n').map(note),
    further(article.abstract, true),
  ].map(oneLine);
  return [
    ...head.filter((line) => line !== '').map((line) => `^${line}<`),
    ...leading.flatMap((byline) => byline.split(/[\r\n]+/)).map((line) => `^${line}=`),
    ...copyright(article),
    ...withDateline(bodyCopy(article.body), dateline).flatMap(blockLines),
    ...[...trailing, ...credits].map((text) => indent + oneLine(text)),
  ];
}

/** A second headline ends as none of the sentences in which an abstract does. */
function further(text: string | undefined, isProse: boolean): string {
  const line = oneLine(text ?? '');
  return (line.length > 100 || /[.!?…]["'”’»]{0,2}$/u.test(line)) === isProse ? line : '';
}

/** A note stands in brackets, unless its label tells it. */
function note(text: string): string {
  const line = oneLine(text);
  const label = /^([^:;_—–-]{1,40}?)\s{0,3}[:;_—–-]/u.exec(line)?.[1] ?? '';
  return line === '' || noteLabels.includes(label.toLowerCase()) ? line : `(${line})`;
}

/** `c.2023 Example News`: other notices would be taken for text. */
function copyright({ rights }: Article): readonly string[] {
  const line = oneLine(rights?.notice ?? '');
  return isCopyright(line) ? [`^${line}<`] : [];
}

/** A paragraph is a line; a list's items follow without an indent, and so do rows, behind BS. */
function blockLines(block: CopyBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [indent + block.lines.join(' ')];
    case 'list':
      return block.items.map((item, index) => `${index === 0 ? indent : ''}- ${item}`);
    case 'table':
      return ['', ...block.rows.map((row) => `\x08${row.map(cell).join(';')}<`)];
    case 'preformatted':
      return ['', ...block.lines];
    case 'break':
      return [`${indent}___`];
  }
}

function cell(text: string): string {
  return text.replaceAll(';', ',');
}
