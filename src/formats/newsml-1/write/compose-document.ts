import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import { emptyArticle } from '../../../model/empty-article.js';
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

/** Articles as a document of NewsML 1.2 with an item for each: every part in the order of its DTD. */
export function composeDocument(
  articles: readonly Article[],
  lexiconOf: (article: Article) => Lexicon,
): XmlTemplate {
  return element('NewsML', { Version: '1.2' }, [
    element('NewsEnvelope', {}, fieldElements(shared(articles), 'NewsEnvelope')),
    ...articles.map((article) => composeItem(article, lexiconOf(article))),
  ]);
}

/** What the envelope says of all items: when they were published, where that is the same for all. */
function shared([first = emptyArticle, ...others]: readonly Article[]): Article {
  const agree = others.every(({ publishedAt }) => publishedAt === first.publishedAt);
  return agree ? first : emptyArticle;
}

function composeItem(article: Article, lexicon: Lexicon): XmlTemplate {
  const { blocks, credits } = signedBody(article, lexicon);
  const isText = article.type === 'text' || blocks.length > 0;
  const parts = [
    ...(isText ? [composeText(article, blocks)] : []),
    ...composeAbstract(article),
    ...article.media.map(composeMedia),
  ];
  return element('NewsItem', { 'xml:lang': article.language }, [
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
  ]);
}
