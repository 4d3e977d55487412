import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/index.js';
import { belga, english, german } from './messages.js';

describe('detect', () => {
  it.each([
    ['an English message', english],
    ['a German one', german],
    ['a file without control characters', belga],
    ['a stream with junk in front', `\r\n${english}`],
  ])('knows %s', (_, input) => {
    expect(detect(input)[0]?.format).toBe('iptc7901');
    expect(detect(new TextEncoder().encode(input))[0]?.format).toBe('iptc7901');
  });

  it.each([
    'Library opens\n\nBergen (dpa) - A library opened.\n',
    '\x16\x16\x01a0044\x1f-----\nr i\x13\x11 BC-Library 09-26 0021\r\n\x02^BC-Library,21<\r\n',
    'Chess results\n\nBergen12 4 Oslo 3\n',
    '{"uri":"x"}',
  ])('takes %j for something else', (input) => {
    expect(detect(input)[0]?.format).not.toBe('iptc7901');
  });
});
