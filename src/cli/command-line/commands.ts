import { check } from '../check/check.js';
import { convert } from '../convert/convert.js';
import { diff } from '../diff/diff.js';
import type { ExitCode } from '../exit-codes.js';
import { listFormats } from '../formats/list-formats.js';
import {
  checkOptions,
  convertOptions,
  convertReportOptions,
  diffOptions,
  formatsOptions,
  jsonLdOptions,
  readingOptions,
  reportOptions,
  showOptions,
  storyOptions,
  type OptionRow,
} from './options.js';
import type { Arguments } from './read-arguments.js';
import { show } from '../show/show.js';
import { story } from '../story/story.js';
import type { Terminal } from '../terminal.js';

/** A command of `wirecopy`. */
export interface Command {
  readonly name: string;
  /** What stands behind its name. */
  readonly operands: string;
  readonly summary: string;
  /** Options under the headings that the help gives them. */
  readonly options: readonly (readonly [heading: string, rows: readonly OptionRow[]])[];
  readonly examples: readonly Example[];
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>;
}

/** A command line and what it is for. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** The commands, in the order of the help. A new command is a row. */
export const commands: readonly Command[] = [
  {
    name: 'show',
    operands: 'FILE|DIR|GLOB|- …',
    summary: 'Show articles as a person would read them, and what was recognised.',
    options: [
      ['Showing', showOptions],
      ['Reading', readingOptions],
      ['JSON-LD', jsonLdOptions],
      ['Reporting', reportOptions],
    ],
    examples: [
      { line: 'wirecopy show story.txt', does: 'read a story, see what is known of it' },
      { line: 'wirecopy show story.txt --json-ld', does: 'and what search engines would get' },
    ],
    run: show,
  },
  {
    name: 'convert',
    operands: 'FILE|DIR|GLOB|- … --to FORMAT',
    summary: 'Read articles in any format, write them in one.',
    options: [
      ['Writing', convertOptions],
      ['Reading', readingOptions],
      ['JSON-LD', jsonLdOptions],
      ['Reporting', [...reportOptions, ...convertReportOptions]],
    ],
    examples: [
      {
        line: 'wirecopy convert story.txt --to json-ld --url https://news.example/a/1 --publisher "Example News"',
        does: 'the NewsArticle of a page',
      },
      {
        line: 'wirecopy convert desk/ --to json-ld --out pages',
        does: 'a file for each story of a folder',
      },
      {
        line: 'wirecopy convert desk.zip --to json-ld --out pages --jobs 4',
        does: 'the same from an archive, in four threads',
      },
      {
        line: "wirecopy convert 'in/**/*.txt' --to article --ndjson > all.ndjson",
        does: 'the whole model, one article a line',
      },
      {
        line: 'wirecopy convert - --to json-ld --timezone Asia/Baku < story.txt',
        does: 'in a pipe',
      },
      {
        line: 'wirecopy convert story.txt --to json-ld --now "$(date -u +%FT%TZ)"',
        does: 'a story whose embargo may have lifted',
      },
    ],
    run: convert,
  },
  {
    name: 'check',
    operands: 'FILE|DIR|GLOB|- …',
    summary: 'Find what is wrong with JSON-LD, or with that of a saved page.',
    options: [
      ['Checking', checkOptions],
      ['Reporting', reportOptions.filter(({ name }) => name === 'quiet')],
    ],
    examples: [
      { line: 'wirecopy check page.html', does: "a page's JSON-LD by all rules" },
      {
        line: 'wirecopy check article.jsonld --profile google',
        does: 'by the rules of search engines alone',
      },
    ],
    run: check,
  },
  {
    name: 'story',
    operands: 'FILE|DIR|GLOB|- …',
    summary: 'Tell the history of stories: versions, corrections, kills, and what is current.',
    options: [
      ['Stories', storyOptions],
      ['Reading', readingOptions],
      ['Reporting', reportOptions],
    ],
    examples: [
      { line: 'wirecopy story desk/', does: 'the stories of a folder, by identifiers and links' },
      { line: "wirecopy story 'in/*.txt' --slugs", does: 'wire copy, by its slugs as well' },
    ],
    run: story,
  },
  {
    name: 'diff',
    operands: 'EARLIER LATER',
    summary: 'Tell what changed from one version of an article to another.',
    options: [
      ['Comparing', diffOptions],
      ['Reading', readingOptions],
      ['Reporting', reportOptions],
    ],
    examples: [
      { line: 'wirecopy diff lead.txt writethru.txt', does: 'field by field, and word by word' },
      { line: 'wirecopy diff v1.xml v2.xml --json', does: 'for a program' },
    ],
    run: diff,
  },
  {
    name: 'formats',
    operands: '',
    summary: 'List the formats that wirecopy reads and writes.',
    options: [['Listing', formatsOptions]],
    examples: [],
    run: listFormats,
  },
];
