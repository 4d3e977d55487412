import type { ElementReading } from '../../../markup/xml/element-reading.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childElements } from '../../../markup/xml/xml-path.js';
import type { Article, Group, GroupPart, Related } from '../../../model/index.js';
import { type Component, isEquivalents } from './components.js';
import { elementsAt, formalName } from './elements.js';
import { idOf } from './item-id.js';

/** The items that stand for the parts of an item, and how its components arrange them. */
export function readPackage(
  components: readonly Component[],
  reading: ElementReading,
): Pick<Article, 'related' | 'groups'> {
  const holders = holdersIn(components);
  if (holders.size === 0) return { related: [], groups: [] };
  const known = new Set<string>();
  const related: Related[] = [];
  const partsOf = (element: XmlElement): readonly GroupPart[] => {
    if (element.name === 'NewsComponent') {
      const id = holders.get(element);
      return id === undefined ? [] : [{ type: 'group', id }];
    }
    const part = partOf(element);
    if (part === undefined) return [];
    reading.take(element, undefined, ['NewsItem']);
    if (!known.has(part.id)) {
      reading.place(`related[${related.length}]`, element);
      related.push({ id: part.id, rel: 'associatedWith' });
    }
    known.add(part.id);
    return [{ type: 'item', ...part }];
  };
  const groups = components.flatMap((component): readonly Group[] => {
    const { element } = component;
    const id = holders.get(element);
    if (id === undefined) return [];
    const role = formalName(elementsAt([element], 'Role')[0]);
    return [
      {
        id,
        ...(role !== undefined && { role }),
        ...(isEquivalents(component) && { mode: 'alt' }),
        parts: childElements(element).flatMap(partsOf),
      },
    ];
  });
  return { related, groups };
}

/** The components that hold other items, at whatever depth, and what to call them. */
function holdersIn(components: readonly Component[]): ReadonlyMap<XmlElement, string> {
  const holding = new Set<Component>();
  for (const component of components) {
    if (!childElements(component.element).some(isItem)) continue;
    for (let at: Component | undefined = component; at && !holding.has(at); at = at.parent)
      holding.add(at);
  }
  return new Map(
    components.flatMap((component, index) =>
      holding.has(component)
        ? [[component.element, attributeOf(component.element, 'Duid') ?? `component-${index + 1}`]]
        : [],
    ),
  );
}

function isItem({ name }: XmlElement): boolean {
  return name === 'NewsItemRef' || name === 'NewsItem';
}

function partOf(
  element: XmlElement,
): { readonly id: string; readonly version?: string } | undefined {
  const id = element.name === 'NewsItem' ? idOf(element).id : undefined;
  if (id !== undefined) return { id };
  const target = element.name === 'NewsItemRef' ? attributeOf(element, 'NewsItem') : undefined;
  if (target === undefined) return undefined;
  const [, item, version] = newsmlUrn.exec(target) ?? [];
  return item === undefined || version === undefined ? { id: target } : { id: item, version };
}

/** RFC 3085: provider, date, item, and the revision with how it came to be. */
const newsmlUrn = /^(urn:newsml:[^:]+:\d{8}(?:T\d{6}Z)?:[^:]+):(\d+)[NAU]?$/i;
