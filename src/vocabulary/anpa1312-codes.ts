/** A category of ANPA 1312: one letter behind the priority. */
export interface Anpa1312Category {
  readonly letter: string;
  /** The section it means; absent for general news. */
  readonly section?: string;
}

/**
 * Categories, of which the first is written where nothing else is known. Letters that are not here are each service's own. Source:
 * AP's list for its newspapers; sources differ on g, h and j. Checked 2026-11.
 */
export const anpa1312Categories: readonly Anpa1312Category[] = [
  { letter: 'a' },
  { letter: 'b', section: 'Special Events' },
  { letter: 'c', section: 'Features' },
  { letter: 'd', section: 'Food' },
  { letter: 'e', section: 'Entertainment' },
  { letter: 'f', section: 'Business' },
  { letter: 'i', section: 'International' },
  { letter: 'k', section: 'Commentary' },
  { letter: 'l', section: 'Lifestyle' },
  { letter: 'm', section: 'Farm' },
  { letter: 'n', section: 'State and Regional' },
  { letter: 'o', section: 'Weather' },
  { letter: 'p', section: 'Politics' },
  { letter: 'q', section: 'Sports Results' },
  { letter: 'r', section: 'Racing' },
  { letter: 's', section: 'Sport' },
  { letter: 't', section: 'Travel' },
  { letter: 'v', section: 'Advisories' },
  { letter: 'w', section: 'Washington' },
];

/** A priority of ANPA 1312: the first letter of the header's second line. */
export interface Anpa1312Priority {
  readonly letter: string;
  /** 1 is the most urgent. */
  readonly urgency?: number;
  /** Added to `signals`. */
  readonly signal?: string;
}

/** Of several with one urgency the first is written. Sources: NAA 89-3 as AP and AAP use it. Checked 2026-11. */
export const anpa1312Priorities: readonly Anpa1312Priority[] = [
  { letter: 'f', urgency: 1 },
  { letter: 'b', urgency: 2 },
  { letter: 'u', urgency: 3 },
  { letter: 'r', urgency: 5 },
  { letter: 'd', urgency: 7 },
  { letter: 'h', urgency: 7 },
  { letter: 'a', signal: 'advance' },
  { letter: 's', signal: 'advance' },
  { letter: 'y', signal: 'repeat' },
];

/** A label in front of a line of the head. */
export interface Anpa1312Label {
  /** Lower case. */
  readonly label: string;
  /** What its line is; the label of a note stays in front of it. */
  readonly meaning: 'headline' | 'keywords' | 'note';
}

/** Source: The Canadian Press. Checked 2026-11. */
export const anpa1312Labels: readonly Anpa1312Label[] = [
  { label: 'hl', meaning: 'headline' },
  { label: 'index', meaning: 'keywords' },
  { label: 'symbol', meaning: 'note' },
  { label: 'update', meaning: 'note' },
  { label: 'code', meaning: 'note' },
];
