import type { Byline, Person, Place, Role } from '../../model/index.js';
import { agencies } from '../../vocabulary/agencies.js';
import {
  type BylineStyle,
  bylineStyles,
  type BylineWording,
  bylineWordings,
} from '../../vocabulary/byline-styles.js';
import { capitalName } from '../case/capital-name.js';

/**
 * The byline as an agency prints it.
 *
 * @param byline - Its parts count; `text` is not looked at.
 * @param style - The agency's id, such as `ap`, `reuters`, `efe`, or a language, such as `de`. Default: plain English.
 * @returns The line, or lines; `''` for a byline that names nobody.
 * @throws TypeError for an id that is neither.
 *
 * @example
 * ```ts
 * const byline = parseByline('By Kari Eksempel, Business Writer, AP')!;
 * formatByline(byline, 'ap'); // 'By KARI EKSEMPEL\nAP Business Writer'
 * formatByline(byline, 'de'); // 'Von Kari Eksempel, Business Writer, AP'
 * ```
 */
export function formatByline(byline: Byline, style = 'en'): string {
  const house = houseOf(style);
  const groups = groupsOf(byline);
  const names = joinGroups(
    groups.map((group) => printedGroup(group, house)),
    groups,
    house,
  );
  const newsroom = byline.organization?.name;
  const who =
    newsroom === undefined || names === ''
      ? (newsroom ?? names)
      : `${names} ${house.words.and} ${newsroom}`;
  if (who === '') return '';
  const line = `${keyword(byline.role, house)} ${who}`;
  return house.brackets === true ? `(${line.slice(0, 1).toLowerCase()}${line.slice(1)})` : line;
}

interface House extends BylineStyle {
  readonly words: BylineWording;
  /** Under which names the agency is known: its own people's titles stand behind them. */
  readonly own: readonly string[];
}

function houseOf(style: string): House {
  const row = agencies.find(({ id }) => id === style);
  const words = bylineWordings[row?.language ?? (row ? 'en' : style)];
  if (words === undefined && row === undefined) {
    throw new TypeError(
      `style: expected an agency's id or a language, got ${JSON.stringify(style)}`,
    );
  }
  return {
    ...bylineStyles[style],
    words: words ?? english,
    own: row?.printed ?? [],
  };
}

const english: BylineWording = { before: 'By', and: 'and', in: 'in', roles: {} };

function keyword(role: Role, { words }: House): string {
  const phrase = role === 'author' ? words.before : (words.roles[role] ?? words.before);
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
}

/** People who have the same title, affiliation and place stand together. */
interface Group {
  readonly people: readonly Person[];
  readonly hasAddition: boolean;
  /** Whether something stands behind a comma, or on a line of its own. */
  readonly hasTitle: boolean;
}

function groupsOf({ people }: Byline): readonly Group[] {
  const groups: Group[] = [];
  for (const person of people) {
    const last = groups.at(-1);
    if (last?.people[0] !== undefined && additionKey(last.people[0]) === additionKey(person)) {
      groups[groups.length - 1] = { ...last, people: [...last.people, person] };
      continue;
    }
    const { jobTitle, affiliation, place, email, uri } = person;
    const hasTitle = [jobTitle, affiliation, email, uri].some((value) => value !== undefined);
    groups.push({ people: [person], hasAddition: hasTitle || place !== undefined, hasTitle });
  }
  return groups;
}

function additionKey({ jobTitle, affiliation, place, role, email, uri }: Person): string {
  return JSON.stringify([
    jobTitle,
    affiliation?.name,
    place?.name,
    place?.region,
    role,
    email,
    uri,
  ]);
}

/**
 * Groups are listed as names are, unless a title stands behind a comma; a semicolon keeps the title of a later group from those
 * before it.
 */
function joinGroups(
  printed: readonly string[],
  groups: readonly Group[],
  { words, behind }: House,
): string {
  return printed.reduce((line, group, index) => {
    const before = groups[index - 1];
    const role = groups[index]?.people[0]?.role;
    const phrase = role === undefined ? undefined : words.roles[role];
    if (phrase !== undefined) return `${line}, ${phrase} ${group}`;
    if (before === undefined) return group;
    if (!before.hasAddition) return `${line}; ${group}`;
    const isLast = index === printed.length - 1;
    if (before.hasTitle && behind === '\n') return `${line}\n${words.and} ${group}`;
    if (!isLast) return `${line}${before.hasTitle ? ';' : ','} ${group}`;
    return `${line}${before.hasTitle ? ',' : ''} ${words.and} ${group}`;
  }, '');
}

function printedGroup({ people }: Group, house: House): string {
  const [first] = people;
  if (first === undefined) return '';
  const names = list(
    people.map((person) => printedName(person, house)),
    house.words.and,
  );
  const place = first.place && printedPlace(first.place);
  const isIn = place !== undefined && house.words.in !== undefined;
  const named = isIn ? `${names} ${house.words.in} ${place}` : names;
  const titles = [
    printedTitle(first, house),
    isIn ? undefined : place,
    first.email,
    first.uri,
  ].filter((part) => part !== undefined);
  return titles.length === 0 ? named : `${named}${house.behind ?? ', '}${titles.join(', ')}`;
}

function printedName(
  { name, honorificPrefix, honorificSuffix }: Person,
  { capitals }: House,
): string {
  const printed = capitals === true ? capitalName(name) : name;
  // Behind a single word `III` or `PhD` would be a name.
  const suffixed =
    honorificSuffix === undefined ? '' : `${printed.includes(' ') ? '' : ','} ${honorificSuffix}`;
  return `${honorificPrefix === undefined ? '' : `${honorificPrefix} `}${printed}${suffixed}`;
}

function printedTitle(
  { jobTitle, affiliation }: Person,
  { own, behind }: House,
): string | undefined {
  const name = affiliation?.name;
  if (jobTitle === undefined || name === undefined) return jobTitle ?? name;
  // `Chairman of the Example Union` says whose.
  if (jobTitle.endsWith(name)) return jobTitle;
  return behind === '\n' && own.includes(name) ? `${name} ${jobTitle}` : `${jobTitle}, ${name}`;
}

function printedPlace({ name, region }: Place): string {
  return region === undefined ? name : `${name}, ${region}`;
}

function list(items: readonly string[], and: string): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}
