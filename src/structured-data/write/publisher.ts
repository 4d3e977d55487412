import type { Publisher, PublisherInput } from '../../model/index.js';
import type { PublisherJsonLd } from '../json-ld-types.js';
import { policies } from '../policies.js';
import { type NodeDraft, put } from './node-draft.js';
import { plainLine } from './plain-line.js';
import { webUrl, webUrls } from './web-url.js';

/** Whose page the article stands on: a NewsMediaOrganization with the pages of its policies (rules P1 to P5). */
export function publisherNode(publisher: Publisher | PublisherInput): PublisherJsonLd | undefined {
  const name = plainLine(publisher.name);
  if (name === undefined) return undefined;
  const node: NodeDraft<PublisherJsonLd> = { '@type': 'NewsMediaOrganization', name };
  const home = webUrl(publisher.url);
  const logo = webUrl(publisher.logo, home);
  put(node, 'url', home);
  if (logo !== undefined) node.logo = { '@type': 'ImageObject', url: logo };
  put(node, 'sameAs', webUrls(publisher.sameAs ?? []));
  // Few name any.
  if (Object.keys(publisher).some((key) => policyNames.includes(key)))
    for (const policy of policies) put(node, policy, webUrl(publisher[policy], home));
  return node;
}

const policyNames: readonly string[] = policies;
