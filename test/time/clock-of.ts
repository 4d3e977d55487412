/**
 * The oracle of these tests: what a zone's clock shows at an instant, `2023-09-26T13:50:00`, by the engine's own formatting of
 * calendar fields, which the code under test never asks for.
 */
export function clockOf(epochMilliseconds: number, zone: string): string {
  const parts = formatOf(zone).formatToParts(epochMilliseconds);
  const field = (type: string, width: number): string =>
    (parts.find((part) => part.type === type)?.value ?? '').padStart(width, '0');
  const day = `${field('year', 4)}-${field('month', 2)}-${field('day', 2)}`;
  return `${day}T${field('hour', 2)}:${field('minute', 2)}:${field('second', 2)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
