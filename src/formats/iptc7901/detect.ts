import type { Source } from '../../source/decode.js';
import { readHeader } from './header.js';

/** Looked at from the start: the first message's header stands within it. */
const head = 2000;

/**
 * How likely the input is IPTC 7901: surely with a header behind SOH, very much with a header and keywords that nothing frames,
 * perhaps with such a header alone, and hardly by SOH alone.
 */
export function detect({ text }: Source): number {
  const start = text.slice(0, head);
  if (/^\s*\x16/.test(start)) return 0;
  const soh = start.indexOf('\x01');
  const stx = start.indexOf('\x02');
  if (soh >= 0) {
    const header = start.slice(soh + 1, stx < 0 ? undefined : stx);
    return readHeader(header, stx >= 0) === undefined ? 0.2 : 0.99;
  }
  const read = readHeader(stx < 0 ? start : start.slice(0, stx), stx >= 0);
  if (read === undefined) return 0;
  return read.header.keywords === '' ? 0.6 : 0.97;
}
