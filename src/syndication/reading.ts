import { feedCodes } from '../diagnostics/codes/feed.js';
import { finding, type Finding, type Span } from '../diagnostics/finding.js';

/** What is found on the way while an item is read: what is to be said of it, and where each of its fields stands. */
export class Reading {
  /** @param wantsOrigins - Whether anybody will ask where the fields stand. */
  constructor(private readonly wantsOrigins: boolean) {}

  readonly #findings: Finding[] = [];
  readonly #origins = new Map<string, Span>();

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** By dotted path of the article. */
  get origins(): ReadonlyMap<string, Span> {
    return this.#origins;
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
    if (this.wantsOrigins && !this.#origins.has(path)) this.#origins.set(path, span);
  }
}

/** The span alone, of what has one: an element, a node of JSON. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
