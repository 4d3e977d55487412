/**
 * Cities that stand alone in a dateline, with no state or country behind them. Source: AP Stylebook, "datelines", as quoted by
 * journalism schools. Checked 2026-11.
 */
export const standAloneCities: ReadonlySet<string> = new Set(
  [
    'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas',
    'Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis',
    'Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington',
    'Amsterdam|Baghdad|Bangkok|Beijing|Beirut|Berlin|Brussels|Cairo|Djibouti|Dublin|Geneva|Gibraltar|Guatemala City|Havana',
    'Helsinki|Hong Kong|Islamabad|Istanbul|Jerusalem|Johannesburg|Kuwait City|London|Luxembourg|Macau|Madrid|Mexico City|Milan',
    'Monaco|Montreal|Moscow|Munich|New Delhi|Panama City|Paris|Prague|Quebec City|Rio de Janeiro|Rome|San Marino|Sao Paulo',
    'São Paulo|Shanghai|Singapore|Stockholm|Sydney|Tokyo|Toronto|Vatican City|Vienna|Zurich|Zürich|United Nations',
  ].flatMap((line) => line.split('|')),
);

/**
 * How a dateline abbreviates the states of the USA, by ISO 3166-2. Source: AP Stylebook, "state names"; eight are never
 * abbreviated. Checked 2026-11.
 */
export const stateAbbreviations: Readonly<Record<string, string>> = {
  'US-AL': 'Ala.', 'US-AK': 'Alaska', 'US-AZ': 'Ariz.', 'US-AR': 'Ark.', 'US-CA': 'Calif.', 'US-CO': 'Colo.', 'US-CT': 'Conn.',
  'US-DE': 'Del.', 'US-FL': 'Fla.', 'US-GA': 'Ga.', 'US-HI': 'Hawaii', 'US-ID': 'Idaho', 'US-IL': 'Ill.', 'US-IN': 'Ind.',
  'US-IA': 'Iowa', 'US-KS': 'Kan.', 'US-KY': 'Ky.', 'US-LA': 'La.', 'US-ME': 'Maine', 'US-MD': 'Md.', 'US-MA': 'Mass.',
  'US-MI': 'Mich.', 'US-MN': 'Minn.', 'US-MS': 'Miss.', 'US-MO': 'Mo.', 'US-MT': 'Mont.', 'US-NE': 'Neb.', 'US-NV': 'Nev.',
  'US-NH': 'N.H.', 'US-NJ': 'N.J.', 'US-NM': 'N.M.', 'US-NY': 'N.Y.', 'US-NC': 'N.C.', 'US-ND': 'N.D.', 'US-OH': 'Ohio',
  'US-OK': 'Okla.', 'US-OR': 'Ore.', 'US-PA': 'Pa.', 'US-RI': 'R.I.', 'US-SC': 'S.C.', 'US-SD': 'S.D.', 'US-TN': 'Tenn.',
  'US-TX': 'Texas', 'US-UT': 'Utah', 'US-VT': 'Vt.', 'US-VA': 'Va.', 'US-WA': 'Wash.', 'US-WV': 'W.Va.', 'US-WI': 'Wis.',
  'US-WY': 'Wyo.',
};
