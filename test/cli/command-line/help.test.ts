import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/command-line/commands.js';
import { commandHelp, overview } from '../../../src/cli/command-line/help.js';
import { generalOptions } from '../../../src/cli/command-line/options.js';
import { plain } from '../../../src/cli/print/paint.js';
import { readArguments } from '../../../src/cli/command-line/read-arguments.js';

describe('the overview', () => {
  const text = overview(commands, plain);

  it.each(commands)('tells of $name', ({ name, summary }) => {
    expect(text).toContain(summary);
    expect(text).toMatch(new RegExp(`^  ${name} +`, 'm'));
  });

  it('tells what each exit code means', () => {
    expect(text).toMatch(/Exit codes\n {2}0 {3}.+\n {2}1 {3}.+\n {2}2 {3}.+\n {2}70 {2}.+/);
  });
});

describe.each(commands)('the help of $name', (command) => {
  const text = commandHelp(command, plain);
  const options = [...command.options.flatMap(([, rows]) => rows), ...generalOptions];

  it('tells of every option once', () => {
    const told = [...text.matchAll(/--([a-z-]+)(?: [A-Z]+)? {2,}/g)].map(([, name]) => name);
    expect(told.sort()).toEqual(
      command.options.flatMap(([, rows]) => rows.map(({ name }) => name)).sort(),
    );
  });

  it('gives examples that the command takes', () => {
    for (const { line } of command.examples) {
      const words = (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) =>
        word.replace(/^["']|["']$/g, ''),
      );
      const [program, name, ...args] = words.filter((word) => !/^[<>]|\.ndjson$/.test(word));
      expect([program, name]).toEqual(['wirecopy', command.name]);
      expect(readArguments(args, options).operands).not.toEqual([]);
    }
  });
});
