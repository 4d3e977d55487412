import type { Instant } from '../model/index.js';
import { weekdayOf } from './weekday-of.js';

/**
 * The instant as RSS writes it (RFC 822 with a year of four digits): `Tue, 26 Sep 2023 13:50:00 +0400`. The offset is kept; a
 * fraction of a second has no place and is cut off.
 */
export function toMailDate(instant: Instant): string {
  const [day = '', rest = ''] = instant.split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  const zone = rest.endsWith('Z') ? 'GMT' : rest.slice(-6).replace(':', '');
  const weekday = weekdays[(weekdayOf(day) ?? 1) - 1] ?? '';
  return `${weekday}, ${date} ${months[Number(month) - 1] ?? ''} ${year} ${rest.slice(0, 8)} ${zone}`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const months = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];
