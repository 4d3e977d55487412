/** One shape of the line at a story's foot that says when it was sent. */
export interface StampShape {
  /** An invented line of the shape. */
  readonly example: string;
  /**
   * The whole line. Groups: `section`; `agency` that sent it, over which `wire`; `year` (two digits are of 1970 to 2069), `month` (a number or a name), `day`; `hour`,
   * `minute`, `second`; `zone` (an abbreviation or an offset). Repeats are bounded, so that no line costs more than its length.
   */
  readonly pattern: RegExp;
}

/**
 * Time stamps and footers. Sources: AZERTAC's site; dpa, AP, Belga, CP, Reuters and AAP copy as sent. Checked 2026-11. A new one is a row.
 */
export const stampShapes: readonly StampShape[] = [
  {
    example: 'Society 2023-09-26 13:50:00',
    pattern:
      /^(?:(?<section>\p{L}[^\d]{0,40}?)\s{1,8})?(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[ T]\s{0,4}(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?\s{0,4}(?<zone>[A-Z]{2,5}|[+-]\d\d:?\d\d)?$/u,
  },
  {
    example: 'Society 26.09.2023 13:50',
    pattern:
      /^(?:(?<section>\p{L}[^\d]{0,40}?)\s{1,8})?(?<day>\d\d)\.(?<month>\d\d)\.(?<year>\d{4})[ ,]\s{0,4}(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?$/u,
  },
  {
    example: '131137 GMT Nov 13',
    pattern:
      /^(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d) (?:(?<zone>GMT|UTC|Z|[A-Z]{3,4}T) )?(?<month>\p{L}{3,9})\.? (?<year>\d\d)$/u,
  },
  {
    example: 'EX-WF-02-20-16 0337GMT',
    pattern:
      /^(?:(?<agency>[A-Z]{1,6})-(?:(?<wire>[A-Z]{1,3})-)?)?(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) (?<hour>\d\d)(?<minute>\d\d) ?(?<zone>[A-Z]{2,4})$/,
  },
  {
    example: '26-SET-23 13:50 NNNN',
    pattern:
      /^(?<day>\d\d)-(?<month>\p{L}{3})-(?<year>\d\d) (?<hour>\d\d):(?<minute>\d\d)(?: N{3,4})?$/u,
  },
  {
    example: '16:35ET 31-10-14',
    pattern:
      /^(?<hour>\d\d):(?<minute>\d\d)(?<zone>[A-Z]{2,4}) (?<day>\d\d)-(?<month>\d\d)-(?<year>\d\d)$/,
  },
  {
    example: '16:35 10-31-14',
    pattern: /^(?<hour>\d\d):(?<minute>\d\d) (?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)$/,
  },
  {
    example: '31-10-14 16-35-00',
    pattern:
      /^(?<day>\d\d)-(?<month>\d\d)-(?<year>\d\d) (?<hour>\d\d)-(?<minute>\d\d)-(?<second>\d\d)$/,
  },
];
