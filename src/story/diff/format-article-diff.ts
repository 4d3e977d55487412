import type { ArticleDiff } from './diff-articles.js';
import type { PlacedBlock } from './body-block.js';
import type { BlockChange } from './diff-blocks.js';
import type { FieldChange } from './diff-fields.js';
import type { WordChange } from './diff-words.js';

/** How a stretch of a comparison is meant: as what was taken out or put in, as a heading, or as text that stayed. */
export interface DiffStretch {
  readonly kind: 'heading' | 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * A comparison as lines for people: `[-what was taken out-]` and `{+what was put in+}`, with a few words around them.
 *
 *     headline: Library opens on [-Tuesday-] {+Monday+}
 *     paragraph 2: … players came[-.-]{+, and more watched.+}
 *     paragraph 4 added: {+It closes at midnight.+}
 *
 * @returns `''` where nothing changed.
 * @example
 * ```ts
 * const before = Article.parse({ headline: 'Library opens on Tuesday' });
 * const after = Article.parse({ headline: 'Library opens on Monday' });
 * formatArticleDiff(diffArticles(before, after)); // 'headline: Library opens on [-Tuesday-]{+Monday+}'
 * ```
 */
export function formatArticleDiff(diff: ArticleDiff): string {
  return diffLines(diff)
    .map((stretches) => stretches.map(marked).join(''))
    .join('\n');
}

function marked({ kind, text }: DiffStretch): string {
  if (kind === 'removed') return `[-${text}-]`;
  return kind === 'added' ? `{+${text}+}` : text;
}

/**
 * The lines of a comparison as stretches, for those who set them in colours.
 *
 * @example
 * ```ts
 * const diff = diffArticles(Article.parse({ headline: 'Chess' }), Article.parse({ headline: 'Chess', urgency: 3 }));
 * diffLines(diff)[0]?.map(({ text }) => text).join(''); // 'urgency added: 3'
 * ```
 */
export function diffLines({ fields, body }: ArticleDiff): readonly (readonly DiffStretch[])[] {
  return [...fields.map(fieldLine), ...body.map(blockLine)];
}

function fieldLine({ path, kind, before, after, words }: FieldChange): readonly DiffStretch[] {
  const told = (value: unknown): string => (typeof value === 'string' ? value : nameOf(value));
  switch (kind) {
    case 'added':
      return [heading(`${path} added: `), { kind: 'added', text: told(after) }];
    case 'removed':
      return [heading(`${path} removed: `), { kind: 'removed', text: told(before) }];
    case 'reordered':
      return [heading(`${path} reordered`)];
    case 'changed':
      return [
        heading(`${path}: `),
        ...(words === undefined ? replaced(told(before), told(after)) : wordStretches(words)),
      ];
  }
}

function replaced(before: string, after: string): readonly DiffStretch[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'same', text: ' ' },
    { kind: 'added', text: after },
  ];
}

/** What a person would call a value: its name or text where it has one, else its JSON. */
function nameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    for (const key of ['text', 'name', 'headline', 'caption', 'value', 'url', 'id'])
      if (typeof record[key] === 'string') return record[key];
  }
  return JSON.stringify(value);
}

function blockLine(change: BlockChange): readonly DiffStretch[] {
  switch (change.kind) {
    case 'added':
      return [
        heading(`${title(change.after)} added: `),
        { kind: 'added', text: change.after.text },
      ];
    case 'removed':
      return [
        heading(`${title(change.before)} removed: `),
        { kind: 'removed', text: change.before.text },
      ];
    case 'moved':
      return [
        heading(`${title(change.before)} moved, now ${title(change.after)}: `),
        { kind: 'same', text: opening(change.after.text) },
      ];
    case 'changed': {
      const isText = change.words.some(({ kind }) => kind !== 'same');
      const name = title(change.after);
      return isText
        ? [heading(`${name}: `), ...wordStretches(change.words)]
        : [
            heading(`${name}, its markup alone: `),
            { kind: 'same', text: opening(change.after.text) },
          ];
    }
  }
}

function title({ type, number }: PlacedBlock): string {
  return `${type} ${String(number)}`;
}

function heading(text: string): DiffStretch {
  return { kind: 'heading', text };
}

/** Words of what stayed that stand on either side of what changed. */
const mostAround = 8;

/** Of what stayed no more than stands near a change. */
function wordStretches(words: readonly WordChange[]): readonly DiffStretch[] {
  return words.map(({ kind, text }, index) => {
    if (kind !== 'same') return { kind, text: oneLine(text) };
    const isFirst = index === 0;
    const isLast = index === words.length - 1;
    return { kind, text: cut(oneLine(text), isFirst, isLast) };
  });
}

/** The text without its middle; at the start and at the end of the whole, without what is far from the change. */
function cut(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(' ');
  if (words.length <= 2 * mostAround) return text;
  const front = words.slice(0, mostAround + 1).join(' ');
  const back = words.slice(-mostAround - 1).join(' ');
  return isFirst ? `…${back}` : isLast ? `${front}…` : `${front} … ${back}`;
}

/** Characters by which a reader knows a block again. */
const openingLength = 60;

function opening(text: string): string {
  const line = oneLine(text);
  return line.length <= openingLength ? line : `${line.slice(0, openingLength).trimEnd()}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
