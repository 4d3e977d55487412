import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childrenNamed } from '../../../markup/xml/xml-path.js';

/** The elements of the groups of a package, the root first. */
export function groupElementsOf(item: XmlElement): readonly XmlElement[] {
  const sets = childrenNamed(item, 'groupSet');
  const groups = sets.flatMap((set) => childrenNamed(set, 'group'));
  const [root] = sets.flatMap((set) => attributeOf(set, 'root') ?? []);
  const first = groups.find((group) => root !== undefined && attributeOf(group, 'id') === root);
  return first === undefined ? groups : [first, ...groups.filter((group) => group !== first)];
}
