import type { Byline, Credit, Dateline, Organization, Person, Place } from '../../index.js';
import { beneath, rowOf, type Row } from './row.js';

/** A dateline and beneath it its places, its day and its agencies. */
export function datelineRows({ text, places, agencies, ...day }: Dateline): readonly Row[] {
  return [
    ...rowOf('dateline', text, 'dateline'),
    ...beneath([
      ...places.flatMap((place) => rowOf('place', placeText(place))),
      ...rowOf('day', dayText(day)),
      ...agencies.flatMap(({ name, id }) => rowOf('agency', named(name, id))),
    ]),
  ];
}

/** A byline or credit and beneath it the people, each in parts. */
export function bylineRows(label: string, path: string, byline: Byline | Credit): readonly Row[] {
  const { text, people, role } = byline;
  const organization = 'organization' in byline ? byline.organization : undefined;
  return [
    ...rowOf(label, text ?? people.map(({ name }) => name).join(', '), path),
    ...beneath([
      ...rowOf('role', role === 'author' ? undefined : role),
      ...people.flatMap(personRows),
      ...rowOf('newsroom', organizationText(organization)),
    ]),
  ];
}

function personRows(person: Person): readonly Row[] {
  const { name, honorificPrefix, honorificSuffix, jobTitle, affiliation, place } = person;
  return [
    ...rowOf('name', name),
    ...beneath([
      ...rowOf('honorific', honorificPrefix),
      ...rowOf('suffix', honorificSuffix),
      ...rowOf('job title', jobTitle),
      ...rowOf('affiliation', organizationText(affiliation)),
      ...rowOf('place', place && placeText(place)),
      ...rowOf('role', person.role),
      ...rowOf('e-mail', person.email),
      ...rowOf('uri', person.uri),
      ...rowOf('same as', person.sameAs.join(', ')),
    ]),
  ];
}

/** `Baku, AZ · Asia/Baku · 40.378, 49.892`. */
export function placeText({ name, region, country, timeZone, position, uri }: Place): string {
  const point = position && `${String(position.latitude)}, ${String(position.longitude)}`;
  const where = [name, region, country].filter((part) => part !== undefined).join(', ');
  return [where, timeZone, point, uri].filter((part) => part !== undefined).join(' · ');
}

/** `Example News (https://news.example/)`. */
export function organizationText(organization: Organization | undefined): string | undefined {
  return organization && named(organization.name, organization.uri);
}

function named(name: string, id: string | undefined): string {
  return id === undefined ? name : `${name} (${id})`;
}

function dayText(day: Omit<Dateline, 'text' | 'places' | 'agencies'>): string | undefined {
  const { date, dateInferred, dateInferredFrom = 'what surrounds it' } = day;
  if (date === undefined || dateInferred === 'none') return date;
  const what = dateInferred === 'year' ? 'its year' : 'all of it';
  const from = dateInferredFrom === 'referenceDate' ? 'the reference date' : dateInferredFrom;
  return `${date} (${what} inferred from ${from === 'footer' ? 'the footer' : from})`;
}
