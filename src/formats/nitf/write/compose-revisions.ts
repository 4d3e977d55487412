import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article, Role } from '../../../model/index.js';
import { revisionFunctions } from '../mapping.js';
import { basicInstant } from './compose-fields.js';

/**
 * The date of issue: that of this version. Where the first version was made earlier, a revision tells of it, and where this version
 * is all that is known, a revision alone.
 */
export function issueOf({ createdAt, modifiedAt }: Article): string | undefined {
  if (createdAt === undefined || modifiedAt === undefined) return createdAt;
  return Date.parse(createdAt) < Date.parse(modifiedAt) ? modifiedAt : createdAt;
}

/** When versions were made, and who had a part in them but stands in no line of print. */
export function composeRevisions(article: Article): readonly XmlTemplate[] {
  const { createdAt, modifiedAt, credits } = article;
  const issue = issueOf(article);
  const revised =
    createdAt !== undefined && issue === createdAt ? modifiedAt : (createdAt ?? modifiedAt);
  return [
    ...(revised === undefined
      ? []
      : [element('revision-history', { norm: basicInstant(revised) })]),
    ...credits
      .filter(({ text }) => text === undefined)
      .flatMap(({ people, role }) =>
        people.map((person) =>
          element('revision-history', {
            name: person.name,
            function: functionOf(person.role ?? role),
          }),
        ),
      ),
  ];
}

function functionOf(role: Role | undefined): string | undefined {
  return Object.entries(revisionFunctions).find(([, known]) => known === role)?.[0];
}
