/**
 * Where agency copy comes from (rules Y1 to Y5): the agency, its item, and the works it goes back to.
 */
import type { Agency, Article, Organization } from '../../model/index.js';
import type { IdentifierJsonLd, OrganizationJsonLd, WorkJsonLd } from '../json-ld-types.js';
import { type NodeDraft, put } from './node-draft.js';
import { organizationNode } from './organization.js';
import { plainLine } from './plain-line.js';
import { nodeId, plainIdentifier, webUrl } from './web-url.js';

/** The agencies it comes from, each once: the provider and the sources; the dateline's where there is no provider, or several. */
export function sourceOrganizations(article: Article): readonly OrganizationJsonLd[] {
  const { provider, sources, dateline } = article;
  const printed = dateline?.agencies ?? [];
  const found: OrganizationJsonLd[] = [];
  addNode(found, provider);
  if (provider === undefined || printed.length > 1)
    for (const agency of printed) addNode(found, agency);
  for (const source of sources) addNode(found, source);
  return found.length > 1 ? distinctByName(found) : found;
}

function addNode(
  found: OrganizationJsonLd[],
  organization: Organization | Agency | undefined,
): void {
  const node = organizationNode(organization);
  if (node !== undefined) found.push(node);
}

function distinctByName(nodes: readonly OrganizationJsonLd[]): readonly OrganizationJsonLd[] {
  const names = new Set<string | undefined>();
  return nodes.filter(({ name }) => {
    const key = name?.toLowerCase();
    return !names.has(key) && names.add(key);
  });
}

/** The agency's item, where the page is somebody else's, and the works that this one was made from. */
export function basis(
  article: Article,
  page: string | undefined,
  publisherName: string | undefined,
): readonly WorkJsonLd[] {
  const { id, url, provider } = article;
  const works = relatedWorks(article, 'derivedfrom', 'evolvedfrom');
  if ((id ?? url) === undefined || publisherName === undefined) return works;
  const agency = plainLine(provider?.name);
  if (agency === undefined || agency === publisherName) return works;
  const item = workNode({ id, url: url === page ? undefined : url });
  return item ? [item, ...works] : works;
}

/** The related items of one of these relations, in lower case; sources spell them as they like. */
export function relatedWorks(article: Article, ...rels: readonly string[]): readonly WorkJsonLd[] {
  if (article.related.length === 0) return [];
  return article.related.flatMap((related) => {
    const { rel = '' } = related;
    const isWanted = rels.includes(rel.slice(rel.lastIndexOf(':') + 1).toLowerCase());
    return isWanted ? (workNode(related) ?? []) : [];
  });
}

/** Every identifier of the article, each once; one whose kind is known says so (rule Y3). */
export function identifierNodes(article: Article): readonly (string | IdentifierJsonLd)[] {
  const { id, identifiers } = article;
  const found = new Map<string, string | IdentifierJsonLd>();
  for (const { value, role } of id === undefined ? identifiers : [{ value: id }, ...identifiers]) {
    const plain = plainLine(webUrl(value) ?? plainIdentifier(value));
    if (plain === undefined || found.has(plain)) continue;
    const propertyID = plainLine(role);
    found.set(
      plain,
      propertyID === undefined ? plain : { '@type': 'PropertyValue', propertyID, value: plain },
    );
  }
  return [...found.values()];
}

function workNode({ id, url, headline }: WorkFacts): WorkJsonLd | undefined {
  const node: NodeDraft<WorkJsonLd> = { '@type': 'CreativeWork' };
  put(node, '@id', nodeId(id));
  put(node, 'headline', plainLine(headline));
  put(node, 'url', webUrl(url));
  if (node['@id'] === undefined) put(node, 'identifier', plainIdentifier(id));
  return Object.keys(node).length > 1 ? node : undefined;
}

interface WorkFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly headline?: string;
}
