import type { BodyState } from './body-state.js';
import type { ElementRow } from './element-role.js';
import { closeQuotation } from './open-inline.js';

/** What the end tag of element `name`, of that row in the vocabulary, does to a body. */
export function closeElement(state: BodyState, name: string, row: ElementRow | undefined): void {
  const is = typeof row === 'object' ? row.is : undefined;
  if (state.muted === 0 && closeInLine(state, name, is)) return;
  if (state.elements.isOpen(name)) {
    // HTML: no end tag of an item reaches past a list that has begun in it.
    if (is !== 'item' || state.frames.at(-1)?.kind !== 'list') state.elements.end(name);
    return;
  }
  if (is === 'paragraph' && state.muted === 0) state.flush();
  // The end tag of any heading ends the one that is open.
  const { heading } = state;
  if (is === 'heading' && heading?.frames === state.frames.length) {
    state.elements.endTo(heading.elements);
  }
}

/** Whether `name` was within the line, and all is done. */
function closeInLine(
  state: BodyState,
  name: string,
  is: Exclude<ElementRow, (...args: never) => unknown>['is'] | undefined,
): boolean {
  if (is === 'quotation') {
    closeQuotation(state);
    return true;
  }
  return state.formatting.close(name);
}
