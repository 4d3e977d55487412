import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import type { Article } from '../../../model/index.js';
import { lineTypes } from '../dialects.js';
import type { Content } from './read-content.js';
import { elementsAt, formalName } from './elements.js';
import { allAt, innermostAt, type ItemContext } from './item-context.js';

/** What the lines of an item give. */
export interface Lines extends Pick<
  Article,
  'headline' | 'alternativeHeadlines' | 'keywords' | 'corrections'
> {
  readonly subheadline?: string;
  readonly kicker?: string;
  readonly slugline?: string;
  readonly editorialNote?: string;
}

/** Headlines, slugline and keywords, and the lines that are for editors. */
export function readLines(context: ItemContext, { nitf, nitfRoot }: Content): Lines {
  const { item, reading } = context;
  const [headline = '', ...alternativeHeadlines] = headlinesOf(
    context,
    nitf?.headline ?? nitf?.title,
  );
  const [below] = linesOf(context, 'SubHeadLine');
  const labels = elementsAt([item], 'Identification', 'NameLabel');
  const slug = [...innermostAt(context, 'NewsLines', 'SlugLine'), ...labels].find(
    (element) => textOf(element) !== '',
  );
  if (slug !== undefined) reading.take(slug, 'slugline');
  for (const label of labels) if (slug && textOf(label) === textOf(slug)) reading.take(label);
  // EFE has the slugline where others have the line under the headline.
  const isSlug = below !== undefined && slug === undefined && isKeyword(nitfRoot, below);
  const slugline = slug === undefined ? (isSlug ? below : undefined) : textOf(slug);
  return {
    headline,
    alternativeHeadlines,
    ...(below !== undefined && !isSlug && { subheadline: below }),
    ...(slugline !== undefined && { slugline }),
    keywords: linesOf(context, 'KeywordLine'),
    ...typedLines(context),
  };
}

function headlinesOf(context: ItemContext, around: XmlElement | undefined): readonly string[] {
  const own = linesOf(context, 'HeadLine');
  if (own.length > 0 || around === undefined) return own;
  context.reading.place('headline', around);
  return [textOf(around)].filter((text) => text !== '');
}

/** The texts of the lines of that name: those in the item's language or in none, else all. */
function linesOf(context: ItemContext, name: string): readonly string[] {
  const { language, reading } = context;
  const all = innermostAt(context, 'NewsLines', name).filter((line) => textOf(line) !== '');
  const tagOf = (line: XmlElement): string | undefined => primary(attributeOf(line, 'xml:lang'));
  const own = primary(language);
  const chosen = all.filter((line) => tagOf(line) === own || tagOf(line) === undefined);
  for (const line of all) reading.takeAll(line, fields[name]);
  return [...new Set((chosen.length > 0 ? chosen : all).map(textOf))];
}

const fields: Readonly<Record<string, string>> = {
  HeadLine: 'headline',
  SubHeadLine: 'subheadline',
  KeywordLine: 'keywords',
};

/** `x-default` stands for no language. */
function primary(tag: string | undefined): string | undefined {
  const word = tag?.toLowerCase().split('-', 1)[0];
  return word === 'x' ? undefined : word;
}

function isKeyword(nitf: XmlElement | undefined, text: string): boolean {
  return elementsAt([nitf], 'head', 'docdata', 'key-list', 'keyword').some(
    (keyword) => attributeOf(keyword, 'key') === text,
  );
}

/** Lines of the types that are known; others stay. */
function typedLines(context: ItemContext): Pick<Lines, 'editorialNote' | 'kicker' | 'corrections'> {
  const found = { editorialNote: [], kicker: [], corrections: [] } as Record<
    keyof typeof lineTypes,
    string[]
  >;
  const parts = Object.keys(lineTypes) as (keyof typeof lineTypes)[];
  for (const line of allAt(context, 'NewsLines', 'NewsLine')) {
    const type = formalName(elementsAt([line], 'NewsLineType')[0])?.toLowerCase() ?? '';
    const part = parts.find((name) => lineTypes[name].some((known) => known === type));
    const texts = elementsAt([line], 'NewsLineText')
      .map(textOf)
      .filter((text) => text !== '');
    if (part === undefined && texts.length > 0) continue;
    context.reading.takeAll(line, part);
    if (part === undefined || texts.length === 0) continue;
    found[part].push(texts.join('\n'));
  }
  const [kicker] = found.kicker;
  return {
    ...(found.editorialNote.length > 0 && { editorialNote: found.editorialNote.join('\n') }),
    ...(kicker !== undefined && { kicker }),
    corrections: found.corrections.map((text) => ({ text })),
  };
}
