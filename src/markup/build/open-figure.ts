import type { Block, Embed, Figure } from '../../model/index.js';
import { inlineText } from '../../body/inline-lines.js';
import type { BodyState, FigureText, OpenMedia, Tag } from './body-state.js';
import type { RoleOf } from './element-role.js';
import { finishFigure } from './finish-figure.js';
import { flattenBlocks } from './flatten-blocks.js';
import { integerOf } from './integer-of.js';
import { openDivision } from './open-block.js';

/** A figure: its caption and credit go to the last picture or player in it. Galleries nest two; a third is a division. */
export function openFigure(state: BodyState, role: RoleOf<'figure'>, tag: Tag): void {
  if (state.frames.filter((frame) => frame.kind === 'figure').length > 1) {
    openDivision(state, tag);
    return;
  }
  const blocks: Block[] = [];
  const figure: FigureText = { captions: [], credits: [] };
  let media = 0;
  const add = (block: Block): void => {
    if (block.type === 'figure' && ++media > 1 && role.isOneWork === true) return;
    blocks.push(block);
  };
  state.enter({ kind: 'figure', add, figure }, tag, () => {
    for (const block of finishFigure(blocks, figure)) state.add(block);
  });
}

/** A figure's caption; outside a figure a division. */
export function openFigureCaption(state: BodyState, tag: Tag): void {
  openFigureText(state, tag, 'figureCaption');
}

/** Who made a figure's picture; outside a figure its text stands as any other. */
export function openCredit(state: BodyState, { division }: RoleOf<'credit'>, tag: Tag): void {
  if (figureAround(state) !== undefined) openFigureText(state, tag, 'credit');
  else if (division === true) openDivision(state, tag);
}

function openFigureText(state: BodyState, tag: Tag, kind: 'figureCaption' | 'credit'): void {
  const figure = figureAround(state);
  if (figure === undefined) {
    openDivision(state, tag);
    return;
  }
  const blocks: Block[] = [];
  const add = (block: Block): void => void blocks.push(block);
  state.enter({ kind, add }, tag, () => {
    if (kind === 'figureCaption') for (const block of blocks) figure.captions.push(block);
    else if (blocks.length > 0) figure.credits.push(inlineText(flattenBlocks(blocks).children));
  });
}

/** The figure whose caption or credit may begin here. */
function figureAround({ frames }: BodyState): FigureText | undefined {
  const top = frames.at(-1);
  return top?.kind === 'figureCaption' ? frames.at(-2)?.figure : top?.figure;
}

/** A picture or player. What it holds is for browsers that can't show it, and is left out. */
export function openMedia(state: BodyState, { media }: RoleOf<'media'>, tag: Tag): void {
  const alternativeText = textOf(media.alternativeText);
  const open: OpenMedia = {
    url: state.addresses.resolve(media.url, tag),
    figure: {
      type: 'figure',
      kind: media.kind,
      ...(alternativeText !== undefined && { alternativeText }),
      ...sizeOf(media.width, media.height),
      children: [],
    },
  };
  state.media = open;
  state.muted++;
  state.elements.push(tag.name, () => {
    state.media = undefined;
    state.muted--;
    if (open.url !== undefined) displace(state, { ...open.figure, url: open.url });
  });
}

/** Something of another site. */
export function openEmbed(state: BodyState, { url, title }: RoleOf<'embed'>, tag: Tag): void {
  const resolved = state.addresses.resolve(url, tag);
  const text = textOf(title);
  if (resolved !== undefined) {
    const embed = { type: 'embed', url: resolved } as const;
    displace(state, text === undefined ? embed : { ...embed, title: text });
  }
  state.muted++;
  state.elements.push(tag.name, () => {
    state.muted--;
  });
}

/** Puts a figure where it stands, or, within a line, behind that: no sentence is torn by a picture. */
function displace(state: BodyState, block: Figure | Embed): void {
  if (state.line.isEmpty && state.preformatted === undefined) state.add(block);
  else state.displaced.push(block);
}

function sizeOf(
  width: string | undefined,
  height: string | undefined,
): Pick<Figure, 'width' | 'height'> {
  const [wide, high] = [integerOf(width), integerOf(height)];
  return {
    ...(wide !== undefined && wide > 0 && { width: wide }),
    ...(high !== undefined && high > 0 && { height: high }),
  };
}

/** An attribute's text in one line; `undefined` where there is none. */
function textOf(value: string | undefined): string | undefined {
  const text = value?.replace(/[\s\0]+/g, ' ').trim();
  return text === '' ? undefined : text;
}
