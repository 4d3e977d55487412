import type { ArticleTypes, NewsSubtype, OtherArticleType } from './article-types.js';

/** One value or a list of several, as JSON-LD has it. */
export type OneOrMany<Value> = Value | readonly Value[];

/** A reference to a node by its `@id`. */
export interface ReferenceJsonLd {
  readonly '@id': string;
}

/** schema.org `Organization`: an agency, an affiliation, a rights holder, a byline of staff. */
export interface OrganizationJsonLd {
  readonly '@type': 'Organization' | 'NewsMediaOrganization';
  readonly '@id'?: string;
  readonly name?: string;
  readonly url?: string;
  readonly sameAs?: OneOrMany<string>;
  readonly identifier?: string;
}

/** schema.org `NewsMediaOrganization`: whose page the article stands on, with the pages of its policies. */
export interface PublisherJsonLd extends Omit<OrganizationJsonLd, 'identifier'> {
  readonly '@type': 'NewsMediaOrganization';
  readonly logo?: LogoJsonLd;
  readonly publishingPrinciples?: string;
  readonly actionableFeedbackPolicy?: string;
  readonly correctionsPolicy?: string;
  readonly diversityPolicy?: string;
  readonly diversityStaffingReport?: string;
  readonly ethicsPolicy?: string;
  readonly masthead?: string;
  readonly missionCoveragePrioritiesPolicy?: string;
  readonly noBylinesPolicy?: string;
  readonly ownershipFundingInfo?: string;
  readonly unnamedSourcesPolicy?: string;
  readonly verificationFactCheckingPolicy?: string;
}

/** schema.org `ImageObject` of a logo. */
export interface LogoJsonLd {
  readonly '@type': 'ImageObject';
  readonly url: string;
}

/** schema.org `Person`: the name alone in `name`, what stands around it in properties of its own. */
export interface PersonJsonLd {
  readonly '@type': 'Person';
  readonly '@id'?: string;
  readonly name?: string;
  readonly honorificPrefix?: string;
  readonly honorificSuffix?: string;
  readonly jobTitle?: string;
  readonly affiliation?: OrganizationJsonLd;
  readonly workLocation?: PlaceJsonLd;
  readonly email?: string;
  readonly url?: string;
  readonly sameAs?: OneOrMany<string>;
  readonly identifier?: string;
}

/** schema.org `Place`. */
export interface PlaceJsonLd {
  readonly '@type': 'Place';
  readonly '@id'?: string;
  readonly name?: string;
  readonly address?: AddressJsonLd;
  readonly geo?: GeoJsonLd;
  readonly sameAs?: OneOrMany<string>;
}

/** schema.org `PostalAddress` of a town. */
export interface AddressJsonLd {
  readonly '@type': 'PostalAddress';
  readonly addressLocality?: string;
  /** State or province in words, else the second half of its ISO 3166-2 code. */
  readonly addressRegion?: string;
  /** ISO 3166-1 alpha-2. */
  readonly addressCountry?: string;
}

/** schema.org `GeoCoordinates`, WGS 84. */
export interface GeoJsonLd {
  readonly '@type': 'GeoCoordinates';
  readonly latitude: number;
  readonly longitude: number;
}

/** What the article is about or mentions: a `Thing` by name, by identifier or by both. */
export interface ConceptJsonLd {
  readonly '@type': 'Thing' | 'Person' | 'Organization' | 'Event';
  readonly '@id'?: string;
  readonly name?: string;
  readonly sameAs?: OneOrMany<string>;
}

/** A file of a picture, video or sound, with what is said of its rights. */
export interface MediaJsonLd<Type extends string> {
  readonly '@type': Type;
  /** The file's own address: it is what tells it from the article's other files. */
  readonly '@id': string;
  readonly name?: string;
  readonly description?: string;
  readonly caption?: string;
  readonly contentUrl: string;
  readonly thumbnailUrl?: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  /** ISO 8601, such as `PT75S`. */
  readonly duration?: string;
  /** Media type, such as `image/jpeg`. */
  readonly encodingFormat?: string;
  readonly creator?: OneOrMany<PersonJsonLd>;
  readonly creditText?: string;
  readonly copyrightHolder?: OrganizationJsonLd;
  readonly copyrightYear?: number;
  readonly copyrightNotice?: string;
  readonly license?: string;
  /** URI of IPTC's term, as schema.org takes it over. */
  readonly digitalSourceType?: string;
}

/** schema.org `CorrectionComment`: what was wrong in an earlier version. */
export interface CorrectionJsonLd {
  readonly '@type': 'CorrectionComment';
  readonly text: string;
  readonly datePublished?: string;
}

/** schema.org `PropertyValue`: an identifier whose kind is named. */
export interface IdentifierJsonLd {
  readonly '@type': 'PropertyValue';
  readonly propertyID: string;
  readonly value: string;
}

/** Another work: what the article is based on, translates or cites. */
export interface WorkJsonLd {
  readonly '@type': 'CreativeWork' | 'NewsArticle';
  readonly '@id'?: string;
  readonly headline?: string;
  readonly url?: string;
  readonly identifier?: string;
}

/** schema.org `WebPageElement`: a part of the page that not everybody may read. */
export interface LockedPartJsonLd {
  readonly '@type': 'WebPageElement';
  readonly isAccessibleForFree: false;
  readonly cssSelector: string;
}

