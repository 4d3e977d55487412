import type { Block } from '../../model/index.js';
import type { BodyState, Frame, Tag } from './body-state.js';
import type { RoleOf } from './element-role.js';
import { integerOf } from './integer-of.js';

/** An element that ends the line before and behind it. */
export function openDivision(state: BodyState, tag: Tag): void {
  state.flush();
  state.elements.push(tag.name, state.flush);
}

/** A heading; one that is open in the same frame ends here, since they do not nest. */
export function openHeading(state: BodyState, { depth }: RoleOf<'heading'>, tag: Tag): void {
  state.flush();
  if (state.heading?.frames === state.frames.length) state.elements.endTo(state.heading.elements);
  const around = state.heading;
  state.heading = { depth, elements: state.elements.count, frames: state.frames.length };
  state.elements.push(tag.name, () => {
    state.flush();
    state.heading = around;
  });
}

/** Preformatted text; a line end right behind its start tag does not count, as in HTML. */
export function openPreformatted(state: BodyState, tag: Tag): void {
  state.flush();
  const pieces: string[] = [];
  state.preformatted = pieces;
  state.elements.push(tag.name, () => {
    state.preformatted = undefined;
    const value = pieces.join('').replace(/^\n/, '');
    if (/\S/.test(value)) state.add({ type: 'preformatted', value });
    state.flush();
  });
}

/** A quotation set apart. */
export function openQuote(state: BodyState, { cite }: RoleOf<'quote'>, tag: Tag): void {
  const children: Block[] = [];
  const url = state.addresses.resolve(cite, tag);
  const add = (block: Block): void => void children.push(block);
  state.enter({ kind: 'quote', add }, tag, () => {
    if (children.length === 0) return;
    state.add(
      url === undefined ? { type: 'quote', children } : { type: 'quote', cite: url, children },
    );
  });
}

/** A list. What stands in it outside its items, such as a nested list, belongs to the item before. */
export function openList(state: BodyState, { ordered, start }: RoleOf<'list'>, tag: Tag): void {
  const items: NonNullable<Frame['items']> = [];
  const number = ordered ? integerOf(start) : undefined;
  const frame = {
    kind: 'list',
    items,
    add(block: Block) {
      const last = items.at(-1);
      if (last === undefined) items.push({ type: 'listItem', children: [block] });
      else last.children.push(block);
    },
  } as const;
  state.enter(frame, tag, () => {
    const children = items.filter((item) => item.children.length > 0);
    if (children.length === 0) return;
    const list = { type: 'list', ordered, children } as const;
    state.add(number === undefined || number === 1 ? list : { ...list, start: number });
  });
}

/** An item; it ends the one before. Outside a list it is a division. */
export function openItem(state: BodyState, tag: Tag): void {
  state.flush();
  const innermost = state.frames.at(-1);
  if (innermost?.kind === 'item') state.elements.endTo(innermost.elements);
  const list = state.frames.at(-1);
  if (list?.items === undefined) {
    openDivision(state, tag);
    return;
  }
  const children: Block[] = [];
  list.items.push({ type: 'listItem', children });
  const add = (block: Block): void => void children.push(block);
  state.enter({ kind: 'item', add }, tag, () => undefined);
}
