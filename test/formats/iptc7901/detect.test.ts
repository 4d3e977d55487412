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

  const header = 'exn012 4 i 211  dpa 0044\r\n';
  const copy = 'Library opens =\r\n\r\nA library opened.\r\n';
  const certainty = (input: string): number =>
    detect(input).find(({ format }) => format === 'iptc7901')?.confidence ?? 0;

  it('is surest of a header behind SOH, less of one that nothing frames, and least of SOH alone', () => {
    const framed = certainty(`\x01${header}\nNorway-library/\r\n\x02${copy}\x03`);
    const bare = certainty(`${header}Norway-library/\r\n${copy}`);
    const wordless = certainty(`${header}${copy}`);
    const empty = certainty(`\x01Nothing of the kind\r\n\x02${copy}\x03`);
    expect(framed).toBeGreaterThan(bare);
    expect(bare).toBeGreaterThan(wordless);
    expect(wordless).toBeGreaterThan(empty);
    expect(empty).toBeGreaterThan(0);
  });

  it.each([
    ['of less than three digits, as only a frame allows', 'exn12 4 i 9  dpa 0044\r\n\n'],
    ['without a category, as only a frame allows', 'exn012 4 211\r\n\n'],
  ])('knows a framed header %s', (_, first) => {
    expect(certainty(`\x01${first}\x02${copy}\x03`)).toBeGreaterThan(0.9);
    expect(certainty(`${first}${copy}`)).toBe(0);
  });

  it('knows a header that lost its SOH by the STX behind it', () => {
    expect(certainty(`exn12 4 i 9  dpa 0044\r\n\nNorway-library/\r\n\x02${copy}`)).toBeGreaterThan(
      0.9,
    );
  });

  it('takes no line of the copy for the header that a frame lacks', () => {
    expect(certainty(`\x01Nothing of the kind\r\n\x02${header}${copy}\x03`)).toBeLessThan(0.5);
    expect(certainty(`Nothing of the kind\r\n\x02${header}${copy}\x03`)).toBe(0);
  });

  it('leaves what begins with SYN to another format, whatever header it holds', () => {
    expect(certainty(`\r\n\x16\x16\x01${header}\x02${copy}\x03`)).toBe(0);
    expect(
      certainty(`${header}Norway-library/\r\nSigns such as \x16 are sent.\r\n`),
    ).toBeGreaterThan(0);
  });

  it('looks for the first header near the start alone', () => {
    expect(certainty(`${copy.repeat(60)}${header}Norway-library/\r\n${copy}`)).toBe(0);
  });
});
