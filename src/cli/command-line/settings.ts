import {
  Article,
  checkJsonLd,
  parse,
  toJsonLd,
  write,
  type CheckOptions,
  type FormatId,
  type ParseOptions,
  type ToJsonLdOptions,
  type WriteOptions,
} from '../../index.js';
import { asTyped } from './as-typed.js';
import { articleChoice } from './format-choice.js';
import {
  checkOptions,
  convertOptions,
  jsonLdOptions,
  readingOptions,
  type OptionRow,
  type SettingsOf,
} from './options.js';
import type { Arguments } from './read-arguments.js';
import type { ReportOptions } from '../report/told.js';
import { UsageError } from './usage-error.js';

type Values = Arguments['values'];

/**
 * How the command line says that inputs are read.
 *
 * @throws UsageError for a value that the library does not take.
 */
export function readingSettings(values: Values): ParseOptions {
  const { from, ...rest } = values;
  const options: ParseOptions = settingsOf(
    'reading',
    readingOptions,
    from === articleChoice ? rest : values,
  );
  accepted(() => parse('', options));
  return { ...options, limits: { bytes: mostBytesOf(values) } };
}

/**
 * How many bytes of a document are read at most.
 *
 * @throws UsageError for what is no size.
 */
export function mostBytesOf({ 'max-bytes': size }: Values): number {
  if (size === undefined) return mostBytes;
  const [, digits, unit = ''] = /^(\d{1,12})([kmg]?)b?$/i.exec(String(size)) ?? [];
  const bytes = Number(digits ?? 0) * (units[unit.toLowerCase()] ?? 1);
  if (bytes > 0 && bytes <= Number.MAX_SAFE_INTEGER) return bytes;
  throw new UsageError(`--max-bytes takes a size such as 200M or 200000000; got "${size}".`);
}

/** As many as the library reads by default. */
const mostBytes = 50_000_000;

const units: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9 };

/**
 * How the command line says that JSON-LD is written.
 *
 * @throws UsageError for a value that the library does not take.
 */
export function jsonLdSettings(values: Values): ToJsonLdOptions {
  const { publisher: name, 'publisher-url': url } = values;
  if (url !== undefined && name === undefined) {
    throw new UsageError('--publisher-url says where a publisher is; --publisher must name it.');
  }
  const publisher =
    typeof name === 'string' ? { name, ...(typeof url === 'string' && { url }) } : undefined;
  const options: ToJsonLdOptions = {
    ...settingsOf('json-ld', jsonLdOptions, values),
    ...(publisher !== undefined && { publisher }),
  };
  accepted(() => toJsonLd(Article.parse({ headline: '' }), options));
  return options;
}

/**
 * How the command line says that a format is written.
 *
 * @throws UsageError for a value that the library does not take.
 */
export function writingSettings(values: Values, to: string): WriteOptions {
  const options: WriteOptions = settingsOf('writing', convertOptions, values);
  if (isFormat(to)) accepted(() => write(Article.parse({ headline: '' }), to, options));
  return options;
}

/**
 * How the command line says that JSON-LD is checked.
 *
 * @throws UsageError for a value that the library does not take.
 */
export function checkingSettings(values: Values): CheckOptions {
  const options: CheckOptions = settingsOf('checking', checkOptions, values);
  accepted(() => checkJsonLd({}, options));
  return options;
}

/** Which diagnostics the command line wants told. */
export function reportSettings({ quiet, verbose }: Values): ReportOptions {
  return { quiet: quiet === true, verbose: verbose === true };
}

/** Whether `write` knows it: the model itself is no format, and JSON-LD has a writer of its own. */
function isFormat(choice: string): choice is FormatId {
  return choice !== articleChoice && choice !== 'json-ld';
}

function settingsOf(of: SettingsOf, rows: readonly OptionRow[], values: Values): object {
  return Object.fromEntries(
    rows.flatMap(({ name, sets }) =>
      sets?.of === of && values[name] !== undefined ? [[sets.field, values[name]]] : [],
    ),
  );
}

/** Tries the settings on nothing, so that a wrong one is told once and before any file is read. */
function accepted(attempt: () => unknown): void {
  try {
    attempt();
  } catch (error) {
    if (error instanceof TypeError) throw usageErrorOf(error);
    throw error;
  }
}

/** The library's own complaint, without the name of the function that the command called for the user. */
function usageErrorOf({ message }: TypeError): UsageError {
  return new UsageError(asTyped(message.replace(/^(?:toJsonLd|checkJsonLd): /, '')));
}
