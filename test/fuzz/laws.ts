import { isDeepStrictEqual } from 'node:util';
import { toHtml, toMarkdown, toPlainText } from '../../src/body/index.js';
import {
  Article,
  checkJsonLd,
  detect,
  diagnosticCodes,
  fixJsonLd,
  formatByline,
  formatDiagnostics,
  jsonLdScript,
  metaTagsHtml,
  parse,
  parseByline,
  parseDateline,
  parseStream,
  supportedFormats,
  toJsonLd,
  write,
  type ParseOptions,
  type ParseResult,
  type SourceRange,
} from '../../src/index.js';
import { isBinary } from '../../src/source/is-binary.js';
import { without } from '../laws/without.js';
import type { Random } from './random.js';

/** What must hold of any input. Each law throws, or says what of it does not hold. */
export interface Law {
  readonly name: string;
  readonly broken: (reading: Reading) => unknown;
}

/** An input as it was read. */
export interface Reading {
  readonly input: string | Uint8Array;
  readonly options: ParseOptions;
  readonly result: ParseResult;
  readonly random: Random;
}

export const laws: readonly Law[] = [
  { name: 'the result is plain JSON', broken: ({ result }) => oddIn(result, '') },
  {
    name: 'an article is one that the model allows, and gives back as it is',
    broken: ({ result }) =>
      result.articles.find((article) => !isDeepStrictEqual(Article.parse(article), article)),
  },
  {
    name: 'there is an article, or a diagnostic says why there is none',
    broken: ({ result }) =>
      result.articles.length === 0 && result.diagnostics.length === 0 && result,
  },
  {
    name: 'a diagnostic has a known code, a message, and lies within the input',
    broken: ({ input, result }) =>
      result.diagnostics.find(
        ({ code, message, range }) =>
          !(code in diagnosticCodes) || message.trim() === '' || (range && isAstray(range, input)),
      ),
  },
  {
    name: 'an origin is of a field that is there, and lies within the input',
    broken: ({ input, result: { articles, origins = [] } }) =>
      origins
        .flatMap((fields, index) =>
          Object.entries(fields).map((entry) => [articles[index], ...entry] as const),
        )
        .find(
          ([article, path, range]) =>
            valueAt(article, path) === undefined || isAstray(range, input),
        )
        ?.slice(1),
  },
  {
    name: 'it is read twice to the same',
    broken: ({ input, options, result }) => !isDeepStrictEqual(parse(input, options), result),
  },
  {
    name: 'what detect ranks first is what it is read as',
    broken: ({ input, options, result }) =>
      (options.format ?? 'auto') === 'auto' &&
      result.format !== undefined &&
      detect(input)[0]?.format !== result.format && [detect(input), result.format],
  },
  {
    name: 'diagnostics can be shown',
    broken: ({ input, result }) => {
      const source = typeof input === 'string' ? input : new TextDecoder().decode(input);
      return formatDiagnostics(result.diagnostics, source).length < result.diagnostics.length;
    },
  },
  {
    name: 'each format gives an article back but for what its losses name',
    broken: brokenRoundTrip,
  },
  {
    name: 'JSON-LD can be made, embedded and checked, and carries nothing that runs',
    broken: brokenJsonLd,
  },
  {
    name: 'a body can be shown as HTML, Markdown and text',
    broken: ({ result }) =>
      result.articles.find(({ body }) => {
        const runs = /<script|<[^>]*(?:\son\w+=|="\s*javascript:)/i.test(toHtml(body));
        return (
          runs || typeof toMarkdown(body) !== 'string' || typeof toPlainText(body) !== 'string'
        );
      }),
  },
  { name: 'a line is read as a dateline or byline within it, or as none', broken: brokenLine },
];

/** Laws that take a promise to hold. */
export async function brokenStream({ input, options, result, random }: Reading): Promise<unknown> {
  const whole = await articlesOf([input], options);
  const cuts = [...new Set(Array.from({ length: 4 }, () => random.below(input.length + 1)))].sort(
    (a, b) => a - b,
  );
  const chunks = [0, ...cuts].map((from, index) => input.slice(from, cuts[index]));
  const cut = await articlesOf(chunks, options);
  return !isDeepStrictEqual(whole, cut) && { whole, cut, result };
}

async function articlesOf(
  chunks: readonly (string | Uint8Array)[],
  options: ParseOptions,
): Promise<readonly Article[]> {
  async function* stream(): AsyncGenerator<string | Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const articles: Article[] = [];
  for await (const read of parseStream(stream(), options)) articles.push(...read.articles);
  return articles;
}

/** The path of a value that JSON does not keep as it is. */
function oddIn(value: unknown, path: string): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? undefined : path;
  if (typeof value !== 'object') return path;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype) return path;
  for (const [key, item] of Object.entries(value)) {
    const odd = oddIn(item, `${path}.${key}`);
    if (odd !== undefined) return odd;
  }
  return undefined;
}

