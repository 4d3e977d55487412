import { blockTextOf } from '../../../markup/xml/block-text.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { childrenNamed } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import type { Article } from '../../../model/index.js';
import { correctionNotes, repeatedNotes } from '../dialects.js';
import type { ItemContext } from './item-context.js';
import { codeOf } from './read-identity.js';

/** What the editorial notes of an item give. */
export interface Notes extends Pick<Article, 'corrections'> {
  readonly editorialNote?: string;
}

/** The notes, each on lines of its own and once; those for readers are corrections. */
export function readNotes({ itemMeta, reading }: ItemContext): Notes {
  const notes: string[] = [];
  const corrections: Article['corrections'][number][] = [];
  const elements = childrenNamed(itemMeta, 'edNote');
  const isRepeated = (element: XmlElement): boolean =>
    elements.length > 1 && repeatedNotes.includes(codeOf(element, 'role') ?? '');
  for (const element of elements) {
    const text = isRepeated(element) ? '' : blockTextOf(element);
    reading.takeAll(element);
    reading.place('editorialNote', element);
    if (text === '') continue;
    if (correctionNotes.includes(codeOf(element, 'role') ?? '')) corrections.push({ text });
    else if (!notes.includes(text)) notes.push(text);
  }
  return given({ editorialNote: notes.join('\n') || undefined, corrections });
}
