import { childElements, childrenNamed } from '../../../markup/xml/xml-path.js';
import type { Article } from '../../../model/index.js';
import { groupElementsOf } from './group-elements.js';
import type { ItemContext } from './item-context.js';

/** Elements of an item that may hold what no rule takes. */
const furtherParts = ['hopHistory', 'pubHistory', 'partMeta', 'assert', 'inlineRef', 'derivedFrom'];

/** What is left of the properties, under their own names; nothing where all was taken. */
export function extraOf({
  item,
  itemMeta,
  contentMeta,
  reading,
}: ItemContext): Pick<Article, 'extra'> {
  const rights = childrenNamed(item, 'rightsInfo');
  const files = childrenNamed(item, 'contentSet').flatMap((set) =>
    childrenNamed(set, 'remoteContent'),
  );
  const further = furtherParts.flatMap((name) => childrenNamed(item, name));
  const properties = [itemMeta, contentMeta, ...rights].flatMap((part) =>
    part === undefined ? [] : childElements(part),
  );
  const extra = reading.leftovers([...properties, ...files, ...further, ...groupElementsOf(item)]);
  return Object.keys(extra).length === 0 ? {} : { extra };
}
