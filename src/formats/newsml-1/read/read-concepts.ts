import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import type { Article, Concept, PlaceMention } from '../../../model/index.js';
import { placeOfAreas } from '../../../text/place/place-of-areas.js';
import { subjectCodeUri } from '../../concept-uri.js';
import { originPresence, personKeywordRoles, topicTypes } from '../dialects.js';
import { elementsAt, formalName } from './elements.js';
import { allAt, type ItemContext } from './item-context.js';
import { areasOf, positionOf } from './read-location.js';

/** What the descriptive metadata of an item give. */
export interface Concepts extends Pick<
  Article,
  'subjects' | 'people' | 'organizations' | 'events' | 'places' | 'genres' | 'keywords'
> {
  readonly section?: string;
}

/** Subjects, genres, keywords, the places of the story, and the topics that occur in it. */
export function readConcepts(context: ItemContext): Concepts {
  const topics = topicsOf(context);
  const occurring = occurrencesOf(context, topics);
  const keywords = keywordsOf(context);
  const section = sectionOf(context);
  return {
    ...occurring,
    subjects: [...subjectsOf(context, topics), ...occurring.subjects],
    people: [...occurring.people, ...keywords.people],
    places: placesOf(context),
    genres: genresOf(context),
    keywords: keywords.words,
    ...(section !== undefined && { section }),
  };
}

/** The topics of the item's lists, by their identifiers within the document and by their codes. */
type Topics = ReadonlyMap<string, XmlElement>;

function topicsOf(context: ItemContext): Topics {
  const { item, reading } = context;
  const sets = [...allAt(context, 'TopicSet'), ...elementsAt([item], 'TopicSet')];
  const topics = new Map<string, XmlElement>();
  for (const topic of elementsAt(sets, 'Topic')) {
    const id = attributeOf(topic, 'Duid');
    const [code] = elementsAt([topic], 'FormalName').map(textOf);
    if (id !== undefined) topics.set(`#${id}`, topic);
    if (code !== undefined && !topics.has(code)) topics.set(code, topic);
  }
  for (const set of sets) reading.takeAll(set);
  return topics;
}

/** Of a topic's descriptions the name in the item's language, else the first name. */
function topicName({ language }: ItemContext, topic: XmlElement | undefined): string | undefined {
  const names = elementsAt([topic], 'Description').filter((description) => {
    const variant = attributeOf(description, 'Variant')?.toLowerCase() ?? 'name';
    return variant === 'name' && textOf(description) !== '';
  });
  const primary = language?.split('-', 1)[0];
  const own = names.find(
    (name) => attributeOf(name, 'xml:lang')?.toLowerCase().split('-', 1)[0] === primary,
  );
  const best = own ?? names[0];
  return best && textOf(best);
}

/** Codes of IPTC as full URIs, each once; a name that is no code stands for itself. */
function subjectsOf(context: ItemContext, topics: Topics): readonly Concept[] {
  const found = new Map<string, Concept>();
  for (const group of allAt(context, 'DescriptiveMetadata', 'SubjectCode')) {
    context.reading.take(group);
    for (const level of ['Subject', 'SubjectMatter', 'SubjectDetail']) {
      for (const element of elementsAt([group], level)) {
        const code = formalName(element);
        if (code === undefined) continue;
        context.reading.take(element, `subjects[${found.size}]`, ['FormalName', 'Scheme']);
        const uri = subjectCodeUri(code);
        const name = topicName(context, topics.get(code)) ?? (uri === undefined ? code : undefined);
        const key = `${uri ?? ''} ${name ?? ''}`;
        if (found.has(key)) continue;
        found.set(key, {
          ...(name !== undefined && { name }),
          ...(uri !== undefined && { uri }),
          sameAs: [],
        });
      }
    }
  }
  return [...found.values()];
}

type Occurring = Record<keyof typeof topicTypes, Concept[]>;

function occurrencesOf(context: ItemContext, topics: Topics): Occurring {
  const found: Occurring = { people: [], organizations: [], events: [], subjects: [] };
  const fields = Object.keys(topicTypes) as (keyof typeof topicTypes)[];
  for (const element of allAt(context, 'DescriptiveMetadata', 'TopicOccurrence')) {
    const topic = topics.get(attributeOf(element, 'Topic') ?? '');
    const type = formalName(elementsAt([topic], 'TopicType')[0])?.toLowerCase() ?? '';
    const field = fields.find((one) => topicTypes[one].some((known) => known === type));
    const concept = topic && conceptOf(context, topic);
    if (field === undefined || concept === undefined) continue;
    context.reading.take(element, `${field}[${found[field].length}]`, ['Topic']);
    found[field].push(concept);
  }
  return found;
}

/** A topic by its name and its code, which may be but the name once more. */
function conceptOf(context: ItemContext, topic: XmlElement): Concept | undefined {
  const [code = ''] = elementsAt([topic], 'FormalName').map(textOf);
  const name = topicName(context, topic);
  if (code === '' && name === undefined) return undefined;
  if (name === undefined) return { name: code, sameAs: [] };
  return { name, ...(code !== '' && code !== name && { uri: code }), sameAs: [] };
}

/** Where it plays: all locations but that which it was filed from. */
function placesOf(context: ItemContext): readonly PlaceMention[] {
  const { lexicon, reading } = context;
  return allAt(context, 'DescriptiveMetadata', 'Location').flatMap((element) => {
    if (attributeOf(element, 'HowPresent')?.toLowerCase() === originPresence) return [];
    const place = placeOfAreas(areasOf(element), lexicon);
    if (place === undefined) return [];
    reading.takeAll(element, 'places');
    const position = positionOf(element);
    return [{ ...place, ...(position && { position }), sameAs: [] }];
  });
}

function genresOf(context: ItemContext): Article['genres'] {
  return allAt(context, 'DescriptiveMetadata', 'Genre').flatMap((element) => {
    const name = formalName(element);
    if (name === undefined) return [];
    context.reading.take(element, 'genres', ['FormalName']);
    return [{ name }];
  });
}

/** Keywords, and the people whom AFP has among them. */
function keywordsOf(context: ItemContext): {
  readonly words: readonly string[];
  readonly people: readonly Concept[];
} {
  const words: string[] = [];
  const people: Concept[] = [];
  for (const element of allAt(context, 'DescriptiveMetadata', 'Property')) {
    const word = attributeOf(element, 'Value');
    if (formalName(element) !== 'Keyword' || word === undefined) continue;
    context.reading.take(element, undefined, ['FormalName', 'Value', 'Role']);
    const role = attributeOf(element, 'Role')?.toLowerCase() ?? '';
    if (personKeywordRoles.includes(role)) people.push({ name: word, sameAs: [] });
    else words.push(word);
  }
  return { words, people };
}

function sectionOf(context: ItemContext): string | undefined {
  const element = allAt(context, 'DescriptiveMetadata', 'Property').find(
    (one) => formalName(one) === 'Category' && attributeOf(one, 'Value') !== undefined,
  );
  if (element === undefined) return undefined;
  context.reading.take(element, 'section', ['FormalName', 'Value']);
  return attributeOf(element, 'Value');
}
