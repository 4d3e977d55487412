import {
  detect,
  parse,
  type Article,
  type ParseOptions,
  type ParseResult,
  type SourceRange,
} from 'wirecopy';
import { gazetteer } from 'wirecopy/places';
import { jsonLdOf } from './json-ld.js';
import type { Answer, Question, ReadAnswer, ReadSettings } from './messages.js';
import { outputsOf } from './outputs.js';

/** Answers a question, in two parts, so that what was read is there before what is written of it. */
export function answer(question: Question, post: (answer: Answer) => void): void {
  const { id, page } = question;
  try {
    const read = readAnswer(question);
    post(read);
    const { article } = read;
    const jsonLd = article && jsonLdOf(article, page);
    post({
      kind: 'written',
      id,
      ...(jsonLd && { jsonLd }),
      outputs: article ? outputsOf(article, page) : [],
    });
  } catch (error) {
    // A wrong option; content never throws.
    post({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) });
  }
}

function readAnswer({ id, input, read, index }: Question): ReadAnswer {
  const begun = performance.now();
  const result = parsed(input, read);
  const milliseconds = performance.now() - begun;
  const { articles, diagnostics, format, origins = [] } = result;
  const chosen = Math.min(index, Math.max(articles.length - 1, 0));
  const article: Article | undefined = articles[chosen];
  const places: Readonly<Record<string, SourceRange>> = origins[chosen] ?? {};
  return {
    kind: 'read',
    id,
    ...(format !== undefined && { format }),
    candidates: detect(input),
    headlines: articles.map(({ headline }) => headline),
    index: chosen,
    ...(article && { article }),
    origins: places,
    diagnostics,
    milliseconds,
  };
}

let last:
  { readonly key: string; readonly input: string; readonly result: ParseResult } | undefined;

/** Reads; the same input again is not read again, as another of its articles is asked for, or another page. */
function parsed(input: string, settings: ReadSettings): ParseResult {
  const key = JSON.stringify(settings);
  if (last?.input === input && last.key === key) return last.result;
  const options: ParseOptions = { ...settings, gazetteer, origins: true };
  const result = parse(input, options);
  last = { key, input, result };
  return result;
}
