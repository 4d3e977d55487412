/** A category of IPTC 7901: one to three letters behind the priority. */
export interface Iptc7901Category {
  readonly code: string;
  /** The section it means; absent for one that says no more than that it is news. */
  readonly section?: string;
  /** Id of the agency whose code it is; absent for IPTC's own. */
  readonly agency?: string;
}

/**
 * Categories, in any case; of two that mean the same the first is written, unless the provider has its own. Sources: IPTC
 * Information Interchange Model, 2:15 (the codes without an agency); dpa's English and German services; header lines of
 * Belga's archive, 1995 to 2019. Checked 2026-11.
 */
export const iptc7901Categories: readonly Iptc7901Category[] = [
  { code: 'gen' },
  { code: 'ace', section: 'Arts and Culture' },
  { code: 'clj', section: 'Crime and Justice' },
  { code: 'dis', section: 'Disasters' },
  { code: 'fin', section: 'Business' },
  { code: 'edu', section: 'Education' },
  { code: 'evn', section: 'Environment' },
  { code: 'hth', section: 'Health' },
  { code: 'hum', section: 'Human Interest' },
  { code: 'lab', section: 'Labour' },
  { code: 'lif', section: 'Lifestyle' },
  { code: 'pol', section: 'Politics' },
  { code: 'rel', section: 'Religion' },
  { code: 'sci', section: 'Science' },
  { code: 'soi', section: 'Social Issues' },
  { code: 'spo', section: 'Sport' },
  { code: 'war', section: 'Conflicts' },
  { code: 'wea', section: 'Weather' },
  { code: 'i', section: 'International', agency: 'dpa' },
  { code: 's', section: 'Sport', agency: 'dpa' },
  { code: 'pl', section: 'Politics', agency: 'dpa' },
  { code: 'wi', section: 'Business', agency: 'dpa' },
  { code: 'sp', section: 'Sport', agency: 'dpa' },
  { code: 'ku', section: 'Culture', agency: 'dpa' },
  { code: 'vm', section: 'Miscellaneous', agency: 'dpa' },
  { code: 'rs', section: 'Service', agency: 'dpa' },
  { code: 'alg', agency: 'belga' },
  { code: 'eco', section: 'Business', agency: 'belga' },
  { code: 'eur', section: 'Europe', agency: 'belga' },
  { code: 'prv', section: 'Regional', agency: 'belga' },
  { code: 'clt', section: 'Culture', agency: 'belga' },
  { code: 'uit', section: 'Sports Results', agency: 'belga' },
  { code: 'res', section: 'Sports Results', agency: 'belga' },
  { code: 'reb', section: 'Sports Results', agency: 'belga' },
  { code: 'ran', section: 'Sports Results', agency: 'belga' },
  { code: 'oly', section: 'Olympics', agency: 'belga' },
  { code: 'hip', section: 'Racing', agency: 'belga' },
];

/** What a word of the header's optional information says, beyond the agency and its numbers. */
export interface Iptc7901Word {
  readonly word: string;
  /** Id of the agency that uses it so. */
  readonly agency: string;
  /** BCP 47 of the text. */
  readonly language?: string;
  /** Added to `signals`. */
  readonly signal?: string;
}

/** Source: header lines of Belga's archive. Checked 2026-11. */
export const iptc7901Words: readonly Iptc7901Word[] = [
  { word: 'F', agency: 'belga', language: 'fr' },
  { word: 'N', agency: 'belga', language: 'nl' },
  { word: 'COR', agency: 'belga', signal: 'correction' },
];

/** What stands behind a headline and counts the story's versions. */
export interface Iptc7901Suffix {
  /** Id of the agency that does so. */
  readonly agency: string;
  /** The suffix with the blanks in front; the group is the version. */
  readonly pattern: RegExp;
  /** Added to `signals`. */
  readonly signal: string;
}

/** `(2)`, and `(3DER)` for the last; `(CORRECT)`. Source: Belga's archive. Checked 2026-11. */
export const iptc7901Suffixes: readonly Iptc7901Suffix[] = [
  { agency: 'belga', pattern: / ?\((\d{1,2})(?:DER)?\)$/, signal: 'update' },
  { agency: 'belga', pattern: / ?\((?:CORRECT|RECTIFICATIF)\)$/, signal: 'correction' },
];
