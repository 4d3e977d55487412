import type { BodyState, Tag } from './body-state.js';
import type { ElementRole } from './element-role.js';
import {
  openDivision,
  openHeading,
  openItem,
  openList,
  openPreformatted,
  openQuote,
} from './open-block.js';
import { openCredit, openEmbed, openFigure, openFigureCaption, openMedia } from './open-figure.js';
import { breakLine, openMark, openQuotation } from './open-inline.js';
import { openCell, openRow, openTable, openTableCaption } from './open-table.js';

/** What the start tag of an element does to a body, by the element's role. */
export function openRole(state: BodyState, role: ElementRole, tag: Tag): void {
  if (state.preformatted !== undefined) openInPreformatted(state, state.preformatted, role, tag);
  else openInLine(state, role, tag);
}

/** What a start tag does inside something left out: it says how far that goes, and where else a video is. */
export function openMuted(state: BodyState, role: ElementRole, tag: Tag): void {
  if (role.is === 'mediaSource' && state.media !== undefined) {
    state.media.url ??= state.addresses.resolve(role.url, tag);
  }
  state.elements.push(tag.name, () => undefined);
}

function mute(state: BodyState, tag: Tag): void {
  state.muted++;
  state.elements.push(tag.name, () => {
    state.muted--;
  });
}

/** In preformatted text line ends count, and nothing else but what is left out. */
function openInPreformatted(state: BodyState, pieces: string[], role: ElementRole, tag: Tag): void {
  switch (role.is) {
    case 'transparent':
    case 'mediaSource':
    case 'credit':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'mention':
    case 'quotation':
      return;
    case 'lineBreak':
      pieces.push('\n');
      return;
    case 'text':
      pieces.push(role.value);
      return;
    case 'leftOut':
    case 'media':
    case 'embed':
      openInLine(state, role, tag);
      return;
    default:
      openDivision(state, tag);
  }
}

function openInLine(state: BodyState, role: ElementRole, tag: Tag): void {
  switch (role.is) {
    case 'transparent':
    case 'mediaSource':
      return;
    case 'text':
      state.line.text(role.value, state.formatting.marks);
      return;
    case 'leftOut':
      mute(state, tag);
      return;
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'mention':
      openMark(state, role, tag);
      return;
    case 'quotation':
      openQuotation(state);
      return;
    case 'lineBreak':
      breakLine(state);
      return;
    case 'media':
      openMedia(state, role, tag);
      return;
    case 'embed':
      openEmbed(state, role, tag);
      return;
    case 'credit':
      openCredit(state, role, tag);
      return;
    default:
      openBlock(state, role, tag);
  }
}

type BlockRole = Exclude<
  ElementRole,
  {
    is:
      | 'transparent'
      | 'text'
      | 'mediaSource'
      | 'leftOut'
      | 'emphasis'
      | 'strong'
      | 'link'
      | 'mention'
      | 'quotation'
      | 'lineBreak'
      | 'media'
      | 'embed'
      | 'credit';
  }
>;

function openBlock(state: BodyState, role: BlockRole, tag: Tag): void {
  switch (role.is) {
    case 'division':
      openDivision(state, tag);
      return;
    case 'paragraph':
      state.flush();
      return;
    case 'break':
      state.flush();
      state.add({ type: 'break' });
      return;
    case 'heading':
      openHeading(state, role, tag);
      return;
    case 'preformatted':
      openPreformatted(state, tag);
      return;
    case 'quote':
      openQuote(state, role, tag);
      return;
    case 'list':
      openList(state, role, tag);
      return;
    case 'item':
      openItem(state, tag);
      return;
    case 'table':
      openTable(state, tag);
      return;
    case 'tableCaption':
      openTableCaption(state, tag);
      return;
    case 'row':
      openRow(state, tag);
      return;
    case 'cell':
      openCell(state, role, tag);
      return;
    case 'figure':
      openFigure(state, role, tag);
      return;
    case 'figureCaption':
      openFigureCaption(state, tag);
  }
}
