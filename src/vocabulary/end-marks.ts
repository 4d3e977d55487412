/** How copy says that a story ends, on its last line or behind its last sentence; all in lower case. */
export interface EndMarks {
  /** Alone on the last line. */
  readonly lines: readonly string[];
  /** Words that say so within brackets, slashes or dashes: `(ends)`, `- ende -`, `/fim/`. */
  readonly enclosed: readonly string[];
  /** What may stand behind the last sentence of the text, on its line. */
  readonly behindText: readonly string[];
}

/** Sources: agency copy as sent and press releases. Checked 2026-11. */
export const endMarks: EndMarks = {
  lines: [
    '-30-',
    '30',
    '###',
    '# # #',
    '***',
    '* * *',
    '---',
    '-0-',
    './.',
    '//',
    'end<',
    'ends',
    'end',
    'enditem',
    'reuter',
    'reuters',
  ],
  enclosed: [
    'end',
    'ends',
    'end item',
    'enditem',
    '30',
    'fin',
    'fim',
    'fine',
    'ende',
    'schluss',
    'einde',
    'slut',
    'loppu',
    'koniec',
    'konec',
    'vége',
    'son',
    'конец',
    'кінець',
    'انتهى',
    '完',
    '终',
    '終',
    '끝',
  ],
  behindText: [
    'enditem',
    '(end)',
    '(ends)',
    '(enditem)',
    '（完）',
    '(完)',
    '-30-',
    '###',
    '(끝)',
    '(انتهى)',
  ],
};

/** What says that another take follows. */
export const moreMarks: readonly string[] = [
  '(more)',
  'more',
  '-more-',
  '- more -',
  'm o r e',
  '(mehr)',
  '(forts)',
  '(forts.)',
  'mfl',
];
