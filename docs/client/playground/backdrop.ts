import { element } from '../element.js';
import { kindOf } from './kinds.js';
import { segmentsOf, withoutMargins, wrapping, type Mark, type Segment } from './marks.js';

/** What is wrong with a stretch of the text. */
export interface Fault {
  readonly severity: 'error' | 'warning';
  readonly start: number;
  readonly end: number;
}

/** The text with its marks, unseen but for the marks, behind the text that is typed. */
export interface Backdrop {
  readonly draw: (text: string, marks: readonly Mark[], faults: readonly Fault[]) => void;
  /** Lights the marks whose path passes; gives the first of them. */
  readonly light: (isLit: (path: string) => boolean) => Element | undefined;
  /** The paths of the marks at an offset, the innermost first. */
  readonly pathsAt: (offset: number) => readonly string[];
  /** The same for a point of the window. */
  readonly pathsUnder: (x: number, y: number) => readonly string[];
  /** What is drawn of the stretch at an offset. */
  readonly nodeAt: (offset: number) => Element | undefined;
}

/** Draws in the element; what stays as it was is left alone, since to lay out a long text takes time. */
export function makeBackdrop(behind: HTMLElement): Backdrop {
  let drawn: readonly Stretch[] = [];
  const at = (offset: number): Stretch | undefined =>
    drawn.find(({ segment }) => segment.start <= offset && offset < segment.end);
  return {
    draw: (text, marks, faults) => {
      const wrappers = wrapping(marks);
      const segments = segmentsOf([...marks, ...faults.map(asMark)], text.length);
      const wanted = withoutMargins(segments, text).map((segment) => ({
        segment,
        className: classOf(segment, wrappers),
        text: text.slice(segment.start, segment.end),
      }));
      drawn = redrawn(drawn, wanted, behind);
    },
    light: (isLit) => {
      const lit = drawn.filter(({ segment, node }) => {
        const isOn = segment.paths.some((path) => isLit(path));
        if (isOn !== node.classList.contains('lit')) node.classList.toggle('lit', isOn);
        return isOn;
      });
      return lit[0]?.node;
    },
    pathsAt: (offset) => fieldsOf(at(offset)),
    pathsUnder: (x, y) => {
      const under = document.elementsFromPoint(x, y);
      return fieldsOf(drawn.find(({ node }) => under.includes(node)));
    },
    nodeAt: (offset) => at(offset)?.node,
  };
}

/** A stretch as it is to be drawn. */
interface Wanted {
  readonly segment: Segment;
  readonly className: string;
  readonly text: string;
}

interface Stretch extends Wanted {
  readonly node: HTMLElement;
}

/** Puts what is wanted in the place of what is drawn; nodes at both ends that are the same are kept. */
function redrawn(
  before: readonly Stretch[],
  wanted: readonly Wanted[],
  behind: HTMLElement,
): readonly Stretch[] {
  const shorter = Math.min(before.length, wanted.length);
  let head = 0;
  while (head < shorter && isSame(before[head], wanted[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
  for (const { node } of before.slice(head, before.length - tail)) node.remove();
  const next = behind.childNodes[head] ?? null;
  const fresh = document.createDocumentFragment();
  const after = wanted.map((one, index): Stretch => {
    const kept = index < head ? before[index] : before[index - wanted.length + before.length];
    if (kept !== undefined && (index < head || index >= wanted.length - tail))
      return { ...one, node: kept.node };
    const node = element('span', { className: one.className }, one.text);
    fresh.append(node);
    return { ...one, node };
  });
  // The character behind the text gives its last line a height, even where that is empty.
  if (behind.childNodes.length === 0) fresh.append('\u200b');
  behind.insertBefore(fresh, next);
  return after;
}

function isSame(a: Wanted | undefined, b: Wanted | undefined): boolean {
  return a !== undefined && a.className === b?.className && a.text === b.text;
}

/** A path that no field has, for what is wrong. */
const faultPath = '!';

function asMark({ severity, start, end }: Fault): Mark {
  return { path: faultPath + severity, start, end };
}

function fieldsOf(stretch: Stretch | undefined): readonly string[] {
  return stretch?.segment.paths.filter((path) => !path.startsWith(faultPath)) ?? [];
}

/** The colour of the innermost mark; what wraps others is seen only when it is pointed at. */
function classOf({ paths }: Segment, wrappers: ReadonlySet<string>): string {
  const field = paths.find((path) => !path.startsWith(faultPath));
  const fault = paths.find((path) => path.startsWith(faultPath));
  const kind = field === undefined ? '' : kindOf(field).id;
  const isWrapper = field !== undefined && wrappers.has(field) && kind !== 'text';
  const classes = [
    field === undefined ? '' : `mark kind-${kind}`,
    isWrapper ? 'wrapper' : '',
    fault === undefined ? '' : `fault ${fault.slice(faultPath.length)}`,
  ];
  return classes.filter((name) => name !== '').join(' ');
}
