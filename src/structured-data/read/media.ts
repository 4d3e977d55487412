import type { Media, Rendition, Rights } from '../../model/index.js';
import { organizationOf } from './organizations.js';
import { personOf } from './people.js';
import { isHref, Said } from './said.js';
import type { Value } from './thing.js';
import type { Things } from './things.js';

/** The pictures, videos and sounds that the article names; several addresses of one picture are not told from several pictures. */
export function mediaOf(article: Said): readonly Media[] {
  const found = kinds.flatMap(([property, kind]) =>
    article.values(property).flatMap((value) => mediumOf(value, kind, article.things) ?? []),
  );
  const seen = new Set<string>();
  return found.filter(({ type, renditions }) => {
    const key = `${type} ${renditions[0]?.href ?? ''}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function mediumOf(value: Value, kind: Media['type'], things: Things): Media | undefined {
  if (value.is === 'literal') {
    if (!isHref(value.text)) return undefined;
    return { type: kind, creators: [], renditions: [{ href: value.text }] };
  }
  const said = new Said(value, things);
  const rendition = renditionOf(said);
  if (rendition === undefined) return undefined;
  const headline = said.line('name') ?? said.line('headline');
  const caption = said.line('caption');
  const alternativeText = said.line('description');
  const credit = said.line('creditText');
  const rights = rightsOf(said, 'license');
  const digitalSourceType = said.href('digitalSourceType');
  const [thumbnail] = kind === 'video' ? said.hrefs('thumbnailUrl') : [];
  return {
    type: kind,
    ...(headline !== undefined && { headline }),
    ...(caption !== undefined && { caption }),
    ...(alternativeText !== undefined && { alternativeText }),
    ...(credit !== undefined && { credit }),
    creators: said.values('creator').flatMap((creator) => personOf(creator, things) ?? []),
    ...(rights && { rights }),
    renditions: [
      rendition,
      ...(thumbnail === undefined ? [] : [{ href: thumbnail, contentType: 'image/*' }]),
    ],
    ...(digitalSourceType !== undefined && { digitalSourceType }),
  };
}

function renditionOf(said: Said): Rendition | undefined {
  const id = said.id;
  const href =
    said.href('contentUrl') ??
    said.href('url') ??
    (id !== undefined && isHref(id) ? id : undefined);
  if (href === undefined) return undefined;
  const width = pixels(sizeOf(said, 'width'));
  const height = pixels(sizeOf(said, 'height'));
  const contentType = said.line('encodingFormat');
  const duration = seconds(said.line('duration'));
  return {
    href,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(contentType !== undefined && contentType.includes('/') && { contentType }),
    ...(duration !== undefined && { duration }),
  };
}

/** A number, its text, or a QuantitativeValue. */
function sizeOf(said: Said, property: string): string | undefined {
  return said.line(property) ?? said.each(property)[0]?.line('value');
}

/** What is said of the rights to a work; `terms` is the property that holds what may be done with it. */
export function rightsOf(said: Said, ...terms: readonly string[]): Rights | undefined {
  const [owner] = said.values('copyrightHolder');
  const holder = owner && organizationOf(owner, said.things);
  const notice = said.line('copyrightNotice');
  const year = yearOf(said.line('copyrightYear'));
  const usageTerms = terms
    .map((property) => said.href(property) ?? said.line(property))
    .find(Boolean);
  const rights: Rights = {
    ...(holder && { holder }),
    ...(notice !== undefined && { notice }),
    ...(usageTerms !== undefined && { usageTerms }),
    ...(year !== undefined && { year }),
  };
  return Object.keys(rights).length > 0 ? rights : undefined;
}

/** The year that a text begins with. */
export function yearOf(text: string | undefined): number | undefined {
  const year = Number(/^\d{4}/.exec(text ?? '')?.[0] ?? 0);
  return year >= 1000 ? year : undefined;
}

/** A number of pixels, with or without a unit. */
export function pixels(text: string | undefined): number | undefined {
  const [, digits] = /^(\d{1,6})(?:\.0+)?\s*(?:px)?$/i.exec(text ?? '') ?? [];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

/** Of an ISO 8601 duration: `PT1M15S` is 75. */
export function seconds(text: string | undefined): number | undefined {
  const found =
    /^P(?:(\d{1,4})D)?T?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,12}(?:\.\d{1,9})?)S)?$/i.exec(
      text ?? '',
    );
  if (found === null || found[0].length < 3) return undefined;
  const [days = 0, hours = 0, minutes = 0, rest = 0] = found
    .slice(1)
    .map((part) => Number(part || 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + rest;
}

/** Properties that hold media, and what stands there. */
const kinds: readonly (readonly [string, Media['type']])[] = [
  ['image', 'picture'],
  ['video', 'video'],
  ['audio', 'audio'],
];
