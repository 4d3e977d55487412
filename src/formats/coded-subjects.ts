import type { Concept } from '../model/index.js';
import { subjectCodeUri } from './concept-uri.js';

/**
 * The eight digits of a subject code or media topic where they tell all of a subject but its name; those of the latter's top level
 * are taken for the former's.
 */
export function subjectCode({ uri = '', sameAs }: Concept): string | undefined {
  if (sameAs.length > 0) return undefined;
  const code = /\d{8}$/.exec(uri)?.[0];
  return code !== undefined && uri === subjectCodeUri(code) ? code : undefined;
}

/** How many of the subjects, from the first on, have a code that stands by itself. */
export function codedSubjects(subjects: readonly Concept[]): number {
  const other = subjects.findIndex((subject) => subjectCode(subject) === undefined);
  return other < 0 ? subjects.length : other;
}

/** Which of the three levels of IPTC's subject codes a code is of: the zeros at its end tell. */
export function subjectLevel(code: string): 'subject' | 'matter' | 'detail' {
  if (code.startsWith('2000')) return 'detail';
  return code.endsWith('000000') ? 'subject' : code.endsWith('000') ? 'matter' : 'detail';
}
