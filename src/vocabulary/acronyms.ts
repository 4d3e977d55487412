/**
 * Short names that are read like words, upper case: copy in capitals does not tell them from words. Those without
 * a vowel need no
 * row, nor do agencies.
 *
 * Source: titles and organizations in bylines of American newspapers.
 */
// prettier-ignore
export const acronyms: readonly string[] = [
  'ABC', 'AFL', 'AIDS', 'CBC', 'CIA', 'CIO', 'COO', 'CEO', 'CFO', 'CTO', 'EPA', 'ESPN', 'EU', 'FAO',
  'FBI', 'IBM', 'ILO', 'IMF', 'IOC', 'LSE', 'MIT', 'NASA', 'NATO', 'NGO', 'NPR', 'OECD', 'OPEC',
  'OSCE', 'PBS', 'UAE', 'UCLA', 'UEFA', 'UK', 'UN', 'UNESCO', 'UNHCR', 'UNICEF', 'US', 'USA', 'USC',
  'WHO', 'WTO',
];
