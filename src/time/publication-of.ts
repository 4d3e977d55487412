import type { Article } from '../model/index.js';
import type { TimestampReading } from './parse-timestamp.js';

/** When something was published, as far as a time stamp tells: at an instant, or on a day. The year 1 is what systems write for none. */
export function publicationOf({ instant, day }: TimestampReading): Article['publishedAt'] {
  return instant ?? (day?.startsWith('0001') === true ? undefined : day);
}
