import { blockTextOf } from '../../../markup/xml/block-text.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { childrenNamed } from '../../../markup/xml/xml-path.js';
import { descriptionRoles } from '../../../vocabulary/text-roles.js';
import type { ItemContext } from './item-context.js';
import { lastPart, wordOf } from './read-identity.js';

/** The first description of that role which says something. */
export function readDescription(
  { reading }: ItemContext,
  parent: XmlElement | undefined,
  kind: keyof typeof descriptionRoles,
  path: string,
): string | undefined {
  const descriptions = childrenNamed(parent, 'description');
  const roles: readonly string[] = descriptionRoles[kind];
  const found = descriptions
    .filter((element) => roles.includes(roleOf(element) ?? ''))
    .map((element) => ({ element, text: blockTextOf(element) }))
    .find(({ text }) => text !== '');
  if (found === undefined) return undefined;
  reading.take(found.element, path);
  return found.text;
}

/** A description without a role describes a text as its abstract does. */
export function readPlainDescription(
  { reading, contentMeta }: ItemContext,
  path: string,
): string | undefined {
  const plain = childrenNamed(contentMeta, 'description').find(
    (element) => roleOf(element) === undefined && blockTextOf(element) !== '',
  );
  if (plain === undefined) return undefined;
  reading.take(plain, path);
  return blockTextOf(plain);
}

function roleOf(element: XmlElement): string | undefined {
  const role = wordOf(element, 'role');
  return role === undefined ? undefined : lastPart(role);
}
