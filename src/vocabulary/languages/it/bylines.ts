import type { BylineWords } from '../language-table.js';

/**
 * Bylines and credits of Italian copy.
 *
 * Source: bylines and sign-offs as ANSA, Adnkronos, AGI and Italian newspapers print them.
 */
export const bylines: BylineWords = {
  // prettier-ignore
  before: [
    'di', 'testo', 'testo di', 'articolo di', 'autore', 'autrice', 'dal nostro inviato',
    'dalla nostra inviata', 'dal nostro corrispondente', 'dalla nostra corrispondente',
  ],
  and: ['e', 'ed', '&'],
  in: ['a', 'in', 'da'],
  of: ['del', 'della', 'dello', 'delle', 'dei', 'degli', 'per', 'presso'],
  articles: ['il', 'lo', 'la', 'i', 'gli', 'le'],
  // prettier-ignore
  honorifics: [
    'sig.', 'sig.ra', 'sig.na', 'signor', 'signora', 'dott.', 'dottor', 'dott.ssa', 'dottoressa',
    'dr', 'prof', 'professor', 'prof.ssa', 'professoressa', 'ing.', 'avv.', 'avvocato', 'arch.',
    'on.', 'onorevole', 'sen.', 'gen.', 'generale', 'col.', 'cap.', 'mons.', 'don', 'padre',
  ],
  suffixes: ['jr', 'phd'],
  // prettier-ignore
  titles: [
    'corrispondente', 'corrispondenti', 'inviato', 'inviata', 'inviati', 'reporter', 'giornalista',
    'giornalisti', 'redattore', 'redattrice', 'redattori', 'caporedattore', 'cronista',
    'editorialista', 'opinionista', 'commentatore', 'critico', 'fotografo', 'fotografa', 'autore',
    'autrice', 'scrittore', 'scrittrice', 'saggista', 'traduttore', 'traduttrice', 'direttore',
    'direttrice', 'vicedirettore', 'presidente', 'vicepresidente', 'segretario', 'segretaria',
    'capo', 'ministro', 'ministra', 'deputato', 'deputata', 'senatore', 'senatrice', 'sindaco',
    'sindaca', 'ambasciatore', 'ambasciatrice', 'professore', 'professoressa', 'docente',
    'ricercatore', 'ricercatrice', 'scienziato', 'economista', 'analista', 'politologo',
    'politologa', 'storico', 'storica', 'sociologo', 'giurista', 'avvocato', 'esperto', 'esperta',
    'consulente', 'portavoce', 'responsabile', 'coordinatore', 'coordinatrice', 'delegato',
    'fondatore', 'fondatrice', 'membro', 'rettore', 'rettrice', 'preside', 'medico', 'ingegnere',
    'architetto', 'studente', 'studentessa', 'stagista', 'collaboratore',
  ],
  // prettier-ignore
  organizations: [
    'università', 'istituto', 'scuola', 'accademia', 'centro', 'ministero', 'dipartimento',
    'fondazione', 'associazione', 'società', 'sindacato', 'federazione', 'lega', 'club', 'comitato',
    'commissione', 'consiglio', 'agenzia', 'stampa', 'giornale', 'quotidiano', 'settimanale',
    'rivista', 'radio', 'televisione', 'rete', 'canale', 'gruppo', 'azienda', 'compagnia', 'banca',
    'fondo', 'partito', 'parlamento', 'senato', 'camera', 'governo', 'ambasciata', 'organizzazione',
    'alleanza', 'forum', 'laboratorio', 'ospedale', 'clinica', 'museo', 'biblioteca', 'teatro',
    'chiesa', 'tribunale', 'corte', 'autorità', 'facoltà', 'ufficio', 'servizio', 'redazione',
    'editrice', 'osservatorio', 'liceo', 'ong', 'spa', 'srl',
  ],
  // prettier-ignore
  papers: [
    'repubblica', 'corriere', 'stampa', 'messaggero', 'giornale', 'fatto', 'foglio', 'sole',
    'mattino', 'gazzettino', 'avvenire', 'manifesto', 'gazzetta',
  ],
  // prettier-ignore
  staff: [
    'redazione', 'agenzia', 'agenzie', 'corrispondente', 'corrispondenti', 'inviati', 'giornalista',
    'giornalisti', 'servizio', 'servizi', 'fotografo',
  ],
  // prettier-ignore
  notNames: [
    'chi', 'che', 'cosa', 'domani', 'fatto', 'fronte', 'giorno', 'ieri', 'lei', 'lui', 'loro',
    'mezzo', 'nascosto', 'noi', 'notte', 'nuovo', 'oggi', 'più', 'recente', 'seguito', 'solito',
    'sotto', 'sopra', 'un', 'una', 'certo', 'conseguenza', 'qui', 'là', 'come', 'quando', 'dove',
    'perché', 'il', 'la', 'lo',
  ],
  credits: {
    before: {
      'scritto da': 'author',
      'servizio di': 'author',
      'reportage di': 'author',
      con: 'contributor',
      'con la collaborazione di': 'contributor',
      'ha collaborato': 'contributor',
      'hanno collaborato': 'contributor',
      'a cura di': 'editor',
      'editing di': 'editor',
      editing: 'editor',
      'revisione di': 'editor',
      'in redazione': 'editor',
      'raccolto da': 'compiler',
      'tradotto da': 'translator',
      traduzione: 'translator',
      'traduzione di': 'translator',
      intervista: 'interviewer',
      'intervista di': 'interviewer',
      foto: 'photographer',
      'foto di': 'photographer',
      fotografie: 'photographer',
      'fotografie di': 'photographer',
      infografica: 'illustrator',
      illustrazione: 'illustrator',
      grafica: 'illustrator',
      video: 'producer',
      'video di': 'producer',
      'prodotto da': 'producer',
    },
    behind: {
      'ha contribuito a questo articolo': 'contributor',
      'hanno contribuito a questo articolo': 'contributor',
      'ha collaborato a questo articolo': 'contributor',
      'hanno collaborato a questo articolo': 'contributor',
    },
  },
};
