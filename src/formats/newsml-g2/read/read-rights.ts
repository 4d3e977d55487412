import { blockTextOf } from '../../../markup/xml/block-text.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { childrenNamed, hasAttribute } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import type { Rights } from '../../../model/index.js';
import type { ItemContext } from './item-context.js';
import { languageWeight } from './read-identity.js';
import { readOrganization } from './read-parties.js';

/** The rights that the elements `rightsInfo` give: of each property the first, in the item's language where there are several. */
export function readRights(
  context: ItemContext,
  infos: readonly XmlElement[],
  path: string,
): Rights | undefined {
  // What is limited to a part of the item or to one use says less than what is not.
  const isLimited = (info: XmlElement): boolean => hasAttribute(info, ...limits);
  const all = [...infos.filter((info) => !isLimited(info)), ...infos.filter(isLimited)];
  const named = (name: string): readonly XmlElement[] =>
    all.flatMap((info) => childrenNamed(info, name));
  const [holder] = named('copyrightHolder');
  const organization = holder && readOrganization(context, holder);
  if (holder !== undefined && organization !== undefined)
    context.reading.take(holder, `${path}.holder`);
  const notice = inLanguage(context, named('copyrightNotice'), `${path}.notice`);
  const usageTerms = inLanguage(context, named('usageTerms'), `${path}.usageTerms`);
  for (const info of infos) context.reading.take(info);
  const rights = given({ holder: organization, notice, usageTerms });
  return Object.keys(rights).length === 0 ? undefined : rights;
}

const limits = ['scope', 'scopeuri', 'aspect', 'aspecturi', 'idrefs'];

/** The text of the first element in the item's language, else of the first; one without a role before one with. */
function inLanguage(
  { reading, language }: ItemContext,
  elements: readonly XmlElement[],
  path: string,
): string | undefined {
  const weight = (element: XmlElement): number =>
    (hasAttribute(element, 'role') ? 0 : 4) + languageWeight(element, language);
  const [best] = elements
    .filter((element) => blockTextOf(element) !== '')
    .sort((a, b) => weight(b) - weight(a));
  if (best === undefined) return undefined;
  reading.take(best, path);
  return blockTextOf(best);
}
