import type { BylineWords } from '../language-table.js';

/**
 * Bylines and credits of Turkish copy.
 *
 * Source: bylines and sign-offs as Anadolu, İHA, DHA, Reuters and Turkish newspapers print them; titles and
 * organizations stand in the possessive as well.
 */
export const bylines: BylineWords = {
  before: ['haber', 'yazan', 'yazar', 'yazarlar', 'metin', 'muhabir', 'yazı', 'haberi yazan'],
  and: ['ve', 'ile', '&'],
  in: [],
  of: [],
  articles: [],
  // prettier-ignore
  honorifics: [
    'sayın', 'bay', 'bayan', 'dr', 'prof', 'doç', 'yrd', 'av.', 'avukat', 'general', 'albay',
    'yüzbaşı', 'hacı', 'şeyh',
  ],
  suffixes: ['phd'],
  // prettier-ignore
  titles: [
    'muhabir', 'muhabiri', 'muhabirler', 'muhabirleri', 'gazeteci', 'gazeteciler', 'editör',
    'editörü', 'editörler', 'redaktör', 'yazar', 'yazarı', 'köşe', 'yorumcu', 'analist', 'uzman',
    'uzmanı', 'fotoğrafçı', 'foto', 'kameraman', 'sunucu', 'çevirmen', 'müdür', 'müdürü', 'genel',
    'yayın', 'yönetmen', 'yönetmeni', 'direktör', 'direktörü', 'başkan', 'başkanı', 'cumhurbaşkanı',
    'başbakan', 'yardımcı', 'yardımcısı', 'bakan', 'bakanı', 'milletvekili', 'vali', 'belediye',
    'büyükelçi', 'büyükelçisi', 'profesör', 'doçent', 'öğretim', 'üyesi', 'görevlisi',
    'araştırmacı', 'akademisyen', 'ekonomist', 'tarihçi', 'sosyolog', 'hukukçu', 'danışman',
    'danışmanı', 'sözcü', 'sözcüsü', 'temsilci', 'temsilcisi', 'koordinatör', 'koordinatörü',
    'kurucu', 'kurucusu', 'üye', 'rektör', 'rektörü', 'dekan', 'dekanı', 'doktor', 'mühendis',
    'mimar', 'öğrenci', 'öğrencisi', 'stajyer', 'şef', 'şefi',
  ],
  // prettier-ignore
  organizations: [
    'üniversite', 'üniversitesi', 'enstitü', 'enstitüsü', 'akademi', 'akademisi', 'merkez',
    'merkezi', 'okul', 'okulu', 'vakıf', 'vakfı', 'dernek', 'derneği', 'ajans', 'ajansı', 'gazete',
    'gazetesi', 'dergi', 'dergisi', 'kanal', 'kanalı', 'radyo', 'radyosu', 'televizyon',
    'televizyonu', 'şirket', 'şirketi', 'holding', 'banka', 'bankası', 'birlik', 'birliği',
    'konsey', 'konseyi', 'komite', 'komitesi', 'komisyon', 'komisyonu', 'bakanlık', 'bakanlığı',
    'daire', 'başkanlığı', 'parti', 'partisi', 'hükümet', 'meclis', 'meclisi', 'büyükelçilik',
    'büyükelçiliği', 'örgüt', 'örgütü', 'kurum', 'kurumu', 'kulüp', 'kulübü', 'müze', 'müzesi',
    'kütüphane', 'kütüphanesi', 'tiyatro', 'hastane', 'hastanesi', 'laboratuvar', 'fakülte',
    'fakültesi', 'bölüm', 'bölümü', 'haber', 'haberler',
  ],
  // prettier-ignore
  papers: [
    'hürriyet', 'milliyet', 'sabah', 'cumhuriyet', 'sözcü', 'zaman', 'habertürk', 'posta', 'vatan',
    'birgün',
  ],
  // prettier-ignore
  staff: [
    'muhabir', 'muhabiri', 'muhabirler', 'muhabirleri', 'haber', 'merkezi', 'servisi', 'ajanslar',
    'ajansları', 'editörler', 'fotoğrafçı',
  ],
  // prettier-ignore
  notNames: [
    'bu', 'o', 'onlar', 'biz', 'ben', 'nasıl', 'ne', 'kim', 'nerede', 'neden', 'niçin', 'için',
    've', 'ile', 'bir', 'her', 'son', 'yeni',
  ],
  credits: {
    before: {
      'haberi yazan': 'author',
      'katkıda bulunan': 'contributor',
      'katkıda bulunanlar': 'contributor',
      katkı: 'contributor',
      editör: 'editor',
      redaktör: 'editor',
      düzenleyen: 'editor',
      hazırlayan: 'compiler',
      hazırlayanlar: 'compiler',
      derleyen: 'compiler',
      çeviren: 'translator',
      çeviri: 'translator',
      tercüme: 'translator',
      söyleşi: 'interviewer',
      röportaj: 'interviewer',
      fotoğraf: 'photographer',
      fotoğraflar: 'photographer',
      foto: 'photographer',
      fotoğrafçı: 'photographer',
      infografik: 'illustrator',
      grafik: 'illustrator',
      çizim: 'illustrator',
      video: 'producer',
      görüntü: 'producer',
      kamera: 'producer',
    },
    behind: {
      'bu habere katkıda bulundu': 'contributor',
      'habere katkıda bulundu': 'contributor',
    },
  },
};
