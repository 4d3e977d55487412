import { makeBackdrop, type Fault } from './backdrop.js';
import { movedMarks, type Mark } from './marks.js';

/** The text with its marks. */
export interface Editor {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  /** Where the fields were read, and where something is wrong. */
  readonly show: (marks: readonly Mark[], faults: readonly Fault[]) => void;
  /** Lights the marks whose path passes; `scroll` brings the first of them into view. */
  readonly light: (isLit: (path: string) => boolean, scroll: boolean) => void;
  /** Selects a stretch and brings it into view. */
  readonly select: (start: number, end: number) => void;
}

/** The elements of an editor: the text area is as high as what lies behind it, and both scroll in the frame around them. */
export interface EditorParts {
  readonly area: HTMLTextAreaElement;
  readonly behind: HTMLElement;
  readonly frame: HTMLElement;
}

/** What the editor tells. */
export interface EditorEvents {
  readonly changed: () => void;
  /** The pointer or the caret is at a stretch of these fields, the innermost first. */
  readonly at: (paths: readonly string[], how: 'pointer' | 'caret') => void;
}

/** Above so many UTF-16 units the text is shown without its marks, so that typing stays swift. */
const most = 150_000;

/** Makes an editor of a text area and of what lies behind it: the same text, unseen, with marks. */
export function makeEditor(parts: EditorParts, events: EditorEvents): Editor {
  const { area, behind, frame } = parts;
  const backdrop = makeBackdrop(behind);
  let shown = '';
  let marks: readonly Mark[] = [];

  const draw = (faults: readonly Fault[]): void => {
    shown = area.value;
    const isLong = shown.length > most;
    frame.classList.toggle('long', isLong);
    if (isLong) backdrop.draw('', [], []);
    else backdrop.draw(shown, marks, faults);
  };
  area.addEventListener('input', () => {
    marks = movedMarks(marks, shown, area.value);
    draw([]);
    events.changed();
  });
  area.addEventListener('pointermove', ({ clientX, clientY }) => {
    events.at(backdrop.pathsUnder(clientX, clientY), 'pointer');
  });
  area.addEventListener('pointerleave', () => {
    events.at([], 'pointer');
  });
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === area) events.at(backdrop.pathsAt(area.selectionStart), 'caret');
  });

  return {
    text: () => area.value,
    setText: (text) => {
      area.value = text;
      frame.scrollTop = 0;
      marks = [];
      draw([]);
    },
    show: (newMarks, faults) => {
      marks = newMarks;
      draw(faults);
    },
    light: (isLit, scroll) => {
      const first = backdrop.light(isLit);
      if (scroll && first !== undefined) scrollTo(frame, first);
    },
    select: (start, end) => {
      area.focus({ preventScroll: true });
      area.setSelectionRange(start, end);
      const node = backdrop.nodeAt(start);
      if (node !== undefined) scrollTo(frame, node);
    },
  };
}

/** Brings a part of the frame into view, without moving the page more than it must. */
function scrollTo(frame: HTMLElement, part: Element): void {
  const outer = frame.getBoundingClientRect();
  const inner = part.getBoundingClientRect();
  const isSeen = inner.top >= outer.top && Math.min(inner.bottom, inner.top + 40) <= outer.bottom;
  if (!isSeen) frame.scrollTop += inner.top - outer.top - outer.height / 3;
}
