import type { Command, Example } from './commands.js';
import { exitCodes } from '../exit-codes.js';
import { generalOptions, type OptionRow } from './options.js';
import type { Paint } from '../print/paint.js';

/** The help of `wirecopy` itself: what it does, its commands, examples, exit codes. */
export function overview(commands: readonly Command[], paint: Paint): string {
  return page(paint, [
    ['Usage', ['wirecopy COMMAND [OPTION …] FILE|DIR|GLOB|- …']],
    [
      '',
      [
        'Reads news in the formats of the wires, and writes it as schema.org JSON-LD and back. Never uses the network.',
      ],
    ],
    [
      'Commands',
      columns(
        commands.map(({ name, summary }) => [name, summary]),
        paint,
      ),
    ],
    [
      'Examples',
      exampleLines(
        commands.flatMap(({ examples }) => examples.slice(0, 2)),
        paint,
      ),
    ],
    ['Options', optionLines(generalOptions, paint)],
    ['Exit codes', exitLines(paint)],
    [
      '',
      [
        'Archives (.zip, .tar, .tar.gz, .gz) are read in place, named or in folders.',
        'Articles go to standard output, what was wrong to standard error as file:line:column.',
        'wirecopy COMMAND --help tells more of a command.',
      ],
    ],
  ]);
}

/** The help of one command. */
export function commandHelp(command: Command, paint: Paint): string {
  return page(paint, [
    ['Usage', [`wirecopy ${command.name} ${command.operands}`.trimEnd()]],
    ['', [command.summary]],
    ['Examples', exampleLines(command.examples, paint)],
    ...command.options.map(([heading, rows]) => [heading, optionLines(rows, paint)] as const),
    ['Exit codes', exitLines(paint)],
  ]);
}

type Section = readonly [heading: string, lines: readonly string[]];

function page(paint: Paint, sections: readonly Section[]): string {
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) =>
      heading === ''
        ? lines.join('\n')
        : [paint('title', heading), ...lines.map((line) => `  ${line}`.trimEnd())].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

function optionLines(rows: readonly OptionRow[], paint: Paint): readonly string[] {
  return columns(
    rows.map(({ name, short, value, help }) => {
      const long = value === undefined ? `--${name}` : `--${name} ${value}`;
      return [`${short === undefined ? '    ' : `-${short}, `}${long}`, help];
    }),
    paint,
  );
}

function exampleLines(examples: readonly Example[], paint: Paint): readonly string[] {
  return examples.flatMap(({ line, does }, index) => [
    ...(index === 0 ? [] : ['']),
    paint('quiet', `# ${does}`),
    paint('accent', line),
  ]);
}

function exitLines(paint: Paint): readonly string[] {
  return columns(
    exitMeanings.map(([name, meaning]) => [String(exitCodes[name]), meaning]),
    paint,
  );
}

const exitMeanings = [
  ['ok', 'all was read, written or found right'],
  ['errors', 'something had errors: an input, an article that must not be published, a page'],
  ['usage', 'the command line is wrong, nothing was read'],
  ['fault', 'wirecopy itself failed'],
  ['interrupted', 'Ctrl-C stopped it'],
] as const satisfies readonly (readonly [keyof typeof exitCodes, string])[];

function columns(rows: readonly (readonly [string, string])[], paint: Paint): readonly string[] {
  const width = Math.max(0, ...rows.map(([first]) => first.length));
  return rows.map(
    ([first, second]) => `${paint('accent', first)}${' '.repeat(width - first.length)}  ${second}`,
  );
}
