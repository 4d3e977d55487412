import type { Role } from '../../model/index.js';

/** What a credit of Media RSS calls the model's roles: EBU's role codes, which are its default scheme. */
const roles = [
  'author',
  'contributor',
  'editor',
  'photographer',
  'translator',
  'illustrator',
  'producer',
  'interviewer',
  'compiler',
] as const satisfies readonly Role[];

/** The role that a credit's `role` names; undefined for one that the model does not have. */
export function roleOfCredit(role: string): Role | undefined {
  return roles.find((known) => known === role.toLowerCase());
}

/** What is written for somebody of whom no role is known. */
export const anyRole = 'creator';
