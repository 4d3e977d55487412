import { given } from '../../../model/given.js';
import type { Credit, Role } from '../../../model/index.js';
import { foldName } from '../../../text/place/fold-name.js';
import type { ItemContext } from './item-context.js';
import { completed, type PartyKind } from './party-kind.js';

/**
 * The credits: first the contributors, those who did the same and follow one another as one, initials and user names by their text
 * alone; then what the text has of them. Whom the text credits with the same is credited there, with the contributor's particulars.
 */
export function readCredits(
  { reading }: ItemContext,
  contributors: readonly PartyKind[],
  inText: readonly Credit[],
): readonly Credit[] {
  const credits: Credit[] = [];
  const seen = new Set<string>();
  for (const { party, person } of contributors) {
    const { name, role, element } = party;
    if (name === undefined) continue;
    if (isCredited(name, role, inText)) {
      reading.take(element);
      continue;
    }
    reading.take(element, `credits[${credits.length}]`);
    const key = foldName(name);
    if (seen.has(key)) continue;
    seen.add(key);
    const last = credits.at(-1);
    const isSame = person !== undefined && last?.text === undefined && last?.role === role;
    if (last !== undefined && isSame) {
      credits.splice(-1, 1, { ...last, people: [...last.people, person] });
    } else {
      const text = person === undefined ? { text: name } : {};
      const people = person === undefined ? [] : [person];
      credits.push(given({ ...text, people, role }));
    }
  }
  const particulars = contributors.flatMap(({ person }) => person ?? []);
  return [
    ...credits,
    ...inText.map((credit) => ({
      ...credit,
      people: credit.people.map((person) => completed(person, particulars)),
    })),
  ];
}

function isCredited(name: string, role: Role | undefined, credits: readonly Credit[]): boolean {
  return credits.some(
    (credit) =>
      (role === undefined || role === credit.role) &&
      credit.people.some((person) => foldName(person.name) === foldName(name)),
  );
}
