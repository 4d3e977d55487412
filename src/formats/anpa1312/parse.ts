import type { Source } from '../../source/decode.js';
import { wireMessages } from '../../source/wire-messages.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { readMessages } from '../read-messages.js';
import { readMessage } from './read-message.js';

/** Reads each message to an article. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  return readMessages(source, options, {
    split: wireMessages,
    read: (text, message) => readMessage(text, message, options),
  });
}
