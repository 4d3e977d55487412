import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childNamed, childrenNamed, textOf } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import type { Organization, Person, Role } from '../../../model/index.js';
import { roleOf } from '../../role-of.js';
import { roleAliases } from '../dialects.js';
import { wordsOf } from '../own-value.js';
import type { ItemContext } from './item-context.js';
import { codeOf, lastPart, literalOf, nameOf, readIdentity, sameAsOf } from './read-identity.js';

/** An organization that a property names; undefined where nothing that a reader could use names it. */
export function readOrganization(
  context: ItemContext,
  element: XmlElement,
): Organization | undefined {
  const { name, uri } = readIdentity(context, element);
  const literal = literalOf(element);
  const shown = name ?? literal ?? codeName(element) ?? (uri && hostOf(uri));
  if (shown === undefined) return undefined;
  return given({ name: shown, uri, sameAs: sameAsOf(context, element) });
}

/** The code of a QCode, which for a provider mostly is its name: `AFP` of `nprov:AFP`. */
function codeName(element: XmlElement): string | undefined {
  const qcode = attributeOf(element, 'qcode');
  return qcode?.slice(qcode.indexOf(':') + 1);
}

/** Of a party that only its address names, the host. */
function hostOf(uri: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(uri)?.[1] ?? uri;
}

/** Somebody who had a part in an item. */
export interface Party {
  readonly element: XmlElement;
  /** Absent where there is a code alone. */
  readonly name?: string;
  readonly details: Omit<Person, 'name'>;
  readonly role?: Role;
  /** The code of the role as it stands, in lower case. */
  readonly roleCode?: string;
  /** Whether it is said to be an organization. */
  readonly isOrganization: boolean;
}

/** The creators or contributors of an item. Nothing is taken yet, since it is to be seen what they are. */
export function readParties(
  context: ItemContext,
  property: 'creator' | 'contributor',
): readonly Party[] {
  const { contentMeta } = context;
  if (contentMeta === undefined) return [];
  return childrenNamed(contentMeta, property).map((element) => {
    const { name: ownName, uri } = readIdentity(context, element);
    const name = ownName ?? literalOf(element);
    const roleCode = roleCodeOf(element);
    const isRole = attributeOf(element, 'role') === undefined && roleAliasOf(element) !== undefined;
    return given({
      element,
      name,
      details: given({
        uri: isRole ? undefined : uri,
        ...detailsOf(context, element),
        sameAs: sameAsOf(context, element),
      }),
      role: roleOf(roleCode),
      roleCode,
      isOrganization: childNamed(element, 'organisationDetails') !== undefined,
    });
  });
}

function roleCodeOf(element: XmlElement): string | undefined {
  const alias = roleAliasOf(element);
  const words = wordsOf(attributeOf(element, 'roleuri'));
  return words?.toLowerCase() ?? codeOf(element, 'role') ?? (alias && lastPart(alias));
}

/** A role that stands in the place of the party's own code. */
function roleAliasOf(element: XmlElement): string | undefined {
  const qcode = attributeOf(element, 'qcode');
  return roleAliases.some((alias) => qcode?.startsWith(`${alias}:`)) ? qcode : undefined;
}

function detailsOf(
  context: ItemContext,
  element: XmlElement,
): Pick<Person, 'jobTitle' | 'affiliation' | 'email'> {
  const jobTitle = jobTitleOf(context, element);
  const details = childNamed(element, 'personDetails');
  if (details === undefined) return given({ jobTitle });
  const workplace = childNamed(details, 'affiliation');
  const affiliation = workplace && readOrganization(context, workplace);
  const contact = childNamed(details, 'contactInfo');
  const email = childNamed(contact, 'email');
  const address = email && textOf(email);
  for (const taken of [details, workplace, contact, email]) {
    if (taken !== undefined) context.reading.take(taken);
  }
  const isAddress = address !== undefined && /^[^\s@]+@[^\s@]+$/.test(address);
  return given({ jobTitle, affiliation, email: isAddress ? address : undefined });
}

/** A job title in words, or the name that is asserted of its code. */
function jobTitleOf(context: ItemContext, element: XmlElement): string | undefined {
  const words = wordsOf(attributeOf(element, 'jobtitleuri'));
  const code = attributeOf(element, 'jobtitle');
  const assert = code === undefined ? undefined : context.asserts.ofCode(code);
  return words ?? (assert && nameOf(context, assert));
}
