/** An option of the command line: parsing, help and the library's settings all come from its row. */
export interface OptionRow {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; absent for a switch. */
  readonly value?: string;
  readonly help: string;
  /** The library's option that it sets, and whose option that is. */
  readonly sets?: { readonly of: SettingsOf; readonly field: string };
}

/** Whose options a row sets: the readers', the writers', those of `toJsonLd` or of `checkJsonLd`. */
export type SettingsOf = 'reading' | 'writing' | 'json-ld' | 'checking';

const maxBytesOption: OptionRow = {
  name: 'max-bytes',
  value: 'SIZE',
  help: 'the longest document that is read, such as 200M; default 50M; a longer one is told',
};

const jobsOption: OptionRow = {
  name: 'jobs',
  short: 'j',
  value: 'N',
  help: 'how many threads work; default: one for each processor, one in all for few files',
};

/** How an input is read. */
export const readingOptions: readonly OptionRow[] = [
  {
    name: 'from',
    value: 'FORMAT',
    help: 'read as this format; default auto: recognised from the input',
    sets: { of: 'reading', field: 'format' },
  },
  {
    name: 'provider',
    value: 'AGENCY',
    help: 'the agency that sent it, such as azertac or reuters',
    sets: { of: 'reading', field: 'provider' },
  },
  {
    name: 'language',
    value: 'TAG',
    help: 'its language, such as en or az; default: recognised from the text',
    sets: { of: 'reading', field: 'language' },
  },
  {
    name: 'timezone',
    value: 'ZONE',
    help: 'the zone of times that name none, such as Asia/Baku',
    sets: { of: 'reading', field: 'timeZone' },
  },
  {
    name: 'disambiguation',
    value: 'WHICH',
    help: 'earlier, later or reject: for a time that the clock shows twice or never',
    sets: { of: 'reading', field: 'disambiguation' },
  },
  {
    name: 'reference-date',
    value: 'DATE',
    help: 'a day without a year gets the year that brings it nearest to this',
    sets: { of: 'reading', field: 'referenceDate' },
  },
  {
    name: 'encoding',
    value: 'LABEL',
    help: 'of its bytes, such as windows-1251; default: by byte order mark, else UTF-8',
    sets: { of: 'reading', field: 'encoding' },
  },
  maxBytesOption,
];

/** How an article becomes JSON-LD. */
export const jsonLdOptions: readonly OptionRow[] = [
  {
    name: 'url',
    value: 'URL',
    help: 'the canonical address of the page',
    sets: { of: 'json-ld', field: 'url' },
  },
  { name: 'publisher', value: 'NAME', help: 'whose page it stands on' },
  { name: 'publisher-url', value: 'URL', help: "the publisher's home page" },
  {
    name: 'now',
    value: 'INSTANT',
    help: 'the present, such as 2026-01-31T12:00:00Z; an embargo is judged by it',
    sets: { of: 'json-ld', field: 'now' },
  },
  {
    name: 'override',
    help: 'write even what must not be published',
    sets: { of: 'json-ld', field: 'override' },
  },
];

/** What is written, and where. */
export const convertOptions: readonly OptionRow[] = [
  {
    name: 'to',
    value: 'FORMAT',
    help: 'write in this format, or as article: the whole model as JSON; several are a list, feed or message',
  },
  {
    name: 'style',
    value: 'AGENCY',
    help: "the house style of wire copy, such as ap; default: the provider's own",
    sets: { of: 'writing', field: 'style' },
  },
  {
    name: 'format-version',
    value: 'VERSION',
    help: 'the release of the format to write, such as 3.1',
    sets: { of: 'writing', field: 'version' },
  },
  {
    name: 'out',
    short: 'o',
    value: 'DIR',
    help: 'write into this folder, a file for each article, or one feed; default: to standard output',
  },
  {
    name: 'ndjson',
    help: 'one article a line, in and out (to feeds: in); reads and writes as it goes',
  },
  jobsOption,
];

/** How convert tells what was wrong. */
export const convertReportOptions: readonly OptionRow[] = [
  { name: 'json', help: 'report as JSON, a line for each document, and one that sums up' },
];

/** What is told of the formats. */
export const formatsOptions: readonly OptionRow[] = [{ name: 'json', help: 'list them as JSON' }];

export const showOptions: readonly OptionRow[] = [
  { name: 'json-ld', help: 'print the NewsArticle JSON-LD too' },
];

/** How articles become stories. */
export const storyOptions: readonly OptionRow[] = [
  { name: 'slugs', help: 'link wire copy by its slug, dateline, agency and day, too' },
  {
    name: 'now',
    value: 'INSTANT',
    help: 'the present, such as 2026-01-31T12:00:00Z; an embargo is judged by it',
  },
  { name: 'json', help: 'print the histories as JSON' },
];

export const diffOptions: readonly OptionRow[] = [
  { name: 'json', help: 'print what changed as JSON' },
];

/** Against what JSON-LD is held. */
export const checkOptions: readonly OptionRow[] = [
  { name: 'json', help: 'tell it as JSON, a line for each input' },
  { name: 'github', help: 'tell it as annotations of a GitHub workflow' },
  {
    name: 'profile',
    value: 'PROFILE',
    help: 'google, schema.org or editorial, which holds both and more; default editorial',
    sets: { of: 'checking', field: 'profile' },
  },
  {
    name: 'now',
    value: 'INSTANT',
    help: 'the present, such as 2026-01-31T12:00:00Z; dates ahead of it are faults',
    sets: { of: 'checking', field: 'now' },
  },
  {
    name: 'encoding',
    value: 'LABEL',
    help: 'of the bytes, such as windows-1251; default: by byte order mark, else UTF-8',
  },
  maxBytesOption,
  jobsOption,
];

export const reportOptions: readonly OptionRow[] = [
  { name: 'quiet', short: 'q', help: 'report errors alone, without a summary' },
  { name: 'verbose', short: 'v', help: 'report what was inferred, too, and every warning in full' },
];

export const generalOptions: readonly OptionRow[] = [
  { name: 'help', short: 'h', help: 'print this, or the help of a command' },
  { name: 'version', help: "print wirecopy's version" },
];
