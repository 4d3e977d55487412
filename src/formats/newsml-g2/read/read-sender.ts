import { childNamed, childrenNamed, hasAttribute, textOf } from '../../../markup/xml/xml-path.js';
import type { Article, Organization } from '../../../model/index.js';
import { agencyOfDomain } from '../../../text/agency-of-domain.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { foldName } from '../../../text/place/fold-name.js';
import { parseTimestamp } from '../../../time/parse-timestamp.js';
import type { TimeContext } from '../../../time/parse-local-time.js';
import { publicationOf } from '../../../time/publication-of.js';
import { wordsOf } from '../own-value.js';
import type { ItemContext } from './item-context.js';
import { readEach } from './read-each.js';
import { uriOf } from './read-identity.js';
import { readOrganization } from './read-parties.js';

/** The agency that sent the item. One that gives its domain for its name is called by its name where the tables know the domain. */
export function readProvider(context: ItemContext): Organization | undefined {
  const { itemMeta, reading, lexicon } = context;
  const element = childNamed(itemMeta, 'provider');
  const provider = element && readOrganization(context, element);
  if (element === undefined || provider === undefined) return undefined;
  reading.take(element, 'provider');
  return { ...provider, name: nameOfDomain(provider.name, lexicon) ?? provider.name };
}

/** `Reuters` for `reuters.com`: the name that the domain is made of. */
function nameOfDomain(domain: string, lexicon: Lexicon): string | undefined {
  const row = agencyOfDomain(domain, lexicon);
  const labels = domain.toLowerCase().split('.');
  return row && [row.name, ...row.printed].find((name) => labels.includes(squeezed(name)));
}

function squeezed(name: string): string {
  return name.replace(/\s/g, '').toLowerCase();
}

/** Whom the information is from, each once. */
export function readSources(
  context: ItemContext,
  further: readonly Organization[],
): readonly Organization[] {
  const { contentMeta, reading } = context;
  const elements = childrenNamed(contentMeta, 'infoSource');
  const sources: Organization[] = [];
  const add = (organization: Organization): void => {
    const isKnown = sources.some(({ name }) => foldName(name) === foldName(organization.name));
    if (!isKnown) sources.push(organization);
  };
  for (const element of elements) {
    // A code without a name is of use to the sender alone.
    const isNamed = childNamed(element, 'name') !== undefined || hasAttribute(element, 'literal');
    const source = isNamed ? readOrganization(context, element) : undefined;
    if (source === undefined) continue;
    reading.take(element, `sources[${sources.length}]`);
    add(source);
  }
  for (const organization of further) add(organization);
  return sources;
}

/** What the sender says of this version: IPTC's signals by their code alone, others by their URI or QCode. */
export function readSignals(context: ItemContext): readonly string[] {
  return readEach(context, context.itemMeta, ['signal', 'signals'], (element) => {
    const uri = uriOf(context, element);
    return wordsOf(uri) ?? uri?.replace('http://cv.iptc.org/newscodes/signal/', '');
  });
}

/** When it was first published, as its publication history says. */
export function readPublished(
  { item, reading }: ItemContext,
  times: TimeContext,
): Pick<Article, 'publishedAt'> {
  const history = childNamed(item, 'pubHistory');
  const first = childNamed(history, 'published');
  const timestamp = childNamed(first, 'timestamp');
  if (history === undefined || first === undefined || timestamp === undefined) return {};
  const path = 'publishedAt';
  const read = parseTimestamp(textOf(timestamp), times, { span: timestamp, path });
  const publishedAt = publicationOf(read);
  reading.report(...read.findings);
  if (publishedAt === undefined) return {};
  for (const taken of [history, first]) reading.take(taken);
  reading.take(timestamp, path);
  return { publishedAt };
}
