/** `EMBARGOED UNTIL 00:01 +02:00 26.09.2023` says to the minute until when; undefined for an instant with seconds. */
export function composeEmbargo(embargoedUntil: string | undefined): string | undefined {
  const clock = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d):00(.+)$/.exec(embargoedUntil ?? '');
  if (clock === null) return undefined;
  const [, year = '', month = '', day = '', time = '', zone = ''] = clock;
  return `EMBARGOED UNTIL ${time} ${zone === 'Z' ? 'GMT' : zone} ${day}.${month}.${year}`;
}
