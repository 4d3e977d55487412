import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import type { Article, Organization } from '../../../model/index.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { identifierOf, sameAsOf } from './read-identity.js';

/**
 * The agency that sent the document: the distributor, else who registered it, else the first that moved it; else the holder of its
 * rights, where that is an agency that the tables know.
 */
export function readProvider(context: DocumentContext): Organization | undefined {
  const { head, docdata, bodyHead, reading } = context;
  const distributor = partsNamed('distributor', bodyHead).find((one) => textOf(one) !== '');
  if (distributor !== undefined) {
    const [org] = partsNamed('org', distributor);
    reading.takeAll(distributor, 'provider');
    return organizationOf(org ?? distributor);
  }
  const registered = partsNamed('doc-id', docdata, head).find(
    (one) => attributeOf(one, 'regsrc') !== undefined,
  );
  const [moved] = sourcesOf(context);
  const source = registered ?? moved;
  if (source === undefined) return holdingAgency(context);
  const attribute = registered === undefined ? 'src-name' : 'regsrc';
  reading.take(source, 'provider', [attribute]);
  return { name: attributeOf(source, attribute) ?? '', sameAs: [] };
}

function holdingAgency({
  docdata,
  head,
  lexicon,
  reading,
}: DocumentContext): Organization | undefined {
  const [copyright] = partsNamed('doc.copyright', docdata, head);
  const name = copyright && attributeOf(copyright, 'holder');
  if (copyright === undefined || name === undefined) return undefined;
  if (lexicon.agency(name) === undefined) return undefined;
  reading.place('provider', copyright);
  return { name, sameAs: [] };
}

function organizationOf(element: XmlElement): Organization {
  const uri = identifierOf(element);
  return { name: textOf(element), ...(uri !== undefined && { uri }), sameAs: sameAsOf(element) };
}

/** Those that moved the document. */
export function readSources(context: DocumentContext): readonly Organization[] {
  const { docdata, head, bodyHead, reading } = context;
  for (const list of partsNamed('del-list', docdata, head)) reading.take(list);
  // Where nothing else names the sender, the first is the provider.
  const isNamed =
    partsNamed('distributor', bodyHead).some((one) => textOf(one) !== '') ||
    partsNamed('doc-id', docdata, head).some((one) => attributeOf(one, 'regsrc') !== undefined);
  return sourcesOf(context)
    .slice(isNamed ? 0 : 1)
    .map((source, index) => {
      reading.take(source, `sources[${index}]`, ['src-name']);
      return { name: attributeOf(source, 'src-name') ?? '', sameAs: [] };
    });
}

function sourcesOf({ docdata, head }: DocumentContext): readonly XmlElement[] {
  const lists = partsNamed('del-list', docdata, head);
  return partsNamed('from-src', ...lists).filter(
    (source) => attributeOf(source, 'src-name') !== undefined,
  );
}

/** The publication that it stands in. */
export function readPublisher({ head, reading }: DocumentContext): Pick<Article, 'publisher'> {
  for (const pubdata of partsNamed('pubdata', head)) {
    const name = attributeOf(pubdata, 'name');
    if (name === undefined) continue;
    reading.take(pubdata, 'publisher', ['name']);
    return { publisher: { name, sameAs: [] } };
  }
  return {};
}
