import type { Emphasis, Inline, Link, Mention, Strong } from '../../model/index.js';

/** A node that holds text in a line, still without that text. */
export type Mark =
  | Omit<Emphasis, 'children'>
  | Omit<Strong, 'children'>
  | Omit<Link, 'children'>
  | Omit<Mention, 'children'>;

/** The node with what stands in it. Written out, since V8 is slow to copy a mark and add to it. */
export function nodeOf(mark: Mark, children: readonly Inline[]): Inline {
  switch (mark.type) {
    case 'emphasis':
      return { type: 'emphasis', children };
    case 'strong':
      return { type: 'strong', children };
    case 'link': {
      const { url, title } = mark;
      return title === undefined
        ? { type: 'link', url, children }
        : { type: 'link', url, title, children };
    }
    case 'mention': {
      const { kind, uri } = mark;
      return uri === undefined
        ? { type: 'mention', kind, children }
        : { type: 'mention', kind, uri, children };
    }
  }
}

/** What a mark says; one inside another that says the same adds nothing. */
export function kindOf(mark: Mark): string {
  return mark.type === 'mention' ? mark.kind : mark.type;
}
