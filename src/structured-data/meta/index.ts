export type { MetaTagsOptions } from './meta-facts.js';
export { type MetaTag, metaTags, metaTagsHtml } from './meta-tags.js';
