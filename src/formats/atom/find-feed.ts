import type { XmlElement } from '../../markup/xml/xml-element.js';
import { childElements } from '../../markup/xml/xml-path.js';

/** A feed's parts. */
export interface AtomFeed {
  readonly root: XmlElement;
  /** Absent for an entry that stands alone. */
  readonly feed?: XmlElement;
  readonly entries: readonly XmlElement[];
  /** Entries that are said to be gone (RFC 6721). */
  readonly deleted: readonly XmlElement[];
}

/** The feed and its entries, or an entry alone; undefined where there is neither. */
export function findFeed(roots: readonly XmlElement[]): AtomFeed | undefined {
  const root = roots.find(({ name }) => /^(?:feed|entry)$/i.test(name));
  if (root === undefined) return undefined;
  if (root.name.toLowerCase() === 'entry') return { root, entries: [root], deleted: [] };
  const children = childElements(root);
  return {
    root,
    feed: root,
    entries: children.filter(({ name }) => name.toLowerCase() === 'entry'),
    deleted: children.filter(({ name }) => name === 'deleted-entry'),
  };
}
