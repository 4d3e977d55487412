import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalName } from '../../../src/text/case/capital-name.js';
import { displayName } from '../../../src/text/case/display-name.js';

describe('capitalName', () => {
  it.each([
    ['Kari Eksempel', 'KARI EKSEMPEL'],
    ['Bob McDonald', 'BOB McDONALD'],
    ['G.G. LaBelle', 'G.G. LaBELLE'],
    ["Rose O'Neill", "ROSE O'NEILL"],
    ['Piet van der Berg', 'PIET van der BERG'],
    ['Maria de la Cruz', 'MARIA de la CRUZ'],
    ['Lee Su-wan', 'LEE SU-wan'],
    ['John Sample III', 'JOHN SAMPLE III'],
    ['Leyla Nümunəli', 'LEYLA NÜMUNƏLİ'],
    ['Ilqar Dağlı', 'ILQAR DAĞLI'],
    ['Jörg Strauß', 'JÖRG Strauß'],
  ])('prints %s as %s', (name, capitals) => {
    expect(capitalName(name)).toBe(capitals);
  });

  it('prints no name that does not read back', () => {
    const part = fc.constantFrom(
      'Kari',
      'Bob',
      'McDonald',
      'MacArthur',
      'Mack',
      "O'Neill",
      "Sa'ad",
      'van',
      'der',
      'de',
      'la',
      'Ng',
      'TJ',
      'A.J.',
      'III',
      'Su-wan',
      'Jean-Loup',
      'De',
      'La',
      'Yıldız',
      'Strauß',
      'LaBelle',
      'Æble',
      'Jr.',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const name = parts.join(' ');
        fc.pre(displayName(name) === name);
        expect(displayName(capitalName(name))).toBe(name);
      }),
    );
  });
});
