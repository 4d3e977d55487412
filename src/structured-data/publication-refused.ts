/** Why an article must not be published. */
export type RefusalCode =
  | 'refused/embargoed'
  | 'refused/embargo-without-now'
  | 'refused/expired'
  | 'refused/withheld'
  | 'refused/canceled'
  | 'refused/killed'
  | 'refused/sponsored-as-news';

/**
 * Thrown instead of writing what must not be published; the option `override: true` writes it all the same. `code` says
 * why: the embargo has not lifted, or can't be judged without the option `now`; the item has expired, is withheld, canceled
 * or killed; or sponsored copy was asked for as news.
 */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
