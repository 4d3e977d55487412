import type { ArticleTypes } from './article-types.js';
import type {
  ArticleProperties,
  MediaJsonLd,
  OneOrMany,
  OrganizationJsonLd,
  PersonJsonLd,
  PublisherJsonLd,
  ReferenceJsonLd,
} from './json-ld-types.js';

/** An article in a graph: what stands in nodes of their own is referred to. */
export interface ArticleInGraph<Types extends ArticleTypes = ArticleTypes> extends Omit<
  ArticleProperties,
  HoistedProperty | 'mainEntityOfPage'
> {
  readonly '@type': Types;
  readonly '@id': string;
  readonly isPartOf: ReferenceJsonLd;
  readonly mainEntityOfPage: ReferenceJsonLd;
  readonly author?: readonly ReferenceJsonLd[];
  readonly editor?: OneOrMany<ReferenceJsonLd>;
  readonly contributor?: OneOrMany<ReferenceJsonLd>;
  readonly producer?: OneOrMany<ReferenceJsonLd>;
  readonly translator?: OneOrMany<ReferenceJsonLd>;
  readonly publisher?: ReferenceJsonLd;
  readonly sourceOrganization?: OneOrMany<ReferenceJsonLd>;
  readonly image?: readonly ReferenceJsonLd[];
}

/** The properties of an article whose values are nodes of their own in a graph. */
export type HoistedProperty =
  | 'author'
  | 'editor'
  | 'contributor'
  | 'producer'
  | 'translator'
  | 'publisher'
  | 'sourceOrganization'
  | 'image';

/** schema.org `WebPage`: the page of the article. */
export interface WebPageJsonLd {
  readonly '@type': 'WebPage';
  readonly '@id': string;
  readonly url: string;
  readonly name?: string;
  readonly isPartOf: ReferenceJsonLd;
  readonly breadcrumb?: ReferenceJsonLd;
  readonly primaryImageOfPage?: ReferenceJsonLd;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly inLanguage?: string;
  readonly relatedLink?: OneOrMany<string>;
}

/** schema.org `WebSite`: the site of the page. */
export interface WebSiteJsonLd {
  readonly '@type': 'WebSite';
  readonly '@id': string;
  readonly url: string;
  readonly name?: string;
  readonly publisher?: ReferenceJsonLd;
}

/** schema.org `BreadcrumbList`: the way from the site's start to the page. */
export interface BreadcrumbsJsonLd {
  readonly '@type': 'BreadcrumbList';
  readonly '@id': string;
  readonly itemListElement: readonly {
    readonly '@type': 'ListItem';
    readonly position: number;
    readonly name: string;
    readonly item: string;
  }[];
}

/** What `toJsonLd` gives with the option `graph`: every node with an absolute `@id`, the article first. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly (
    | ArticleInGraph
    | WebPageJsonLd
    | WebSiteJsonLd
    | BreadcrumbsJsonLd
    | PublisherJsonLd
    | PersonJsonLd
    | OrganizationJsonLd
    | MediaJsonLd<'ImageObject'>
  )[];
}
