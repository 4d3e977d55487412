import type { Source } from '../../source/decode.js';
import { readHeader } from './header.js';

/** Looked at from the start: the first message's header stands within it. */
const head = 2000;

/** How likely the input is ANPA 1312: surely with its header behind SYN or SOH, perhaps by SYN and SOH alone. */
export function detect({ text }: Source): number {
  const start = text.slice(0, head);
  const soh = start.indexOf('\x01');
  const stx = start.indexOf('\x02');
  const isSynchronized = /^\s*\x16{1,8}\x01/.test(start);
  const read = readHeader(start.slice(Math.max(soh, 0), stx < 0 ? undefined : stx));
  if (read === undefined) return isSynchronized ? 0.7 : 0;
  return soh >= 0 ? 0.99 : 0.97;
}
