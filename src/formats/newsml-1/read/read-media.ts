import { toPlainText } from '../../../body/to-plain-text.js';
import { newsml1Codes } from '../../../diagnostics/codes/newsml-1.js';
import { finding } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import { isSafeHref } from '../../../model/href.js';
import type { Media, Person, Rendition } from '../../../model/index.js';
import { renditionProperties, textRoles } from '../dialects.js';
import type { Component } from './components.js';
import { elementsAt, formalName, propertyOf } from './elements.js';
import { contentTypeOf, mediaTypeOf } from './media-type-of.js';
import type { ItemContext } from './item-context.js';
import { partyPerson } from './read-parties.js';
import { readRights } from './read-rights.js';
import { isText, readText } from './read-content.js';
import { type Work, type WorkFile, worksOf } from './works.js';

/** The media of an item, one for each work, its files as renditions. */
export function readMedia(
  context: ItemContext,
  components: readonly Component[],
  story: Component | undefined,
): readonly Media[] {
  return worksOf(components, story).map((work, index) => mediaOf(context, work, `media[${index}]`));
}

function mediaOf(context: ItemContext, { component, parts, files }: Work, path: string): Media {
  const lines = (name: string): readonly XmlElement[] =>
    parts.flatMap((part) => elementsAt([part.element], 'NewsLines', name));
  const headline = firstText(lines('HeadLine'));
  const credit = firstText(lines('CreditLine'));
  const caption = captionOf(parts);
  context.reading.place(path, files[0]?.content ?? component.element);
  return {
    type: files.map(({ content }) => mediaTypeOf(content)).find(Boolean) ?? 'picture',
    ...(headline !== undefined && { headline }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
    creators: creatorsOf(parts),
    ...readRights({ ...context, story: parts }, `${path}.rights`),
    renditions: files.flatMap((file) => renditionOf(context, file, path)),
  };
}

/** The text of the components whose role says so, else that of components that would hold a story's. */
function captionOf(parts: readonly Component[]): string | undefined {
  const [told] = [textRoles.caption, textRoles.body]
    .map((roles: readonly string[]) => parts.filter(({ role }) => roles.includes(role)))
    .map((components) => components.flatMap(({ contents }) => contents.filter(isText)))
    .filter((contents) => contents.length > 0);
  const texts = (told ?? []).map(plainTextOf).filter((text) => text !== '');
  return texts.length === 0 ? undefined : texts.join('\n');
}

function plainTextOf(content: XmlElement): string {
  const { blocks } = readText(content, {});
  return toPlainText(blocks)
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Those whom the properties name, else those of the byline. */
function creatorsOf(parts: readonly Component[]): readonly Person[] {
  const parties = parts.flatMap(({ element }) =>
    elementsAt([element], 'AdministrativeMetadata', 'Creator', 'Party'),
  );
  const named = parties.flatMap((party) => partyPerson(party) ?? []);
  if (named.length > 0) return named;
  return parts.flatMap(({ element }) =>
    elementsAt([element], 'NewsLines', 'ByLine').flatMap((line) => {
      const name = textOf(line);
      return name === '' ? [] : [{ name, sameAs: [] }];
    }),
  );
}

/** A file that a page may link to; of others it is said that they were left out. */
function renditionOf(
  { reading }: ItemContext,
  { content, component: { role, element } }: WorkFile,
  path: string,
): readonly Rendition[] {
  const href = attributeOf(content, 'Href');
  if (href === undefined) return [];
  if (!isSafeHref(href)) {
    const message = `"${href.slice(0, 100)}" is no address that a page may carry; the file was left out.`;
    const span = { start: content.start, end: content.tagEnd };
    reading.report(
      finding(newsml1Codes, 'newsml-1/unsafe-link', message, { path: `${path}.renditions`, span }),
    );
    return [];
  }
  const [facts] = elementsAt([content], 'Characteristics');
  const name =
    renditionProperties.map((property) => propertyOf(facts, property)).find(Boolean) ??
    (storyRoles.includes(role) ? undefined : formalName(elementsAt([element], 'Role')[0]));
  const [width, height] = ['Width', 'Height'].map((key) =>
    wholeNumber(propertyOf(facts, key) ?? propertyOf(facts, `Pixel${key}`)),
  );
  const size = wholeNumber(firstText(elementsAt([facts], 'SizeInBytes')));
  const duration = decimal(propertyOf(facts, 'TotalDuration'));
  const contentType = contentTypeOf(content);
  return [
    {
      ...(name !== undefined && { name }),
      href,
      ...(width !== undefined && width > 0 && { width }),
      ...(height !== undefined && height > 0 && { height }),
      ...(contentType !== undefined && { contentType }),
      ...(size !== undefined && { sizeInBytes: size }),
      ...(duration !== undefined && { duration }),
    },
  ];
}

/** Roles of components that tell what the work is to the story, not which file it is. */
const storyRoles: readonly string[] = [
  '',
  'main',
  'supporting',
  'supplementary',
  'picture',
  'photo',
  'logo',
];

function firstText(elements: readonly XmlElement[]): string | undefined {
  return elements.map(textOf).find((text) => text !== '');
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function decimal(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}
