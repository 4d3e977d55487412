import {
  Article,
  parse,
  type Diagnostic,
  type ParseOptions,
  type ParseResult,
} from '../../index.js';
import { decode } from '../../source/decode.js';
import { articleChoice } from '../command-line/format-choice.js';
import type { Failure } from '../report/failure.js';
import type { Document } from './documents.js';

/** What a document held. */
export interface Reading {
  /** What it was read as. */
  readonly format: string;
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
  /** For each article, where its fields were read; only where the options ask for it. */
  readonly origins: NonNullable<ParseResult['origins']>;
  /** The document's text, where diagnostics find their lines; decoded once it is asked for. */
  readonly text: () => string;
  /** Why the document is no article of ours; only where one was asked for. */
  readonly failures: readonly Failure[];
}

/** Reads a document in a format of the wires. */
export function readArticles({ content }: Document, options: ParseOptions): Reading {
  const { format = 'unknown', articles, diagnostics, origins = [] } = parse(content, options);
  const text = (): string => decode(content, options.encoding).text;
  return { format, articles, diagnostics, origins, text, failures: [] };
}

/** Reads a document that is an article of wirecopy's own model, or a list of such, as JSON. */
export function readModel({ content }: Document): Reading {
  const { text } = decode(content);
  const given = jsonOf(text);
  if (given === undefined)
    return { ...nothing, failures: [{ reason: 'no JSON', message: 'This is not JSON.' }] };
  const checked = given.map((payload) => Article.safeParse(payload));
  return {
    format: articleChoice,
    articles: checked.flatMap(({ data }) => (data === undefined ? [] : [data])),
    diagnostics: [],
    origins: [],
    text: () => text,
    failures: checked.flatMap(({ error }) => error?.issues.map(issueFailure) ?? []),
  };
}

const nothing = {
  format: articleChoice,
  articles: [],
  diagnostics: [],
  origins: [],
  text: () => '',
};

function jsonOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return Array.isArray(value) ? (value as readonly unknown[]) : [value];
  } catch {
    return undefined;
  }
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** `bylines[0].people[1].name: Invalid input: expected string`. */
function issueFailure({ path, message }: Issue): Failure {
  const dotted = path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return { reason: 'no article', message: dotted === '' ? message : `${dotted}: ${message}` };
}
