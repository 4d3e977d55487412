export { toJsonLd } from './to-json-ld.js';
export type {
  JsonLdGraphOptions,
  LinkOptions,
  PrintPlace,
  ReviewOptions,
  ToJsonLdOptions,
} from './options.js';
export {
  type CheckedClaim,
  type Claimant,
  type ClaimJsonLd,
  type ClaimReviewJsonLd,
  toClaimReview,
  type VerdictJsonLd,
} from './claim-review.js';
export { jsonLdScript, type ScriptOptions } from './json-ld-script.js';
export { type MetaTag, metaTags, metaTagsHtml, type MetaTagsOptions } from './meta/index.js';
export { PublicationRefused, type RefusalCode } from './publication-refused.js';
export {
  publishable,
  type Publishability,
  type PublishableOptions,
  type PublicationCode,
  type Refusal,
} from '../publication/publishable.js';
export type { ArticleType, ArticleTypes, NewsSubtype, OtherArticleType } from './article-types.js';
export type * from './json-ld-types.js';
export type * from './graph-types.js';
export { checkJsonLd, type CheckOptions } from './lint/check-json-ld.js';
export { fixJsonLd, type FixedJsonLd, type JsonLdChange } from './lint/fix-json-ld.js';
export type { LintProfile, LintRule } from './lint/lint-rule.js';
export { lintRules } from './lint/rules/index.js';
