import type { Block } from '../../model/body-tree.js';
import type { Article, Credit, Dateline } from '../../model/index.js';
import { datelineTail } from '../dateline/format-dateline.js';
import { paragraph } from './paragraphs.js';
import { type BodyContext, readBody } from './read-body.js';

/**
 * The body with what its format has no field for: the dateline in front of the lead, the credits as paragraphs beneath the text.
 * What `readBody` would not find again as it is stays out, so that no text of the body is taken for more than it is.
 */
export function composeBody(
  { body, dateline, credits }: Pick<Article, 'body' | 'dateline' | 'credits'>,
  context: BodyContext,
): readonly Block[] {
  const texts = [body, readBody(body, context).body].map((blocks) => JSON.stringify(blocks));
  const opened =
    dateline &&
    openings(body, dateline, context).find((blocks) => {
      const reading = readBody(blocks, context);
      return (
        reading.dateline?.text === dateline.text && texts.includes(JSON.stringify(reading.body))
      );
    });
  const front = opened ?? body;
  const signed = signOffs(credits)
    .map((paragraphs) => [...front, ...paragraphs])
    .find((blocks) => {
      const reading = readBody(blocks, context);
      return (
        reading.credits.length === credits.length && texts.includes(JSON.stringify(reading.body))
      );
    });
  return signed ?? front;
}

/** The body behind its dateline: run into the lead, or on a line of its own. */
function openings(
  body: readonly Block[],
  dateline: Dateline,
  { lexicon }: BodyContext,
): readonly (readonly Block[])[] {
  const agency = dateline.agencies.find(({ id }) => id !== undefined)?.id;
  const tail = datelineTail(agency === undefined ? undefined : lexicon.agencyById(agency));
  const ownLine = [paragraph(dateline.text), ...body];
  const [lead, ...rest] = body;
  if (tail.includes('\n') || lead?.type !== 'paragraph') return [ownLine];
  const first = { type: 'text', value: dateline.text + tail } as const;
  return [[{ ...lead, children: [first, ...lead.children] }, ...rest], ownLine];
}

/** All credits in one pair of brackets, as most wires have them, or each in its own. */
function signOffs(credits: readonly Credit[]): readonly (readonly Block[])[] {
  const texts = credits.flatMap(({ text }) => text ?? []);
  if (texts.length < credits.length) return [];
  return [[paragraph(`(${texts.join('; ')})`)], texts.map((text) => paragraph(`(${text})`))];
}
