import { ElementReading } from '../../../markup/xml/element-reading.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import { articleOf } from '../../../model/empty-article.js';
import type { Article } from '../../../model/index.js';
import { languageTag } from '../../../text/language/language-tag.js';
import { lexiconOf } from '../../../text/options.js';
import { clockOf } from '../../clock-of.js';
import type { ReadOptions } from '../../format.js';
import { heldItem } from '../../held-item.js';
import type { ItemReading } from '../../items-result.js';
import { languageOfText, noHeadline } from '../../untold.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { readConcepts } from './read-concepts.js';
import { type Content, readContent } from './read-content.js';
import { readExtra } from './read-extra.js';
import { readFields } from './read-fields.js';
import { readHeadlines } from './read-headlines.js';
import { readAbstract, readNotes } from './read-notes.js';
import { readOrigin } from './read-origin.js';
import { readRights } from './read-rights.js';
import { readProvider, readPublisher, readSources } from './read-sender.js';
import { readTimes } from './read-times.js';

/** Reads a document. What no rule takes stands in `extra`: a `meta` under its own name, the rest under that of its element. */
export function readDocument(nitf: XmlElement, options: ReadOptions): ItemReading {
  const [head] = partsNamed('head', nitf);
  const [body] = partsNamed('body', nitf);
  const reading = new ElementReading({
    passed: passedAttributes,
    wantsOrigins: options.origins === true,
  });
  const content = readContent(body, options);
  reading.report(...content.findings);
  if (content.element !== undefined) reading.place('body', content.element);
  const { language, findings } = languageOf(nitf, body, content, options);
  reading.report(...findings);
  const [docdata] = partsNamed('docdata', head);
  const [bodyHead] = partsNamed('body.head', body);
  const [bodyEnd] = partsNamed('body.end', body);
  const article = readArticle(
    {
      nitf,
      head,
      docdata,
      bodyHead,
      bodyEnd,
      reading,
      lexicon: lexiconOf({
        ...options,
        ...(language !== undefined && { language }),
      }),
      options,
    },
    content,
  );
  return heldItem(
    {
      article: { ...article, ...(language !== undefined && { language }) },
      findings: reading.findings,
      origins: reading.origins,
    },
    options,
  );
}

function readArticle(context: DocumentContext, content: Content): Article {
  const { reading, lexicon, options } = context;
  const headlines = readHeadlines(context);
  const abstract = readAbstract(context);
  const provider = readProvider(context);
  const { credits, ...origin } = readOrigin(context, content, headlines);
  const clock = clockOf(options, lexicon, { provider, dateline: origin.dateline });
  const fields = readFields(context, clock);
  const { credits: revised, ...times } = readTimes(context, clock, origin.bylines);
  if (headlines.headline === '') reading.report(noHeadline());
  const article = articleOf({
    ...headlines,
    ...times,
    ...fields,
    ...origin,
    credits: [...credits, ...revised],
    ...(abstract !== undefined && { abstract }),
    ...readConcepts(context),
    ...readNotes(context),
    media: content.media,
    ...readRights(context),
    ...(provider && { provider }),
    ...readPublisher(context),
    sources: readSources(context),
  });
  const { extra, ...more } = readExtra(context, article);
  return { ...article, ...more, ...(Object.keys(extra).length > 0 && { extra }) };
}

/** What says nothing beyond the document's own inside. */
const passedAttributes: ReadonlySet<string> = new Set([
  ...['id', 'class', 'style', 'xml:lang', 'idsrc', 'level-number', 'management-idref-status'],
  ...['unit-of-measure', 'item-length', 'series.totalpart', 'noteclass', 'type'],
]);

function languageOf(
  nitf: XmlElement,
  body: XmlElement | undefined,
  { blocks }: Content,
  options: ReadOptions,
): ReturnType<typeof languageOfText> {
  const told =
    languageTag(attributeOf(nitf, 'baselang')) ??
    languageTag(attributeOf(nitf, 'xml:lang')) ??
    languageTag(body && attributeOf(body, 'xml:lang')) ??
    options.language;
  return told === undefined ? languageOfText(blocks, options) : { language: told, findings: [] };
}
