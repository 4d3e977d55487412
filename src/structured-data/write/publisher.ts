import type { Publisher, PublisherInput } from '../../model/index.js';
import type { PublisherJsonLd } from '../json-ld-types.js';
import { policies } from '../policies.js';
import { compact, distinct, oneOrMany } from './compact.js';
import { plainLine } from './plain-line.js';
import { webUrl } from './web-url.js';

/** Whose page the article stands on: a NewsMediaOrganization with the pages of its policies (rules P1 to P5). */
export function publisherNode(publisher: Publisher | PublisherInput): PublisherJsonLd | undefined {
  const name = plainLine(publisher.name);
  if (name === undefined) return undefined;
  const home = webUrl(publisher.url);
  const logo = webUrl(publisher.logo, home);
  return {
    ...compact<Omit<PublisherJsonLd, Policy>>({
      '@type': 'NewsMediaOrganization',
      name,
      url: home,
      logo: logo === undefined ? undefined : { '@type': 'ImageObject', url: logo },
      sameAs: oneOrMany(distinct((publisher.sameAs ?? []).map((href) => webUrl(href)))),
    }),
    ...policyPages(publisher, home),
  };
}

function policyPages(
  publisher: Publisher | PublisherInput,
  home: string | undefined,
): Partial<Record<Policy, string>> {
  const pages: Partial<Record<Policy, string>> = {};
  for (const policy of policies) {
    const href = webUrl(publisher[policy], home);
    if (href !== undefined) pages[policy] = href;
  }
  return pages;
}

type Policy = (typeof policies)[number];
