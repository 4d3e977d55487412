/**
 * Words that tell an author's name from what stands around it. All in lower case, without a final stop.
 *
 * Sources: Google Search Central, "Author markup best practices"; the bylines of news pages in these languages. Only words that
 * are nobody's name are here: `Don`, `Dean` and `Justice` are first names, `Press` and `Post` surnames. Checked 2026-11.
 */

/** In front of a name; whatever follows. */
// prettier-ignore
export const introductions: readonly string[] = [
  'by', 'written by', 'posted by', 'reported by', 'reporting by', 'story by', 'text by',
  'words by', 'article by', 'photo by', 'photos by', 'translated by', 'edited by', 'compiled by',
  'from our correspondent', 'geschrieben von', 'text von', 'ein beitrag von', 'écrit par',
  'rédigé par', 'publié par', 'propos recueillis par', 'escrito por', 'publicado por', 'texto de',
  'redactado por', 'scritto da', 'a cura di', 'geschreven door', 'skrevet av', 'skrevet af',
  'yazan', 'müəllif', 'автор', 'авторы', 'текст', 'подготовил', 'подготовила', 'подготовили',
  'بقلم', 'كتب', 'عن', 'autor', 'autorin', 'auteur', 'autore', 'author', 'authors', '作者', '文',
  '撰文', '记者', '記者', '取材・文',
];

/** In front of a name as well, but some names begin with them: only where two words of a name follow. */
// prettier-ignore
export const shortIntroductions: readonly string[] = [
  'von', 'par', 'por', 'door', 'av', 'af', 'przez',
];

/** Titles of courtesy, rank and office in front of a name; one that is a name as well has the stop that tells it apart. */
// prettier-ignore
export const honorifics: readonly string[] = [
  'dr', 'doctor', 'prof', 'professor', 'professorin', 'mr', 'mrs', 'ms', 'mx', 'sir', 'rev.',
  'reverend', 'hon.', 'sen.', 'senator', 'rep.', 'gov.', 'governor', 'gen.', 'lt.', 'col.',
  'capt.', 'captain', 'maj.', 'sgt.', 'adm.', 'cmdr.', 'msgr.', 'amb.', 'ambassador', 'herr',
  'frau', 'dipl.-ing', 'monsieur', 'madame', 'mme', 'mlle', 'maître', 'señor', 'señora', 'sra.',
  'sr.', 'dra.', 'licenciado', 'licenciada', 'dott', 'dott.ssa', 'avv.', 'signor', 'signora',
  'д-р', 'доктор', 'проф', 'профессор', 'г-н', 'г-жа', 'господин', 'госпожа', 'академик', 'cənab',
  'doktor', 'الدكتور', 'د.', 'أ.د', 'डॉ', 'श्री', 'श्रीमती',
];

/** Degrees and orders behind a name, as they are written. */
// prettier-ignore
export const degrees: readonly string[] = [
  'PhD', 'Ph.D', 'DPhil', 'D.Phil', 'MD', 'M.D', 'MBA', 'M.B.A', 'JD', 'J.D', 'Esq', 'Esquire',
  'OBE', 'MBE', 'CBE', 'KBE', 'KC', 'QC', 'MSc', 'M.Sc', 'BSc', 'B.Sc', 'DDS', 'RN', 'CFA', 'FRS',
  'M.A', 'B.A',
];

/** Generations behind a name: part of it. */
// prettier-ignore
export const generations: readonly string[] = [
  'jr', 'sr', 'ii', 'iii', 'iv',
];

/** Jobs in a newsroom, or around it. */
// prettier-ignore
export const jobs: readonly string[] = [
  'editor', 'editor-in-chief', 'reporter', 'correspondent', 'columnist', 'journalist', 'writer',
  'photographer', 'producer', 'analyst', 'contributor', 'director', 'critic', 'blogger',
  'freelancer', 'presenter', 'commentator', 'redakteur', 'redakteurin', 'chefredakteur',
  'chefredakteurin', 'korrespondent', 'korrespondentin', 'journalistin', 'volontär', 'volontärin',
  'rédacteur', 'rédactrice', 'journaliste', 'correspondant', 'correspondante', 'chroniqueur',
  'chroniqueuse', 'envoyé', 'envoyée', 'periodista', 'corresponsal', 'redactor', 'redactora',
  'columnista', 'enviado', 'enviada', 'jornalista', 'correspondente', 'repórter', 'colunista',
  'giornalista', 'corrispondente', 'inviato', 'inviata', 'redattore', 'redattrice',
  'verslaggever', 'redacteur', 'reporterin', 'корреспондент', 'журналист', 'журналистка',
  'редактор', 'обозреватель', 'колумнист', 'репортёр', 'репортер', 'спецкор', 'müxbir',
  'redaktor', 'muhabir', 'muhabiri', 'yazarı', 'gazeteci', 'dziennikarz', 'dziennikarka',
  'redaktorka', 'مراسل', 'مراسلة', 'محرر', '기자', '특파원',
];

/** Words of a byline that names a newsroom or an agency instead of people. */
// prettier-ignore
export const newsroomWords: readonly string[] = [
  'staff', 'newsroom', 'newsdesk', 'desk', 'team', 'bureau', 'agency', 'agencies', 'agences',
  'agencias', 'agência', 'agências', 'agenzia', 'editorial', 'editors', 'correspondents',
  'reporters', 'newswire', 'wire', 'wires', 'services', 'redaktion', 'onlineredaktion',
  'online-redaktion', 'agentur', 'agenturen', 'rédaction', 'redacción', 'redação', 'redazione',
  'redactie', 'redaksi', 'redaksjonen', 'redaktionen', 'redakcja', 'redakce', 'toimitus',
  'редакция', 'агентство', 'redaksiya', 'agentliyi', 'ajansı', 'servisi', 'haber', 'gmbh', 'ltd',
  'llc', 'inc', 'plc', 'corp', 'news', 'media', 'newspapers', 'magazine', 'broadcasting',
  'university', 'institute', 'foundation', 'ministry', 'council', 'وكالة', 'تحرير', '编辑部', '編集部',
  '通信社', '通讯社', '新华社', '뉴스',
];

/** Words that stand where no author is known. */
// prettier-ignore
export const placeholders: readonly string[] = [
  'admin', 'administrator', 'webmaster', 'user', 'guest', 'unknown', 'author name', 'author',
  'default', 'test', 'wordpress', 'root', 'editor',
];

/** Between two names. In the first list no name has them, in the second some do: `Ramón y Cajal`. */
// prettier-ignore
export const conjunctions: readonly string[] = [
  'and', 'und', 'et', 'og', 'och', 'ja', 'və', 've', 'та', 'és', 'dan', 'şi', 'și', 'και',
];
/** See {@link conjunctions}. */
// prettier-ignore
export const nameConjunctions: readonly string[] = [
  'y', 'e', 'i', 'и', 'en', 'a', 'oraz', 'with', 'mit', 'avec', 'con', 'com',
];

/** Behind a name, in front of whom the work was for. */
// prettier-ignore
export const forWords: readonly string[] = [
  'for', 'für', 'pour', 'para', 'для', 'üçün', 'için', 'voor', 'dla',
];

/** Behind a name, in front of where it was done. */
// prettier-ignore
export const inWords: readonly string[] = [
  'in', 'from', 'at', 'à', 'aus', 'au', 'aux', 'em', 'en', 'в', 'из', 'reporting from', 'depuis',
  'desde',
];
