/** The label of notes to editors, lower case. Sources: AP, Reuters; dpa's services in these languages. Checked 2026-11. */
export const noteLabels: readonly string[] = [
  'eds',
  'editors',
  "editor's note",
  "editors' note",
  'editors note',
  'note to editors',
  'notes to editors',
  'achtung',
  'redaktionelle hinweise',
  'redaktioneller hinweis',
  'aviso al editor',
  'note aux rédactions',
  'редакторам',
  'publié',
  'uwaga dla redaktorów',
  'примечание для редакторов',
  'تنويه للمحررين',
];

/**
 * Verbs by which a note to editors says what the sender changed, lower case; in copy they are in capitals: `CORRECTS spelling in first
 * graf`, `RECASTS, adds quote`. Source: AP copy. Checked 2026-11.
 */
export const noteVerbs: readonly string[] = [
  'corrects',
  'updates',
  'adds',
  'recasts',
  'subs',
  'clarifies',
  'removes',
  'deletes',
  'restores',
  'edits',
  'amends',
  'fixes',
  'trims',
  'minor edits',
  'resends',
];

/** Words of the sentence above what no reader may see, lower case. Source: dpa's services. Checked 2026-11. */
export const secrecyPhrases: readonly string[] = [
  'not for publication',
  'not intended for publication',
  'nicht zur veröffentlichung bestimmt',
  'nicht zur veroeffentlichung bestimmt',
  'no está destinada a ser publicada',
  'no están destinadas a ser publicadas',
  'no es para publicación',
  'no son para publicación',
  'no apta para publicación',
  "n'est pas destinée à la publication",
  'ne sont pas destinées à la publication',
  'nie do publikacji',
  'nie są przeznaczone do publikacji',
  'не для публикации',
  'не предназначена для публикации',
  'ليست للنشر',
  'غير مخصصة للنشر',
];

/** A notebook's title and the label of its notes, by BCP 47. Source: dpa's services. Checked 2026-11. */
export const notebookTitles: Readonly<
  Record<string, { readonly title: string; readonly label: string }>
> = {
  de: { title: 'Notizblock', label: 'Redaktionelle Hinweise' },
};
