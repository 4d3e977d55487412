import { azerbaijani } from './az/index.js';
import { english } from './en/index.js';
import type { LanguageTable } from './language-table.js';
import { russian } from './ru/index.js';

/** Every language that wirecopy knows. Where two have a word in common, the one that stands first decides. */
export const languages: readonly LanguageTable[] = [english, azerbaijani, russian];
