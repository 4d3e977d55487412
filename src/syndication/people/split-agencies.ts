import type { Lexicon } from '../../text/lexicon.js';

/**
 * The agencies that a line lists, or whoever wrote with the help of some; undefined where it names none, or one alone.
 *
 *     dpa/AFP     Kari Eksempel avec AFP et Reuters
 *     ^ ^ two     ^ an author           ^ two agencies
 */
export function splitAgencies(line: string, lexicon: Lexicon): readonly string[] | undefined {
  if (line.length > longestLine) return undefined;
  const [, author, rest = line] = withAgencies.exec(line) ?? [];
  const agencies = rest.split(between).filter((part) => part !== '');
  const isList = agencies.every((name) => lexicon.agency(name) !== undefined);
  if (!isList || agencies.length === 0) return undefined;
  if (author !== undefined) return [author, ...agencies];
  return agencies.length > 1 ? agencies : undefined;
}

/** Lines of bylines are shorter. */
const longestLine = 300;

/** Words for `with`: Dutch, English, French, German, Scandinavian, Polish, Portuguese, Spanish and Italian. */
const withAgencies = /^(.{3,100}?) (?:with|avec|mit|met|med|z|com|con|s) (\S.{0,100})$/u;
const between = /\s{0,3}[/,;&+]\s{0,3}| (?:and|und|et|og|och|en|y|e|i|ve|və) /u;
