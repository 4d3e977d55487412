/**
 * What stands in an author's name beside the name.
 */
import { agencies } from '../../vocabulary/agencies.js';
import { nameParticles } from '../../vocabulary/personal-names.js';
import * as words from '../../vocabulary/author-words.js';

/** The names, where several people stand in one; undefined where one does. */
export function severalNames(name: string): readonly string[] | undefined {
  for (const { between, least } of separators) {
    const parts = name.split(between).filter((part) => part !== '');
    const sizes = parts.map(wordsOfName);
    if (parts.length > 1 && Math.min(...sizes) >= least && Math.max(...sizes) > 1) return parts;
  }
  return undefined;
}

/** The words that introduce a name: `By`, `Reporting by`. */
export function introductionOf(name: string): string | undefined {
  const plain = words.introductions.find((intro) => startsWith(name, intro));
  if (plain !== undefined) return name.slice(0, plain.length);
  const short = words.shortIntroductions.find((intro) => startsWith(name, intro)) ?? '';
  const isShort = short !== '' && wordsOfName(name.slice(short.length).trim()) > 1;
  return isShort ? name.slice(0, short.length) : undefined;
}

/** An honorific in front of the name, or a degree behind it. */
export function honorificOf(name: string): string | undefined {
  const [first = '', ...rest] = name.split(/\s+/);
  const lower = first.toLowerCase();
  const isHonorific = honorifics.has(lower) || honorifics.has(lower.replace(/\.$/, ''));
  if (isHonorific && rest.length > 0) return first;
  const last = (rest.at(-1) ?? '').replace(/\.$/, '');
  return rest.length > 1 && degrees.has(last) ? last : undefined;
}

/** A word that names a job: `Editor`, `Korrespondentin`. */
export function jobOf(name: string): string | undefined {
  return wordsOf(name).find((word) => jobs.has(word.toLowerCase()));
}

/** What a comma, a dash, a bracket or a slash parts from the name. */
export function appendixOf(name: string): string | undefined {
  const parted = /(?:[,;|/]|\s[-–—])\s*(\S[^]*)/u.exec(name);
  const bracket = /[)\]]$/.test(name) ? name.search(/\s[([]/) : -1;
  const isEnclosed = bracket >= 0 && bracket < (parted?.index ?? name.length);
  const found = (isEnclosed && name.slice(bracket + 2, -1)) || parted?.[1];
  const isGeneration = generations.has((found ?? '').toLowerCase().replace(/\.$/, ''));
  return isGeneration ? undefined : found;
}

/** Whom the work was for, or where it was done, behind a name: `for Reuters`, `in Lisbon`. */
export function placingOf(name: string): string | undefined {
  return placing.exec(name)?.[1];
}

/** Whether the name is an agency's, a newsroom's or the publisher's own, and nobody's. */
export function isOrganizationName(name: string, publisher: string | undefined): boolean {
  const whole = name.trim().toLowerCase();
  if (whole === '') return false;
  if (agencyNames.has(whole) || whole === publisher?.trim().toLowerCase()) return true;
  if (whole.split(/(?:(?<!\s)\s+)?[/|]\s*/).every((part) => agencyNames.has(part))) return true;
  const [first = '', ...others] = wordsOf(whole);
  return [first, others.at(-1) ?? ''].some((word) => newsroomWords.has(word)) || domain.test(whole);
}

/** Whether it is what a system writes where it knows no author. */
export function isPlaceholderName(name: string): boolean {
  return placeholders.has(name.trim().toLowerCase());
}

/** Whether every word of at least two is in capitals, as wires print bylines. */
export function isAllCapitals(name: string): boolean {
  const long = wordsOf(name).filter((word) => word.length > 2);
  return long.length > 1 && long.every((word) => /^\p{Lu}+$/u.test(word));
}

/** How many words of a name the text has, 0 where it holds anything else. A name in a script without cases counts as two. */
function wordsOfName(text: string): number {
  const parts = text.trim().split(/\s+/);
  const isCaseless = !/[\p{Lu}\p{Ll}]/u.test(text);
  if (
    /[\d@:]/.test(text) ||
    jobOf(text) ||
    wordsOf(text).some((word) => newsroomWords.has(word.toLowerCase()))
  )
    return 0;
  if (isCaseless) return parts.length > 1 || running.test(text) ? 2 : 1;
  const isName = parts.every((part) => /^\p{Lu}/u.test(part) || particles.has(part.toLowerCase()));
  return isName ? parts.filter((part) => /^\p{Lu}/u.test(part)).length : 0;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}][\p{L}\p{M}'’.-]*[\p{L}\p{M}]|\p{L}/gu) ?? [];
}

function startsWith(name: string, intro: string): boolean {
  const after = name.charAt(intro.length);
  const isWhole = /^[\s:：/]$/u.test(after);
  return isWhole && name.slice(0, intro.length).toLowerCase() === intro;
}

const alternatives = (list: readonly string[]): string => list.join('|');

/** All blanks from their first one on: the search for them then begins once for each run. */
const blanks = String.raw`(?:(?<!\s)\s+)`;
const conjunction = `(?:${alternatives(words.conjunctions)})\\s+`;

/** What parts two names, and how many words each then has at least. */
const separators = [
  { between: new RegExp(`${blanks}?[;/、，،&]\\s*|${blanks}${conjunction}`, 'u'), least: 1 },
  {
    between: new RegExp(`${blanks}?,\\s*(?:${conjunction})?|${blanks}${conjunction}`, 'u'),
    least: 2,
  },
  {
    between: new RegExp(`${blanks}(?:${alternatives(words.nameConjunctions)})\\s+`, 'u'),
    least: 2,
  },
] as const;

const placing = new RegExp(
  `\\S\\s+((?:${alternatives([...words.forWords, ...words.inWords])})\\s+(?:the\\s+)?[\\p{Lu}\\p{Lo}].*)$`,
  'u',
);

/** Chinese, Japanese and Korean names have no blank. */
const running = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af・]{2,8}$/;
const domain =
  /^(?:[a-z\d-]{1,63}\.){1,9}(?:com|org|net|info|news|tv|az|ru|de|fr|es|it|uk|in|eu|us)$/;

const honorifics: ReadonlySet<string> = new Set(words.honorifics);
const degrees: ReadonlySet<string> = new Set(words.degrees);
const generations: ReadonlySet<string> = new Set(words.generations);
const jobs: ReadonlySet<string> = new Set(words.jobs);
const newsroomWords: ReadonlySet<string> = new Set(words.newsroomWords);
const placeholders: ReadonlySet<string> = new Set(words.placeholders);
const particles: ReadonlySet<string> = new Set(nameParticles);
const agencyNames: ReadonlySet<string> = new Set(
  agencies.flatMap(({ name, printed }) => [name, ...printed].map((form) => form.toLowerCase())),
);
