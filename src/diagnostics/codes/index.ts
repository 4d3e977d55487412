import { bodyCodes, headlineCodes, languageCodes } from './article.js';
import { bylineCodes } from './byline.js';
import { datelineCodes } from './dateline.js';
import { editorialCodes } from './editorial.js';
import { frameCodes } from './frame.js';
import { googleCodes } from './google.js';
import { feedCodes } from './feed.js';
import { embargoCodes } from './embargo.js';
import { inputCodes } from './input.js';
import { jsonCodes } from './json.js';
import { jsonLdCodes } from './json-ld.js';
import { lossCodes } from './loss.js';
import { markupCodes } from './markup.js';
import { xmlCodes } from './xml.js';
import { newsml1Codes } from './newsml-1.js';
import { newsmlG2Codes } from './newsml-g2.js';
import { nitfCodes } from './nitf.js';
import { ninjsCodes } from './ninjs.js';
import { pageCodes } from './page.js';
import { schemaOrgCodes } from './schema-org.js';
import { securityCodes } from './security.js';
import { storyCodes } from './story.js';
import { timeCodes } from './time.js';

/**
 * Every code that a diagnostic can bear, with its severity and its meaning.
 *
 * @example
 * ```ts
 * diagnosticCodes['input/empty'].severity; // 'error'
 * ```
 */
export const diagnosticCodes = {
  ...inputCodes,
  ...frameCodes,
  ...embargoCodes,
  ...jsonCodes,
  ...headlineCodes,
  ...bodyCodes,
  ...languageCodes,
  ...bylineCodes,
  ...datelineCodes,
  ...timeCodes,
  ...lossCodes,
  ...storyCodes,
  ...markupCodes,
  ...xmlCodes,
  ...feedCodes,
  ...newsml1Codes,
  ...newsmlG2Codes,
  ...nitfCodes,
  ...ninjsCodes,
  ...pageCodes,
  ...jsonLdCodes,
  ...googleCodes,
  ...schemaOrgCodes,
  ...editorialCodes,
  ...securityCodes,
} as const;

/** The code of a diagnostic: its area, a slash, and what it is. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
