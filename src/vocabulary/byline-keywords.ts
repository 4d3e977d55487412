/** Titles behind a name in languages that have no table of their own. Source: Korean copy as Yonhap prints it. */
export const bylineTitles: readonly string[] = ['기자', '특파원'];

/**
 * Words in front of a byline's names in languages that have no table of their own: Dutch, Swedish, Norwegian, Danish.
 *
 * Source: bylines as ANP, TT, NTB and Ritzau print them.
 */
export const bylineKeywords: readonly string[] = [
  'door',
  'av',
  'af',
  'tekst',
  'foto og tekst',
  'tekst og foto',
];
