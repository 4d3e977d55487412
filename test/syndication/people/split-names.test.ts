import { describe, expect, it } from 'vitest';
import { splitNames } from '../../../src/syndication/people/split-names.js';
import { nameJoiners } from '../../../src/vocabulary/name-joiners.js';

describe('the names that a line lists', () => {
  it.each([
    ['da', 'Kari Eksempel og Ola Nordmann', ['Kari Eksempel', 'Ola Nordmann']],
    [
      'nb-NO',
      'Kari Eksempel, Pat Poe og Ola Nordmann',
      ['Kari Eksempel', 'Pat Poe', 'Ola Nordmann'],
    ],
    ['nl', 'Anna de Vries en Piet Jansen', ['Anna de Vries', 'Piet Jansen']],
    ['pl', 'Anna Nowak i Jan Kowal', ['Anna Nowak', 'Jan Kowal']],
    ['cs', 'Anna Nováková a Jan Kos', ['Anna Nováková', 'Jan Kos']],
    ['el', 'Άννα Παπά και Νίκος Λάμπρου', ['Άννα Παπά', 'Νίκος Λάμπρου']],
    ['hi', 'अन्ना वर्मा और राम गुप्ता', ['अन्ना वर्मा', 'राम गुप्ता']],
    ['da', 'Kari Eksempel, Bergen og Ola Nordmann', ['Kari Eksempel, Bergen', 'Ola Nordmann']],
  ])('are in %s those of %s', (language, line, names) => {
    expect(splitNames(line, language)).toEqual(names);
  });

  it('are told by words that no name has, whatever the language is said to be', () => {
    expect(splitNames('Kari Eksempel og Ola Nordmann', 'en')).toHaveLength(2);
    expect(splitNames('Kari Eksempel och Ola Nordmann', undefined)).toHaveLength(2);
    expect(splitNames('Anna Nowak i Jan Kowal', 'en')).toBeUndefined();
  });

  it.each([
    ['da', 'Kari og Ola Eksempel'],
    ['da', 'Kari Eksempel og redaktionen'],
    ['da', 'Kari Eksempel'],
    ['nl', 'en Piet Jansen'],
    ['pl', 'Anna Nowak i 12 innych'],
  ])('are none in %s: %s', (language, line) => {
    expect(splitNames(line, language)).toBeUndefined();
  });
});

describe('the table of joiners', () => {
  it.each(Object.keys(nameJoiners))('begins with the word that CLDR has: %s', (language) => {
    const format = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
    const known = format.resolvedOptions().locale === language;
    const [joint] = format.formatToParts(['X', 'Y']).filter(({ type }) => type === 'literal');
    if (known) expect(nameJoiners[language]).toContain(joint?.value.trim());
  });
});
