import { nearestKey } from '../model/nearest-key.js';
import { commands, type Command } from './command-line/commands.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { commandHelp, overview } from './command-line/help.js';
import { generalOptions } from './command-line/options.js';
import { readArguments } from './command-line/read-arguments.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './command-line/usage-error.js';

/** Runs a command line, without the name of the program; tells what is wrong with it on standard error. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal, version);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { paint, write } = terminal.stderr;
    const command = commands.find(({ name }) => name === args[0]);
    const help = `wirecopy ${command === undefined ? '' : `${command.name} `}--help`;
    await write(`wirecopy: ${paint('error', 'error')}: ${error.message}\nTry: ${help}\n`);
    return exitCodes.usage;
  }
}

async function dispatch(
  [first, ...rest]: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  const { write, paint } = first === undefined ? terminal.stderr : terminal.stdout;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const named = rest[0] === undefined ? undefined : commandNamed(rest[0]);
    await write(named === undefined ? overview(commands, paint) : commandHelp(named, paint));
    return first === undefined ? exitCodes.usage : exitCodes.ok;
  }
  if (first === '--version') {
    await write(`${version}\n`);
    return exitCodes.ok;
  }
  const command = commandNamed(first);
  const rows = [...command.options.flatMap(([, options]) => options), ...generalOptions];
  const args = readArguments(rest, rows);
  if (args.values['help'] === true) {
    await write(commandHelp(command, paint));
    return exitCodes.ok;
  }
  return command.run(args, terminal);
}

function commandNamed(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return command;
  const names = commands.map((one) => one.name);
  const nearest = nearestKey(name, names);
  const hint =
    nearest === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean ${nearest}?`;
  throw new UsageError(`There is no command "${name}". ${hint}`);
}
