import type { BodyState, Tag } from './body-state.js';
import type { RoleOf } from './element-role.js';

/** A mark that text stands in until its end tag. A link without a safe address is none, and ends the one around. */
export function openMark(
  state: BodyState,
  role: RoleOf<'emphasis'> | RoleOf<'strong'> | RoleOf<'link'> | RoleOf<'mention'>,
  tag: Tag,
): void {
  switch (role.is) {
    case 'emphasis':
    case 'strong':
      state.formatting.open(tag.name, { type: role.is });
      return;
    case 'mention': {
      const uri = role.uri?.trim() ?? '';
      const mention = { type: 'mention', kind: role.kind } as const;
      state.formatting.open(tag.name, uri === '' ? mention : { ...mention, uri });
      return;
    }
    case 'link': {
      const url = state.addresses.resolve(role.url, tag);
      const title = role.title?.replace(/[\s\0]+/g, ' ').trim() ?? '';
      if (url === undefined) state.formatting.close(tag.name);
      else {
        const link = { type: 'link', url } as const;
        state.formatting.open(tag.name, title === '' ? link : { ...link, title });
      }
    }
  }
}

/** A quotation within the line begins: outer ones stand between “ and ”, those inside between ‘ and ’. */
export function openQuotation(state: BodyState): void {
  state.line.text(state.quotations % 2 === 0 ? '“' : '‘', state.formatting.marks);
  state.quotations++;
}

/** The innermost quotation within the line ends, if there is one. */
export function closeQuotation(state: BodyState): void {
  if (state.quotations === 0) return;
  state.quotations--;
  state.line.text(state.quotations % 2 === 0 ? '”' : '’', state.formatting.marks);
}

/** A line ends. Two ends in a row are how many systems write a new paragraph; a heading stays one. */
export function breakLine(state: BodyState): void {
  if (state.line.endsInBreak && state.heading?.frames !== state.frames.length) state.flush();
  else state.line.lineBreak(state.formatting.marks);
}
