import { inlineText } from '../../body/inline-lines.js';
import type { Block } from '../../model/body-tree.js';
import type { Dateline } from '../../model/index.js';
import { bylineWords } from '../byline/byline-words.js';
import type { FieldDateline } from '../dateline/read-field-dateline.js';
import type { Lexicon } from '../lexicon.js';
import { wordKey } from '../word-key.js';
import { type BodyContext, type BodyReading, readBody } from './read-body.js';

/**
 * What stands of a story's origin in its text, where the format has fields for it as well. A byline must be sure here; the
 * dateline may come behind a heading or a note, and counts where it says more than that of the field. One that does not is no
 * longer part of the text if it says the same, and stays there else.
 *
 * @param field - The dateline of the format's own field.
 */
export function readTextOrigin(
  blocks: readonly Block[],
  field: FieldDateline | undefined,
  context: Omit<BodyContext, 'dateline'>,
): BodyReading {
  const isKnown = field?.isWhole === true;
  const leads = blocks
    .slice(0, mostNotes)
    .flatMap((block, index) => (opensLikeDateline(block) ? [index] : []));
  const read = (from: number, dateline: boolean): BodyReading => {
    const options = { ...context, dateline };
    const rest = blocks.slice(from);
    const reading = readBody(rest, options);
    const isUnsure = reading.findings.some(({ code }) => code === 'byline/uncertain');
    const { body, ...parts } = isUnsure ? readBody(rest, { ...options, bylines: false }) : reading;
    return { ...parts, body: [...blocks.slice(0, from), ...body] };
  };
  const whole = read(0, !isKnown || leads[0] === 0);
  if (isKnown) {
    if (whole.dateline === undefined || saysMore(whole.dateline, field.dateline)) return whole;
    const { dateline, findings, ...rest } = whole;
    if (!isSame(dateline, field.dateline)) return read(0, false);
    return {
      ...rest,
      findings: findings.filter(({ path }) => path?.startsWith('dateline') !== true),
    };
  }
  if (whole.dateline !== undefined) return whole;
  for (const lead of leads.filter((index) => index > 0)) {
    const behind = read(lead, true);
    const isSure =
      isOfAgency(behind.dateline) ||
      (isOfKnownPlace(behind.dateline) && blocks.slice(0, lead).every(isNote));
    if (isSure) return behind;
  }
  return whole;
}

function isOfAgency(dateline: Dateline | undefined): boolean {
  return dateline !== undefined && dateline.agencies.length > 0;
}

function isOfKnownPlace(dateline: Dateline | undefined): boolean {
  return dateline?.places.some(({ country }) => country !== undefined) === true;
}

/** Whether a block in front of the lead is too short for a lead itself. */
function isNote(block: Block): boolean {
  if (block.type === 'heading') return true;
  return block.type === 'paragraph' && inlineText(block.children).length < longestNote;
}

const longestNote = 80;

/** So many blocks may stand in front of the lead: a heading, an advisory, key points. */
const mostNotes = 5;

/** Whether a paragraph may open with a dateline: with a dash or bracket, and not far from its start. */
function opensLikeDateline(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  return /^.{2,80}?(?: [-–—]|--|\)|: )/u.test(inlineText(block.children));
}

function saysMore(inText: Dateline, known: Dateline): boolean {
  return partsOf(inText) > partsOf(known);
}

function isSame(inText: Dateline, known: Dateline): boolean {
  return plain(known.text).includes(plain(inText.text));
}

function partsOf({ places, agencies, date }: Dateline): number {
  return [places.length > 0, agencies.length > 0, date !== undefined].filter(Boolean).length;
}

/** The text without the blocks at its start that say once more what fields of the format say: headlines, abstract, bylines. */
export function withoutRepeats(
  blocks: readonly Block[],
  fields: readonly (string | undefined)[],
  lexicon: Lexicon,
): readonly Block[] {
  const texts = new Set(fields.map((text) => plain(text ?? '')).filter((text) => text !== ''));
  const words = bylineWords(lexicon);
  const from = blocks.findIndex((block, index) => {
    if (index >= mostRepeats || (block.type !== 'heading' && block.type !== 'paragraph'))
      return true;
    const text = inlineText(block.children);
    if (block.type === 'paragraph' && sentenceEnd.test(text)) return true;
    const [first = ''] = text.split(' ', 1);
    const behind = words.isOpener(wordKey(first)) ? plain(text.slice(first.length)) : undefined;
    return !texts.has(plain(text)) && (behind === undefined || !texts.has(behind));
  });
  return from <= 0 ? (from < 0 ? [] : blocks) : blocks.slice(from);
}

const mostRepeats = 6;

/** A paragraph that ends in a sentence is the lead, even where a headline field has its words too. */
const sentenceEnd = /[.!?…。！？۔।]['"”’»)]*$/u;

/** Letters and digits alone. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
