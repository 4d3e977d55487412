import type { Finding, Span } from '../../diagnostics/finding.js';
import type { Credit, Role } from '../../model/index.js';
import { peopleOrigins } from '../byline/people-origins.js';
import { personOf } from '../byline/person-of.js';
import type { PersonDraft } from '../byline/person-draft.js';
import type { Part, Reading } from '../byline/reading.js';

/** A credit as read: its words, who it names, what they did. */
export interface CreditDraft {
  readonly text: Part;
  readonly people: readonly PersonDraft[];
  readonly role?: Role;
}

/** The model's credits, and what is to be said of them. */
export interface CreditList {
  readonly credits: readonly Credit[];
  /** Where each of the people's fields was read, by its path in the list: `[0].people[1].name`. */
  readonly origins: () => Readonly<Record<string, Span>>;
  /** Paths are those in the list too. */
  readonly findings: readonly Finding[];
}

/** The model's credits of the drafts. */
export function creditsOf(reading: Reading, drafts: readonly CreditDraft[]): CreditList {
  const findings: Finding[] = [];
  const credits = drafts.map(({ text, people, role }, index): Credit => {
    const read = people.map((draft, at) =>
      personOf(reading, draft, `[${index}].people[${at}]`, undefined),
    );
    findings.push(...read.flatMap((person) => person.findings));
    return {
      text: text.text,
      people: read.map(({ person }) => person),
      ...(role !== undefined && { role }),
    };
  });
  const origins = (): Readonly<Record<string, Span>> =>
    Object.fromEntries(drafts.flatMap(({ people }, index) => peopleOrigins(people, `[${index}].`)));
  return { credits, origins, findings };
}
