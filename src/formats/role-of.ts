import type { Role } from '../model/index.js';
import { roleWords } from '../vocabulary/role-words.js';

/** What somebody did, by the code or word that a sender has for it, in lower case. */
export function roleOf(word: string | undefined): Role | undefined {
  return word === undefined ? undefined : roles.get(word);
}

const roles: ReadonlyMap<string, Role> = new Map(
  (Object.keys(roleWords) as (keyof typeof roleWords)[]).flatMap((role) =>
    roleWords[role].map((word) => [word, role] as const),
  ),
);
