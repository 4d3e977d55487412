import type { XmlElement } from '../../../markup/xml/xml-element.js';
import {
  attributeOf,
  childElements,
  childNamed,
  childrenNamed,
} from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import type { Group, GroupPart } from '../../../model/index.js';
import { groupElementsOf } from './group-elements.js';
import type { ItemContext } from './item-context.js';
import { codeOf, wordOf } from './read-identity.js';
import { headlineOf, idOf, pageOf } from './read-links.js';

/** The groups of a package, the root first; what is left of them stands in `extra`. */
export function readGroups({ item, reading }: ItemContext): readonly Group[] {
  groupElementsOf(item).forEach((element, index) => {
    const isKnown = modeOf(element) !== undefined;
    const attributes = ['role', 'roleuri', ...(isKnown ? ['mode', 'modeuri'] : [])];
    reading.take(element, `groups[${index}]`, attributes);
    // What a reference tells of its item beyond the fields of `related` and `media` is the item's own to say.
    for (const child of childElements(element)) if (isRead.has(child.name)) reading.takeAll(child);
  });
  return groupsOf(item);
}

const isRead: ReadonlySet<string> = new Set(['itemRef', 'groupRef', 'title']);

/** The groups of a package, the root first. */
export function groupsOf(item: XmlElement): readonly Group[] {
  const named = new Map<string, string | undefined>();
  for (const link of childrenNamed(childNamed(item, 'itemMeta'), 'link')) {
    const id = idOf(link);
    if (id !== undefined && !named.has(id)) named.set(id, headlineOf(link));
  }
  return groupElementsOf(item).map((element) => groupOf(element, named));
}

/** @param named - What the items are called so far; what a part says beyond that is its own headline. */
function groupOf(element: XmlElement, named: Map<string, string | undefined>): Group {
  return given({
    id: attributeOf(element, 'id'),
    role: wordOf(element, 'role'),
    mode: modeOf(element),
    headline: headlineOf(element),
    parts: childElements(element).flatMap((child) => partOf(child, named)),
  });
}

function partOf(element: XmlElement, named: Map<string, string | undefined>): readonly GroupPart[] {
  if (element.name === 'groupRef') {
    const id = attributeOf(element, 'idref');
    return id === undefined ? [] : [{ type: 'group', id }];
  }
  if (element.name !== 'itemRef') return [];
  const id = idOf(element);
  const url = pageOf(element);
  const key = id ?? url;
  if (key === undefined) return [];
  const headline = headlineOf(element);
  const isOwn = named.has(key) && named.get(key) !== headline;
  if (!named.has(key)) named.set(key, headline);
  return [
    given({
      type: 'item' as const,
      id,
      url: id === undefined ? url : undefined,
      version: attributeOf(element, 'version'),
      headline: isOwn ? headline : undefined,
    }),
  ];
}

/** Codes of http://cv.iptc.org/newscodes/pkggroupmode/. */
const modes = ['bag', 'seq', 'alt'] as const;

function modeOf(element: XmlElement): Group['mode'] {
  const code = codeOf(element, 'mode');
  return modes.find((mode) => mode === code);
}
