import { styleText } from 'node:util';

/** What a stretch of output is; that decides its colour. */
export type Style = keyof typeof styles;

/** Gives a stretch of output its colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Leaves everything as it is: for pipes, files and those who set `NO_COLOR`. */
export const plain: Paint = (_style, text) => text;

/** Colours by what a stretch is, in the sixteen colours that every terminal's own theme decides. */
export const colored: Paint = (style, text) =>
  text === '' ? '' : styleText([...styles[style]], text, { validateStream: false });

/**
 * Whether to colour: `NO_COLOR` (no-color.org) forbids, `FORCE_COLOR` (force-color.org) demands, else a terminal that is not dumb
 * decides.
 */
export function wantsColor(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { NO_COLOR: forbidden = '', FORCE_COLOR: forced, TERM: terminal } = environment;
  if (forbidden !== '') return false;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && terminal !== 'dumb';
}

const styles = {
  title: ['bold'],
  accent: ['cyan'],
  quiet: ['dim'],
  good: ['green'],
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['blue', 'bold'],
  key: ['cyan'],
  string: ['green'],
  number: ['yellow'],
  literal: ['magenta'],
} as const;
