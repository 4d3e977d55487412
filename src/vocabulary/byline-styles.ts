import type { CreditRole } from './languages/language-table.js';

/** The words of a byline in a language. */
export interface BylineWording {
  /** In front of the first name: `By`. */
  readonly before: string;
  /** Between the last two names. */
  readonly and: string;
  /** In front of a place; without it a comma stands there. */
  readonly in?: string;
  /** In front of those who did something else; without it `before` stands there. */
  readonly roles: Partial<Readonly<Record<CreditRole, string>>>;
}

/** By language, BCP 47. Source: bylines of the agencies' services in these languages. */
export const bylineWordings: Readonly<Record<string, BylineWording>> = {
  en: {
    before: 'By',
    and: 'and',
    in: 'in',
    roles: {
      contributor: 'with',
      editor: 'edited by',
      photographer: 'photos by',
      translator: 'translated by',
      illustrator: 'illustrated by',
      producer: 'produced by',
      interviewer: 'as told to',
      compiler: 'compiled by',
    },
  },
  az: {
    before: 'Müəllif:',
    and: 'və',
    roles: {
      editor: 'redaktor',
      photographer: 'foto',
      translator: 'tərcümə',
      compiler: 'hazırladı',
      interviewer: 'söhbətləşdi',
      producer: 'video',
      illustrator: 'infoqrafika',
    },
  },
  ru: {
    before: 'Автор:',
    and: 'и',
    roles: {
      contributor: 'при участии',
      editor: 'редактор',
      photographer: 'фото',
      translator: 'перевод',
      compiler: 'подготовил',
      interviewer: 'беседовал',
      producer: 'видео',
      illustrator: 'графика',
    },
  },
  tr: {
    before: 'Haber:',
    and: 've',
    roles: {
      contributor: 'katkıda bulunan',
      editor: 'editör',
      photographer: 'fotoğraf',
      translator: 'çeviren',
      compiler: 'hazırlayan',
      interviewer: 'röportaj',
      producer: 'video',
      illustrator: 'infografik',
    },
  },
  de: {
    before: 'Von',
    and: 'und',
    in: 'in',
    roles: {
      contributor: 'unter Mitarbeit von',
      editor: 'redigiert von',
      photographer: 'Fotos von',
      translator: 'übersetzt von',
      compiler: 'zusammengestellt von',
      interviewer: 'aufgezeichnet von',
      illustrator: 'Grafik von',
    },
  },
  fr: {
    before: 'Par',
    and: 'et',
    in: 'à',
    roles: {
      contributor: 'avec la contribution de',
      editor: 'édité par',
      photographer: 'photos de',
      translator: 'traduit par',
      compiler: 'compilé par',
      interviewer: 'propos recueillis par',
    },
  },
  es: {
    before: 'Por',
    and: 'y',
    in: 'en',
    roles: {
      contributor: 'con la colaboración de',
      editor: 'editado por',
      photographer: 'fotos de',
      translator: 'traducido por',
      compiler: 'compilado por',
      interviewer: 'entrevistado por',
      producer: 'producido por',
    },
  },
  pt: {
    before: 'Por',
    and: 'e',
    in: 'em',
    roles: {
      contributor: 'com a colaboração de',
      editor: 'editado por',
      photographer: 'fotos de',
      translator: 'traduzido por',
      compiler: 'compilado por',
      interviewer: 'entrevista de',
      producer: 'produzido por',
    },
  },
  it: {
    before: 'Di',
    and: 'e',
    in: 'a',
    roles: {
      contributor: 'con la collaborazione di',
      editor: 'a cura di',
      photographer: 'foto di',
      translator: 'tradotto da',
      compiler: 'raccolto da',
      interviewer: 'intervista di',
      producer: 'prodotto da',
    },
  },
  ar: {
    before: 'بقلم',
    and: 'و',
    in: 'في',
    roles: {
      contributor: 'بمشاركة',
      editor: 'تحرير',
      photographer: 'تصوير',
      translator: 'ترجمة',
      compiler: 'إعداد',
      interviewer: 'حوار',
    },
  },
  zh: {
    before: '记者',
    and: '和',
    roles: {
      contributor: '参与采写',
      editor: '编辑',
      photographer: '摄影',
      translator: '翻译',
      compiler: '整理',
      interviewer: '采访',
    },
  },
  fi: {
    before: 'Teksti:',
    and: 'ja',
    roles: {
      contributor: 'avustanut',
      editor: 'toimittanut',
      photographer: 'kuvat',
      translator: 'suomentanut',
      compiler: 'koonnut',
      interviewer: 'haastattelu',
    },
  },
};

/** How an agency sets its bylines, where that is not plain `By Kari Eksempel, title, affiliation`. */
export interface BylineStyle {
  /** Names in capitals. */
  readonly capitals?: boolean;
  /** What stands between names and their title: a comma, or a line's end. */
  readonly behind?: '\n';
  /** The whole in round brackets. */
  readonly brackets?: boolean;
}

/** By the agency's id. Source: the agencies' own copy as published. */
export const bylineStyles: Readonly<Record<string, BylineStyle>> = {
  ap: { capitals: true, behind: '\n' },
  ansa: { brackets: true },
};
