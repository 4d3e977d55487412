import { wordCount } from '../../../body/word-count.js';
import { nitfBody, nitfNamespace, nitfVersion } from '../../../markup/nitf/nitf-body.js';
import { xhtmlBody, xhtmlNamespace } from '../../../markup/xhtml/xhtml-body.js';
import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Block } from '../../../model/body-tree.js';
import type { Article } from '../../../model/index.js';
import { composeRendition, ownMedia } from './compose-links.js';
import { textElements } from './text-elements.js';

/** What the text of an item is written in. */
export const contentMarkups = ['xhtml', 'nitf'] as const;

export type ContentMarkup = (typeof contentMarkups)[number];

/** The text, and the files of an item that is a picture or its kin. */
export function composeContent(
  article: Article,
  blocks: readonly Block[],
  markup: ContentMarkup,
): XmlTemplate | undefined {
  const text = blocks.length === 0 ? [] : [inline(article, blocks, markup)];
  const files = ownMedia(article)?.renditions.map(composeRendition) ?? [];
  const contents = [...text, ...files];
  return contents.length === 0 ? undefined : element('contentSet', {}, contents);
}

function inline(article: Article, blocks: readonly Block[], markup: ContentMarkup): XmlTemplate {
  const attributes = { contenttype: contentTypes[markup], wordcount: wordCount(blocks) };
  return element('inlineXML', attributes, [documents[markup](article, blocks)]);
}

const contentTypes: Readonly<Record<ContentMarkup, string>> = {
  xhtml: 'application/xhtml+xml',
  nitf: 'application/nitf+xml',
};

const documents: Readonly<
  Record<ContentMarkup, (article: Article, blocks: readonly Block[]) => XmlTemplate>
> = {
  xhtml: ({ headline }, blocks) =>
    element('html', { xmlns: xhtmlNamespace }, [
      element('head', {}, [element('title', {}, [headline])]),
      element('body', {}, xhtmlBody(blocks)),
    ]),
  nitf: ({ headline }, blocks) =>
    element('nitf', { xmlns: nitfNamespace, version: nitfVersion }, [
      element('head', {}, textElements('title', headline)),
      element('body', {}, [
        element(
          'body.head',
          {},
          headline === '' ? [] : [element('hedline', {}, textElements('hl1', headline))],
        ),
        element('body.content', {}, nitfBody(blocks)),
      ]),
    ]),
};
