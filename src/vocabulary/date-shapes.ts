/**
 * The orders in which copy prints a day: `M` a month's name, `d` the day, `y` a year of four digits, `m` a month's number;
 * other signs stand for themselves. A weekday may stand on either side, an ordinal behind the day, and commas and stops
 * between the parts need not be written. The first that fits is taken, so the longer ones stand first.
 *
 * Sources: the agencies' own copy. Checked 2026-11.
 */
export const dateShapes: readonly string[] = [
  'y年m月d日', // 2023年9月26日
  'm月d日', // 9月26日
  'm月d', // 9月26, a slip
  'd日', // 二十六日
  'M d y', // September 26, 2023
  'd M y', // 26 сентября 2023
  'y M d', // 2023. szeptember 26.
  'M d', // Sept. 26
  'd M', // 26 sep
  'y-m-d', // 2023-09-26
  'd.m.y', // 26.09.2023
  'd-m-y', // 26-09-2023
  'd/m/y', // 26/09/2023
  'd/m', // 26/09
  'd.m', // 26.9.
];

/** What Spanish and Portuguese, and English of ceremony, put between a date's parts: `26 de septiembre de 2023`. */
export const betweenDateParts: readonly string[] = ['de', 'del', 'of'];
