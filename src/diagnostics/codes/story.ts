import type { CodeTable } from './code-row.js';

/** What can be said of a story's versions, takes and packages. */
export const storyCodes = {
  'story/unlinked': {
    severity: 'warning',
    summary: 'Nothing in the article says that it belongs to this story.',
  },
  'story/version-reused': {
    severity: 'warning',
    summary: 'Two articles of one identifier bear the same version and differ.',
  },
  'story/after-kill': {
    severity: 'warning',
    summary: 'A version came after the story was killed.',
  },
  'story/ancestor-killed': {
    severity: 'warning',
    summary: 'What the story evolved from was killed later; the story is withheld.',
  },
  'story/hold-undated': {
    severity: 'warning',
    summary: 'A hold bears no time that would place it before the current version.',
  },
  'story/embargo-kept': {
    severity: 'info',
    summary: 'The version names no embargo; that of an earlier one of the wire is kept.',
  },
  'story/correction-untold': {
    severity: 'info',
    summary: 'A version is a correction, but no note says for readers what was wrong.',
  },
  'story/take-missing': {
    severity: 'warning',
    summary: 'A take is missing between two that came, so the text may have a gap.',
  },
  'story/take-misplaced': {
    severity: 'warning',
    summary:
      'Where a take belongs can not be told from its note, or is not there; it was left out.',
  },
  'story/take-alone': {
    severity: 'warning',
    summary: 'A take came without the version that it belongs to.',
  },
  'story/package-part-missing': {
    severity: 'warning',
    summary: 'A package names an item that is not among those given, or a group that it lacks.',
  },
  'story/package-cycle': {
    severity: 'warning',
    summary: 'A package holds itself, by way of its parts.',
  },
  'story/package-cut': {
    severity: 'warning',
    summary: 'Packages hold more parts, or are deeper, than are told.',
  },
} as const satisfies CodeTable<'story'>;
