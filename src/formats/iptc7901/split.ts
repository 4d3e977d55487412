import { wireMessages, type WireMessage, type WireMessages } from '../../source/wire-messages.js';
import { headerStarts } from './header.js';

/**
 * The messages of a text. A file may have lost its control characters, as archives do; there, each line that is a header's first
 * starts a message, and one day's file holds hundreds.
 */
export function split(text: string): WireMessages {
  const { messages, strays } = wireMessages(text);
  const outside = [...strays];
  const inside = messages.flatMap((message): readonly WireMessage[] => {
    if (message.text !== undefined) return [message];
    const { start, end } = message.header;
    const starts = headerStarts(text.slice(start, end)).map((offset) => start + offset);
    const [first] = starts;
    if (first === undefined) return [message];
    if (/[^\s\x00-\x1f]/.test(text.slice(start, first))) outside.push({ start, end: first });
    return starts.map((from, index) => ({
      ...(index === starts.length - 1 && message),
      header: { start: from, end: starts[index + 1] ?? end },
    }));
  });
  return { messages: inside, strays: outside };
}
