/**
 * What pages write in front of where a text or its facts come from, which is nobody's byline: `Quelle: dpa`.
 *
 * Source: news pages in these languages. Checked 2026-11.
 */
export const sourceWords: readonly string[] = [
  ...['sources?', 'quellen?', 'fuentes?', 'fontes?', 'fonti', 'bron(?:nen)?', 'kilder?'],
  ...['källor', 'källa', 'lähde', 'lähteet', 'kaynak', 'mənbə', 'источник', 'джерело', 'źródło'],
  ...['zdroj', 'forrás', 'sursa', 'πηγή', 'المصدر', '来源', '來源', '出典', '출처'],
];
