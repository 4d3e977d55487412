import type { Source } from '../../source/decode.js';

/** Looked at from the start. */
const sample = 20_000;

/** How likely the input is JSON-LD of schema.org: JSON that names the vocabulary, and a type. */
export function detect({ text }: Source): number {
  const head = text.slice(0, sample);
  if (!/^[\s\ufeff]*[{[]/.test(head)) return 0;
  const isSchema = /"@(?:context|vocab)"\s{0,9}:[^{}]{0,200}schema\.org/.test(head);
  const hasType = /"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"/.test(head);
  const isArticle = /"@type"\s{0,9}:\s{0,9}(?:\[[^\]]{0,200})?"[^"]{0,60}(?:Article|Posting)"/.test(
    head,
  );
  if (isSchema) return isArticle ? 0.99 : 0.9;
  return hasType ? (isArticle ? 0.85 : 0.6) : 0;
}
