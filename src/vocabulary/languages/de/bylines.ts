import type { BylineWords } from '../language-table.js';

/**
 * Bylines and credits of German copy.
 *
 * Source: bylines and sign-offs as dpa, APA, Keystone-SDA and German, Austrian and Swiss newspapers print them;
 * titles in both genders.
 */
export const bylines: BylineWords = {
  before: ['von', 'text', 'text von', 'autor', 'autorin', 'autoren', 'ein bericht von'],
  and: ['und', '&'],
  in: ['in', 'aus'],
  of: ['für', 'bei', 'beim', 'am', 'an der'],
  articles: ['der', 'die', 'das', 'den', 'dem', 'unser', 'unsere', 'unserem', 'unserer'],
  // prettier-ignore
  honorifics: [
    'herr', 'herrn', 'frau', 'dr', 'dr.in', 'prof', 'prof.in', 'professor', 'professorin',
    'dipl.-ing', 'ing.', 'mag.', 'mag.a', 'di.in', 'graf', 'baron',
  ],
  suffixes: ['jun', 'sen', 'mba', 'msc', 'phd', 'ma.', 'ba.'],
  // prettier-ignore
  titles: [
    'korrespondent', 'korrespondentin', 'korrespondenten', 'reporter', 'reporterin',
    'reporterinnen', 'redakteur', 'redakteurin', 'redakteure', 'chefredakteur', 'chefredakteurin',
    'chefreporter', 'chefreporterin', 'journalist', 'journalistin', 'journalisten', 'autor',
    'autorin', 'kolumnist', 'kolumnistin', 'kommentator', 'kommentatorin', 'kritiker', 'kritikerin',
    'fotograf', 'fotografin', 'ressortleiter', 'ressortleiterin', 'leiter', 'leiterin', 'bürochef',
    'büroleiter', 'direktor', 'direktorin', 'präsident', 'präsidentin', 'vizepräsident',
    'vorsitzender', 'vorsitzende', 'vorstand', 'geschäftsführer', 'geschäftsführerin',
    'generalsekretär', 'generalsekretärin', 'sekretär', 'minister', 'ministerin', 'staatssekretär',
    'bürgermeister', 'abgeordneter', 'abgeordnete', 'botschafter', 'botschafterin', 'professor',
    'professorin', 'dozent', 'dozentin', 'forscher', 'forscherin', 'wissenschaftler',
    'wissenschaftlerin', 'ökonom', 'ökonomin', 'volkswirt', 'chefvolkswirt', 'analyst', 'analystin',
    'experte', 'expertin', 'historiker', 'historikerin', 'politologe', 'politologin', 'soziologe',
    'jurist', 'juristin', 'anwalt', 'anwältin', 'berater', 'beraterin', 'referent', 'referentin',
    'sprecher', 'sprecherin', 'gründer', 'gründerin', 'mitglied', 'rektor', 'rektorin', 'dekan',
    'lehrer', 'lehrerin', 'schriftsteller', 'schriftstellerin', 'publizist', 'übersetzer',
    'übersetzerin', 'arzt', 'ärztin', 'ingenieur', 'architekt', 'student', 'studentin', 'chef',
    'chefin', 'freier', 'freie', 'volontär', 'volontärin',
  ],
  // prettier-ignore
  organizations: [
    'universität', 'hochschule', 'fachhochschule', 'institut', 'akademie', 'zentrum', 'schule',
    'ministerium', 'bundesministerium', 'amt', 'bundesamt', 'behörde', 'stiftung', 'verband',
    'verein', 'bund', 'gewerkschaft', 'gesellschaft', 'kommission', 'ausschuss', 'rat', 'partei',
    'fraktion', 'regierung', 'parlament', 'bundestag', 'landtag', 'botschaft', 'organisation',
    'agentur', 'nachrichtenagentur', 'presseagentur', 'redaktion', 'verlag', 'magazin',
    'zeitschrift', 'sender', 'rundfunk', 'fernsehen', 'radio', 'gruppe', 'konzern', 'unternehmen',
    'gmbh', 'ag', 'kg', 'ev', 'e.v', 'bank', 'fonds', 'klinik', 'krankenhaus', 'museum',
    'bibliothek', 'theater', 'kirche', 'kammer', 'gericht', 'labor', 'abteilung', 'fakultät',
    'lehrstuhl', 'büro', 'dienst',
  ],
  // prettier-ignore
  papers: [
    'zeitung', 'tageblatt', 'tagblatt', 'anzeiger', 'kurier', 'kurrier', 'spiegel', 'zeit', 'welt',
    'bild', 'presse', 'merkur', 'nachrichten', 'rundschau', 'post', 'allgemeine', 'tagesspiegel',
    'abendblatt', 'morgenpost', 'handelsblatt', 'blick', 'stern',
  ],
  // prettier-ignore
  staff: [
    'redaktion', 'korrespondent', 'korrespondenten', 'reporter', 'mitarbeiter', 'agenturen',
    'agentur', 'büro', 'dienst', 'journalisten', 'redakteure', 'fotograf', 'team',
  ],
  // prettier-ignore
  notNames: [
    'anfang', 'allem', 'allen', 'allein', 'außen', 'bis', 'da', 'dort', 'früher', 'ganz', 'gestern',
    'heute', 'hier', 'hinten', 'innen', 'jetzt', 'mir', 'morgen', 'nah', 'null', 'oben', 'rechts',
    'links', 'unten', 'uns', 'vorn', 'wegen', 'weitem', 'klein', 'groß', 'der', 'die', 'das',
    'einem', 'einer', 'ich', 'er', 'sie', 'es', 'wir', 'wie', 'was', 'wer', 'wo', 'warum', 'wann',
  ],
  credits: {
    before: {
      'geschrieben von': 'author',
      'verfasst von': 'author',
      'ein bericht von': 'author',
      mitarbeit: 'contributor',
      'unter mitarbeit von': 'contributor',
      'mit material von': 'contributor',
      redaktion: 'editor',
      'redigiert von': 'editor',
      redigierung: 'editor',
      'bearbeitet von': 'editor',
      'zusammengestellt von': 'compiler',
      zusammenstellung: 'compiler',
      'übersetzt von': 'translator',
      übersetzung: 'translator',
      'aus dem englischen von': 'translator',
      'deutsch von': 'translator',
      interview: 'interviewer',
      'das interview führte': 'interviewer',
      'das interview führten': 'interviewer',
      'die fragen stellte': 'interviewer',
      'die fragen stellten': 'interviewer',
      'aufgezeichnet von': 'interviewer',
      'protokolliert von': 'interviewer',
      protokoll: 'interviewer',
      foto: 'photographer',
      fotos: 'photographer',
      'foto von': 'photographer',
      'fotos von': 'photographer',
      bild: 'photographer',
      bilder: 'photographer',
      'bild von': 'photographer',
      grafik: 'illustrator',
      illustration: 'illustrator',
      'grafik von': 'illustrator',
      video: 'producer',
      produktion: 'producer',
    },
    behind: {
      'hat zu diesem bericht beigetragen': 'contributor',
      'haben zu diesem bericht beigetragen': 'contributor',
      'trug zu diesem bericht bei': 'contributor',
      'trugen zu diesem bericht bei': 'contributor',
      'berichtete aus': 'author',
      'berichteten aus': 'author',
    },
  },
};
