import { googleCodes } from '../../../diagnostics/codes/google.js';
import { type LintRule, rulesOf } from '../lint-rule.js';
import { googleAuthorRules } from './authors.js';
import { googleDateRules } from './dates.js';
import { googleHeadlineRules } from './headline.js';
import { googleTypeRules } from './type.js';

/** Every rule that JSON-LD can be held against, with its profile, its severity and its reason. */
export const lintRules: readonly LintRule[] = [
  ...rulesOf('google', googleCodes, [
    ...googleTypeRules,
    ...googleHeadlineRules,
    ...googleAuthorRules,
    ...googleDateRules,
  ]),
];
