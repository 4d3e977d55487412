import { bylineCodes } from '../../diagnostics/codes/byline.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import { given } from '../../model/given.js';
import type { Byline } from '../../model/index.js';
import { organizationOf, personOf } from './person-of.js';
import type { PeopleReading } from './read-people.js';
import type { Opening } from './read-opening.js';
import type { Reading } from './reading.js';
import { sure } from './weigh-byline.js';

/** What is known of a byline once its people are read. */
export interface Found {
  readonly opening: Opening;
  readonly people: PeopleReading;
  /** Of the line as printed, without the signs around it. */
  readonly printed: Span;
  readonly confidence: number;
  readonly home: string | undefined;
}

/** The model's byline, and what is to be said of it. */
export function bylineOf(
  reading: Reading,
  found: Found,
): { readonly byline: Byline; readonly findings: readonly Finding[] } {
  const { opening, printed, home } = found;
  const text = reading.text.slice(printed.start, printed.end);
  const people = found.people.people.map((draft, index) =>
    personOf(reading, draft, `people[${index}]`, home),
  );
  const { organization } = found.people;
  return {
    byline: given({
      text,
      people: people.map(({ person }) => person),
      organization: organization && organizationOf(reading, organization),
      role: opening.role ?? 'author',
    }),
    findings: [
      ...(found.confidence < sure ? [uncertain(text, printed)] : []),
      ...found.people.unplaced.map(({ text: part, start, end }) => unplaced(part, { start, end })),
      ...people.flatMap(({ findings }) => findings),
    ],
  };
}

function uncertain(text: string, span: Span): Finding {
  const message = `Read "${text}" as a byline; it could be something else.`;
  return finding(bylineCodes, 'byline/uncertain', message, { span });
}

function unplaced(text: string, span: Span): Finding {
  const message = `"${text}" is neither a name, a title, an organization nor a place; it stands in the byline's text alone.`;
  return finding(bylineCodes, 'byline/unplaced', message, { span });
}
