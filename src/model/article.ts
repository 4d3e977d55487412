import * as z from 'zod';
import { Body } from './body.js';
import { Byline, Credit } from './byline.js';
import { NamedConcept, NamedGenre } from './concept.js';
import { Dateline } from './dateline.js';
import { Group } from './group.js';
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
  /**
   * The item's identifier at the agency, the same for all its versions. NewsML-G2: `@guid`. ninjs: `uri`. NITF: `doc-id/@id-string`.
   * schema.org: `identifier`.
   */
  id: Uri.exactOptional(),
  /**
   * As the source counts: `3`; a payload may give the number. NewsML-G2: `@version`. ninjs: `version`. NITF: `du-key/@version`.
   * schema.org: `version`.
   */
  version: z.union([z.string(), z.int().transform(String)]).exactOptional(),
  /** IPTC news nature (`ninat`); `text` where nothing else is said. NewsML-G2: `itemClass`. ninjs: `type`. */
  type: z
    .enum(['text', 'picture', 'graphic', 'video', 'audio', 'animation', 'composite'])
    .default('text'),
  /**
   * The page of the article. NewsML-G2: `altRep`. ninjs: `altIds` with the role `url`. NITF: `pubdata/@ex-ref`. schema.org: `url`,
   * `mainEntityOfPage`.
   */
  url: Href.exactOptional(),
  /** BCP 47. NewsML-G2: `language/@tag`. ninjs: `language`. NITF: `@baselang`. schema.org: `inLanguage`. */
  language: Language.exactOptional(),

  /** Plain text on one line; `''` where a reader found none. NewsML-G2, ninjs: `headline`. NITF: `hl1`. schema.org: `headline`. */
  headline: z.string(),
  /** The line under it. NewsML-G2, ninjs: `headline` with a role. NITF: `hl2`. schema.org: the first `alternativeHeadline`. */
  subheadline: z.string().exactOptional(),
  /** Shorter or other ones. NewsML-G2, ninjs: further `headline`. schema.org: `alternativeHeadline`. */
  alternativeHeadlines: list(z.string()),
  /** The words above it that name the topic; also overline, eyebrow. NewsML-G2, ninjs: `headline` with a role. NITF: `hl2` with a class. */
  kicker: z.string().exactOptional(),
  /** The wire's own name of the story, never for readers: `Norway-chess/`. NewsML-G2, ninjs: `slugline`. NITF: `du-key/@key`. */
  slugline: z.string().exactOptional(),

  /**
   * Where and when it was filed. NewsML-G2: `dateline`, `located`. ninjs: `located`, and in the text. NITF: `dateline`. schema.org:
   * `dateline`, `locationCreated`.
   */
  dateline: Dateline.exactOptional(),
  /** Who wrote it, in the order printed. NewsML-G2: `by`, `creator`. ninjs: `by`. NITF: `byline`. schema.org: `author`. */
  bylines: list(Byline),
  /**
   * Who else had a part in it, as the sign-off says. NewsML-G2: `contributor`. NITF: `tagline`, `revision-history`. schema.org:
   * `editor`, `contributor`, `translator`.
   */
  credits: list(Credit),
  /**
   * A summary for readers. NewsML-G2: `description` with `drol:summary`. ninjs: `descriptions` with the role `summary`. NITF:
   * `abstract`. schema.org: `abstract`, `description`.
   */
  abstract: z.string().exactOptional(),
  /** The text. NewsML-G2: `contentSet/inlineXML`. ninjs: `bodies`. NITF: `body.content`. schema.org: `articleBody`. */
  body: Body,

  /** When its first version was made. NewsML-G2, ninjs: `firstCreated`. NITF: `date.issue`. schema.org: `dateCreated`. */
  createdAt: Instant.exactOptional(),
  /**
   * When it was first published; the day alone where no more is known. NewsML-G2: `pubHistory/published`. NITF:
   * `pubdata/@date.publication`. schema.org: `datePublished`.
   */
  publishedAt: InstantOrDay.exactOptional(),
  /** When this version was made. NewsML-G2, ninjs: `versionCreated`. schema.org: `dateModified`. */
  modifiedAt: Instant.exactOptional(),
  /** Before this instant nothing of it may be published. NewsML-G2: `embargoed`. ninjs: `embargoedUntil`. NITF: `date.release`. */
  embargoedUntil: Instant.exactOptional(),
  /** From this instant on it may no longer be published. NewsML-G2, ninjs: `expires`. NITF: `date.expire/@norm`. schema.org: `expires`. */
  expiresAt: Instant.exactOptional(),

  /** Whether it may be published at all. NewsML-G2, ninjs: `pubStatus`. NITF: `docdata/@management-status`. */
  status: z.enum(['usable', 'withheld', 'canceled']).default('usable'),
  /** What the sender says of this version: `update`, `correction`, `kill`. NewsML-G2: `signal`, without its prefix. */
  signals: list(z.string().min(1)),
  /** 1 is the most urgent, 5 normal, 9 the least. NewsML-G2, ninjs: `urgency`. NITF: `ed-urg`. */
  urgency: z.int().min(1).max(9).exactOptional(),
  /** From the sender to editors. It reaches no public output. NewsML-G2, ninjs: `edNote`. NITF: `ed-msg/@info`. */
  editorialNote: z.string().exactOptional(),

  /** The kind of writing. NewsML-G2: `genre`. ninjs: `genres`. NITF: `tobject.property`. schema.org: `genre`, and the subtype. */
  genres: list(NamedGenre),
  /**
   * The paper's or wire's part that it belongs to, such as `Society`. NewsML-G2: `service`. ninjs: `subjects` with the relation
   * `section`. NITF: `pubdata/@position.section`. schema.org: `articleSection`.
   */
  section: z.string().exactOptional(),
  /**
   * What it is about, by topic. NewsML-G2: `subject` with `cpnat:abstract`. ninjs: `subjects`. NITF: `tobject.subject`, `classifier`.
   * schema.org: `about`.
   */
  subjects: list(NamedConcept),
  /**
   * What it is found by. NewsML-G2: `keyword`. ninjs: `subjects` with the relation `keyword`. NITF: `key-list/keyword`. schema.org:
   * `keywords`.
   */
  keywords: list(z.string()),
  /**
   * Whom it tells of. NewsML-G2: `subject` with `cpnat:person`. ninjs: `people`. NITF: `identified-content/person`. schema.org:
   * `about`, `mentions`.
   */
  people: list(NamedConcept),
  /**
   * Which organizations it tells of. NewsML-G2: `subject` with `cpnat:organisation`. ninjs: `organisations`. NITF: `identified-
   * content/org`. schema.org: `about`, `mentions`.
   */
  organizations: list(NamedConcept),
  /**
   * Where it plays, which need not be where it was filed. NewsML-G2: `subject` with `cpnat:geoArea`. ninjs: `places`. NITF:
   * `identified-content/location`. schema.org: `about`, `mentions`.
   */
  places: list(named(PlaceMention)),
  /**
   * Which events it tells of. NewsML-G2: `subject` with `cpnat:event`. ninjs: `events`. NITF: `identified-content/event`. schema.org:
   * `about`, `mentions`.
   */
  events: list(NamedConcept),

  /**
   * Pictures, graphics, videos, sounds. NewsML-G2: `link`, `remoteContent`. ninjs: `associations`. NITF: `media`. schema.org: `image`,
   * `video`, `audio`.
   */
  media: list(Media),

  /**
   * Who owns it and what may be done with it. NewsML-G2: `rightsInfo`. ninjs: `copyrightHolder` and its kin. NITF: `doc.copyright`,
   * `doc.rights`. schema.org: `copyrightHolder` and its kin.
   */
  rights: Rights.exactOptional(),
  /**
   * The agency that sent it. NewsML-G2: `provider`. ninjs: `infoSources` with the role `provider`. NITF: `distributor`. schema.org:
   * `sourceOrganization`.
   */
  provider: NamedOrganization.exactOptional(),
  /** Whose page it stands on. schema.org: `publisher`. */
  publisher: NamedPublisher.exactOptional(),
  /** Whom its information comes from. NewsML-G2: `infoSource`. ninjs: `infoSources`. NITF: `del-list/from-src`. */
  sources: list(NamedOrganization),

  /** What was wrong in earlier versions. NewsML-G2: `edNote` with a role. NITF: `correction`. schema.org: `correction`. */
  corrections: list(Correction),
  /**
   * Items it has to do with. NewsML-G2: `link`. ninjs: `associations`. NITF: `management-doc-idref`. schema.org: `isBasedOn`,
   * `citation`.
   */
  related: list(Related),
  /**
   * How a package arranges its parts, which `related` and `media` tell; the first group holds the others. NewsML-G2: `groupSet`.
   * NewsML 1: `NewsComponent` with `NewsItemRef`.
   */
  groups: list(Group),
  /** Its other identifiers. NewsML-G2: `altId`. ninjs: `altIds`. NITF: `alt-code`. schema.org: `identifier`. */
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
