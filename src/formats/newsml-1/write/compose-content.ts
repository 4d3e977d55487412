import { wordCount } from '../../../body/word-count.js';
import { nitfBody, nitfNamespace, nitfVersion } from '../../../markup/nitf/nitf-body.js';
import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Block } from '../../../model/body-tree.js';
import type { Article } from '../../../model/index.js';
import { formal, property } from './values.js';

/** The text, in NITF. */
export function composeText({ language }: Article, blocks: readonly Block[]): XmlTemplate {
  const attributes = { xmlns: nitfNamespace, version: nitfVersion, baselang: language };
  return textComponent('Main', [
    formal('Format', 'NITF'),
    formal('MimeType', 'text/vnd.IPTC.NITF'),
    element('Characteristics', {}, [property('Words', String(wordCount(blocks)))]),
    element('DataContent', {}, [
      element('nitf', attributes, [
        element('body', {}, [element('body.content', {}, nitfBody(blocks))]),
      ]),
    ]),
  ]);
}

/** The summary, each of its lines a paragraph. */
export function composeAbstract({ abstract }: Article): readonly XmlTemplate[] {
  return abstract === undefined ? [] : [composePlain('Abstract', abstract)];
}

/** A plain text: its paragraphs are parted by empty lines, as a reader parts them. */
export function composePlain(role: string, text: string): XmlTemplate {
  return textComponent(role, [
    formal('Format', 'Text'),
    formal('MimeType', 'text/plain'),
    element('DataContent', {}, [text.split('\n').join('\n\n')]),
  ]);
}

function textComponent(role: string, parts: readonly XmlTemplate[]): XmlTemplate {
  return element('NewsComponent', {}, [
    formal('Role', role),
    element('ContentItem', {}, [formal('MediaType', 'Text'), ...parts]),
  ]);
}
