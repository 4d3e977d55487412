export { Article, type ArticleInput } from './article.js';
export { Block, Body, Inline } from './body.js';
export type * from './body-tree.js';
export { Byline, type BylineInput, Credit, type CreditInput } from './byline.js';
export { Concept, type ConceptInput, Genre } from './concept.js';
export { Dateline, type DatelineInput } from './dateline.js';
export { Group, GroupPart } from './group.js';
export { Access, Correction, Identifier, LiveUpdate, Related } from './history.js';
export { Media, type MediaInput, Rendition } from './media.js';
export {
  Agency,
  Organization,
  type OrganizationInput,
  Publisher,
  type PublisherInput,
} from './organization.js';
export { Person, type PersonInput, Role } from './person.js';
export { Place, type PlaceInput, PlaceMention, Position } from './place.js';
export { Rights } from './rights.js';
export {
  Country,
  Day,
  Href,
  Instant,
  InstantOrDay,
  Language,
  RegionCode,
  TimeZone,
  Uri,
} from './values.js';
