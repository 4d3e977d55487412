import type { LanguageTable } from '../language-table.js';
import { bylines } from './bylines.js';
import { calendar } from './calendar.js';
import { commonWords } from './common-words.js';
import { geography } from './geography.js';

/** What wirecopy knows of Italian. */
export const italian: LanguageTable = { language: 'it', calendar, geography, bylines, commonWords };
