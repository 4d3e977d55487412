/** What wirecopy knows of a language: a folder a language, and each an import of its own. */
export interface LanguageTable {
  /** BCP 47. */
  readonly language: string;
  readonly calendar: CalendarWords;
  readonly geography: GeographyWords;
  readonly bylines: BylineWords;
  /** Frequent short words, lower case, by which the language is told from the others of its script. */
  readonly commonWords: readonly string[];
  /** Whether its papers print a dateline as a mere place in small letters and a dash: `Bergen – Eine Bibliothek …`. */
  readonly printsBareDatelines?: boolean;
}

/** Names of months and days, lower case, without a final stop. */
export interface CalendarWords {
  /** Every form that wires print, long, short, genitive: `{ september: 9, sept: 9, sep: 9 }`. */
  readonly months: Readonly<Record<string, number>>;
  /** Every form, Monday is 1 and Sunday 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** What may stand behind a day's number: `st`, `nd`, `rd`, `th`; `.`; `er`. */
  readonly ordinals: readonly string[];
  /** Month names as written out, January first: `September`; and as the wires shorten them: `Sept`. */
  readonly write: {
    readonly full: readonly string[];
    readonly short: readonly string[];
    /** What stands before a month when it follows the day, where that differs: `26 сентября`. */
    readonly withDay?: readonly string[];
  };
}

/** Names of places in the language, lower case. Look-ups fold case, accents, hyphens and stops, so that a name stands once. */
export interface GeographyWords {
  /** Name to ISO 3166-1 alpha-2, every name in use: `{ turkey: 'TR', türkiye: 'TR' }`. */
  readonly countries: Readonly<Record<string, string>>;
  /** Name to ISO 3166-2, a region's full name before its abbreviations: `{ illinois: 'US-IL', 'ill.': 'US-IL' }`. */
  readonly regions: Readonly<Record<string, string>>;
  /** Name in this language to the English name in the core of places, where they differ: `{ 'баку': 'Baku' }`. */
  readonly cities: Readonly<Record<string, string>>;
}

/**
 * The small words of bylines and credits, lower case. A key of several words is matched word by word; a stop at its end is
 * asked for where it is given (`gen.`) and allowed where it is not (`mr`).
 */
export interface BylineWords {
  /** In front of the names: `by`, `von`, `par`. */
  readonly before: readonly string[];
  /** Between two names: `and`, `&`, `und`. */
  readonly and: readonly string[];
  /** In front of a place: `in`, `à`, `в`. */
  readonly in: readonly string[];
  /** At the end of a place, in one word with it, where somebody reports from there: the `报道` of `北京报道`. */
  readonly reports?: readonly string[];
  /** In front of an affiliation: `of`, `for`. */
  readonly of: readonly string[];
  /** In front of an organization's name: `the`. */
  readonly articles: readonly string[];
  /** In front of a name: `mr`, `gen.`, `г-н`. */
  readonly honorifics: readonly string[];
  /** Behind a name: `jr`, `phd`. */
  readonly suffixes: readonly string[];
  /** Words that a job title holds: `director`, `correspondent`. */
  readonly titles: readonly string[];
  /** Words in front of a title that say of what somebody writes; no name ends in one: `sports`, `politics`. */
  readonly beats?: readonly string[];
  /** Other words in front of a title: `senior`, `foreign`. */
  readonly ranks?: readonly string[];
  /** Words that an organization's name holds: `university`, `institute`. */
  readonly organizations: readonly string[];
  /** Words by which alone a newspaper is known: `times`, `post`. They are words of organizations too. */
  readonly papers: readonly string[];
  /** Words that make a byline one of staff, in singular and plural: `staff`, `correspondents`, `reporters`. */
  readonly staff: readonly string[];
  /** Words that follow `before` in a phrase and never begin a name: `law`, `popular`, `numbers`. */
  readonly notNames: readonly string[];
  /** What somebody did, as a sign-off says it. */
  readonly credits: {
    /** In front of the names: `{ 'reporting by': 'author', 'editing by': 'editor' }`. */
    readonly before: Readonly<Record<string, CreditRole>>;
    /** Behind them: `{ 'contributed to this report': 'contributor' }`. */
    readonly behind: Readonly<Record<string, CreditRole>>;
    /** What stands behind the names and says nothing of the people: `للنشرة العربية`, for the Arabic service. */
    readonly asides?: readonly string[];
  };
}

/** What somebody did for an article; the model's roles. */
export type CreditRole =
  | 'author'
  | 'contributor'
  | 'editor'
  | 'photographer'
  | 'translator'
  | 'illustrator'
  | 'producer'
  | 'interviewer'
  | 'compiler';
