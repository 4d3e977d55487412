import type { BylineWords } from '../language-table.js';

/**
 * Bylines and credits of Finnish copy.
 *
 * Source: bylines and sign-offs as STT and Finnish newspapers print them.
 */
export const bylines: BylineWords = {
  before: ['kirjoittanut', 'teksti', 'kirjoittaja', 'kirjoittajat', 'toimittaja'],
  and: ['ja', 'sekä', '&'],
  in: [],
  of: [],
  articles: [],
  // prettier-ignore
  honorifics: [
    'hra', 'rva', 'nti', 'herra', 'rouva', 'neiti', 'tri', 'tohtori', 'prof', 'professori',
    'kenraali', 'eversti',
  ],
  suffixes: ['ft', 'ktt', 'vtt'],
  // prettier-ignore
  titles: [
    'toimittaja', 'toimittajat', 'päätoimittaja', 'kirjeenvaihtaja', 'kirjeenvaihtajat',
    'kolumnisti', 'kriitikko', 'analyytikko', 'valokuvaaja', 'kuvaaja', 'kirjailija', 'kirjoittaja',
    'kääntäjä', 'johtaja', 'toimitusjohtaja', 'pääjohtaja', 'presidentti', 'puheenjohtaja',
    'varapuheenjohtaja', 'pääministeri', 'ministeri', 'sihteeri', 'pääsihteeri', 'kansanedustaja',
    'suurlähettiläs', 'professori', 'dosentti', 'tutkija', 'tutkimusjohtaja', 'ekonomisti',
    'pääekonomisti', 'asiantuntija', 'historioitsija', 'sosiologi', 'juristi', 'asianajaja',
    'konsultti', 'neuvonantaja', 'tiedottaja', 'edustaja', 'perustaja', 'jäsen', 'rehtori',
    'dekaani', 'opettaja', 'lääkäri', 'insinööri', 'arkkitehti', 'opiskelija', 'freelancer',
    'päällikkö', 'esimies', 'uutispäällikkö',
  ],
  // prettier-ignore
  organizations: [
    'yliopisto', 'korkeakoulu', 'instituutti', 'laitos', 'akatemia', 'keskus', 'koulu',
    'ministeriö', 'virasto', 'säätiö', 'yhdistys', 'liitto', 'seura', 'komissio', 'valiokunta',
    'neuvosto', 'puolue', 'hallitus', 'eduskunta', 'suurlähetystö', 'järjestö', 'tietotoimisto',
    'lehti', 'toimitus', 'kustantamo', 'radio', 'televisio', 'kanava', 'konserni', 'yhtiö', 'oy',
    'oyj', 'pankki', 'rahasto', 'sairaala', 'museo', 'kirjasto', 'teatteri', 'kirkko',
    'tuomioistuin', 'laboratorio', 'osasto', 'tiedekunta',
  ],
  // prettier-ignore
  papers: [
    'sanomat', 'uutiset', 'lehti', 'kaleva', 'aamulehti', 'keskisuomalainen', 'ilkka',
    'karjalainen', 'savon', 'yle',
  ],
  // prettier-ignore
  staff: [
    'toimitus', 'toimittaja', 'toimittajat', 'kirjeenvaihtaja', 'uutistoimisto', 'valokuvaaja',
  ],
  // prettier-ignore
  notNames: [
    'hän', 'he', 'me', 'minä', 'se', 'tämä', 'mikä', 'kuka', 'missä', 'miksi', 'milloin', 'miten',
    'ja',
  ],
  credits: {
    before: {
      avustanut: 'contributor',
      mukana: 'contributor',
      toimittanut: 'editor',
      toimitus: 'editor',
      koonnut: 'compiler',
      suomentanut: 'translator',
      suomennos: 'translator',
      kääntänyt: 'translator',
      käännös: 'translator',
      haastattelu: 'interviewer',
      haastatellut: 'interviewer',
      kuva: 'photographer',
      kuvat: 'photographer',
      valokuva: 'photographer',
      valokuvat: 'photographer',
      kuvaaja: 'photographer',
      grafiikka: 'illustrator',
      kuvitus: 'illustrator',
      piirros: 'illustrator',
      video: 'producer',
      tuottaja: 'producer',
    },
    behind: {},
  },
};
