import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childrenNamed, hasAttribute } from '../../../markup/xml/xml-path.js';
import type { Rights } from '../../../model/index.js';
import { blockTextOf } from './block-text.js';
import type { ItemContext } from './item-context.js';
import { readOrganization } from './read-parties.js';

/** The rights that the elements `rightsInfo` give: of each property the first, in the item's language where there are several. */
export function readRights(
  context: ItemContext,
  infos: readonly XmlElement[],
  path: string,
): Rights | undefined {
  // What is limited to a part of the item or to one use says less than what is not.
  const [general, limited] = [false, true].map((isLimited) =>
    infos.filter((info) => hasAttribute(info, ...limits) === isLimited),
  );
  const all = [...(general ?? []), ...(limited ?? [])];
  const holder = all.flatMap((info) => childrenNamed(info, 'copyrightHolder'))[0];
  const organization = holder && readOrganization(context, holder);
  if (holder !== undefined && organization !== undefined)
    context.reading.take(holder, `${path}.holder`);
  const notice = inLanguage(
    context,
    all.flatMap((info) => childrenNamed(info, 'copyrightNotice')),
    `${path}.notice`,
  );
  const usageTerms = inLanguage(
    context,
    all.flatMap((info) => childrenNamed(info, 'usageTerms')),
    `${path}.usageTerms`,
  );
  for (const info of infos) context.reading.take(info);
  if (organization === undefined && notice === undefined && usageTerms === undefined)
    return undefined;
  return {
    ...(organization && { holder: organization }),
    ...(notice !== undefined && { notice }),
    ...(usageTerms !== undefined && { usageTerms }),
  };
}

const limits = ['scope', 'scopeuri', 'aspect', 'aspecturi', 'idrefs'];

/** The text of the first element in the item's language, else of the first; one without a role before one with. */
function inLanguage(
  { reading, language }: ItemContext,
  elements: readonly XmlElement[],
  path: string,
): string | undefined {
  const own = language?.toLowerCase().split('-', 1)[0];
  const weight = (element: XmlElement): number => {
    const tag = attributeOf(element, 'xml:lang')?.toLowerCase().split('-', 1)[0];
    return (hasAttribute(element, 'role') ? 0 : 4) + (tag === undefined ? 1 : tag === own ? 2 : 0);
  };
  const [best] = elements
    .filter((element) => blockTextOf(element) !== '')
    .sort((a, b) => weight(b) - weight(a));
  if (best === undefined) return undefined;
  reading.take(best, path);
  return blockTextOf(best);
}
