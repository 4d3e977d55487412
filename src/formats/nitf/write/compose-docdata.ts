import { element, mixedElement, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article } from '../../../model/index.js';
import { codedSubjects } from '../../coded-subjects.js';
import { conceptRows } from '../mapping.js';
import { basicInstant, fieldAttributes, filled } from './compose-fields.js';
import { composeLocation } from './compose-location.js';
import { issueOf } from './compose-revisions.js';

/** Identity, dates, rights, keywords, and what the document tells of. */
export function composeDocdata(article: Article): XmlTemplate {
  const { identifiers, sources, editorialNote, corrections, rights } = article;
  const own = (name: string): readonly XmlTemplate[] =>
    filled(name, fieldAttributes(article, 'docdata', name));
  const norm = (name: string, instant: string | undefined): readonly XmlTemplate[] =>
    instant === undefined ? [] : [element(name, { norm: basicInstant(instant) })];
  const isReplaced = article.related[0]?.rel === 'previousVersion';
  const attributes = {
    'management-status': statusOf(article),
    'management-doc-idref': isReplaced ? article.related[0]?.id : undefined,
  };
  return element('docdata', attributes, [
    ...corrections.map(({ text }) => element('correction', { info: text })),
    ...own('doc-id'),
    ...identifiers.map(({ value, role }) =>
      element('doc-id', { regsrc: role, 'id-string': value }),
    ),
    ...composeSources(article, sources),
    ...own('urgency'),
    ...norm('date.issue', issueOf(article)),
    ...norm('date.release', article.embargoedUntil),
    ...own('date.expire'),
    ...(editorialNote === undefined ? [] : [element('ed-msg', { info: editorialNote })]),
    ...own('du-key'),
    ...filled('doc.copyright', { year: rights?.year, holder: rights?.holder?.name }),
    ...filled('doc.rights', { limitations: rights?.usageTerms }),
    ...list(
      'key-list',
      article.keywords.map((key) => element('keyword', { key })),
    ),
    ...list('identified-content', composeConcepts(article)),
  ]);
}

function statusOf({ status, embargoedUntil }: Article): string {
  return status === 'usable' && embargoedUntil !== undefined ? 'embargoed' : status;
}

/** Where nothing else names the sender, a reader takes the first that moved the document for it. */
function composeSources(
  { provider }: Article,
  sources: Article['sources'],
): readonly XmlTemplate[] {
  if (provider === undefined) return [];
  return list(
    'del-list',
    sources.map(({ name }, index) =>
      element('from-src', { 'src-name': name, 'level-number': index + 1 }),
    ),
  );
}

function composeConcepts(article: Article): readonly XmlTemplate[] {
  const named = conceptRows.flatMap((row) => {
    const concepts = article[row.field];
    const from = row.field === 'subjects' ? codedSubjects(concepts) : 0;
    return concepts
      .slice(from)
      .map(({ name, uri, sameAs }) =>
        mixedElement(row.element, { type: 'type' in row ? row.type : undefined, value: uri }, [
          name,
          ...sameAs.map(altCode),
        ]),
      );
  });
  return [
    ...named,
    ...article.places.map((place) => composeLocation(place, place.sameAs.map(altCode))),
  ];
}

function altCode(value: string): XmlTemplate {
  return element('alt-code', { idsrc: 'uri', value });
}

/** An element of elements; none where there are none. */
function list(name: string, children: readonly XmlTemplate[]): readonly XmlTemplate[] {
  return children.length === 0 ? [] : [element(name, {}, children)];
}
