/**
 * Small words within personal names, lower case: written small where copy is not all capitals.
 *
 * Source: Chicago Manual of Style 8.5 to 8.14 (names with particles), and the names of reporters as agencies print
 * them.
 */
// prettier-ignore
export const nameParticles: readonly string[] = [
  'van', 'von', 'vom', 'der', 'den', 'de', 'del', 'della', 'delle', 'dello', 'degli', 'dei', 'di',
  'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'las', 'los', 'lo', 'el', 'al', 'as', 'bin',
  'bint', 'ibn', 'ben', 'abu', 'ter', 'ten', 'te', 'zu', 'zum', 'zur', 'af', 'av', 'y', 'e', 'ul',
  'ur', 'op', 'st', 'ste', 'sta', "'t", 'oğlu', 'qızı', 'оглы', 'кызы', 'оғлу', 'гызы', 'фон',
  'ван', 'дер', 'де', 'да', 'ди', 'дель', 'ибн', 'бин', 'бен', 'аль',
];

/** Those that an all-capitals name gets small again; `De Niro` and `La Rue` may be either, and keep a capital. */
// prettier-ignore
export const smallParticles: readonly string[] = [
  'van', 'von', 'vom', 'der', 'den', 'de', 'del', 'della', 'degli', 'dos', 'das', 'bin', 'bint',
  'ibn', 'ter', 'ten', 'zu', 'zum', 'zur', 'y', 'ul', 'ur', 'oğlu', 'qızı', 'оглы', 'кызы', 'оғлу',
  'гызы', 'фон', 'ван', 'дер', 'де', 'ибн', 'бин',
];

/** Small too when they follow a small particle: `de la Cruz`, `de los Santos`. */
export const particlesBehind: readonly string[] = ['la', 'las', 'los', 'le', 'el', "'t"];

/**
 * Names with a capital behind `Mac`, lower case; others (`Mack`, `Machado`, `Macy`) have none. A name behind `Mc`
 * always does.
 *
 * Source: Black, "The Surnames of Scotland" (1946), those in common use.
 */
// prettier-ignore
export const macNames: readonly string[] = [
  'macadam', 'macallister', 'macarthur', 'macaskill', 'macaulay', 'macbeth', 'macbride',
  'maccallum', 'maccormack', 'macdermott', 'macdonald', 'macdonnell', 'macdougall', 'macdowell',
  'macduff', 'macfarlane', 'macfarquhar', 'macgill', 'macgillivray', 'macgowan', 'macgraw',
  'macgregor', 'macguire', 'macinnes', 'macinnis', 'macintosh', 'macintyre', 'maciver', 'mackay',
  'mackenzie', 'mackinlay', 'mackinnon', 'mackintosh', 'maclachlan', 'maclaine', 'maclaren',
  'maclean', 'maclennan', 'macleod', 'macmahon', 'macmanus', 'macmillan', 'macnab', 'macnair',
  'macnamara', 'macnee', 'macneil', 'macneill', 'macniven', 'macphail', 'macpherson', 'macqueen',
  'macquarrie', 'macrae', 'macritchie', 'macsween', 'mactaggart', 'mactavish', 'macvicar',
  'macwilliams',
];

/** What stands before an apostrophe with a capital behind it, besides a single letter: `Dell'Orto`, but `Sa'ad`. */
export const elidedArticles: readonly string[] = ['dell', 'dall', 'nell', 'sant', 'dagl', 'degl'];

/** Names that are written without a vowel; other words of two letters without one are initials, such as `TJ`. */
export const vowellessNames: readonly string[] = ['ng', 'hm', 'st', 'mc'];

/** Arabic names that start with the letter of the word for "and". */
// prettier-ignore
export const namesWithWaw: readonly string[] = [
  'وليد', 'وائل', 'وسام', 'وسيم', 'وفاء', 'وفيق', 'وجدي', 'وجيه', 'وحيد', 'وحيدة', 'وداد', 'وديع',
  'ورود', 'وردة', 'وصفي', 'وضاح', 'وهبي', 'وهيب', 'وهبة', 'وهاب', 'واثق', 'واصف', 'واصل', 'ولاء',
];

/** What stands behind a name and is no initials, lower case: small in display case but for the first letter. */
// prettier-ignore
export const wordSuffixes: readonly string[] = ['jr', 'sr', 'esq', 'jun', 'sen', 'fils', 'père', 'filho', 'neto', 'júnior', 'hijo'];

/** Words of titles, organizations and agencies that are people's names as well. */
// prettier-ignore
export const namesToo: readonly string[] = [
  'press', 'post', 'star', 'bank', 'church', 'court', 'day', 'dean', 'fellow', 'chancellor',
  'mayor', 'judge', 'pastor', 'head', 'host', 'partner', 'page', 'bee', 'reporter', 'guardian',
  'record', 'register', 'standard', 'mail', 'world', 'citizen', 'nation', 'leader', 'petra', 'hina',
  'sana', 'lusa', 'jiji', 'antara', 'trend', 'justice', 'general', 'council', 'school', 'report',
  'wire', 'today', 'business', 'trust', 'fund', 'group', 'lab', 'special',
];
