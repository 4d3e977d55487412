/**
 * What of an article its properties give: the table that `write/article-properties.ts` has the other way round.
 */
import type { Article, Genre } from '../../model/index.js';
import { isWebUrl } from '../../model/href.js';
import { genreType } from '../genre-types.js';
import { mediaOf, rightsOf } from './media.js';
import { organizationOf, publisherOf } from './organizations.js';
import { oneLine, type Said } from './said.js';
import { conceptsOf, placesOf } from './subjects.js';
import { accessOf, correctionsOf, identifiersOf, relatedOf, relatedProperties } from './works.js';

/** The fields that a thing gives as they are: no byline, dateline, time or text is among them. */
export type PlainField =
  | 'headline'
  | 'alternativeHeadlines'
  | 'abstract'
  | 'url'
  | 'language'
  | 'id'
  | 'identifiers'
  | 'version'
  | 'section'
  | 'genres'
  | 'keywords'
  | 'subjects'
  | 'people'
  | 'organizations'
  | 'events'
  | 'places'
  | 'provider'
  | 'sources'
  | 'publisher'
  | 'rights'
  | 'media'
  | 'related'
  | 'corrections'
  | 'access';

interface FieldRow<Field extends PlainField> {
  /** The properties that it is read from; the first that is there is where it stands. */
  readonly from: readonly string[];
  readonly read: (said: Said) => Article[Field] | undefined;
}

/** Every such field, and where it comes from. */
export const fieldRows: { readonly [Field in PlainField]: FieldRow<Field> } = {
  headline: { from: ['headline', 'name', 'title'], read: firstLine },
  alternativeHeadlines: {
    from: ['alternativeHeadline', 'alternateName'],
    read: (said) => [...said.lines('alternativeHeadline'), ...said.lines('alternateName')],
  },
  abstract: { from: ['description', 'abstract'], read: firstLine },
  url: { from: ['url', 'mainEntityOfPage'], read: addressOf },
  language: {
    from: ['inLanguage'],
    read: (said) => {
      const [language] = said.values('inLanguage');
      const named =
        language?.is === 'thing' ? said.each('inLanguage')[0]?.line('alternateName') : undefined;
      return languageTag(named ?? said.line('inLanguage'));
    },
  },
  id: { from: ['identifier'], read: (said) => ownIdentifier(said) },
  identifiers: {
    from: ['identifier'],
    read: (said) => identifiersOf(said).slice(ownIdentifier(said) === undefined ? 0 : 1),
  },
  version: { from: ['version'], read: (said) => said.line('version') },
  section: { from: ['articleSection'], read: (said) => said.line('articleSection') },
  genres: { from: ['genre'], read: genresOf },
  keywords: { from: ['keywords'], read: keywordsOf },
  subjects: { from: ['about', 'mentions'], read: (said) => conceptsOf(said, 'subjects') },
  people: { from: ['about', 'mentions'], read: (said) => conceptsOf(said, 'people') },
  organizations: { from: ['about', 'mentions'], read: (said) => conceptsOf(said, 'organizations') },
  events: { from: ['about', 'mentions'], read: (said) => conceptsOf(said, 'events') },
  places: { from: ['about', 'mentions', 'contentLocation', 'spatialCoverage'], read: placesOf },
  provider: { from: ['sourceOrganization', 'provider'], read: (said) => sourcesOf(said)[0] },
  sources: { from: ['sourceOrganization'], read: (said) => sourcesOf(said).slice(1) },
  publisher: {
    from: ['publisher'],
    read: (said) =>
      said.values('publisher').flatMap((value) => publisherOf(value, said.things) ?? [])[0],
  },
  rights: {
    from: ['copyrightHolder', 'copyrightNotice', 'copyrightYear', 'usageInfo', 'license'],
    read: (said) => rightsOf(said, 'usageInfo', 'license'),
  },
  media: { from: ['image', 'video', 'audio'], read: mediaOf },
  related: { from: relatedProperties, read: relatedOf },
  corrections: { from: ['correction'], read: correctionsOf },
  access: { from: ['isAccessibleForFree', 'hasPart'], read: accessOf },
};

function firstLine(this: FieldRow<PlainField>, said: Said): string | undefined {
  return this.from.map((property) => said.line(property)).find((line) => line !== undefined);
}

/** The page: `url`, else the page whose main thing the article is, by its address or its `@id`. */
function addressOf(said: Said): string | undefined {
  const [page] = said.each('mainEntityOfPage');
  const named = [said.href('url'), page?.id, page?.href('url'), said.href('mainEntityOfPage')];
  return named.find((href) => href !== undefined && isWebUrl(href)) ?? said.href('url');
}

/** The first identifier, unless it says that it is one of a kind: then it is one of the others. */
function ownIdentifier(said: Said): string | undefined {
  const [first] = identifiersOf(said);
  return first !== undefined && first.role === undefined ? first.value : undefined;
}

/** BCP 47 of a text that may have an underscore for a hyphen; undefined for any other. */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text?.replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : undefined;
}

/** A text alone lists its keywords with commas or semicolons; a list has each as it is. */
function keywordsOf(said: Said): readonly string[] {
  const lines = said.lines('keywords');
  const [only = ''] = lines;
  const all = lines.length > 1 ? lines : only.split(only.includes(',') ? ',' : ';');
  return [...new Set(all.map(oneLine).filter((word) => word !== ''))];
}

function sourcesOf(said: Said): Article['sources'] {
  return ['sourceOrganization', 'provider'].flatMap((property) =>
    said.values(property).flatMap((value) => organizationOf(value, said.things) ?? []),
  );
}

/** The genres, and one for a type that says more than they do: sponsored copy must stay known as that. */
function genresOf(said: Said): readonly Genre[] {
  const genres: readonly Genre[] = said
    .lines('genre')
    .map((genre) => (isWebUrl(genre) ? { uri: genre } : { name: genre }));
  const known = new Set(genres.map(({ name, uri }) => genreType(name ?? uri ?? '')));
  const typed = Object.entries(typeGenres)
    .filter(([type]) => said.isOf(type) && ![...known].some((told) => told === type))
    .map(([, name]) => ({ name }));
  return [...genres, ...typed];
}

/** A name of a genre for each type that one makes; `genreType` gives the type back. */
const typeGenres: Readonly<Record<string, string>> = {
  AdvertiserContentArticle: 'Sponsored',
  SatiricalArticle: 'Satire',
  OpinionNewsArticle: 'Opinion',
  AnalysisNewsArticle: 'Analysis',
  BackgroundNewsArticle: 'Background',
  ReviewNewsArticle: 'Review',
  AskPublicNewsArticle: 'Ask public',
  ReportageNewsArticle: 'Reportage',
};
