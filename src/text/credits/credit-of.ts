import type { Finding } from '../../diagnostics/finding.js';
import type { Credit, Role } from '../../model/index.js';
import { personOf } from '../byline/person-of.js';
import type { PersonDraft } from '../byline/person-draft.js';
import { type Part, type Reading } from '../byline/reading.js';
import type { CreditList } from './read-credits.js';

/** A credit as read: its words, who it names, what they did. */
export interface CreditDraft {
  readonly text: Part;
  readonly people: readonly PersonDraft[];
  readonly role?: Role;
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
  return { credits, findings };
}
