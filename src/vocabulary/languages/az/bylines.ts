import type { BylineWords } from '../language-table.js';

/**
 * Bylines and credits of Azerbaijani copy, in Latin and in Cyrillic letters.
 *
 * Source: bylines and sign-offs as AZERTAC, APA, Trend and Azerbaijani newspapers print them. Organizations and
 * titles stand
 * in the possessive as well (`universiteti`, `direktoru`), which is how a name puts them.
 */
export const bylines: BylineWords = {
  // prettier-ignore
  before: [
    'müəllif', 'müəlliflər', 'mətn', 'yazar', 'müxbir', 'мүәллиф', 'мүәллифләр', 'мәтн', 'мүхбир',
  ],
  and: ['və', 'вә', 'ilə', 'илә'],
  in: [],
  of: [],
  articles: [],
  // prettier-ignore
  honorifics: [
    'cənab', 'xanım', 'bəy', 'dr', 'prof.', 'professor', 'dosent', 'akad.', 'akademik', 'general',
    'general-mayor', 'general-leytenant', 'polkovnik', 'mayor', 'kapitan', 'hacı', 'şeyx', 'ҹәнаб',
    'ханым', 'проф.', 'профессор', 'досент', 'академик', 'ҝенерал',
  ],
  suffixes: ['phd', 'ph.d'],
  // prettier-ignore
  titles: [
    'müxbir', 'müxbiri', 'müxbirləri', 'xüsusi', 'reportyor', 'jurnalist', 'jurnalistlər',
    'redaktor', 'redaktoru', 'baş', 'şərhçi', 'şərhçisi', 'icmalçı', 'icmalçısı', 'analitik',
    'ekspert', 'eksperti', 'politoloq', 'iqtisadçı', 'tarixçi', 'sosioloq', 'hüquqşünas', 'vəkil',
    'yazıçı', 'şair', 'publisist', 'tərcüməçi', 'fotoqraf', 'fotomüxbir', 'operator', 'aparıcı',
    'direktor', 'direktoru', 'prezident', 'prezidenti', 'vitse-prezident', 'sədr', 'sədri',
    'müavin', 'müavini', 'rəhbər', 'rəhbəri', 'rəis', 'rəisi', 'müdir', 'müdiri', 'katib', 'katibi',
    'nazir', 'naziri', 'deputat', 'deputatı', 'səfir', 'səfiri', 'professor', 'professoru',
    'dosent', 'dosenti', 'doktor', 'doktoru', 'akademik', 'elmi', 'işçi', 'işçisi', 'əməkdaş',
    'əməkdaşı', 'rektor', 'rektoru', 'prorektor', 'prorektoru', 'dekan', 'dekanı', 'müəllim',
    'müəllimi', 'müşavir', 'müşaviri', 'məsləhətçi', 'məsləhətçisi', 'üzv', 'üzvü', 'təsisçi',
    'təsisçisi', 'koordinator', 'koordinatoru', 'nümayəndə', 'nümayəndəsi', 'mütəxəssis',
    'mütəxəssisi', 'həkim', 'mühəndis', 'memar', 'tələbə', 'tələbəsi', 'magistr', 'doktorant',
    'lider', 'lideri', 'menecer', 'meneceri', 'мүхбир', 'мүхбири', 'журналист', 'редактор',
    'редактору', 'директор', 'директору', 'президент', 'президенти', 'сәдр', 'сәдри', 'назир',
    'назири', 'депутат', 'профессор', 'профессору', 'досент', 'академик', 'ректор', 'ректору',
    'јазычы', 'шаир', 'мүдир', 'мүдири', 'рәис', 'рәиси',
  ],
  // prettier-ignore
  organizations: [
    'universitet', 'universiteti', 'institut', 'institutu', 'akademiya', 'akademiyası', 'mərkəz',
    'mərkəzi', 'məktəb', 'məktəbi', 'fond', 'fondu', 'assosiasiya', 'assosiasiyası', 'agentlik',
    'agentliyi', 'qəzet', 'qəzeti', 'jurnal', 'jurnalı', 'nəşr', 'telekanal', 'telekanalı', 'radio',
    'radiosu', 'redaksiya', 'redaksiyası', 'şirkət', 'şirkəti', 'korporasiya', 'korporasiyası',
    'holdinq', 'bank', 'bankı', 'ittifaq', 'ittifaqı', 'birlik', 'birliyi', 'şura', 'şurası',
    'komitə', 'komitəsi', 'komissiya', 'komissiyası', 'nazirlik', 'nazirliyi', 'departament',
    'departamenti', 'idarə', 'idarəsi', 'partiya', 'partiyası', 'hökumət', 'parlament', 'məclis',
    'məclisi', 'səfirlik', 'səfirliyi', 'təşkilat', 'təşkilatı', 'cəmiyyət', 'cəmiyyəti', 'klub',
    'klubu', 'muzey', 'muzeyi', 'kitabxana', 'kitabxanası', 'teatr', 'teatrı', 'xəstəxana',
    'laboratoriya', 'laboratoriyası', 'kafedra', 'kafedrası', 'fakültə', 'fakültəsi', 'şöbə',
    'şöbəsi', 'mmc', 'qsc', 'asc', 'qht', 'media', 'xəbər', 'xəbərlər', 'bürosu', 'университети',
    'институту', 'академијасы', 'мәркәзи', 'фонду', 'аҝентлији', 'гәзети', 'назирлији', 'комитәси',
    'шурасы', 'партијасы', 'мәҹлиси', 'ҹәмијјәти',
  ],
  papers: ['xəbər', 'azadlıq', 'respublika', 'ədalət', '525-ci'],
  // prettier-ignore
  staff: [
    'müxbir', 'müxbiri', 'müxbirlər', 'müxbirləri', 'redaksiya', 'redaksiyası', 'agentliklər',
    'agentliyi', 'jurnalist', 'fotoqraf', 'fotomüxbir', 'şöbəsi', 'мүхбир', 'мүхбири', 'редаксија',
  ],
  // prettier-ignore
  notNames: [
    'bu', 'o', 'onlar', 'biz', 'mən', 'necə', 'nə', 'kim', 'harada', 'niyə', 'və', 'üçün', 'бу',
    'о', 'онлар',
  ],
  credits: {
    before: {
      hazırladı: 'compiler',
      hazırlayan: 'compiler',
      hazırlayanlar: 'compiler',
      yazdı: 'author',
      redaktor: 'editor',
      'redaktə etdi': 'editor',
      tərcümə: 'translator',
      'tərcümə etdi': 'translator',
      tərcüməçi: 'translator',
      söhbətləşdi: 'interviewer',
      'müsahibəni apardı': 'interviewer',
      foto: 'photographer',
      fotolar: 'photographer',
      fotoqraf: 'photographer',
      video: 'producer',
      infoqrafika: 'illustrator',
      һазырлады: 'compiler',
      һазырлајан: 'compiler',
      редактор: 'editor',
      тәрҹүмә: 'translator',
      фото: 'photographer',
    },
    behind: {},
  },
};
