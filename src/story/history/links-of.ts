import type { StoryKey } from '../links/story-keys.js';
import type { VersionSummary } from '../version/version-summary.js';

/** For each version the surest key that it shares with another; undefined where it shares none. */
export function linksOf(
  versions: readonly VersionSummary[],
): readonly (Pick<StoryKey, 'by' | 'confidence'> | undefined)[] {
  const counts = new Map<string, number>();
  for (const { keys } of versions)
    for (const { key } of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return versions.map(({ keys }) => {
    const shared = keys.find(({ key }) => (counts.get(key) ?? 0) > 1);
    return shared && { by: shared.by, confidence: shared.confidence };
  });
}
