import type { Span } from '../../diagnostics/finding.js';

/**
 * The header of a message, field by field; `<US>` is hexadecimal 1F, the format two of DC1 to DC4.
 *
 *     a0044<US>-----
 *     r i<DC3><DC1> BC-EU--Norway-Library 1stLd-Writethru a0012 09-26 0021
 */
export interface Header {
  /** One letter that names the service level, and the story's number in it. */
  readonly message: string;
  /** Code of the lines that get it; `-----` for all. */
  readonly selector: string;
  /** One letter: flash, bulletin, urgent, regular, deferred. */
  readonly priority: string;
  /** One letter. */
  readonly category: string;
  /** Whether lines are set as they stand, in columns. */
  readonly isTabular: boolean;
  /** The story's name without blanks, cut to 24 characters. */
  readonly keyword: string;
  /** `1stLd-Writethru`; `''` for the first version. */
  readonly version: string;
  /** Number of an earlier story; `''` for none. */
  readonly reference: string;
  /** Month and day, of some senders day and month: `09-26`. */
  readonly date: string;
  /** As the sender counts. */
  readonly words: number;
}

/** A header found in a text. */
export interface HeaderReading {
  readonly header: Header;
  /** Of the second line. */
  readonly span: Span;
}

const first = /^[ \t]*([A-Za-z]?\d{1,4})([^\x1f\r\n]{0,15})(?:\x1f([^\r\n]{0,15}))?[ \t]*\r?$/m;

const second =
  /^[ \t]*([A-Za-z]) ([A-Za-z])[\x13\x14]?([\x11\x12]?) {0,4}([^\s\x00-\x1f]{1,60})([^\r\n]{0,80}?) {1,8}(\d\d-\d\d) {1,8}(\d{1,5})[ \t]*\r?$/m;

/** The header that the text is, junk around it left out. */
export function readHeader(text: string): HeaderReading | undefined {
  const top = first.exec(text.slice(0, longest));
  const line = second.exec(text.slice(0, longest));
  if (line === null) return undefined;
  const [whole, priority = '', category = '', format, keyword = '', between = ''] = line;
  const { version, reference } = versionOf(between.split(' ').filter((word) => word !== ''));
  return {
    header: {
      message: top?.[1] ?? '',
      selector: top?.[3]?.trim() ?? '',
      priority,
      category,
      isTabular: format === '\x12',
      keyword,
      version,
      reference,
      date: line[6] ?? '',
      words: Number(line[7]),
    },
    span: { start: line.index, end: line.index + whole.length },
  };
}

/** A header is no longer than this. */
const longest = 1000;

/** What stands for level and number in a message that has none. */
export const unnumbered = 'a0000';

/** The keyword of a message that has no name: that it is for both cycles, morning and evening. */
export const bareCycle = 'BC';

/** The header as it is sent, with SYN and SOH in front. */
export function formatHeader(header: Header): string {
  const { message, selector, priority, category, isTabular, keyword } = header;
  const { version, reference, date, words } = header;
  const format = isTabular ? '\x13\x12' : '\x13\x11';
  const count = String(Math.min(words, 9999)).padStart(4, '0');
  const fields = [format, keyword, version, reference, date, count].join(' ');
  return `\x16\x16\x01${message}\x1f${selector}\n${priority} ${category}${fields}\r\n`;
}

/** Of one word alone, one with a letter and digits is a reference. */
function versionOf([one = '', two = '']: readonly string[]): Pick<Header, 'version' | 'reference'> {
  if (two === '' && /^[A-Za-z]{1,2}\d{2,4}$/.test(one)) return { version: '', reference: one };
  return { version: one, reference: two };
}
