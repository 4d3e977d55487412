import { childElements, childrenNamed } from '../../../markup/xml/xml-path.js';
import type { Json } from '../../../source/json/json-node.js';
import type { ItemContext } from './item-context.js';

/** Elements of an item that may hold what no rule takes. */
const furtherParts = ['hopHistory', 'pubHistory', 'partMeta', 'assert', 'inlineRef', 'derivedFrom'];

/** What is left of the properties, under their own names. */
export function extraOf({
  item,
  itemMeta,
  contentMeta,
  reading,
}: ItemContext): Readonly<Record<string, Json>> {
  const rights = childrenNamed(item, 'rightsInfo');
  const files = childrenNamed(item, 'contentSet').flatMap((set) =>
    childrenNamed(set, 'remoteContent'),
  );
  const further = furtherParts.flatMap((name) => childrenNamed(item, name));
  const properties = [itemMeta, contentMeta, ...rights].flatMap((part) =>
    part === undefined ? [] : childElements(part),
  );
  return reading.leftovers([...properties, ...files, ...further]);
}
