import { toPlainText } from '../../body/index.js';
import type { Article, Block } from '../../index.js';
import type { Paint, Style } from '../print/paint.js';
import { printable } from '../print/printable.js';
import { wrapText } from '../print/wrap-text.js';

/** The article as its reader would have it on a page: head, text, sign-off; in lines of at most `width` columns. */
export function storyLines(article: Article, width: number, paint: Paint): readonly string[] {
  const set = (style: Style, text: string | undefined): readonly string[] =>
    text === undefined || text === ''
      ? []
      : wrapText(printable(text), width).map((line) => paint(style, line));
  const { kicker, headline, subheadline, bylines, dateline, abstract, body, credits } = article;
  const parts: readonly (readonly string[])[] = [
    [
      ...set('accent', kicker),
      ...set('title', headline === '' ? '(no headline)' : headline),
      ...set('quiet', subheadline),
    ],
    bylines.flatMap(({ text, people, organization }) =>
      set('quiet', text ?? [...people, organization].flatMap((one) => one?.name ?? []).join(', ')),
    ),
    set('accent', dateline?.text),
    set('quiet', abstract),
    ...body.map((block) => blockLines(block, width, paint)),
    credits.flatMap(({ text }) => set('quiet', text === undefined ? undefined : `(${text})`)),
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, i) => (i === 0 ? part : ['', ...part]));
}

function blockLines(block: Block, width: number, paint: Paint): readonly string[] {
  const text = printable(toPlainText([block], { captions: true }));
  switch (block.type) {
    case 'heading':
      return wrapText(text, width).map((line) => paint('title', line));
    case 'quote':
      return text
        .split('\n')
        .flatMap((line) => wrapText(line, width - 2))
        .map((line) => `${paint('quiet', '│')} ${line}`.trimEnd());
    case 'preformatted':
    case 'table':
      return text.split('\n');
    case 'figure':
      return wrapText(`[${block.kind}] ${text === '' ? block.url : text}`, width).map((line) =>
        paint('quiet', line),
      );
    case 'embed':
      return wrapText(`[embed] ${printable(block.url)}`, width).map((line) => paint('quiet', line));
    default:
      return text.split('\n').flatMap((line) => wrapText(line, width, hangingOf(line)));
  }
}

/** How far a list item's further lines are set in: behind its bullet or number. */
function hangingOf(line: string): number {
  return /^ *(?:- |\d+\. )/.exec(line)?.[0].length ?? 0;
}
