import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article, Concept } from '../../../model/index.js';
import { codedSubjects, subjectCode, subjectLevel } from '../../coded-subjects.js';
import { signalMeta } from '../dialects.js';
import { fieldAttributes, filled, isNameToken } from './compose-fields.js';
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

function composeSubject(subject: Concept): XmlTemplate {
  const code = subjectCode(subject) ?? '';
  const level = levels[subjectLevel(code)];
  return element('tobject.subject', {
    'tobject.subject.refnum': code,
    [`tobject.subject.${level}`]: subject.name,
  });
}

const levels = { subject: 'type', matter: 'matter', detail: 'detail' } as const;
