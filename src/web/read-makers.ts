import type { Byline, Credit, Organization, Person } from '../model/index.js';
import { isWebUrl } from '../model/href.js';
import type { Maker } from '../structured-data/read/people.js';
import type { AuthorReader } from '../syndication/people/author-bylines.js';
import type { Reading } from '../syndication/reading.js';
import { siteKey } from './site-key.js';
import { shown } from './take-fields.js';
import type { Statement } from './statement.js';

/** Who made an article. */
export interface Makers {
  readonly bylines: readonly Byline[];
  readonly credits: readonly Credit[];
}

/**
 * The authors by the first statement that names somebody beside the site itself, else the site; the others who had a part by the
 * first that names one.
 */
export function readMakers(
  statements: readonly Statement[],
  sites: readonly string[],
  authors: AuthorReader,
  reading: Reading,
): Makers {
  const own = new Set(sites.map(siteKey));
  const said = statements.map(({ facts }) => facts.makers.filter(isNamed));
  const named = said
    .map((makers) => makers.filter(({ role }) => role === 'author'))
    .filter((makers) => makers.length > 0);
  const isSite = ({ name }: Maker): boolean => own.has(siteKey(name.text));
  const chosen = named.find((makers) => !makers.every(isSite)) ?? named[0] ?? [];
  const helpers =
    said
      .map((makers) => makers.filter(({ role }) => role !== 'author'))
      .find((makers) => makers.length > 0) ?? [];
  const [first] = chosen;
  if (first) reading.place('bylines', first.name);
  const bylines = joined(chosen.flatMap((maker) => bylinesOf(maker, authors)));
  const helped = helpers.map((maker) => ({ role: maker.role, bylines: bylinesOf(maker, authors) }));
  // A credit holds people alone.
  return helped.some((helper) => helper.bylines.some(({ organization }) => organization))
    ? { bylines: [...bylines, ...helped.flatMap((helper) => helper.bylines)], credits: [] }
    : { bylines, credits: helped.map(creditOf) };
}

/** The bylines that makers are, each as it is named. */
export function bylinesOf(maker: Maker, authors: AuthorReader): readonly Byline[] {
  const { role, facts } = maker;
  const name = shown(maker.name.text).replace(/\s+/g, ' ').trim();
  if (maker.kind === 'organization') {
    return [{ people: [], organization: organizationOf(name, facts), role }];
  }
  const { uri, email } = facts;
  const printed = {
    name,
    ...(uri !== undefined && { uri }),
    ...(email !== undefined && { email }),
  };
  const bylines = authors.bylines([printed]);
  return bylines.map((byline) => {
    const [person, ...others] = byline.people;
    const isOne = bylines.length === 1 && others.length === 0 && !byline.organization;
    return {
      ...byline,
      ...(person && isOne && { people: [{ ...person, ...facts }] }),
      ...(role !== 'author' && { role }),
    };
  });
}

function organizationOf(name: string, { uri, sameAs }: Maker['facts']): Organization {
  return { name, ...(uri !== undefined && { uri }), sameAs };
}

function creditOf({ role, bylines }: Pick<Maker, 'role'> & Pick<Makers, 'bylines'>): Credit {
  return { people: bylines.flatMap((byline): readonly Person[] => byline.people), role };
}

/** Open Graph wants the address of a profile as an author, which is nobody's name. */
export function isNamed({ name, kind }: Maker): boolean {
  if (isWebUrl(name.text)) return false;
  return kind !== 'unknown' || (/[\p{L}\p{N}]/u.test(name.text) && !name.text.startsWith('@'));
}

/** Authors that stand apart were not printed as a line, so people who have no line of their own share a byline. */
function joined(bylines: readonly Byline[]): readonly Byline[] {
  const made: Byline[] = [];
  for (const byline of bylines) {
    const last = made.at(-1);
    const isAlike = last && isPeople(last) && isPeople(byline) && last.role === byline.role;
    if (last && isAlike === true)
      made.splice(-1, 1, { ...last, people: [...last.people, ...byline.people] });
    else made.push(byline);
  }
  return made;
}

function isPeople({ text, people, organization }: Byline): boolean {
  return text === undefined && organization === undefined && people.length > 0;
}
