import type { Source } from '../../source/decode.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { readMessages } from '../read-messages.js';
import { readMessage } from './read-message.js';
import { split } from './split.js';

/** Reads each message to an article. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  return readMessages(source, options, {
    split,
    read: (text, message) => readMessage(text, message, options),
  });
}
