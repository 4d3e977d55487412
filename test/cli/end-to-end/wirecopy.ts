import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { Runner } from '../scenarios/runner.js';

/** The command as it is built. */
export const program = resolve('dist/cli.js');

/** Runs `wirecopy` as a program of its own, without colour unless the environment asks for it. */
export const wirecopy: Runner = async (args, options = {}) => {
  const { folder, input = '', environment = {} } = options;
  const { PATH = '' } = process.env;
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd: folder, env: { PATH, ...environment }, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
        done({ code, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
};
