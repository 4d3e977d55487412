import { editorialCodes } from '../../../diagnostics/codes/editorial.js';
import { googleCodes } from '../../../diagnostics/codes/google.js';
import { schemaOrgCodes } from '../../../diagnostics/codes/schema-org.js';
import { securityCodes } from '../../../diagnostics/codes/security.js';
import { type LintRule, rulesOf } from '../lint-rule.js';
import { editorialAccessRules, googleAccessRules } from './access.js';
import { googleAuthorRules } from './authors.js';
import { googleDateRules } from './dates.js';
import { googleHeadlineRules } from './headline.js';
import { editorialImageRules, googleImageRules } from './images.js';
import { liveBlogRules } from './live-blog.js';
import { newsroomAuthorRules } from './newsroom-authors.js';
import { newsroomDateRules } from './newsroom-dates.js';
import { newsroomTypeRules } from './newsroom-type.js';
import { placeRules } from './places.js';
import { securityRules } from './security.js';
import { textRules } from './texts.js';
import { googleTypeRules } from './type.js';
import { vocabularyRules } from './vocabulary.js';

/**
 * Every rule that JSON-LD can be held against, with its profile, its severity and its reason.
 *
 * @example
 * ```ts
 * lintRules.some(({ code }) => code === 'google/image-missing'); // true
 * ```
 */
export const lintRules: readonly LintRule[] = [
  ...rulesOf('security', securityCodes, securityRules),
  ...rulesOf('google', googleCodes, [
    ...googleTypeRules,
    ...googleHeadlineRules,
    ...googleAuthorRules,
    ...googleDateRules,
    ...googleImageRules,
    ...googleAccessRules,
  ]),
  ...rulesOf('schema.org', schemaOrgCodes, vocabularyRules),
  ...rulesOf('editorial', editorialCodes, [
    ...newsroomTypeRules,
    ...textRules,
    ...newsroomAuthorRules,
    ...newsroomDateRules,
    ...placeRules,
    ...editorialImageRules,
    ...editorialAccessRules,
    ...liveBlogRules,
  ]),
];
