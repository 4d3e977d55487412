/**
 * Where agency copy comes from (rules Y1 to Y5): the agency, its item, and the works it goes back to.
 */
import type { Article, Identifier, Related } from '../../model/index.js';
import type { IdentifierJsonLd, OrganizationJsonLd, WorkJsonLd } from '../json-ld-types.js';
import { compact, type Loose } from './compact.js';
import { organizationNode } from './organization.js';
import { plainLine } from './plain-line.js';
import { nodeId, plainIdentifier, webUrl } from './web-url.js';

/** The agencies it comes from, each once: the provider and the sources; the dateline's where there is no provider, or several. */
export function sourceOrganizations(article: Article): readonly OrganizationJsonLd[] {
  const { provider, sources, dateline } = article;
  const printed = dateline?.agencies ?? [];
  const named = [provider, ...(provider && printed.length < 2 ? [] : printed), ...sources];
  const byName = new Map<string, OrganizationJsonLd>();
  for (const organization of named) {
    const node = organizationNode(organization);
    const key = node?.name?.toLowerCase();
    if (node && key !== undefined && !byName.has(key)) byName.set(key, node);
  }
  return [...byName.values()];
}

/** The agency's item, where the page is somebody else's, and the works that this one was made from. */
export function basis(
  article: Article,
  page: string | undefined,
  publisherName: string | undefined,
): readonly WorkJsonLd[] {
  const works = relatedWorks(article, 'derivedFrom', 'evolvedFrom');
  const agency = plainLine(article.provider?.name);
  if (agency === undefined || publisherName === undefined || agency === publisherName) return works;
  const { id, url } = article;
  const item = workNode({ id, url: url === page ? undefined : url });
  return item ? [item, ...works] : works;
}

/** The related items of one of these relations, in any spelling of their names. */
export function relatedWorks(article: Article, ...rels: readonly string[]): readonly WorkJsonLd[] {
  return article.related.flatMap((related) => {
    const rel = related.rel?.slice(related.rel.lastIndexOf(':') + 1).toLowerCase();
    const isWanted = rels.some((name) => name.toLowerCase() === rel);
    return isWanted ? (workNode(related) ?? []) : [];
  });
}

/** Every identifier of the article, each once; one whose kind is known says so (rule Y3). */
export function identifierNodes(article: Article): readonly (string | IdentifierJsonLd)[] {
  const found = new Map<string, string | IdentifierJsonLd>();
  const all: readonly Partial<Identifier>[] = [{ value: article.id ?? '' }, ...article.identifiers];
  for (const { value, role } of all) {
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

function workNode({ id, url, headline }: Loose<Related>): WorkJsonLd | undefined {
  const node = compact<WorkJsonLd>({
    '@type': 'CreativeWork',
    '@id': nodeId(id),
    headline: plainLine(headline),
    url: webUrl(url),
    identifier: nodeId(id) ? undefined : plainIdentifier(id),
  });
  return Object.keys(node).length > 1 ? node : undefined;
}
