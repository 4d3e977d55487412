import { supportedFormats } from '../../index.js';
import { nearestKey } from '../../model/nearest-key.js';
import { UsageError } from './usage-error.js';

/** What `--from` and `--to` take beside formats: the whole model as JSON, as `Article.parse` takes it. */
export const articleChoice = 'article';

/** The formats that `--to` takes. */
export const writable: readonly string[] = [
  ...supportedFormats.filter(({ writes }) => writes).map(({ id }) => id),
  articleChoice,
];

/** The formats that `--from` takes. */
const readable: readonly string[] = [
  'auto',
  ...supportedFormats.filter(({ reads }) => reads).map(({ id }) => id),
  articleChoice,
];

/**
 * Holds the value of `--from` or `--to` against what it may be.
 *
 * @throws UsageError that names the nearest, and all.
 */
export function checkFormatChoice(
  option: '--from' | '--to',
  choice: string | true | undefined,
): void {
  const known = option === '--to' ? writable : readable;
  if (choice === undefined || choice === true || known.includes(choice)) return;
  const nearest = nearestKey(choice, known);
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  throw new UsageError(`${option} takes ${known.join(', ')}; got "${choice}".${hint}`);
}
