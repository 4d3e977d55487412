import type { Editor } from './editor.js';
import { findElement } from './find-element.js';
import { kindOf, kinds } from './kinds.js';
import { originPath } from './marks.js';

/** From the text to the fields. */
export interface Pointing {
  readonly fromText: (paths: readonly string[], how: 'pointer' | 'caret') => void;
}

/**
 * Ties the fields to their places in the text: what the pointer or the focus is at on one side is lit on the other. `isMarked` tells
 * whether a field has a place of its own.
 */
export function setUpPointing(editor: Editor, isMarked: (path: string) => boolean): Pointing {
  const panel = findElement('panel-article', HTMLElement);
  const here = findElement('here', HTMLElement);
  const point = (event: Event, scroll: boolean): void => {
    const node =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-path]') : null;
    const origin = originPath(node?.dataset['path'] ?? '', isMarked);
    editor.light((path) => path === origin, scroll && origin !== undefined);
    lightFields(panel, origin === undefined ? [] : [origin], false);
  };
  let last = '';
  panel.addEventListener('pointermove', (event) => {
    // What scrolls under a pointer that rests is not pointed at.
    const place = `${String(event.clientX)} ${String(event.clientY)}`;
    if (place !== last) point(event, false);
    last = place;
  });
  panel.addEventListener('pointerleave', (event) => {
    point(event, false);
  });
  for (const name of ['focusin', 'click'] as const) {
    panel.addEventListener(name, (event) => {
      point(event, true);
    });
  }
  return {
    fromText: (paths, how) => {
      const [inner] = paths;
      editor.light((path) => path === inner, false);
      lightFields(panel, inner === undefined ? [] : [inner], how === 'caret');
      here.textContent = paths.length === 0 ? '' : wordsFor(paths);
    },
  };
}

function wordsFor(paths: readonly string[]): string {
  const [inner = ''] = paths;
  const kind = kinds.find(({ id }) => id === kindOf(inner).id);
  return `${kind?.title ?? ''}: ${[...paths].reverse().join(' › ')}`;
}

/** Lights the fields at the paths, and brings the first row of them into view where it is asked for. */
function lightFields(panel: HTMLElement, paths: readonly string[], scroll: boolean): void {
  for (const node of panel.querySelectorAll('.lit')) node.classList.remove('lit');
  for (const path of paths) {
    const escaped = CSS.escape(path);
    const nodes = panel.querySelectorAll(`[data-path="${escaped}"], [data-row="${escaped}"]`);
    for (const node of nodes) node.classList.add('lit');
    if (scroll && matchMedia('(min-width: 60rem)').matches)
      nodes[0]?.scrollIntoView({ block: 'nearest' });
  }
}
