import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/diagnostics/index.js';
import { wireMessages } from '../../src/source/wire-messages.js';

/** What the parts hold, so that a test shows texts and not offsets. */
function parts(text: string): { messages: (string | undefined)[][]; strays: string[] } {
  const { messages, strays } = wireMessages(text);
  const cut = ({ start, end }: Span): string => text.slice(start, end);
  return {
    messages: messages.map((message) => [
      cut(message.header),
      message.text && cut(message.text),
      message.trailer && cut(message.trailer),
    ]),
    strays: strays.map(cut),
  };
}

describe('wireMessages', () => {
  it('takes a whole message apart', () => {
    expect(parts('\x16\x16\x01head\r\n\x02text\r\n\x03trailer\x04\r\n')).toEqual({
      messages: [['head\r\n', 'text\r\n', 'trailer']],
      strays: [],
    });
  });

  it.each([
    [
      'a new SOH before EOT',
      '\x01a\x02b\x01c\x02d',
      [
        ['a', 'b', undefined],
        ['c', 'd', undefined],
      ],
    ],
    ['no SOH', 'a\x02b\x03c\x04', [['a', 'b', 'c']]],
    ['no STX', '\x01a\x03c\x04', [['a', undefined, 'c']]],
    ['no ETX', '\x01a\x02b\x04', [['a', 'b', undefined]]],
    ['nothing but ETX', 'a\x03', [['a', undefined, '']]],
    ['repeated EOT and filler', '\x01a\x02b\x03c\x04\x04\x7f\r\n\x04', [['a', 'b', 'c']]],
    ['doubled SOH', '\x01\x01a\x02b', [['a', 'b', undefined]]],
    ['a second STX and ETX', '\x01a\x02b\x02c\x03d\x03e', [['a', 'b\x02c', 'd\x03e']]],
    ['no control characters', 'a', [['a', undefined, undefined]]],
  ])('reads a frame with %s', (_, text, messages) => {
    expect(parts(text)).toEqual({ messages, strays: [] });
  });

  it('keeps what stands between messages apart', () => {
    expect(parts('ZCZC\r\n\x01a\x02b\x03c\x04NNNN\x01d\x02e\x03\x04')).toEqual({
      messages: [
        ['a', 'b', 'c'],
        ['d', 'e', ''],
      ],
      strays: ['ZCZC\r\n', 'NNNN'],
    });
  });

  it('leaves no letter of any text out', () => {
    const pieces = fc.constantFrom('\x01', '\x02', '\x03', '\x04', 'a', 'b', '\n');
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
        (text) => {
          const { messages, strays } = parts(text);
          const found = [...messages.flat(), ...strays].join('').replace(/[^ab]/g, '').length;
          expect(found).toBe(text.replace(/[^ab]/g, '').length);
        },
      ),
    );
  });
});
