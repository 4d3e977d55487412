import { iri } from '../../../markup/xml/schema-types.js';
import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article, Group, GroupPart } from '../../../model/index.js';
import type { Link } from './compose-links.js';
import { textElements } from './text-elements.js';
import { codeAttributes } from './values.js';

/**
 * The links that no group has, and the groups of a package with the others in them. An item that stands in several groups is told in
 * full in the first of them.
 */
export function composeGroups(
  { groups }: Article,
  links: readonly Link[],
): { readonly rest: readonly Link[]; readonly groupSet: XmlTemplate } {
  const ids = idsOf(groups);
  const written = new Map(groups.map(({ id }, index) => [id, ids[index]]));
  const byTarget = new Map<string, Link>();
  for (const link of links) {
    const target = link.id ?? link.url;
    if (target !== undefined && !byTarget.has(target)) byTarget.set(target, link);
  }
  const told = new Set<Link>();
  const composePart = (part: GroupPart): XmlTemplate | undefined => {
    if (part.type === 'group') {
      const idref = written.get(part.id);
      return idref === undefined ? undefined : element('groupRef', { idref });
    }
    const link = byTarget.get(part.id ?? part.url ?? '');
    const version = /^[1-9]\d{0,17}$/.test(part.version ?? '') ? part.version : undefined;
    if (link !== undefined && !told.has(link)) {
      told.add(link);
      return link.compose('itemRef', { version });
    }
    const url = part.url === undefined ? undefined : iri(part.url);
    const attributes = { href: url, residref: part.id, version };
    return element('itemRef', attributes, textElements('headline', part.headline));
  };
  const elements = groups.map(({ role, mode, headline, parts }, index) =>
    element(
      'group',
      {
        id: ids[index],
        ...codeAttributes('role', role),
        mode: mode === undefined ? undefined : `pgrmod:${mode}`,
      },
      [...textElements('title', headline), ...parts.map(composePart)],
    ),
  );
  return {
    rest: links.filter((link) => !told.has(link)),
    groupSet: element('groupSet', { root: ids[0] }, elements),
  };
}

/** The identifiers as XML takes them, each once; where they are others, numbers. */
function idsOf(groups: readonly Group[]): readonly string[] {
  const ids = groups.map(({ id }) => id ?? '');
  const areNames = ids.every((id) => /^[A-Za-z_][\w.-]*$/.test(id));
  return areNames && new Set(ids).size === ids.length
    ? ids
    : ids.map((_, index) => `group-${index + 1}`);
}
