import type { XmlElement } from '../../markup/xml/xml-element.js';
import { childElements } from '../../markup/xml/xml-path.js';

/** A feed's parts. */
export interface RssFeed {
  readonly root: XmlElement;
  /** Absent where items stand alone. */
  readonly channel?: XmlElement;
  readonly items: readonly XmlElement[];
}

/**
 * The channel and its items, wherever the release puts them: within the channel, beside it (RSS 0.90 and 1.0), or in an element
 * of their own (1.1). Undefined where there is neither.
 */
export function findFeed(roots: readonly XmlElement[]): RssFeed | undefined {
  for (const root of roots) {
    const name = root.name.toLowerCase();
    if (!rootNames.has(name)) continue;
    const around = name === 'channel' || name === 'item' ? [root] : childElements(root);
    const channel = around.find((element) => isNamed(element, 'channel'));
    const inner = around.filter((element) => isNamed(element, 'channel')).flatMap(childElements);
    const items = [...around, ...inner].flatMap((element) =>
      isNamed(element, 'items')
        ? childElements(element).filter((child) => isNamed(child, 'item'))
        : isNamed(element, 'item')
          ? [element]
          : [],
    );
    return { root, ...(channel && { channel }), items: items.sort((a, b) => a.start - b.start) };
  }
  return undefined;
}

const rootNames: ReadonlySet<string> = new Set(['rss', 'rdf', 'channel', 'item']);

function isNamed({ name }: XmlElement, wanted: string): boolean {
  return name.toLowerCase() === wanted;
}
