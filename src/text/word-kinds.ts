/** What a word can be in copy, and how it is written. A word is often several of these, so they are bits of one number. */
export const kinds = {
  and: 1 << 0,
  article: 1 << 1,
  honorific: 1 << 2,
  /** An honorific only where its stop is printed: `Gen.`, but not the given name `Gen`. */
  stoppedHonorific: 1 << 3,
  suffix: 1 << 4,
  title: 1 << 5,
  organization: 1 << 6,
  staff: 1 << 7,
  notName: 1 << 8,
  common: 1 << 9,
  month: 1 << 10,
  weekday: 1 << 11,
  particle: 1 << 12,
  /** A title's, organization's or agency's word that people are named too. */
  nameToo: 1 << 13,
  /** A word by which alone a newspaper is known; such a word is an organization's too. */
  paper: 1 << 14,
  /** How it is written: starting with a capital, with a small letter, in capitals throughout. */
  capital: 1 << 15,
  small: 1 << 16,
  shouted: 1 << 17,
  /** An agency's name may start with it. */
  agencyStart: 1 << 18,
  /** A phrase in front of a place, of an affiliation or of credited people may start with it. */
  inStart: 1 << 19,
  ofStart: 1 << 20,
  creditStart: 1 << 21,
  /** By itself it stands in front of a byline's names. */
  before: 1 << 22,
  /** A month's name of two words starts with it. */
  monthStart: 1 << 23,
  /** It stands in front of a title: `Senior`, `Sports`. */
  rank: 1 << 24,
  /** The same, where no name ends in it. */
  beat: 1 << 25,
} as const;

/** What says of a word only that something may start with it. */
export const startKinds = kinds.agencyStart | kinds.before | kinds.monthStart;
