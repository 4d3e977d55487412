import {
  diffLines,
  type Package,
  type StoryHistory,
  type StoryVersion,
  type VersionChanges,
} from '../../index.js';
import { setStretches } from '../diff/set-stretches.js';
import { printable } from '../print/printable.js';
import { rule, type SheetOptions } from '../show/sheet.js';
import { storyLines } from '../show/story.js';
import { packageLines } from './package-lines.js';
import { wrapText } from '../print/wrap-text.js';

/** A story's history for people: its versions, whether it may be published, its parts, and the story as it stands. */
export function historyLines(
  history: StoryHistory,
  pack: Package | undefined,
  options: SheetOptions,
): readonly string[] {
  const { current, versions } = history;
  const { width, paint } = options;
  return [
    rule(printable(named(current.headline)), width, paint),
    '',
    ...(history.isTruncated ? [paint('quiet', 'earlier versions are no longer kept'), ''] : []),
    ...versions.flatMap((version) => versionLines(version, options)),
    '',
    ...factLines(history, options),
    ...(pack ? ['', rule('Parts', width, paint), '', ...packageLines(pack, options)] : []),
    '',
    rule('As it stands', width, paint),
    '',
    ...storyLines(current, width, paint),
  ];
}

function named(headline: string): string {
  return headline === '' ? '(no headline)' : headline;
}

const indent = '    ';

function versionLines(version: StoryVersion, { width, paint }: SheetOptions): readonly string[] {
  const { at, kind, id, words, headline, changes, link, isCurrent } = version;
  const mark = isCurrent ? paint('good', '●') : paint('quiet', '○');
  const number = version.version === undefined ? '' : `, version ${version.version}`;
  const style = kind === 'kill' || kind === 'hold' ? 'error' : 'accent';
  const when = paint('quiet', at ?? 'at no known time');
  const size = paint('quiet', sizeOf(words));
  const told =
    changes === undefined
      ? wrapped(named(headline), width)
      : changeLines(changes, { width, paint });
  const how =
    link === undefined || link.by === 'id'
      ? []
      : [
          `linked by ${link.by}, ${String(Math.round(link.confidence * 100))}% sure${id === undefined ? '' : `: ${id}`}`,
        ];
  return [
    `${mark} ${when}  ${paint(style, kind + printable(number))}  ${size}`,
    ...told.map((line) => indent + line),
    ...how.map((line) => indent + paint('quiet', printable(line))),
  ];
}

function sizeOf(words: number): string {
  return words === 0 ? 'no text' : `${String(words)} word${words === 1 ? '' : 's'}`;
}

function wrapped(text: string, width: number): readonly string[] {
  return wrapText(printable(text), width - indent.length);
}

/** What became of the headline in its words; of the rest, what and how much. */
function changeLines(
  { fields, body }: VersionChanges,
  { width, paint }: SheetOptions,
): readonly string[] {
  const headline = fields.filter(({ path }) => path === 'headline');
  const others = fields.filter(({ path }) => path !== 'headline').map(({ path }) => path);
  const counts = new Map<string, number>();
  for (const change of body) {
    const { type } = 'after' in change ? change.after : change.before;
    const key = `${type} ${change.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const blocks = [...counts].map(([key, count]) => {
    const [type = '', kind = ''] = key.split(' ');
    return `${String(count)} ${type}${count === 1 || type === 'preformatted' ? '' : 's'} ${kind}`;
  });
  const rest = [...blocks, ...(others.length > 0 ? [`${others.join(', ')} changed`] : [])];
  const lines = diffLines({ fields: headline, body: [] }).flatMap((stretches) =>
    setStretches(stretches, width - indent.length, paint),
  );
  if (lines.length + rest.length === 0) return [paint('quiet', 'nothing changed')];
  return [...lines, ...(rest.length > 0 ? wrapped(rest.join('; '), width) : [])];
}

function factLines(history: StoryHistory, { width, paint }: SheetOptions): readonly string[] {
  const { firstPublishedAt, lastModifiedAt, corrections, stops, diagnostics } = history;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['first published', firstPublishedAt],
    ['last changed', lastModifiedAt],
    ['publication', verdict(history)],
    ...stops.map(
      ({ kind, at, reason }) => [kind, [at, reason].filter(Boolean).join(': ')] as const,
    ),
    ...corrections.map(
      ({ text, publishedAt }) =>
        ['correction', [publishedAt, text].filter(Boolean).join(': ')] as const,
    ),
    ...diagnostics.map(({ severity, message }) => [severity, message] as const),
  ];
  const told = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [[label, value] as const],
  );
  const labels = Math.max(0, ...told.map(([label]) => label.length)) + 2;
  return told.flatMap(([label, value]) => {
    const [first = '', ...rest] = wrapText(
      printable(value).replace(/\s+/g, ' '),
      Math.max(16, width - labels),
    );
    return [
      paint('accent', label) + ' '.repeat(labels - label.length) + first,
      ...rest.map((line) => ' '.repeat(labels) + line),
    ];
  });
}

function verdict({ publication, current }: StoryHistory): string {
  if (publication.publishable)
    return publication.until === undefined
      ? 'it may be published'
      : `it may be published until ${publication.until}`;
  const reasons = publication.refusals.map(({ code, message }) =>
    code === 'refused/embargo-without-now'
      ? `it is embargoed until ${String(current.embargoedUntil)}, and --now does not say that this has come`
      : message,
  );
  const why = reasons.join('; ');
  const when = publication.from === undefined ? '' : `; it may be from ${publication.from} on`;
  return `it must not be published, since ${why}${when}`;
}
