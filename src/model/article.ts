import * as z from 'zod';
import { Body } from './body.js';
import { Byline, Credit } from './byline.js';
import { NamedConcept, NamedGenre } from './concept.js';
import { Dateline } from './dateline.js';
import { Access, Correction, Identifier, LiveUpdate, Related } from './history.js';
import { Media } from './media.js';
import { NamedOrganization, NamedPublisher } from './organization.js';
import { PlaceMention } from './place.js';
import { Rights } from './rights.js';
import { type DeepReadonly, list, named, term } from './term.js';
import { Href, Instant, InstantOrDay, Language, Uri } from './values.js';

/**
 * A news article: the one model that every reader fills and every writer takes. Plain JSON throughout. Of a payload,
 * only `headline` is required; lists left out become `[]`, and where a person, an organization or a place stands, its
 * name alone will do.
 *
 * @example
 * ```ts
 * Article.parse({ headline: 'Library opens', bylines: [{ people: ['Kari Eksempel'] }] });
 * ```
 */
export const Article = term({
  /** The item's identifier at the agency, the same for all its versions. NewsML-G2: `@guid`. ninjs: `uri`. schema.org: `identifier`. */
  id: Uri.exactOptional(),
  /** As the source counts: `3`; a payload may give the number. NewsML-G2: `@version`. ninjs: `version`. schema.org: `version`. */
  version: z.union([z.string(), z.int().transform(String)]).exactOptional(),
  /** IPTC news nature (`ninat`); `text` where nothing else is said. ninjs: `type`. */
  type: z
    .enum(['text', 'picture', 'graphic', 'video', 'audio', 'animation', 'composite'])
    .default('text'),
  /** The page of the article. schema.org: `url`, `mainEntityOfPage`. */
  url: Href.exactOptional(),
  /** BCP 47. NewsML-G2: `language/@tag`. ninjs: `language`. schema.org: `inLanguage`. */
  language: Language.exactOptional(),

  /** Plain text on one line; `''` where a reader found none. NewsML-G2, ninjs: `headline`. NITF: `hl1`. schema.org: `headline`. */
  headline: z.string(),
  /** The line under it. NITF: `hl2`. schema.org: the first `alternativeHeadline`. */
  subheadline: z.string().exactOptional(),
  /** Shorter or other ones. NewsML-G2: further `headline`. schema.org: `alternativeHeadline`. */
  alternativeHeadlines: list(z.string()),
  /** The words above it that name the topic; also overline, eyebrow. */
  kicker: z.string().exactOptional(),
  /** The wire's own name of the story, never for readers: `Norway-chess/`. NewsML-G2, ninjs: `slugline`. */
  slugline: z.string().exactOptional(),

  /** Where and when it was filed. */
  dateline: Dateline.exactOptional(),
  /** Who wrote it, in the order printed. */
  bylines: list(Byline),
  /** Who else had a part in it, as the sign-off says. */
  credits: list(Credit),
  /** A summary for readers. NewsML-G2: `description` with `drol:summary`. schema.org: `abstract`, `description`. */
  abstract: z.string().exactOptional(),
  /** The text. schema.org: `articleBody`. */
  body: Body,

  /** When its first version was made. NewsML-G2: `firstCreated`. schema.org: `dateCreated`. */
  createdAt: Instant.exactOptional(),
  /** When it was first published; the day alone where no more is known. schema.org: `datePublished`. */
  publishedAt: InstantOrDay.exactOptional(),
  /** When this version was made. NewsML-G2: `versionCreated`. schema.org: `dateModified`. */
  modifiedAt: Instant.exactOptional(),
  /** Before this instant nothing of it may be published. NewsML-G2: `embargoed`. ninjs: `embargoedUntil`. */
  embargoedUntil: Instant.exactOptional(),
  /** From this instant on it may no longer be published. NewsML-G2: `expires`. schema.org: `expires`. */
  expiresAt: Instant.exactOptional(),

  /** Whether it may be published at all. NewsML-G2: `pubStatus`. ninjs: `pubStatus`. */
  status: z.enum(['usable', 'withheld', 'canceled']).default('usable'),
  /** What the sender says of this version: `update`, `correction`, `kill`. NewsML-G2: `signal`, without its prefix. */
  signals: list(z.string().min(1)),
  /** 1 is the most urgent, 5 normal, 9 the least. NewsML-G2, ninjs: `urgency`. NITF: `ed-urg`. */
  urgency: z.int().min(1).max(9).exactOptional(),
  /** From the sender to editors. It reaches no public output. NewsML-G2, ninjs: `edNote`. */
  editorialNote: z.string().exactOptional(),

  /** The kind of writing. NewsML-G2, ninjs: `genre`. schema.org: `genre`, and the subtype. */
  genres: list(NamedGenre),
  /** The paper's or wire's part that it belongs to, such as `Society`. schema.org: `articleSection`. */
  section: z.string().exactOptional(),
  /** What it is about, by topic. NewsML-G2: `subject` with `cpnat:abstract`. ninjs: `subjects`. schema.org: `about`. */
  subjects: list(NamedConcept),
  /** schema.org: `keywords`. */
  keywords: list(z.string()),
  /** Whom it tells of. ninjs: `people`. schema.org: `about`, `mentions`. */
  people: list(NamedConcept),
  /** ninjs: `organisations`. schema.org: `about`, `mentions`. */
  organizations: list(NamedConcept),
  /** Where it plays, which need not be where it was filed. ninjs: `places`. schema.org: `about`, `mentions`. */
  places: list(named(PlaceMention)),
  /** ninjs: `events`. schema.org: `about`, `mentions`. */
  events: list(NamedConcept),

  /** Pictures, graphics, videos, sounds. ninjs: `associations`. schema.org: `image`, `video`, `audio`. */
  media: list(Media),

  /** Who owns it and what may be done with it. NewsML-G2: `rightsInfo`. */
  rights: Rights.exactOptional(),
  /** The agency that sent it. NewsML-G2: `provider`. schema.org: `sourceOrganization`. */
  provider: NamedOrganization.exactOptional(),
  /** Whose page it stands on. schema.org: `publisher`. */
  publisher: NamedPublisher.exactOptional(),
  /** Whom its information comes from. NewsML-G2: `infoSource`. ninjs: `infoSources`. */
  sources: list(NamedOrganization),

  /** What was wrong in earlier versions. schema.org: `correction`. */
  corrections: list(Correction),
  /** Items it has to do with. NewsML-G2: `link`. */
  related: list(Related),
  /** Its other identifiers. NewsML-G2: `altId`. schema.org: `identifier`. */
  identifiers: list(Identifier),
  /** Who may read it. schema.org: `isAccessibleForFree`. */
  access: Access.exactOptional(),
  /** Entries of a live blog, in any order. schema.org: `liveBlogUpdate`. */
  liveUpdates: list(LiveUpdate),

  /** What the source says beyond this model, under the source's own keys. Plain JSON. */
  extra: z.record(z.string(), z.json()).exactOptional(),
});
/** A news article: what every reader gives and every writer takes. */
export interface Article extends DeepReadonly<z.output<typeof Article>> {}
/** What a payload may give for an {@link Article}. */
export type ArticleInput = z.input<typeof Article>;
