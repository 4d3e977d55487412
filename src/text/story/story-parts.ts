import { inlineText } from '../../body/inline-lines.js';
import type { Article, Byline, Credit, Dateline } from '../../model/index.js';
import { formatByline } from '../byline/format-byline.js';
import { type BylinePosition, readByline } from '../byline/read-byline.js';
import { readCredits } from '../credits/read-credits.js';
import { readAgencySign } from '../credits/read-agency-sign.js';
import { readInitials } from '../credits/read-initials.js';
import { datelineTail, formatDateline } from '../dateline/format-dateline.js';
import { readDateline } from '../dateline/read-dateline.js';
import type { Lexicon } from '../lexicon.js';

/** Where a story is from and who made it, as it stands in copy. */
export interface StoryParts {
  /** Bylines above the text. */
  readonly leading: readonly string[];
  /** With the sign that parts it from the lead; a line's end where it has a line to itself. */
  readonly dateline?: string;
  /** Bylines beneath the text. */
  readonly trailing: readonly string[];
  readonly credits: readonly string[];
}

/** What the parts are written for. */
export interface PartsContext {
  /** That of whoever will read the copy. */
  readonly lexicon: Lexicon;
  /** An agency's id: datelines and bylines go by its house style, not as they were printed. */
  readonly style?: string | undefined;
}

/**
 * The parts of a story that stand in its text. What a reader would not find again stays out: it would be taken for text.
 */
export function storyParts(article: Article, context: PartsContext): StoryParts {
  const { lexicon, style } = context;
  const bylines = article.bylines.map((byline) => {
    const text = printedByline(byline, style);
    return { text, position: positionOf(text, lexicon) };
  });
  const dateline = article.dateline && printedDateline(article, article.dateline, context);
  return {
    leading: bylines
      .filter(({ position }) => position === 'below-headline')
      .map(({ text }) => text),
    ...(dateline !== undefined && { dateline }),
    trailing: bylines.filter(({ position }) => position === 'trailing').map(({ text }) => text),
    credits: article.credits
      .map((credit) => printedCredit(credit, lexicon))
      .filter((printed) => readCredits(printed, lexicon)?.credits.length === 1),
  };
}

function printedByline(byline: Byline, style: string | undefined): string {
  return style === undefined && byline.text !== undefined
    ? byline.text
    : formatByline(byline, style);
}

/** A byline with a keyword leads, one without stands beneath the text, unless it is a byline only beneath a headline. */
function positionOf(text: string, lexicon: Lexicon): BylinePosition | undefined {
  const reads = (position: BylinePosition): boolean =>
    (readByline(text, lexicon, { position })?.span.end ?? 0) >= text.trimEnd().length;
  if (text.trim() === '') return undefined;
  if (reads('anywhere')) return 'below-headline';
  if (text.length <= longestTrailing && reads('trailing')) return 'trailing';
  return reads('below-headline') ? 'below-headline' : undefined;
}

/** A trailing byline goes over two lines at most. */
const longestTrailing = 130;

/** As printed, with the sign that its agency puts behind it; else in a house style. */
function printedDateline(
  { body }: Article,
  dateline: Dateline,
  { lexicon, style }: PartsContext,
): string | undefined {
  const agency = dateline.agencies.find(({ id }) => id !== undefined)?.id ?? '';
  const tail = datelineTail(lexicon.agencyById(agency));
  const styled = (id: string): string =>
    formatDateline(dateline, id, { languages: lexicon.languages });
  const candidates =
    style === undefined ? [dateline.text + tail, `${dateline.text}\n`] : [styled(style)];
  const [lead] = body;
  const text = lead?.type === 'paragraph' ? inlineText(lead.children).slice(0, 200) : undefined;
  return candidates.find((printed) => {
    const isOwnLine = printed.endsWith('\n');
    if (!isOwnLine && text === undefined) return false;
    const read = readDateline(isOwnLine ? printed.trimEnd() : printed + (text ?? ''), 0, {
      lexicon,
    });
    if (read === undefined || (style === undefined && read.dateline.text !== dateline.text))
      return false;
    return isOwnLine ? read.ownLine : read.leadStart === printed.length;
  });
}

/** A credit stands in round brackets, unless it is a line of initials or an agency's sign. */
function printedCredit({ text, people }: Credit, lexicon: Lexicon): string {
  const words = text ?? people.map(({ name }) => name).join(', ');
  const isSign = readInitials(words, lexicon) ?? readAgencySign(words, lexicon);
  return isSign === undefined ? `(${words})` : words;
}
