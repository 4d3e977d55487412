import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article, Credit, Person, Place, Rights, Role } from '../../../model/index.js';
import { codedSubjects, subjectCode, subjectLevel } from '../../coded-subjects.js';
import { locationProperties, partyProperties } from '../mapping.js';
import { composeOccurrences } from './compose-topics.js';
import {
  basicInstant,
  fieldElements,
  filled,
  formal,
  properties,
  property,
  textElements,
} from './values.js';

/** Whom the item is from, and who made it but stands in no line of print. */
export function composeAdministrative(
  { provider, sources, bylines }: Article,
  credits: readonly Credit[],
): readonly XmlTemplate[] {
  const creators = bylines
    .filter(({ text }) => text === undefined)
    .flatMap(({ people, role }) => people.map((person) => composeParty(person, role)));
  return [
    ...(provider === undefined ? [] : [element('Provider', {}, [formal('Party', provider.name)])]),
    ...filled('Creator', creators),
    ...filled(
      'Source',
      sources.map(({ name }) => formal('Party', name)),
    ),
    ...credits.flatMap(composeContributor),
  ];
}

function composeContributor({ text, people, role }: Credit): readonly XmlTemplate[] {
  const named = people.length > 0 ? people : [{ name: text ?? '', sameAs: [] }];
  return named.map((person) => element('Contributor', {}, [composeParty(person, role)]));
}

/** Somebody who had a part in the item. What an author did goes without saying. */
export function composeParty(person: Person, role?: Role): XmlTemplate {
  const { jobTitle, affiliation, email } = person;
  const own = person.role ?? role;
  return formal('Party', person.name, [
    ...properties({
      [partyProperties.jobTitle]: jobTitle,
      [partyProperties.affiliation]: affiliation?.name,
      [partyProperties.email]: email,
      [partyProperties.role]: own === 'author' ? undefined : own,
    }),
  ]);
}

/** Who owns it and what may be done with it. */
export function composeRights(rights: Rights | undefined): readonly XmlTemplate[] {
  if (rights === undefined) return [];
  const { holder, year, usageTerms } = rights;
  const isOwned = holder !== undefined || year !== undefined;
  return [
    ...(isOwned
      ? [
          element('Copyright', {}, [
            element('CopyrightHolder', {}, [holder?.name ?? '']),
            element('CopyrightDate', {}, [String(year ?? '')]),
          ]),
        ]
      : []),
    ...filled('UsageRights', textElements('Limitations', usageTerms)),
  ];
}

/** What the item is of and tells of. */
export function composeDescriptive(article: Article): readonly XmlTemplate[] {
  const { genres, subjects, dateline, places } = article;
  const fields = fieldElements(article, 'DescriptiveMetadata');
  const isDated = dateline?.date !== undefined && !dateline.date.startsWith('-');
  return [
    ...fields.filter(({ name }) => name === 'Language'),
    ...genres.flatMap(({ name }) => (name === undefined ? [] : [formal('Genre', name)])),
    ...subjects.slice(0, codedSubjects(subjects)).map((subject) => {
      const code = subjectCode(subject) ?? '';
      return element('SubjectCode', {}, [formal(levels[subjectLevel(code)], code)]);
    }),
    ...(isDated
      ? [element('DateLineDate', {}, [basicInstant(`${dateline.date ?? ''}T00:00:00Z`)])]
      : []),
    ...(dateline?.places ?? []).map((place) => composeLocation(place, 'Origin')),
    ...places.map((place) => composeLocation(place, 'RelatesTo')),
    ...composeOccurrences(article),
    ...fields.filter(({ name }) => name === 'Property'),
  ];
}

const levels = { subject: 'Subject', matter: 'SubjectMatter', detail: 'SubjectDetail' } as const;

function composeLocation(place: Place, presence: 'Origin' | 'RelatesTo'): XmlTemplate {
  const { name, region, regionCode, country, position } = place;
  const names = locationProperties;
  return element('Location', { HowPresent: presence }, [
    property(names.city, name),
    ...properties({
      [names.region]: region,
      [names.regionCode]: regionCode,
      [names.country]: country,
      [names.latitude]: decimal(position?.latitude),
      [names.longitude]: decimal(position?.longitude),
    }),
  ]);
}

/** Degrees without an exponent. */
function decimal(degrees: number | undefined): string | undefined {
  if (degrees === undefined) return undefined;
  return String(degrees).includes('e') ? degrees.toFixed(12) : String(degrees);
}
