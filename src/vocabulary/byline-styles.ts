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

/** By the agency's id. Source: the agencies' own copy as published; `docs` of AP's and ANSA's clients. */
export const bylineStyles: Readonly<Record<string, BylineStyle>> = {
  ap: { capitals: true, behind: '\n' },
  ansa: { brackets: true },
};
