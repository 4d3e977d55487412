/** What a label in front of a day says of it, lower case, in the languages of web sites and agencies. */
export interface StampLabel {
  readonly label: string;
  readonly holds: 'publishedAt' | 'modifiedAt';
}

/** Sources: stories as agencies and newspapers publish them. Checked 2026-11. A longer label stands before one that it starts with. */
export const stampLabels: readonly StampLabel[] = [
  { label: 'first published', holds: 'publishedAt' },
  { label: 'published on', holds: 'publishedAt' },
  { label: 'published at', holds: 'publishedAt' },
  { label: 'published', holds: 'publishedAt' },
  { label: 'posted on', holds: 'publishedAt' },
  { label: 'posted', holds: 'publishedAt' },
  { label: 'issued', holds: 'publishedAt' },
  { label: 'date', holds: 'publishedAt' },
  { label: 'last updated', holds: 'modifiedAt' },
  { label: 'updated on', holds: 'modifiedAt' },
  { label: 'updated at', holds: 'modifiedAt' },
  { label: 'updated', holds: 'modifiedAt' },
  { label: 'veröffentlicht am', holds: 'publishedAt' },
  { label: 'veröffentlicht', holds: 'publishedAt' },
  { label: 'aktualisiert am', holds: 'modifiedAt' },
  { label: 'aktualisiert', holds: 'modifiedAt' },
  { label: 'stand', holds: 'modifiedAt' },
  { label: 'publié le', holds: 'publishedAt' },
  { label: 'mis à jour le', holds: 'modifiedAt' },
  { label: 'publicado el', holds: 'publishedAt' },
  { label: 'publicado em', holds: 'publishedAt' },
  { label: 'publicado', holds: 'publishedAt' },
  { label: 'actualizado el', holds: 'modifiedAt' },
  { label: 'actualizado', holds: 'modifiedAt' },
  { label: 'atualizado em', holds: 'modifiedAt' },
  { label: 'pubblicato il', holds: 'publishedAt' },
  { label: 'pubblicato', holds: 'publishedAt' },
  { label: 'aggiornato il', holds: 'modifiedAt' },
  { label: 'aggiornato', holds: 'modifiedAt' },
  { label: 'опубликовано', holds: 'publishedAt' },
  { label: 'обновлено', holds: 'modifiedAt' },
  { label: 'yayınlanma', holds: 'publishedAt' },
  { label: 'güncelleme', holds: 'modifiedAt' },
  { label: 'dərc edilib', holds: 'publishedAt' },
  { label: 'julkaistu', holds: 'publishedAt' },
  { label: 'päivitetty', holds: 'modifiedAt' },
];

/** What stands between a day and its clock time: `26.09.2023 um 13:50`. */
export const clockLeads: readonly string[] = [
  'at',
  'um',
  'à',
  'alle',
  'a las',
  'às',
  'в',
  'saat',
  'klo',
];
