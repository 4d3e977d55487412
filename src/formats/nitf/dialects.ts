import { headlineRoles } from '../../vocabulary/text-roles.js';

/**
 * What senders of NITF do besides the standard. A new habit is a row here; the rows are asked by the rules of `read/`, whoever the
 * sender.
 */

/** `meta/@name` that hold the slugline: wires in the tradition of ANPA 1312, NTB, Superdesk. */
export const sluglineMetas: readonly string[] = ['anpa-keyword', 'NTBStikkord', 'slugline', 'slug'];

/** `meta/@name` that hold the same once more under another name: NTB. */
export const repeatedMetas: readonly string[] = ['subject'];

/** Values of `tobject/@tobject.type` that name a kind of item; others name a part of the wire: NTB. */
export const itemTypes: readonly string[] = ['news', 'data', 'advisory', 'alert'];

/** Ids of `hl2` that say the headline once more: AP. */
export const repeatedHeadlines: readonly string[] = ['originalHeadline'];

/** Classes of `hl2` in the `hedline`. */
export const headlineClasses = {
  kicker: headlineRoles.kicker,
  alternativeHeadlines: ['alternative', 'alternate', 'abbrev'],
} as const;

/** A date that is but the pattern of one: CP. */
export const datePattern = /^Y{4}/i;

/** The `meta` that holds what the sender says of this version; NITF has no property for it. */
export const signalMeta = 'signal';
