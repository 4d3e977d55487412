import { childNamed, textOf } from '../../../markup/xml/xml-path.js';
import type { DateReference } from '../../../text/dateline/date-of.js';
import type { ItemContext } from './item-context.js';

/** A day of the text without a year gets that of the version, or of the option. */
export function referenceOf({ itemMeta, options }: ItemContext): DateReference | undefined {
  for (const name of ['versionCreated', 'firstCreated']) {
    const element = childNamed(itemMeta, name);
    const day = element && /^\d{4}-\d\d-\d\d/.exec(textOf(element))?.[0];
    if (day !== undefined && !day.startsWith('0001')) return { day, from: 'item' };
  }
  const { referenceDate } = options;
  return referenceDate === undefined ? undefined : { day: referenceDate, from: 'referenceDate' };
}
