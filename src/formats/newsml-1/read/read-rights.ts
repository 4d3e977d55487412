import { textOf } from '../../../markup/xml/xml-path.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import type { Article, Organization, Rights } from '../../../model/index.js';
import { agencyOfDomain } from '../../../text/agency-of-domain.js';
import { foldName } from '../../../text/place/fold-name.js';
import { elementsAt, formalName } from './elements.js';
import { allAt, innermostAt, type ItemContext } from './item-context.js';

/**
 * Who owns what the components tell of, and what may be done with it.
 *
 * @param path - Of the rights in the article.
 */
export function readRights(context: ItemContext, path = 'rights'): Pick<Article, 'rights'> {
  const first = (...names: readonly string[]): string | undefined => {
    const element = innermostAt(context, ...names).find((one) => textOf(one) !== '');
    if (element !== undefined) context.reading.take(element, path);
    return element && textOf(element);
  };
  const notice = first('NewsLines', 'CopyrightLine');
  const holder = first('RightsMetadata', 'Copyright', 'CopyrightHolder');
  const year = /\d{4}/.exec(first('RightsMetadata', 'Copyright', 'CopyrightDate') ?? '')?.[0];
  const usageTerms =
    first('RightsMetadata', 'UsageRights', 'Limitations') ??
    first('RightsMetadata', 'UsageRights', 'UsageType') ??
    first('NewsLines', 'RightsLine');
  const rights: Rights = {
    ...(holder !== undefined && { holder: { name: holder, sameAs: [] } }),
    ...(notice !== undefined && { notice }),
    ...(usageTerms !== undefined && { usageTerms }),
    ...(year !== undefined && Number(year) >= 1000 && { year: Number(year) }),
  };
  return Object.keys(rights).length > 0 ? { rights } : {};
}

/** The agency that sent the item: its provider, else whom the message is from, the credit line, or the domain of its identifier. */
export function readProvider(context: ItemContext): Organization | undefined {
  const { envelope, item, lexicon, reading } = context;
  const parties = [
    ...innermostAt(context, 'AdministrativeMetadata', 'Provider', 'Party'),
    ...elementsAt([envelope], 'SentFrom', 'Party'),
  ];
  for (const party of parties) {
    const name = formalName(party);
    if (name === undefined) continue;
    reading.take(party, 'provider', ['FormalName']);
    return { name: agencyOfDomain(name, lexicon)?.printed[0] ?? name, sameAs: [] };
  }
  const credit = innermostAt(context, 'NewsLines', 'CreditLine').find((one) => textOf(one) !== '');
  if (credit !== undefined) {
    reading.take(credit, 'provider');
    return { name: textOf(credit), sameAs: [] };
  }
  const [domain] = elementsAt([item], 'Identification', 'NewsIdentifier', 'ProviderId').map(textOf);
  const agency = domain === undefined ? undefined : agencyOfDomain(domain, lexicon);
  return agency && { name: agency.printed[0], sameAs: [] };
}

/** Whom the information comes from, each once; the provider is told already. */
export function readSources(
  context: ItemContext,
  provider: Organization | undefined,
): readonly Organization[] {
  const seen = new Set([foldName(provider?.name ?? '')]);
  const add = (party: XmlElement): readonly Organization[] => {
    const name = formalName(party);
    context.reading.take(party, undefined, ['FormalName']);
    if (name === undefined || seen.has(foldName(name))) return [];
    seen.add(foldName(name));
    return [{ name, sameAs: [] }];
  };
  return allAt(context, 'AdministrativeMetadata', 'Source', 'Party').flatMap(add);
}
