import { inlineLines } from '../../../body/inline-lines.js';
import { nitfVocabulary } from '../../../markup/nitf/nitf-elements.js';
import { bodyOf } from '../../../markup/xml/body-of.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import type { Article, Dateline } from '../../../model/index.js';
import { readCredits } from '../../../text/credits/read-credits.js';
import type { DateReference } from '../../../text/dateline/date-of.js';
import { readTextOrigin, withoutRepeats } from '../../../text/story/read-text-origin.js';
import { parseIsoTime } from '../../../time/parse-iso-time.js';
import { referenceOf } from '../../untold.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { readAuthors } from './read-bylines.js';
import type { Content } from './read-content.js';
import { readDateline, storyDay, withLocations } from './read-dateline.js';
import type { Headlines } from './read-headlines.js';

/** Who wrote it and where, as the properties say and else the text does; and the text without what stood in it of that. */
export interface Origin extends Pick<Article, 'bylines' | 'credits' | 'body'> {
  readonly dateline?: Dateline;
}

/** The origin of a document. What no property says is read from the text as that of wire copy. */
export function readOrigin(
  context: DocumentContext,
  { blocks, element }: Content,
  headlines: Headlines,
): Origin {
  const { reading, lexicon, options } = context;
  const reference = dayReference(context);
  const authors = readAuthors(context);
  const field = readDateline(context, reference);
  const { headline, kicker, alternativeHeadlines } = headlines;
  // A summary may be the lead, which is text.
  const said = [headline, kicker, ...alternativeHeadlines, ...authors.lines];
  const inText = readTextOrigin(withoutRepeats(blocks, said, lexicon), field, {
    lexicon,
    headline,
    bylines: authors.bylines.every(({ people }) => people.length === 0),
    ...(options.provider !== undefined && { provider: options.provider }),
    ...(reference && { reference }),
  });
  reading.report(...inText.findings);
  if (element !== undefined) {
    if (inText.dateline !== undefined) reading.place('dateline', element);
    if (inText.bylines.length > 0) reading.place(`bylines[${authors.bylines.length}]`, element);
    if (inText.credits.length > 0) reading.place(`credits[${authors.credits.length}]`, element);
  }
  if (inText.dateline === undefined) reading.report(...(field?.findings ?? []));
  const printed = inText.dateline ?? field?.dateline;
  return {
    ...(printed && { dateline: withLocations(context, printed) }),
    bylines: [...authors.bylines, ...inText.bylines],
    credits: [...authors.credits, ...inText.credits, ...taglineCredits(context)],
    body: inText.body,
  };
}

/** A day of the text without a year gets that of the story, of the issue, or of the option. */
function dayReference(context: DocumentContext): DateReference | undefined {
  const { docdata, head, options } = context;
  const issues = partsNamed('date.issue', docdata, head);
  const issued = issues
    .map((one) => parseIsoTime(attributeOf(one, 'norm') ?? '')?.day)
    .find(Boolean);
  return referenceOf([storyDay(context), issued], options);
}

/** What stands beneath the text: credits, or a note of which the words are kept; each line by itself. */
function taglineCredits({ bodyEnd, lexicon, reading }: DocumentContext): Article['credits'] {
  return partsNamed('tagline', bodyEnd).flatMap((tagline) => {
    reading.takeAll(tagline, 'credits');
    const { body } = bodyOf(tagline.children, nitfVocabulary);
    const lines = body.flatMap((block) => ('children' in block ? linesOf(block) : []));
    return lines.flatMap((text) => readCredits(text, lexicon)?.credits ?? [{ text, people: [] }]);
  });
}

function linesOf(block: Article['body'][number]): readonly string[] {
  if (block.type !== 'paragraph' && block.type !== 'heading') return [];
  return inlineLines(block.children).filter((line) => line !== '');
}
