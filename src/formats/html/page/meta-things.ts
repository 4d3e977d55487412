import { readJsonLd } from '../../../structured-data/read/read-json-ld.js';
import type { Literal, Thing, Value } from '../../../structured-data/read/thing.js';
import { metaMeaning, type MetaSource } from './meta-tags.js';
import type { MetaElement } from './page.js';

/** What the `meta` elements say, as an article for each of those whose tags they are. */
export function metaThings(metas: readonly MetaElement[]): ReadonlyMap<MetaSource, Thing> {
  const drafts = new Map<MetaSource, Map<string, Value[]>>();
  const add = (source: MetaSource, property: string, value: Value): void => {
    const draft = drafts.get(source) ?? new Map<string, Value[]>();
    drafts.set(source, draft);
    const values = draft.get(property);
    if (values === undefined) draft.set(property, [value]);
    else if (!values.some((other) => isSame(other, value))) values.push(value);
  };
  for (const { name, content } of metas) {
    const meaning = metaMeaning(name);
    if (meaning !== undefined) add(meaning.source, meaning.property, content);
    const page = parselyPage.test(name)
      ? readJsonLd(content.text, content.start).things[0]
      : undefined;
    for (const [key, values] of page?.properties ?? []) {
      const property = parselyKeys[key];
      for (const value of values) if (property !== undefined) add('parsely', property, value);
    }
  }
  for (const image of pictures(metas)) add('open-graph', 'image', image);
  return new Map([...drafts].map(([source, properties]) => [source, thingOf(properties)]));
}

function isSame(a: Value, b: Value): boolean {
  return a.is === 'literal' && b.is === 'literal' && a.text === b.text;
}

function thingOf(properties: ReadonlyMap<string, readonly Value[]>): Thing {
  const [first] = [...properties.values()].flat();
  return { is: 'thing', types: [], properties, start: first?.start ?? 0, end: first?.end ?? 0 };
}

/** Open Graph's pictures: what is said of one stands behind it (ogp.me, "Structured properties", "Arrays"). */
function pictures(metas: readonly MetaElement[]): readonly Thing[] {
  const found: { readonly content: Literal; readonly properties: Map<string, Value[]> }[] = [];
  for (const { name, content } of metas) {
    const property = pictureProperties[name.trim().toLowerCase()];
    if (property === undefined) continue;
    const last = found.at(-1);
    const isNew = property === 'contentUrl' && last?.content.text !== content.text;
    if (isNew && !(/:(?:secure_)?url$/i.test(name) && last !== undefined)) {
      found.push({ content, properties: new Map([[property, [content]]]) });
    } else if (last !== undefined && !last.properties.has(property)) {
      last.properties.set(property, [content]);
    }
  }
  return found.map(({ content, properties }) => ({
    is: 'thing',
    types: ['ImageObject'],
    properties,
    start: content.start,
    end: content.end,
  }));
}

const pictureProperties: Readonly<Record<string, string>> = {
  'og:image': 'contentUrl',
  'og:image:url': 'contentUrl',
  'og:image:secure_url': 'contentUrl',
  'og:image:width': 'width',
  'og:image:height': 'height',
  'og:image:alt': 'description',
  'og:image:type': 'encodingFormat',
};

/** Parse.ly's metadata as JSON. Source: docs.parse.ly, "parsely-page". */
const parselyPage = /^parsely-(?:page|metadata)$/i;
const parselyKeys: Readonly<Record<string, string>> = {
  title: 'headline',
  link: 'url',
  image_url: 'image',
  pub_date: 'datePublished',
  section: 'articleSection',
  author: 'author',
  authors: 'author',
  tags: 'keywords',
};
