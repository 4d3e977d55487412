/**
 * The language as a sitemap for news has it: a code of ISO 639 with two or three letters, but `zh-cn` and `zh-tw` for Chinese in
 * its two scripts. Undefined for a language without such a code.
 */
export function sitemapLanguage(language: string): string | undefined {
  const [code = '', ...subtags] = language.toLowerCase().split('-');
  if (code !== 'zh') return /^[a-z]{2,3}$/.test(code) ? code : undefined;
  const isTraditional = subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag));
  return isTraditional && !subtags.includes('hans') ? 'zh-tw' : 'zh-cn';
}
