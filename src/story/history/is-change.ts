import type { VersionChanges } from './timeline.js';

/** Whether readers see something else: what only editors see, and when it was sent, are no change. */
export function isChange({ fields, body }: VersionChanges): boolean {
  return body.length > 0 || fields.some(({ path }) => !unseen.includes(path));
}

const unseen: readonly string[] = [
  'signals',
  'editorialNote',
  'slugline',
  'urgency',
  'publishedAt',
  'expiresAt',
];
