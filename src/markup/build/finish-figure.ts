import { inlineText } from '../../body/inline-lines.js';
import { isWebUrl } from '../../model/href.js';
import type { Block, Embed, Figure, Inline } from '../../model/index.js';
import type { FigureText } from './body-state.js';
import { flattenBlocks } from './flatten-blocks.js';

/**
 * What a figure element was, as blocks: its last picture or player with the caption and credit; else an embed, where it
 * holds nothing but an address; else a table or whatever stands in it, the caption beneath.
 */
export function finishFigure(
  blocks: readonly Block[],
  { captions, credits }: FigureText,
): readonly Block[] {
  const at = blocks.map((block) => block.type).lastIndexOf('figure');
  const media = blocks[at];
  if (media?.type === 'figure') return captioned(blocks, at, media, captions, credits.join(', '));
  const tail = credits.map((credit): Block => paragraphOf(credit));
  const caption = inlineText(flattenBlocks(captions).children);
  const [only, ...others] = blocks;
  if (only !== undefined && others.length === 0) {
    const embed = only.type === 'embed' ? only : addressed(only);
    if (embed !== undefined && caption === '') return [embed, ...tail];
    if (embed !== undefined && embed.title === undefined) {
      return [{ ...embed, title: caption }, ...tail];
    }
    if (only.type === 'table' && only.caption === undefined && caption !== '') {
      return [{ ...only, caption }, ...tail];
    }
  }
  return [...blocks, ...captions, ...tail];
}

/** In a figure without a caption element, its text is the caption. */
function captioned(
  blocks: readonly Block[],
  at: number,
  media: Figure,
  captions: readonly Block[],
  credit: string,
): readonly Block[] {
  const isLoose = captions.length === 0 && media.children.length === 0;
  const isCaption = (block: Block): boolean => isLoose && block.type === 'paragraph';
  const own = flattenBlocks(isLoose ? blocks.filter(isCaption) : captions);
  const takesCaption = media.children.length === 0;
  const figure: Figure = {
    ...media,
    ...(credit !== '' && media.credit === undefined && { credit }),
    children: takesCaption ? own.children : media.children,
  };
  return [
    ...blocks.slice(0, at).filter((block) => !isCaption(block)),
    figure,
    ...blocks.slice(at + 1).filter((block) => !isCaption(block)),
    ...(takesCaption ? own.displaced : captions),
    ...(credit !== '' && media.credit !== undefined ? [paragraphOf(credit)] : []),
  ];
}

/** The embed that a paragraph of one link, or of one address, stands for. */
function addressed(block: Block): Embed | undefined {
  if (block.type !== 'paragraph' || block.children.length !== 1) return undefined;
  const [only] = block.children;
  const text = inlineText(block.children);
  if (only?.type === 'text' && isWebUrl(only.value)) return { type: 'embed', url: only.value };
  if (only?.type !== 'link') return undefined;
  return text === only.url
    ? { type: 'embed', url: only.url }
    : { type: 'embed', url: only.url, title: text };
}

function paragraphOf(value: string): Block {
  const children: readonly Inline[] = [{ type: 'text', value }];
  return { type: 'paragraph', children };
}
