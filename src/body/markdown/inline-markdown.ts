import type { Inline } from '../../model/index.js';
import { escapeDestination, escapeMarkdown, escapeTitle } from './escape-markdown.js';
import { inlineRuns, type InlineRun } from './inline-runs.js';
import { type Edge, edges, firstCharacter, lastCharacter, type MarkSpan } from './mark-edges.js';

/**
 * Text in a line as Markdown; `lineBreak` is what ends a line within it.
 *
 * Strong text stands between `**`, emphasis between `_`, or `*` inside a word, where `_` is no sign. A letter that would
 * keep its neighbour from being a sign (CommonMark 0.31, "left-flanking delimiter run") is written as a character
 * reference: `**“Yes.”**she` would not be strong, `**“Yes.”**&#x73;he` is.
 */
export function inlineMarkdown(children: readonly Inline[], lineBreak: string): string {
  const runs = inlineRuns(children);
  const between = edges(runs);
  return runs
    .map((run, index) => {
      const edge = between[index] ?? bare;
      const next = between[index + 1] ?? bare;
      const startsLine =
        lineBreak.endsWith('\n') && (index === 0 || runs[index - 1]?.kind === 'break');
      const text = run.kind === 'break' ? lineBreak : runText(run, startsLine, edge, next);
      return edge.opening.map(openSign).join('') + text + next.closing.map(closeSign).join('');
    })
    .join('');
}

function runText(run: InlineRun, startsLine: boolean, edge: Edge, next: Edge): string {
  if (run.kind !== 'text') return run.text;
  const first = firstCharacter(run.text);
  const last = lastCharacter(run.text);
  const isOne = first === run.text;
  const head = edge.hidesNext || (isOne && next.hidesLast) ? first : '';
  const tail = next.hidesLast && !isOne ? last : '';
  const shown = escapeMarkdown(run.text.slice(head.length, run.text.length - tail.length), {
    startsLine: startsLine && head === '',
    beforeLink: next.closing.length === 0 && next.opening[0]?.mark.type === 'link',
  });
  return reference(head) + shown + reference(tail);
}

function openSign({ mark, sign }: MarkSpan): string {
  return mark.type === 'link' ? '[' : sign;
}

function closeSign({ mark, sign }: MarkSpan): string {
  if (mark.type !== 'link') return sign;
  const title = mark.title === undefined ? '' : ` ${escapeTitle(mark.title)}`;
  return `](${escapeDestination(mark.url)}${title})`;
}

/** `character` as a character reference; nothing for `''`. */
function reference(character: string): string {
  const point = character.codePointAt(0);
  return point === undefined ? '' : `&#x${point.toString(16)};`;
}

const bare: Edge = { closing: [], opening: [], hidesLast: false, hidesNext: false };
