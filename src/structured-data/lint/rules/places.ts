import type { editorialCodes } from '../../../diagnostics/codes/editorial.js';
import { countryNames } from '../../../vocabulary/countries.js';
import { nodeOf, valuesOf, type LintPage, type NodeSpot, type Spot } from '../lint-page.js';
import { articles, each, removed, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';
import { agencyCreditIn, withoutAgencyCredit } from '../wire-traces.js';

/** Rules L3, L4 and P1. */
export const placeRules: readonly RuleRow<keyof typeof editorialCodes>[] = [
  {
    id: 'L3',
    code: 'editorial/dateline-credit',
    why: 'The agency has properties of its own, and the dash belongs to the story’s first line.',
    fix: 'Keep place and day; put the agency into "sourceOrganization" or "creditText".',
    source: sources.newsArticle,
    check: each(
      (page) => page.articles.flatMap((article) => valuesOf(article, 'dateline')),
      ({ value }) => {
        if (typeof value !== 'string') return undefined;
        const text = value.slice(0, 300);
        const agency = agencyCreditIn(text);
        if (agency !== undefined)
          return `The dateline holds the agency’s credit, ${shown(agency.trim())}.`;
        return /[-‐-―_]\s*$/.test(text)
          ? `The dateline ${shown(value)} ends with a dash.`
          : undefined;
      },
    ),
    mend: (value) => withoutAgencyCredit(String(value)) || removed,
  },
  {
    id: 'L4',
    code: 'editorial/country-code',
    why: 'A code is the same in every language.',
    fix: 'Write the ISO 3166-1 alpha-2 code, such as "PT".',
    source: sources.address,
    check: each(countries, ({ value }) =>
      typeof value === 'string' && value.trim() !== '' && !Object.hasOwn(countryNames, value)
        ? `${shown(value)} is no ISO 3166-1 alpha-2 code.`
        : undefined,
    ),
    mend: (value) =>
      Object.entries(countryNames).find(
        ([code, name]) => name === value || code === String(value).toUpperCase(),
      )?.[0],
  },
  {
    id: 'L4',
    code: 'editorial/position',
    why: 'A position beyond the poles or the date line is on no map.',
    fix: 'Give degrees north from -90 to 90, and east from -180 to 180.',
    source: sources.address,
    check: each(positions, ({ value, path }) => {
      const degrees = typeof value === 'string' ? Number(value) : value;
      const most = path.at(-1) === 'latitude' ? 90 : 180;
      const isOnEarth = typeof degrees === 'number' && Math.abs(degrees) <= most;
      return isOnEarth ? undefined : `${shown(value)} is no ${String(path.at(-1))} in degrees.`;
    }),
  },
  {
    id: 'P1',
    code: 'editorial/publisher-missing',
    why: 'Readers want to know whose page it is.',
    fix: 'Add "publisher" with its name and home page.',
    source: sources.newsMarkup,
    check: each(articles, (article) =>
      valuesOf(article, 'publisher').length > 0
        ? undefined
        : { path: [...article.path, 'publisher'], message: 'The article names no publisher.' },
    ),
  },
];

/** The places of an article: where it was filed, what it is about. */
function placesOf(page: LintPage): readonly NodeSpot[] {
  const properties = ['locationCreated', 'contentLocation', 'spatialCoverage', 'about', 'mentions'];
  return page.articles.flatMap((article) =>
    properties.flatMap((property) =>
      valuesOf(article, property).flatMap((spot) => nodeOf(spot, page) ?? []),
    ),
  );
}

function countries(page: LintPage): readonly Spot[] {
  return placesOf(page).flatMap((place) =>
    inner(place, 'address', page).flatMap((address) => valuesOf(address, 'addressCountry')),
  );
}

function positions(page: LintPage): readonly Spot[] {
  return placesOf(page).flatMap((place) =>
    inner(place, 'geo', page).flatMap((geo) => [
      ...valuesOf(geo, 'latitude'),
      ...valuesOf(geo, 'longitude'),
    ]),
  );
}

function inner(node: NodeSpot, property: string, page: LintPage): readonly NodeSpot[] {
  return valuesOf(node, property).flatMap((spot) => nodeOf(spot, page) ?? []);
}
