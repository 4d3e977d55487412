import type { LanguageTable } from '../language-table.js';
import { bylines } from './bylines.js';
import { calendar } from './calendar.js';
import { commonWords } from './common-words.js';
import { geography } from './geography.js';

/** What wirecopy knows of Finnish. */
export const finnish: LanguageTable = { language: 'fi', calendar, geography, bylines, commonWords };
