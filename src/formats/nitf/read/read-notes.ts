import { toPlainText } from '../../../body/to-plain-text.js';
import { nitfVocabulary } from '../../../markup/nitf/nitf-elements.js';
import { bodyOf } from '../../../markup/xml/body-of.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import type { Article } from '../../../model/index.js';
import { signalMeta } from '../dialects.js';
import { type DocumentContext, partsNamed } from './document-context.js';

/** What the sender says of the document to editors, and to readers of what was wrong. */
export interface Notes extends Pick<Article, 'corrections' | 'signals'> {
  readonly editorialNote?: string;
}

/** The messages to editors, each on lines of its own and once; corrections; signals. */
export function readNotes({ head, docdata, bodyHead, reading }: DocumentContext): Notes {
  const messages = partsNamed('ed-msg', docdata, head);
  const notes = partsNamed('note', bodyHead).filter(
    (note) =>
      attributeOf(note, 'noteclass') === 'editorsnote' || attributeOf(note, 'type') === 'npa',
  );
  const texts = [
    ...messages.map((element) => ({ element, text: attributeOf(element, 'info') ?? '' })),
    ...notes.map((element) => ({ element, text: blockText(element) })),
  ].filter(({ text }) => text !== '');
  for (const { element } of texts) reading.takeAll(element, 'editorialNote');
  const lines = [...new Set(texts.map(({ text }) => text))];
  return {
    ...(lines.length > 0 && { editorialNote: lines.join('\n') }),
    corrections: partsNamed('correction', docdata, head).flatMap((element) => {
      const text = attributeOf(element, 'info');
      if (text === undefined) return [];
      reading.take(element, undefined, ['info']);
      return [{ text }];
    }),
    signals: partsNamed('meta', head).flatMap((meta) => {
      const signal = attributeOf(meta, 'content');
      if (attributeOf(meta, 'name') !== signalMeta || signal === undefined) return [];
      reading.take(meta, 'signals', ['name', 'content']);
      return [signal];
    }),
  };
}

/** The summary; each of its paragraphs is a line. */
export function readAbstract({ bodyHead, reading }: DocumentContext): string | undefined {
  const texts = partsNamed('abstract', bodyHead).flatMap((element) => {
    const text = blockText(element);
    if (text === '') return [];
    reading.takeAll(element, 'abstract');
    return [text];
  });
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** The text of an element that holds paragraphs, a line each, or text alone. */
export function blockText(element: XmlElement): string {
  return toPlainText(bodyOf(element.children, nitfVocabulary).body)
    .replace(/\n{2,}/g, '\n')
    .trim();
}
