import type { Lexicon } from '../../text/lexicon.js';
import type { AgencyRow } from '../../vocabulary/agencies.js';
import { iptc7901Words } from '../../vocabulary/iptc7901-codes.js';

/** What the optional information of a header says. */
export interface Information {
  /** Who sent the message. */
  readonly agency?: AgencyRow;
  /** BCP 47. */
  readonly language?: string;
  readonly signals: readonly string[];
}

/**
 * Reads what of the information is the same for all who send it: the agency, by its name alone or with its number behind a
 * hyphen; then what that agency's own words say.
 *
 *     ccccb   dpa 061        F BELGA-0031 COR 703
 */
export function readInformation(information: string, lexicon: Lexicon): Information {
  const words = information.split(/[\s/]+/);
  const agency = words
    .map((word) => lexicon.agency(word) ?? lexicon.agency(word.split('-', 1)[0] ?? ''))
    .find((row) => row !== undefined);
  const rows = iptc7901Words.filter((row) => row.agency === agency?.id && words.includes(row.word));
  const language = rows.find((row) => row.language !== undefined)?.language;
  return {
    ...(agency && { agency }),
    ...(language !== undefined && { language }),
    signals: rows.flatMap(({ signal }) => signal ?? []),
  };
}
