import { describe, expect, it } from 'vitest';
import { displayName } from '../../../src/text/case/display-name.js';

describe('displayName', () => {
  it.each([
    ['KARI EKSEMPEL', 'Kari Eksempel'],
    ['BOB McDONALD', 'Bob McDonald'],
    ['BOB MCDONALD', 'Bob McDonald'],
    ['G.G. LaBELLE', 'G.G. LaBelle'],
    ["ROSE ELLEN O'NEILL", "Rose Ellen O'Neill"],
    ['MARK O’NEILL', 'Mark O’Neill'],
    ["TED d'EXAMPLE", "Ted d'Example"],
    ["MARIA DELL'ORTO", "Maria Dell'Orto"],
    ["OMAR SA'AD", "Omar Sa'ad"],
    ['JAN van der BERG', 'Jan van der Berg'],
    ['JAN VAN DER BERG', 'Jan van der Berg'],
    ['MARIA de la CRUZ', 'Maria de la Cruz'],
    ['MARIA DE LA CRUZ', 'Maria de la Cruz'],
    ['DICK LA RUE', 'Dick La Rue'],
    ['OMAR AL-SHEHRI', 'Omar Al-Shehri'],
    ['A.J. SAMPLE', 'A.J. Sample'],
    ['J.-P. SAMPLE', 'J.-P. Sample'],
    ['KARI H.SAMPLE', 'Kari H.Sample'],
    ['TJ SAMPLE', 'TJ Sample'],
    ['AJ SAMPLE', 'AJ Sample'],
    ['AL SAMPLE', 'Al Sample'],
    ['LISA NG', 'Lisa Ng'],
    ['NG WEI LING', 'Ng Wei Ling'],
    ['JOHN SAMPLE III', 'John Sample III'],
    ['ALAN MACARTHUR', 'Alan MacArthur'],
    ['ALAN MacARTHUR', 'Alan MacArthur'],
    ['ALAN MACK', 'Alan Mack'],
    ['RITA MACHADO', 'Rita Machado'],
    ['BART IJSSELSTEIN', 'Bart IJsselstein'],
    ['TARA SAMPLE-TEST', 'Tara Sample-Test'],
    ['ST. JOHN SAMPLE', 'St. John Sample'],
    ['İLHAM ƏLİYEV', 'İlham Əliyev'],
    ['YILDIZ DAĞLI', 'Yıldız Dağlı'],
    ['ИВАН ПРИМЕРОВ', 'Иван Примеров'],
    ['ΝΙΚΟΣ ΔΕΙΓΜΑΣ', 'Νικος Δειγμας'],
    ['ƏLİYEV ELDAR ƏLİRZA OĞLU', 'Əliyev Eldar Əlirza oğlu'],
  ])('takes %s out of capitals as %s', (printed, name) => {
    expect(displayName(printed)).toBe(name);
  });

  it('lowers only what is in capitals', () => {
    expect(displayName('Jean-Loup DUPONT')).toBe('Jean-Loup Dupont');
    expect(displayName('TJ Sample')).toBe('TJ Sample');
    expect(displayName('LI Wenxuan')).toBe('LI Wenxuan');
  });

  it.each([
    'Kari Eksempel',
    "Mark O'Neill",
    'Robert De Sample',
    'Zia ul-Haq',
    'Ludwig Van Sample',
    'e.e. Sample',
    '李文',
  ])('leaves %s as it is', (name) => {
    expect(displayName(name)).toBe(name);
  });

  it('raises a name in small letters, but not its particles', () => {
    expect(displayName('kari eksempel')).toBe('Kari Eksempel');
    expect(displayName('jan van der berg-test')).toBe('Jan van der Berg-Test');
  });
});
