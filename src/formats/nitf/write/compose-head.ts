import { element, type XmlAttributes, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article, Concept } from '../../../model/index.js';
import { subjectCodeUri } from '../../concept-uri.js';
import { signalMeta } from '../dialects.js';
import { fieldAttributes, isNameToken } from './compose-fields.js';
import { composeDocdata } from './compose-docdata.js';
import { composeRevisions } from './compose-revisions.js';

/** What the document says of itself, and readers do not see. */
export function composeHead(article: Article): XmlTemplate {
  const { headline, publisher } = article;
  const publication = {
    ...fieldAttributes(article, 'head', 'pubdata'),
    name: publisher?.name,
  };
  return element('head', {}, [
    headline === '' ? undefined : element('title', {}, [headline]),
    ...composeMetas(article),
    composeSubjects(article),
    composeDocdata(article),
    ...filled('pubdata', publication),
    ...composeRevisions(article),
  ]);
}

/** An element of attributes alone; none where no attribute has a value. */
export function filled(name: string, attributes: XmlAttributes): readonly XmlTemplate[] {
  return Object.values(attributes).some((value) => value !== undefined)
    ? [element(name, attributes)]
    : [];
}

/** Signals, and what the source had under keys of its own, as far as a `meta` can have it. */
function composeMetas({ signals, extra = {} }: Article): readonly XmlTemplate[] {
  const own = Object.entries(extra).flatMap(([name, value]) => {
    const isMeta = typeof value === 'string' && isNameToken(name) && name !== signalMeta;
    return isMeta ? [element('meta', { name, content: value })] : [];
  });
  return [...signals.map((content) => element('meta', { name: signalMeta, content })), ...own];
}

function composeSubjects({ genres, subjects }: Article): XmlTemplate | undefined {
  const properties = genres.flatMap(({ name }) =>
    name === undefined ? [] : [element('tobject.property', { 'tobject.property.type': name })],
  );
  const coded = subjects.slice(0, codedSubjects(subjects)).map(composeSubject);
  return properties.length + coded.length === 0
    ? undefined
    : element('tobject', {}, [...properties, ...coded]);
}

/** How many of the subjects, from the first on, have a code of IPTC that stands by itself. */
export function codedSubjects(subjects: readonly Concept[]): number {
  const other = subjects.findIndex((subject) => codeOf(subject) === undefined);
  return other < 0 ? subjects.length : other;
}

function composeSubject(subject: Concept): XmlTemplate {
  const code = codeOf(subject) ?? '';
  const level = code.endsWith('000000') ? 'type' : code.endsWith('000') ? 'matter' : 'detail';
  return element('tobject.subject', {
    'tobject.subject.refnum': code,
    [`tobject.subject.${level}`]: subject.name,
  });
}

/** The eight digits of a subject code or media topic; those of the latter's top level are taken for the former's. */
function codeOf({ uri = '', sameAs }: Concept): string | undefined {
  if (sameAs.length > 0) return undefined;
  const code = /\d{8}$/.exec(uri)?.[0];
  return code !== undefined && uri === subjectCodeUri(code) ? code : undefined;
}
