/** A label that opens a line beneath a story's text, lower case, and what stands behind it. */
export interface FootLabel {
  readonly label: string;
  readonly holds: 'keywords' | 'note';
}

/** Sources: copy as agencies and their sites publish it. Checked 2026-11. */
export const footLabels: readonly FootLabel[] = [
  { label: 'keywords', holds: 'keywords' },
  { label: 'tags', holds: 'keywords' },
  { label: 'schlagwörter', holds: 'keywords' },
  { label: 'stichworte', holds: 'keywords' },
  { label: 'mots-clés', holds: 'keywords' },
  { label: 'mots clés', holds: 'keywords' },
  { label: 'palabras clave', holds: 'keywords' },
  { label: 'etiquetas', holds: 'keywords' },
  { label: 'palavras-chave', holds: 'keywords' },
  { label: 'parole chiave', holds: 'keywords' },
  { label: 'ключевые слова', holds: 'keywords' },
  { label: 'теги', holds: 'keywords' },
  { label: 'açar sözlər', holds: 'keywords' },
  { label: 'anahtar kelimeler', holds: 'keywords' },
  { label: 'etiketler', holds: 'keywords' },
  { label: 'avainsanat', holds: 'keywords' },
  { label: 'asiasanat', holds: 'keywords' },
  { label: 'الكلمات المفتاحية', holds: 'keywords' },
  { label: 'كلمات دلالية', holds: 'keywords' },
  { label: '关键词', holds: 'keywords' },
  { label: 'our standards', holds: 'note' },
];