/** Whether a range is none of the input, or its lines and columns are not those of its offsets. */
function isAstray({ start, end }: SourceRange, input: string | Uint8Array): boolean {
  if (start.offset < 0 || start.offset > end.offset || end.offset > input.length) return true;
  if (typeof input !== 'string') return start.line < 1 || start.column < 1;
  return [start, end].some(({ offset, line, column }) => {
    const lines = input.slice(0, offset).split(/\r\n|\n|\r/);
    const isBetween = input.charAt(offset - 1) === '\r' && input.charAt(offset) === '\n';
    return !isBetween && (line !== lines.length || column !== (lines.at(-1) ?? '').length + 1);
  });
}

function valueAt(article: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      article,
    );
}

const writable = supportedFormats.filter(
  ({ id, reads, writes }) => reads && writes && id !== 'json-ld',
);

function brokenRoundTrip({ result, random }: Reading): unknown {
  const [article] = result.articles;
  if (article === undefined) return false;
  const { id } = random.pick(writable);
  const { output, losses } = write(article, id, { now: '9999-12-31T00:00:00Z' });
  const paths = losses.map(({ path = '' }) => path);
  if (losses.some(({ code }) => code === 'loss/not-published')) return false;
  // A text of little but characters that XML forbids is written with what stands for them, and no longer looks like text.
  if (typeof output === 'string' && output.includes('\ufffd') && isBinary(output)) return false;
  const back = parse(output, { format: id }).articles[0] ?? {};
  return (
    !isDeepStrictEqual(without(back, paths), without(article, paths)) && {
      id,
      article,
      back,
      paths,
    }
  );
}

function brokenJsonLd({ result, random }: Reading): unknown {
  return result.articles.slice(0, 3).find((article) => {
    const options = { override: true, url: 'https://news.example/a/1' };
    const jsonLd = random.chance(0.3)
      ? toJsonLd(article, { ...options, graph: true })
      : toJsonLd(article, options);
    const script = jsonLdScript(jsonLd);
    if (!/^<script type="application\/ld\+json">[^<]*<\/script>$/.test(script)) return true;
    metaTagsHtml(article, { override: true });
    // That a text speaks of markup is no fault of ours, once it is escaped.
    const security = checkJsonLd(jsonLd).filter(
      ({ code, severity }) => code.startsWith('security/') && severity === 'error',
    );
    fixJsonLd(jsonLd);
    return oddIn(JSON.parse(JSON.stringify(jsonLd)), '') !== undefined || security.length > 0;
  });
}

function brokenLine({ input, random }: Reading): unknown {
  if (typeof input !== 'string') return false;
  const line = random.pick(input.slice(0, 4000).split(/\r\n|\n|\r/));
  const dateline = parseDateline(line);
  const byline = parseByline(line);
  if (byline !== undefined) formatByline(byline, 'en');
  return (
    dateline !== undefined &&
    !(dateline.start >= 0 && dateline.start < dateline.end && dateline.end <= line.length) && {
      line,
      dateline,
    }
  );
}
