/** The publication whose articles a sitemap lists. */
export interface Publication {
  /** As it stands on its pages, without anything in brackets behind it. */
  readonly name: string;
  /** BCP 47; of articles that name none. */
  readonly language: string;
}
