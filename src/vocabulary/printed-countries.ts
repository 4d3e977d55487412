import { countryNames } from './countries.js';

/** ISO 3166-1 alpha-2 by the name that English wires print, lower case: the table of names turned round. */
export const printedCountries: Readonly<Record<string, string>> = /* @__PURE__ */ turned();

function turned(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(countryNames).map(([code, name]) => [name.toLowerCase(), code]),
  );
}
