import { parse, type ParseOptions, type ParseResult } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';

/** A page with this in its head and body. */
export function page(head: string, body = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** A script of JSON-LD. */
export function script(jsonLd: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...jsonLd })}</script>`;
}

/** What a page is read as. */
export function readResult(html: string, options: ParseOptions = {}): ParseResult {
  return parse(html, { format: 'html', ...options });
}

/** The article that a page is about. */
export function readPage(html: string, options: ParseOptions = {}): Article {
  const [article] = readResult(html, options).articles;
  if (article === undefined) throw new Error('no article was read');
  return article;
}

/** Everybody that the bylines name. */
export function authorsOf({ bylines }: Article): readonly string[] {
  return bylines.flatMap(({ people, organization }) => [
    ...people.map(({ name }) => name),
    ...(organization ? [organization.name] : []),
  ]);
}
