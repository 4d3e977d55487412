import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article } from '../../../model/index.js';
import { makeUri } from '../../made-uri.js';
import { basicInstant, fieldElements, formal, textElements } from './values.js';

/** The parts that the public identifier of an item of NewsML is made of. */
const publicId = /^urn:newsml:([^:]+):([^:]+):(.+)$/;

/** Who named the item, when, and what; the standard requires all of these, and a revision. */
export function composeIdentification(article: Article): XmlTemplate {
  const id = article.id ?? makeUri(JSON.stringify([article.headline, article.body]));
  const [, provider, date, item] = publicId.exec(id) ?? [];
  const day = (article.createdAt ?? article.modifiedAt ?? '0001-01-01').slice(0, 10);
  const revision = /^[1-9]\d{0,17}$/.test(article.version ?? '') ? (article.version ?? '1') : '1';
  const previous = String(Number(revision) - 1);
  return element('Identification', {}, [
    element('NewsIdentifier', {}, [
      element('ProviderId', {}, [provider ?? article.provider?.name ?? 'unknown']),
      element('DateId', {}, [date ?? day.replaceAll('-', '')]),
      element('NewsItemId', {}, [item ?? id]),
      element('RevisionId', { PreviousRevision: previous, Update: 'N' }, [revision]),
      element('PublicIdentifier', {}, [`${id}:${revision}N`]),
    ]),
    ...textElements('NameLabel', article.slugline),
    ...article.identifiers.map(({ value, role }) =>
      element('Label', {}, [formal('LabelType', role ?? ''), element('LabelText', {}, [value])]),
    ),
  ]);
}

/** Dates, status and urgency of the item, what it comes from, and what is to be done with it. */
export function composeManagement(article: Article): XmlTemplate {
  const { related, signals } = article;
  const fields = fieldElements(article, 'NewsManagement');
  const linked = (rel: 'derivedFrom' | 'associatedWith', name: string): readonly XmlTemplate[] =>
    related.flatMap((one) =>
      one.id === undefined || (one.rel === 'derivedFrom') !== (rel === 'derivedFrom')
        ? []
        : [element(name, { NewsItem: one.id })],
    );
  return element('NewsManagement', {}, [
    formal('NewsItemType', 'News'),
    ...fields.filter(({ name }) => name !== 'Urgency'),
    formal('Status', statusOf(article)),
    ...composeChange(article),
    ...fields.filter(({ name }) => name === 'Urgency'),
    ...linked('derivedFrom', 'DerivedFrom'),
    ...linked('associatedWith', 'AssociatedWith'),
    ...signals.map((signal) => formal('Instruction', signal)),
  ]);
}

function statusOf({ status, embargoedUntil }: Article): string {
  const word = status === 'usable' && embargoedUntil !== undefined ? 'embargoed' : status;
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The standard knows one change of the status: the end of an embargo, else that of the item's use. */
function composeChange({ embargoedUntil, expiresAt }: Article): readonly XmlTemplate[] {
  const at = embargoedUntil ?? expiresAt;
  if (at === undefined) return [];
  return [
    element('StatusWillChange', {}, [
      formal('FutureStatus', embargoedUntil === undefined ? 'Withheld' : 'Usable'),
      element('DateAndTime', {}, [basicInstant(at)]),
    ]),
  ];
}
