import { storyCodes } from '../../diagnostics/codes/story.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { finding } from '../../diagnostics/finding.js';
import type { Correction } from '../../model/index.js';
import type { VersionSummary } from '../version/version-summary.js';
import type { StoryVersion } from './story-version.js';
import type { TimelineEntry } from './timeline.js';

/** What is to be said of a story's versions: that nothing links one, that a number came twice, that a correction says nothing. */
export function historyFindings(
  entries: readonly TimelineEntry[],
  links: readonly StoryVersion['link'][],
  corrections: readonly Correction[],
): readonly Diagnostic[] {
  const byNumber = new Map<string, VersionSummary>();
  return entries.flatMap(({ summary }, index): readonly Diagnostic[] => {
    const { item, version = '', fields, signals, at } = summary;
    const name = `"${fields['headline'] ?? ''}"`;
    const key = `${item} ${version}`;
    const known = item === '' || version === '' ? undefined : byNumber.get(key);
    byNumber.set(key, summary);
    const isTold = corrections.some(({ publishedAt }) => publishedAt === at);
    return [
      ...(entries.length > 1 && links[index] === undefined ? [unlinked(name)] : []),
      ...(known !== undefined && !saysTheSame(known, summary) ? [reused(version)] : []),
      ...(signals.includes('correction') && !isTold ? [untold(name)] : []),
    ];
  });
}

/** Whether headline and text are the same. */
function saysTheSame(one: VersionSummary, other: VersionSummary): boolean {
  return (
    one.fields['headline'] === other.fields['headline'] && one.blocks.join() === other.blocks.join()
  );
}

function unlinked(name: string): Diagnostic {
  const message = `Nothing in ${name} says that it belongs to this story.`;
  const fix = 'Leave it out, or link it by its slug with the option `slugs`.';
  return finding(storyCodes, 'story/unlinked', message, { fix });
}

function reused(version: string): Diagnostic {
  const message = `Version ${version} came twice, with another headline or text.`;
  const place = { path: 'version', fix: 'Ask the sender which one holds.' };
  return finding(storyCodes, 'story/version-reused', message, place);
}

function untold(name: string): Diagnostic {
  const message = `${name} is a correction, and no note says for readers what was wrong.`;
  const place = { path: 'corrections', fix: 'Add what was wrong to `corrections`.' };
  return finding(storyCodes, 'story/correction-untold', message, place);
}
