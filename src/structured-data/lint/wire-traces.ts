/**
 * What the wires leave in texts that only editors should see.
 */
import { agencies } from '../../vocabulary/agencies.js';
import { markers } from '../../vocabulary/markers.js';

/** A marker, slug, dateline or credit of the wires in a headline; undefined for a clean one. */
export function wireTraceIn(headline: string): string | undefined {
  for (const pattern of [marker, order, take, slug, credit, filing]) {
    const found = pattern.exec(headline.slice(0, longest))?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

/** A note to editors in a text for readers. */
export function editorNoteIn(text: string): string | undefined {
  for (const pattern of notes) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

/** The agency's name, as it is credited in a dateline. */
export function agencyCreditIn(dateline: string): string | undefined {
  return enclosedAgency.exec(dateline)?.[0] ?? lastAgency.exec(dateline)?.[1];
}

/** The dateline without its agency's credit and without a dash at its end. */
export function withoutAgencyCredit(dateline: string): string {
  const ends = /^[\s,;.:=_/\-‐-―]+|[\s,;:=_/\-‐-―]{1,20}$/gu;
  const rest = dateline.slice(0, longest).replace(enclosedAgency, ' ').replace(ends, '');
  const named = lastAgency.exec(rest);
  return (named ? rest.slice(0, named.index + 1) : rest).replace(/\s+/g, ' ').replace(ends, '');
}

/** A headline is not longer; what is, is only looked at so far. */
const longest = 300;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const agencyNames = agencies
  .flatMap(({ name, printed }) => [name, ...printed])
  .map(escaped)
  .sort((a, b) => b.length - a.length)
  .join('|');

const enclosedAgency = new RegExp(
  `\\((?:[^()]{0,40}[/,;] ?)?(?:${agencyNames})(?:[/,;][^()]{0,60})?\\)|(?:^|\\s)/(?:${agencyNames})(?:,[^/]{0,60})?/`,
  'iu',
);
const lastAgency = new RegExp(`(?:[,.–—-]|\\d)\\s+(${agencyNames})(?:\\s*[-–—.:_])?\\s*$`, 'u');

/** `UPDATE 1-`, `CORRECTED-`: in capitals, with the hyphen tight before the headline. */
const marker = new RegExp(
  `^(?:${markers
    .map(({ words }) => escaped(words.toUpperCase()).replace(/#/g, '\\d{1,2}'))
    .join(
      '|',
    )}|PRESS DIGEST|BRIEF|TABLE|TEXT|DIARY|POLL|PREVIEW|INSTANT VIEW|NEWSMAKER|WITNESS|COLUMN|SCENARIOS|HIGHLIGHTS|SNAPSHOT)(?: \\d{1,2})?-(?=[\\p{Lu}\\d"“‘'«])|^(?:UPDATE|WRAPUP) \\d{1,2}\\s*[-:]`,
  'u',
);
/** `ATTN EDITORS -`, `KILL:`, `EMBARGOED UNTIL`. */
const order =
  /^(?:ATTN|ATTENTION|EDITORS?|EDS|ADVISORY|KILL|MANDATORY KILL|BULLETIN|WITHHOLD|HOLD|EMBARGO(?:ED)?|URGENT)\b\.?\s*(?:[:–—-]|EDITORS|UNTIL\b|FOR RELEASE)/;
/** `1st Ld-Writethru`, `, 2nd Add`. */
const take =
  /\b\d{1,2}(?:st|nd|rd|th) Ld\b|\bWritethru\b|,\s*(?:\d{1,2}(?:st|nd|rd|th) (?:Lead|Add|Take)|Take \d{1,2})\b/;
/** `BC-EU--Ferries`, `Norway-library/`. */
const slug = /^(?:BC|AM|PM|AP)-[A-Z]{2}\S*|^\S[^\s-]*-\S+\/$/;
/** `LISBON (Reuters) -`, `… (AP)` at the end. */
const credit = new RegExp(
  `(?:^[^()]{2,60}\\s)?\\((?:${agencyNames})\\)\\s*(?:[-–—_:]|$)|(?:^|\\s)/(?:${agencyNames})/`,
  'iu',
);
/** `BERGEN, Norway, Sept 14 -`. */
const filing = /^\p{Lu}[\p{Lu} .'’/-]{2,40},(?: [\p{L} ]{2,30},)? \p{L}{3,9}\.? \d{1,2}\s*[-–—]/u;

/** Notes to editors, in the words of the agencies' own languages. Source: the wires' copy and handbooks. Checked 2026-11. */
const notes: readonly RegExp[] = [
  /\bEds(?:\.|:|\.:)\s/i,
  /\b(?:ATTN|ATTENTION)[:,]? (?:ALL )?EDITORS?\b/i,
  /\bEDITORS?:/,
  /(?:^|[.;:,(]\s{0,9})not for (?:publication|broadcast|release)\b/i,
  /\bfor (?:editors(?: only|['’] information)|internal use only)\b/i,
  /\b(?:HOLD FOR RELEASE|EMBARGOED (?:UNTIL|FOR)|UNDER EMBARGO|MANDATORY (?:CREDIT|KILL)|MORE TO (?:COME|FOLLOW))\b/,
  /(?:^|[.;:(]\s{0,9})Embargo(?:ed)?(?: until| till|:)/,
  /\bNO (?:RE)?SALES\b|\bNO ARCHIVES?\b/,
  /^\s*\((?:adds|updates|recasts|corrects|refiles|repeats|changes|edits|clarifies)\b[^)]{0,99}\b(?:with|details?|quotes?|background|byline|dateline|headline|lead|paragraphs?|throughout|reaction|comments?|source|slug|prices?)\b[^)]{0,99}\)/i,
  /\b\d{1,2}(?:st|nd|rd|th) Ld\b|\bwritethru\b/i,
  /\(more\)\s*$|(?:^|\s)-30-\s*$/i,
  /\bAchtung,? Redaktion|\bRedaktionshinweis|\bNotizblock\b|\bnur zur Information der Redaktion/i,
  /\bAttention,? (?:aux )?rédactions?\b|\bNote aux rédactions?\b/i,
  /\bNota (?:a|para) (?:los )?(?:editores|redactores)\b|\bAtención,? (?:señores )?editores\b/i,
  /\bAtenção,? (?:senhores |srs\.? )?editores\b|\bNota aos editores\b/i,
  /\bAttenzione,? (?:alle )?redazioni\b/i,
  /Вниманию редак/i,
  /Redaktorların nəzərinə/i,
];
