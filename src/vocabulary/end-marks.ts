/**
 * What stands alone on the last line of a story and says that it ends, in lower case. Sources: agency copy as sent and press
 * releases. Checked 2026-11.
 */
export const endMarks: readonly string[] = [
  '-30-',
  '30',
  '###',
  '# # #',
  '***',
  '* * *',
  '---',
  'ends',
  '-ends-',
  '- ends -',
  'end',
  '-end-',
  '-0-',
  './.',
  '//',
  'end<',
  'reuter',
  'reuters',
  '(end)',
  '(end item)',
  '(son)',
  '(конец)',
];

/** What says that another take follows. */
export const moreMarks: readonly string[] = [
  '(more)',
  'more',
  '-more-',
  '- more -',
  'm o r e',
  '(mehr)',
  'mfl',
];
