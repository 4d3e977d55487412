import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childNamed, childrenNamed, textOf } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import type { Article } from '../../../model/index.js';
import { headlineRoles } from '../../../vocabulary/text-roles.js';
import { headlineRanks } from '../dialects.js';
import type { ItemContext } from './item-context.js';
import { lastPart, wordOf } from './read-identity.js';

/** What the headlines of an item give. */
export interface Headlines extends Pick<Article, 'headline' | 'alternativeHeadlines'> {
  readonly subheadline?: string;
  readonly kicker?: string;
}

type Part = keyof typeof headlineRoles;

/** The headline, and the others by their roles, else by their ranks. Without any, the item's title stands in. */
export function readHeadlines(context: ItemContext): Headlines {
  const { contentMeta, reading } = context;
  const all = childrenNamed(contentMeta, 'headline');
  const found = all
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => text !== '');
  const parts = new Map<Part, string>();
  const alternatives: string[] = [];
  for (const { element, text } of found) {
    const isPlain = wordOf(element, 'role') === undefined;
    const part = partOf(element) ?? (isPlain ? 'headline' : undefined);
    if (part !== undefined && !parts.has(part)) {
      reading.take(element, part);
      parts.set(part, text);
    } else {
      reading.take(element, `alternativeHeadlines[${alternatives.length}]`);
      alternatives.push(text);
    }
  }
  return given({
    headline: parts.get('headline') ?? alternatives.shift() ?? readTitle(context),
    subheadline: parts.get('subheadline'),
    kicker: parts.get('kicker'),
    alternativeHeadlines: alternatives,
  });
}

function partOf(element: XmlElement): Part | undefined {
  const role = wordOf(element, 'role');
  if (role !== undefined) {
    const code = lastPart(role);
    return partsOf(headlineRoles).find((part) => headlineRoles[part].some((name) => name === code));
  }
  const rank = attributeOf(element, 'rank');
  return partsOf(headlineRanks).find((part) => headlineRanks[part] === rank);
}

function partsOf(table: Readonly<Record<Part, unknown>>): readonly Part[] {
  return Object.keys(table) as Part[];
}

/** The title stays where it is, since it need not be what readers see. */
function readTitle({ itemMeta, reading }: ItemContext): string {
  const title = childNamed(itemMeta, 'title');
  const text = title === undefined ? '' : textOf(title);
  if (title !== undefined && text !== '') reading.place('headline', title);
  return text;
}
