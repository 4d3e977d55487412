import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/index.js';
import { aap, ap, cp, table } from './messages.js';

describe('detect', () => {
  it.each([
    ["AP's message", ap],
    ['a table', table],
    ["CP's message", cp],
    ["AAP's message", aap],
    ['a file that has lost its SYN', ap.slice(2)],
    ['a file that has lost SYN and SOH', ap.slice(3)],
  ])('knows %s', (_, input) => {
    expect(detect(input)[0]?.format).toBe('anpa1312');
    expect(detect(new TextEncoder().encode(input))[0]?.format).toBe('anpa1312');
  });

  it.each([
    'Library opens\n\nBERGEN, Norway (AP) _ A library opened.\n',
    '\x01exn012 4 i 21\r\n\nA/\r\n\x02A',
  ])('takes %j for something else', (input) => {
    expect(detect(input)[0]?.format).not.toBe('anpa1312');
  });
});
