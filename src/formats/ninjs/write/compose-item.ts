import { toHtml } from '../../../body/to-html.js';
import { wordCount } from '../../../body/word-count.js';
import type { Article } from '../../../model/index.js';
import type { Json } from '../../../source/json/json-node.js';
import { formatByline } from '../../../text/byline/format-byline.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { composeBody } from '../../../text/story/compose-body.js';
import { makeUri } from '../../made-uri.js';
import { conventions, fieldRows } from '../mapping.js';
import {
  composeAssociations,
  composeRenditions,
  composeRights,
  ownMedia,
} from './compose-media.js';
import { composeConcepts } from './compose-concepts.js';
import { composeLocated } from './compose-located.js';
import { textEntry, type Record31, withoutGaps } from './record.js';

/**
 * The article as an item in the names and shapes of 3.1. What ninjs has no property for and wire copy has a place for stands in
 * the text: the dateline before the lead, the sign-off beneath.
 */
export function composeItem(article: Article, lexicon: Lexicon): Record31 {
  const own = ownMedia(article);
  const fields = fieldRows.flatMap(({ field, property }) =>
    property === undefined ? [] : [[property, article[field]] as const],
  );
  return withoutGaps({
    ...Object.fromEntries(fields.filter(([, value]) => value !== '')),
    uri: article.id ?? madeUri(article),
    headlines: composeHeadlines(article),
    by: composeBy(article),
    located: article.dateline && composeLocated(article.dateline, lexicon),
    descriptions: [
      ...textEntry('caption', own?.caption),
      ...textEntry('summary', article.abstract),
      ...textEntry('creditline', own?.credit),
    ],
    bodies: composeBodies(article, lexicon),
    ...composeConcepts(article),
    ...composeRights(article.rights),
    renditions: own && composeRenditions(own.renditions),
    digitalSourceType: own?.digitalSourceType && { uri: own.digitalSourceType },
    associations: composeAssociations(article, own, lexicon),
    altIds: composeIdentifiers(article),
  });
}

function madeUri({ headline, slugline = '', modifiedAt = '', body }: Article): string {
  return makeUri([headline, slugline, modifiedAt, JSON.stringify(body)].join('\n'));
}

function composeHeadlines(article: Article): Json {
  const { headline, subheadline, kicker, alternativeHeadlines } = article;
  return [
    ...textEntry('main', headline),
    ...textEntry('subhead', subheadline),
    ...textEntry('kicker', kicker),
    ...alternativeHeadlines.flatMap((alternative) => textEntry('alternative', alternative)),
  ];
}

/** One line for all authors. */
function composeBy({ bylines }: Article): string | undefined {
  const lines = bylines.map((byline) => byline.text ?? formatByline(byline));
  return lines.filter((line) => line !== '').join('; ') || undefined;
}

function composeBodies(article: Article, lexicon: Lexicon): Json | undefined {
  const { headline, bylines } = article;
  const blocks = composeBody(article, { lexicon, headline, bylines: bylines.length === 0 });
  const value = toHtml(blocks);
  if (value === '') return undefined;
  return [{ role: 'main', contentType: 'text/html', wordCount: wordCount(blocks), value }];
}

function composeIdentifiers({ identifiers, url }: Article): Json {
  return [
    ...identifiers.map(({ value, role }) => withoutGaps({ role, value })),
    ...(url === undefined ? [] : [{ role: conventions.page, value: url }]),
  ];
}