/** schema.org `BlogPosting`: one entry of a live blog. */
export interface LiveUpdateJsonLd {
  readonly '@type': 'BlogPosting';
  readonly '@id'?: string;
  readonly headline?: string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly author?: readonly (PersonJsonLd | OrganizationJsonLd)[];
  readonly articleBody?: string;
}

/** schema.org `WebPage`, by its address. */
export interface PageJsonLd {
  readonly '@type': 'WebPage';
  readonly '@id': string;
}

/** schema.org `SpeakableSpecification`: the parts of the page that may be read aloud. */
export interface SpeakableJsonLd {
  readonly '@type': 'SpeakableSpecification';
  readonly cssSelector: OneOrMany<string>;
}

/** schema.org `Rating`, of a review. */
export interface RatingJsonLd {
  readonly '@type': 'Rating';
  readonly ratingValue: number;
  readonly bestRating?: number;
  readonly worstRating?: number;
}

/** What a review is about. */
export interface ReviewedJsonLd {
  readonly '@type': string;
  readonly name: string;
  readonly url?: string;
}

/** Everything that `toJsonLd` can say of an article, in the order in which it stands. */
export interface ArticleProperties {
  /** Plain text on one line; absent where the article has none. */
  readonly headline?: string;
  readonly alternativeHeadline?: OneOrMany<string>;
  readonly description?: string;
  readonly url?: string;
  readonly mainEntityOfPage?: PageJsonLd;
  readonly identifier?: OneOrMany<string | IdentifierJsonLd>;
  readonly version?: string;
  /** ISO 8601 with the offset that the source gave, as all its instants. */
  readonly dateCreated?: string;
  readonly datePublished?: string;
  /** Absent where nothing was changed since. */
  readonly dateModified?: string;
  readonly expires?: string;
  /** Human text without agency and dash: `BERGEN, Norway, Sept. 26`. */
  readonly dateline?: string;
  /** Where it was filed, which need not be where it plays. */
  readonly locationCreated?: OneOrMany<PlaceJsonLd>;
  /** In the order of the byline. */
  readonly author?: readonly (PersonJsonLd | OrganizationJsonLd)[];
  readonly editor?: OneOrMany<PersonJsonLd>;
  readonly contributor?: OneOrMany<PersonJsonLd | OrganizationJsonLd>;
  readonly producer?: OneOrMany<PersonJsonLd | OrganizationJsonLd>;
  readonly translator?: OneOrMany<PersonJsonLd | OrganizationJsonLd>;
  readonly publisher?: PublisherJsonLd;
  /** The agency or agencies it comes from. */
  readonly sourceOrganization?: OneOrMany<OrganizationJsonLd>;
  /** The agency's item that the page carries. */
  readonly isBasedOn?: OneOrMany<WorkJsonLd>;
  readonly translationOfWork?: WorkJsonLd;
  readonly citation?: OneOrMany<WorkJsonLd>;
  readonly creditText?: string;
  readonly copyrightHolder?: OrganizationJsonLd;
  readonly copyrightYear?: number;
  readonly copyrightNotice?: string;
  readonly usageInfo?: string;
  readonly image?: readonly MediaJsonLd<'ImageObject'>[];
  readonly video?: OneOrMany<MediaJsonLd<'VideoObject'>>;
  readonly audio?: OneOrMany<MediaJsonLd<'AudioObject'>>;
  readonly articleSection?: string;
  readonly genre?: OneOrMany<string>;
  readonly keywords?: OneOrMany<string>;
  readonly about?: OneOrMany<ConceptJsonLd | PlaceJsonLd>;
  readonly mentions?: OneOrMany<ConceptJsonLd | PlaceJsonLd>;
  readonly contentLocation?: OneOrMany<PlaceJsonLd>;
  /** BCP 47. */
  readonly inLanguage?: string;
  /** How and why it was made. */
  readonly backstory?: string;
  readonly itemReviewed?: ReviewedJsonLd;
  readonly reviewRating?: RatingJsonLd;
  readonly printEdition?: string;
  readonly printSection?: string;
  /** As printed: `A5`. */
  readonly printPage?: string;
  readonly printColumn?: string;
  readonly speakable?: SpeakableJsonLd;
  readonly correction?: OneOrMany<CorrectionJsonLd>;
  readonly isAccessibleForFree?: boolean;
  readonly hasPart?: OneOrMany<LockedPartJsonLd>;
  readonly coverageStartTime?: string;
  /** The newest first. */
  readonly liveBlogUpdate?: OneOrMany<LiveUpdateJsonLd>;
  readonly wordCount?: number;
  /** Plain text, paragraphs parted by an empty line. */
  readonly articleBody?: string;
}

/** An article as JSON-LD, of one type or a pair of types. */
export interface ArticleJsonLd<
  Types extends ArticleTypes = ArticleTypes,
> extends ArticleProperties {
  readonly '@context': 'https://schema.org';
  readonly '@type': Types;
  readonly '@id'?: string;
}

/**
 * What `toJsonLd` gives. Most articles are plain news: then `@type` is `'NewsArticle'`, and the object is a
 * `WithContext<NewsArticle>` of schema-dts.
 */
export type NewsArticleJsonLd =
  | ArticleJsonLd<'NewsArticle'>
  | ArticleJsonLd<readonly ['NewsArticle', ...NewsSubtype[]]>
  | ArticleJsonLd<OtherArticleType>;
