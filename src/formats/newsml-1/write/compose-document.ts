import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article } from '../../../model/index.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { signedBody } from '../../../text/story/signed-body.js';
import { composeIdentification, composeManagement } from './compose-management.js';
import { composeLines } from './compose-lines.js';
import { composeAdministrative, composeDescriptive, composeRights } from './compose-metadata.js';
import { composeAbstract, composeText } from './compose-content.js';
import { composeMedia } from './compose-media.js';
import { composeTopics } from './compose-topics.js';
import { fieldElements, filled, formal } from './values.js';

/** The article as a document of NewsML 1.2 with one item: every part in the order of its DTD. */
export function composeDocument(article: Article, lexicon: Lexicon): XmlTemplate {
  const { blocks, credits } = signedBody(article, lexicon);
  const isText = article.type === 'text' || blocks.length > 0;
  const parts = [
    ...(isText ? [composeText(article, blocks)] : []),
    ...composeAbstract(article),
    ...article.media.map(composeMedia),
  ];
  return element('NewsML', { Version: '1.2' }, [
    element('NewsEnvelope', {}, fieldElements(article, 'NewsEnvelope')),
    element('NewsItem', { 'xml:lang': article.language }, [
      composeIdentification(article),
      composeManagement(article),
      element('NewsComponent', {}, [
        ...composeTopics(article),
        formal('Role', 'Main'),
        ...composeLines(article),
        ...filled('AdministrativeMetadata', composeAdministrative(article, credits)),
        ...filled('RightsMetadata', composeRights(article.rights)),
        ...filled('DescriptiveMetadata', composeDescriptive(article)),
        ...parts,
      ]),
    ]),
  ]);
}
