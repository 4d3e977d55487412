import { bodyCodes, headlineCodes, languageCodes } from './article.js';
import { bylineCodes } from './byline.js';
import { datelineCodes } from './dateline.js';
import { inputCodes } from './input.js';
import { jsonCodes } from './json.js';
import { lossCodes } from './loss.js';
import { ninjsCodes } from './ninjs.js';
import { timeCodes } from './time.js';

/** Every code that a diagnostic can bear, with its severity and its meaning. */
export const diagnosticCodes = {
  ...inputCodes,
  ...jsonCodes,
  ...headlineCodes,
  ...bodyCodes,
  ...languageCodes,
  ...bylineCodes,
  ...datelineCodes,
  ...timeCodes,
  ...lossCodes,
  ...ninjsCodes,
} as const;

/** The code of a diagnostic: its area, a slash, and what it is. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
