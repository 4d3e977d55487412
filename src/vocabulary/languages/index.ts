import { arabic } from './ar/index.js';
import { azerbaijani } from './az/index.js';
import { german } from './de/index.js';
import { english } from './en/index.js';
import { spanish } from './es/index.js';
import { finnish } from './fi/index.js';
import { french } from './fr/index.js';
import { italian } from './it/index.js';
import type { LanguageTable } from './language-table.js';
import { portuguese } from './pt/index.js';
import { russian } from './ru/index.js';
import { turkish } from './tr/index.js';
import { chinese } from './zh/index.js';

/** Every language that wirecopy knows. Where two have a word in common, the one that stands first decides. */
export const languages: readonly LanguageTable[] = [
  english,
  azerbaijani,
  russian,
  turkish,
  german,
  french,
  spanish,
  portuguese,
  italian,
  arabic,
  chinese,
  finnish,
];
