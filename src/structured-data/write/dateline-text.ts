/**
 * The dateline for readers: what is printed, without the agency (rules L1 and L3).
 */
import type { Dateline } from '../../model/index.js';
import { plainLine } from './plain-line.js';

/**
 * The printed dateline without its agency, a reporter's credit beside it, and the dash. An agency is known by its name;
 * one that the copy spells in another way than the model, by where it stands: in brackets at an end, or behind the day.
 *
 *     BERGEN, Norway, Sept 26 (Reuters)   ->  BERGEN, Norway, Sept 26
 *     Baku, September 26, AZERTAC         ->  Baku, September 26
 *     (ANSA) - ROMA, 26 SET               ->  ROMA, 26 SET
 *     МОСКВА, 26 сен — РИА Новости        ->  МОСКВА, 26 сен
 */
export function datelineText(dateline: Dateline | undefined): string | undefined {
  const printed = plainLine(dateline?.text);
  if (dateline === undefined || printed === undefined) return undefined;
  const usual = beforeCredit(printed, dateline);
  if (usual !== undefined) return joined(usual);
  // Korean and Japanese copy has the place and the agency in one pair of brackets: (서울=연합뉴스), 【東京＝共同】.
  const together = /^[(（【]([^=＝]+)[=＝]/u.exec(printed);
  if (together) return joined(together[1] ?? '');
  const cut = cutNamed(cutEnclosed(printed, dateline), dateline);
  return joined(cut === printed ? cutLast(printed) : cut);
}

/** What stands in front of an agency in brackets, in the form that most datelines have; undefined for any other. */
function beforeCredit(text: string, { agencies }: Dateline): string | undefined {
  const agency = agencies[0];
  if (agency === undefined) return text;
  const credit = ` (${agency.name})`;
  if (agencies.length > 1 || !text.endsWith(credit)) return undefined;
  const rest = text.slice(0, -credit.length);
  return /[(（【/]/.test(rest) || rest.includes(agency.name) ? undefined : rest;
}

/** What stands where a credit was cut out; a printed line holds none. */
const gap = '\n';

/** Cuts what stands in brackets or slashes and names an agency, or stands so at an end and names no place. */
function cutEnclosed(text: string, dateline: Dateline): string {
  const isAtEnd = (side: string): boolean => !hasWord(side.replace(enclosure, ''));
  return text.replace(enclosure, (enclosed: string, at: number) => {
    const content = enclosed.replace(/^\s?.\s*|\s?.$/gu, '');
    const isOutside = isAtEnd(text.slice(0, at)) || isAtEnd(text.slice(at + enclosed.length));
    const isCredit =
      dateline.agencies.some(({ name }) => indexOfWord(content, name) >= 0) ||
      (isOutside && !namesPlace(content, dateline));
    return isCredit ? gap : enclosed;
  });
}

/** Cuts the bare names of agencies: `, AZERTAC`, `Canadian Press - `, `新华社…电`. */
function cutNamed(text: string, { agencies }: Dateline): string {
  let rest = text;
  for (const { name } of agencies) {
    const at = indexOfWord(rest, name);
    if (at < 0) continue;
    const after = rest.slice(at + name.length).replace(/^\.\p{L}+/u, '');
    rest = rest.slice(0, at) + gap + after.replace(/日[电電讯訊]/u, '日');
  }
  return rest;
}

/** Cuts what stands behind the day and a comma, dash or stop: places stand before a day. */
function cutLast(text: string): string {
  const at = Math.max(...[', ', '— ', '– ', '- ', '. '].map((mark) => text.lastIndexOf(mark)));
  const [before, last] = [text.slice(0, Math.max(at, 0)), text.slice(at + 2)];
  return /\d/.test(before) && !/\d/.test(last) ? before : text;
}

/** What is left beside the gaps, parted by commas, without dashes and commas at its ends. */
function joined(text: string): string | undefined {
  if (bare.test(text)) return text;
  const parts = text.split(gap).map((part) => part.replace(endMarks, ''));
  const line = parts.filter(hasWord).join(', ');
  // The stop that parted a day from its agency goes, the one of an abbreviation (Ill.) stays.
  const isAbbreviated = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{L}{0,4}\.$/u.test(line.slice(-8));
  return (isAbbreviated ? line : line.replace(/\.$/, '')) || undefined;
}

function namesPlace(text: string, { places }: Dateline): boolean {
  const word = text.toLowerCase();
  return places.some(({ name, region, regionCode, country }) =>
    [name, region, regionCode, country].some((part) => part?.toLowerCase() === word),
  );
}

/** Where `word` stands in `text`, in any case, with no letter or digit at its sides unless its script has no blanks. */
function indexOfWord(text: string, word: string): number {
  const [hay, needle] = [text.toLowerCase(), word.toLowerCase()];
  // A letter whose lower case is longer (İ) would shift every place behind it.
  if (hay.length !== text.length || needle.length !== word.length) return text.indexOf(word);
  const isRunning = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(needle);
  for (let at = hay.indexOf(needle); at >= 0 && needle !== ''; at = hay.indexOf(needle, at + 1)) {
    const sides = hay.slice(Math.max(at - 1, 0), at) + hay.slice(at + needle.length).charAt(0);
    if (isRunning || !hasWord(sides)) return at;
  }
  return -1;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Brackets of one kind, or slashes with nothing tight outside them, so that `LONDON/PARIS` has none. */
const enclosure = /\([^()]*\)|（[^（）]*）|【[^【】]*】|(?:^|\s)\/[^/]+\/(?=[\s.,]|$)/gu;

/** A line that begins and ends with a letter or digit of ASCII: most do, and have nothing to cut. */
const bare = /^[A-Za-z\d](?:.*[A-Za-z\d])?$/;

const endMarks = /^[\s,;.:=_/\-‐-―]+|[\s,;:=_/\-‐-―]{1,20}$/gu;
