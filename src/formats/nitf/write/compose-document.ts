import { nitfBody, nitfNamespace, nitfVersion } from '../../../markup/nitf/nitf-body.js';
import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article } from '../../../model/index.js';
import { composeBodyEnd, composeBodyHead } from './compose-body-head.js';
import { fieldAttributes } from './compose-fields.js';
import { composeHead } from './compose-head.js';
import { composeMedia } from './compose-media.js';

/** The article as a document of NITF 3.6: every part in the order of its schema. */
export function composeDocument(article: Article): XmlTemplate {
  const attributes = {
    xmlns: nitfNamespace,
    version: nitfVersion,
    ...fieldAttributes(article, 'document', 'nitf'),
  };
  return element('nitf', attributes, [
    composeHead(article),
    element('body', {}, [
      composeBodyHead(article),
      element('body.content', {}, [...nitfBody(article.body), ...article.media.map(composeMedia)]),
      composeBodyEnd(article),
    ]),
  ]);
}
