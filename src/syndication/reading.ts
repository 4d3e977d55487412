import { feedCodes } from '../diagnostics/codes/feed.js';
import { finding, type Finding, type Span } from '../diagnostics/finding.js';

/** What is found on the way while an item is read: what is to be said of it, and where each of its fields stands. */
export class Reading {
  readonly #findings: Finding[] = [];
  readonly #origins: Map<string, Span> | undefined;

  /** @param wantsOrigins - Whether anybody will ask where the fields stand. */
  constructor(wantsOrigins: boolean) {
    this.#origins = wantsOrigins ? new Map<string, Span>() : undefined;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** By dotted path of the article. */
  get origins(): ReadonlyMap<string, Span> {
    return this.#origins ?? nowhere;
  }

  report(...findings: readonly Finding[]): void {
    this.#findings.push(...findings);
  }

  /** Reports one of the findings of feeds. */
  tell(
    code: keyof typeof feedCodes,
    message: string,
    { span, ...place }: Pick<Finding, 'span' | 'path' | 'fix'> = {},
  ): void {
    const spanned = span && { span: spanOf(span) };
    this.#findings.push(finding(feedCodes, code, message, { ...place, ...spanned }));
  }

  /** Says where a field was read; the first to say so is right. */
  place(path: string, span: Span): void {
    if (this.#origins?.has(path) === false) this.#origins.set(path, span);
  }
}

const nowhere: ReadonlyMap<string, Span> = new Map();

/** The span alone, of what has one: an element, a node of JSON. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
