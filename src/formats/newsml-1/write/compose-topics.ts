import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article, Concept } from '../../../model/index.js';
import { codedSubjects, subjectCode } from '../../coded-subjects.js';
import { topicRows } from '../mapping.js';
import { filled, formal } from './values.js';

/** The topics of the item: the names of its subjects' codes, and what it tells of. */
export function composeTopics(article: Article): readonly XmlTemplate[] {
  const { subjects } = article;
  const named = subjects.slice(0, codedSubjects(subjects)).flatMap((subject) => {
    const code = subjectCode(subject);
    return code === undefined || subject.name === undefined
      ? []
      : [topic('SubjectCode', { name: subject.name, uri: code, sameAs: [] })];
  });
  const occurring = occurrencesOf(article).map(({ concept, type, id }) => topic(type, concept, id));
  return filled('TopicSet', [...named, ...occurring], { FormalName: 'Topics' });
}

/** That the topics occur in the item. */
export function composeOccurrences(article: Article): readonly XmlTemplate[] {
  return occurrencesOf(article).map(({ id }) => element('TopicOccurrence', { Topic: `#${id}` }));
}

interface Occurrence {
  readonly concept: Concept;
  readonly type: string;
  readonly id: string;
}

function occurrencesOf(article: Article): readonly Occurrence[] {
  return topicRows.flatMap(({ field, type }) => {
    const concepts = article[field];
    const from = field === 'subjects' ? codedSubjects(concepts) : 0;
    return concepts.slice(from).map((concept, index) => ({
      concept,
      type,
      id: `${type.toLowerCase()}${index + 1}`,
    }));
  });
}

function topic(type: string, { name, uri }: Concept, id?: string): XmlTemplate {
  return element('Topic', { Duid: id }, [
    formal('TopicType', type),
    element('FormalName', {}, [uri ?? name ?? '']),
    ...(name === undefined ? [] : [element('Description', { Variant: 'Name' }, [name])]),
  ]);
}
