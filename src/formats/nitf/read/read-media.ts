import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import { isSafeHref } from '../../../model/href.js';
import type { Media, Rendition } from '../../../model/index.js';
import { mediaTypes } from '../mapping.js';
import { partsNamed } from './document-context.js';
import { blockText } from './read-notes.js';

/** Whether an element is media of which a figure of the text can't hold all: in several renditions, or with properties. */
export function isWork(element: XmlElement): boolean {
  if (element.name !== 'media') return false;
  return (
    partsNamed('media-reference', element).length > 1 ||
    partsNamed('media-metadata', element).length > 0
  );
}

/** The media that an element holds; none where it says nothing of any. */
export function readMedia(element: XmlElement): readonly Media[] {
  const references = partsNamed('media-reference', element);
  const renditions = references.flatMap(renditionOf);
  const properties = new Map(
    partsNamed('media-metadata', element).map((one) => [
      attributeOf(one, 'name'),
      attributeOf(one, 'value'),
    ]),
  );
  const caption = joined(partsNamed('media-caption', element).map(blockText));
  const credit =
    joined(partsNamed('media-producer', element).map(textOf)) ??
    firstOf(references, 'source-credit');
  const alternativeText = firstOf(references, 'alternate-text');
  const holder = firstOf(references, 'copyright');
  const id = properties.get('id');
  const headline = properties.get('headline');
  const told = [id, headline, caption, credit, alternativeText];
  if (renditions.length === 0 && told.every((value) => value === undefined)) return [];
  return [
    {
      ...(id !== undefined && { id }),
      type: typeOf(element, properties.get('type')),
      ...(headline !== undefined && { headline }),
      ...(caption !== undefined && { caption }),
      ...(alternativeText !== undefined && { alternativeText }),
      ...(credit !== undefined && { credit }),
      creators: [],
      ...(holder !== undefined && { rights: { holder: { name: holder, sameAs: [] } } }),
      renditions,
    },
  ];
}

/** The type that a property names, since the standard has but three of media; else that of the element. */
function typeOf(element: XmlElement, named: string | undefined): Media['type'] {
  const type = types.find((known) => known === named);
  if (type !== undefined) return type;
  const word = attributeOf(element, 'media-type')?.toLowerCase() ?? '';
  const known: Readonly<Record<string, Media['type']>> = mediaTypes;
  return (Object.hasOwn(known, word) ? known[word] : undefined) ?? 'picture';
}

const types: readonly Media['type'][] = [
  ...(['picture', 'graphic', 'video', 'audio', 'animation', 'text', 'composite'] as const),
];

/** A file that a page may link to. */
function renditionOf(reference: XmlElement): readonly Rendition[] {
  const href = attributeOf(reference, 'source') ?? attributeOf(reference, 'data-location');
  if (href === undefined || !isSafeHref(href)) return [];
  const name = attributeOf(reference, 'name');
  const contentType = attributeOf(reference, 'mime-type');
  const [width, height] = ['width', 'height'].map((key) => pixelsOf(reference, key));
  const duration = secondsOf(reference);
  return [
    {
      ...(name !== undefined && { name }),
      href,
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      ...(contentType !== undefined && { contentType }),
      ...(duration !== undefined && { duration }),
    },
  ];
}

function pixelsOf(reference: XmlElement, name: string): number | undefined {
  const text = attributeOf(reference, name) ?? '';
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

/** How long it plays, where the unit is seconds or none is named. */
function secondsOf(reference: XmlElement): number | undefined {
  const text = attributeOf(reference, 'time') ?? '';
  const unit = attributeOf(reference, 'time-unit-of-measure') ?? 'second';
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(text) && /^s(?:ec|econds?)?$/i.test(unit)
    ? Number(text)
    : undefined;
}

function firstOf(elements: readonly XmlElement[], name: string): string | undefined {
  return elements.map((element) => attributeOf(element, name)).find((text) => text !== undefined);
}

function joined(texts: readonly string[]): string | undefined {
  const filled = texts.filter((text) => text !== '');
  return filled.length === 0 ? undefined : filled.join('\n');
}
