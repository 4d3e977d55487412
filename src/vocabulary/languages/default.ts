import { english } from './en/index.js';
import type { LanguageTable } from './language-table.js';

/** What an import of one format alone knows; others are imports of their own. */
export const defaultLanguages: readonly LanguageTable[] = [english];
