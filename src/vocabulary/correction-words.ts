/**
 * How a note to editors begins that says what is corrected, in words that wires print for readers too; lower case. Those with a colon
 * are labels, and no part of what is told. Sources: Reuters Handbook of Journalism (corrections), AP's and dpa's wires. Checked 2026-11.
 */
export const correctionOpenings: readonly string[] = [
  'corrects ',
  'corrected ',
  'correction:',
  'in an earlier version',
  'an earlier version',
  'berichtigung:',
  'korrektur:',
  'korrigiert ',
  'berichtigt ',
  'in einer früheren version',
  'corrige ',
  'corrección:',
  'rectificación:',
  'en una versión anterior',
  'rectifie ',
  'rectificatif:',
  'correção:',
  'correzione:',
  'исправление:',
  'уточнение:',
];
