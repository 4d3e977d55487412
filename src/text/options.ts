import { agencies as builtIn, type AgencyRow } from '../vocabulary/agencies.js';
import type { LanguageTable } from '../vocabulary/languages/language-table.js';
import { createLexicon, type Lexicon } from './lexicon.js';
import { coreGazetteer } from './place/core-gazetteer.js';
import type { Gazetteer } from './place/gazetteer.js';

/** What a reader of text can be told; the tables of languages it must be given. */
export interface TextTables extends TextOptions {
  readonly languages: readonly LanguageTable[];
}

/** What a reader of text can be told. */
export interface TextOptions {
  /** BCP 47 of the text: its words are looked up first. */
  readonly language?: string;
  /** Tables of the languages to know. Default: all that come with wirecopy; in an import of one format alone, English. */
  readonly languages?: readonly LanguageTable[];
  /** Id of the agency that sent the text, such as `azertac`. */
  readonly provider?: string;
  /** Rows of agencies of your own; one with a known id takes that row's place. */
  readonly agencies?: readonly AgencyRow[];
  /** Where places are looked up beyond the built-in core. */
  readonly gazetteer?: Gazetteer;
  /** ISO 8601 day or instant; a day without a year gets the year that brings it nearest to this. */
  readonly referenceDate?: string;
}

/** The lexicon that the options ask for; for the same choices the same one, so that its tables are merged once. */
export function lexiconOf({ language, languages, agencies, gazetteer }: TextTables): Lexicon {
  const first = language?.toLowerCase().split('-', 1)[0] ?? '';
  for (const { choice, lexicon } of recent) {
    const isSame =
      choice.first === first &&
      choice.languages === languages &&
      choice.agencies === agencies &&
      choice.gazetteer === gazetteer;
    if (isSame) return lexicon;
  }
  const choice: Choice = { first, languages, agencies, gazetteer };
  const made = { choice, lexicon: make(choice) };
  recent.unshift(made);
  recent.length = Math.min(recent.length, mostKept);
  return made.lexicon;
}

interface Choice {
  readonly first: string;
  readonly languages: readonly LanguageTable[];
  readonly agencies: readonly AgencyRow[] | undefined;
  readonly gazetteer: Gazetteer | undefined;
}

/** A stream in a dozen languages keeps a lexicon for each. */
const mostKept = 16;
const recent: { readonly choice: Choice; readonly lexicon: Lexicon }[] = [];

function make({ first, languages, agencies = [], gazetteer }: Choice): Lexicon {
  const own = new Set(agencies.map(({ id }) => id));
  return createLexicon({
    languages: [
      ...languages.filter((table) => table.language === first),
      ...languages.filter((table) => table.language !== first),
    ],
    agencies: [...agencies, ...builtIn.filter(({ id }) => !own.has(id))],
    gazetteers: [...(gazetteer === undefined ? [] : [gazetteer]), coreGazetteer],
  });
}
