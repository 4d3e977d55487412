/**
 * The ISO 3166-1 alpha-2 codes that tables are made for, from Node's Intl: all that are current, and `XK`, which the wires use
 * for Kosovo; without territories where nobody lives.
 */
export const isoCodes = [...current()];

function* current() {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  // Reserved and user-assigned codes that CLDR names as well, then the territories without people.
  const none = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ AQ BV GS HM IO TF UM'.split(' '));
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    // A former country's code canonicalizes to its successor's.
    const isCurrent = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    if (!none.has(code) && isCurrent && names.of(code) !== undefined) yield code;
  }
}
