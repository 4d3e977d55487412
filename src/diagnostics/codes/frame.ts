import type { CodeTable } from './code-row.js';

/** What can be said of the frames in which wires send messages. */
export const frameCodes = {
  'frame/no-header': {
    severity: 'warning',
    summary: 'The message has no header as the format has it; its text was read without.',
  },
  'frame/stray-text': {
    severity: 'warning',
    summary: 'Text stands between two messages and belongs to none; it was left out.',
  },
  'frame/cut-off': {
    severity: 'warning',
    summary: 'The message has no end of text (ETX); some of it may be missing.',
  },
} as const satisfies CodeTable<'frame'>;
