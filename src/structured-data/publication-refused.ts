import type { PublicationCode } from '../publication/publishable.js';

/** Why an article must not be published, or not as what was asked for. */
export type RefusalCode = PublicationCode | 'refused/sponsored-as-news';

/**
 * Thrown instead of writing what must not be published; the option `override: true` writes it all the same. `code` says
 * why: the embargo has not lifted, or can't be judged without the option `now`; the item has expired, is withheld, canceled
 * or killed; or sponsored copy was asked for as news.
 *
 * @example
 * ```ts
 * try {
 *   toJsonLd(Article.parse({ headline: 'Chess', status: 'canceled' }));
 * } catch (error) {
 *   if (error instanceof PublicationRefused) error.code; // 'refused/canceled'
 * }
 * ```
 */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
  /** The first of the reasons; the message tells all. */
  readonly code: RefusalCode;
  /** The instant from which on the article may be published; absent where none is known. */
  readonly from: string | undefined;

  constructor(code: RefusalCode, message: string, from?: string) {
    super(message);
    this.code = code;
    this.from = from;
  }
}
