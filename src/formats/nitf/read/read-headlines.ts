import { isElement, type XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import type { Article } from '../../../model/index.js';
import { headlineClasses, repeatedHeadlines } from '../dialects.js';
import { type DocumentContext, partsNamed } from './document-context.js';

/** What the headlines of a document give. */
export interface Headlines extends Pick<Article, 'headline' | 'alternativeHeadlines'> {
  readonly subheadline?: string;
  readonly kicker?: string;
  /** EFE has it in the place of the line under the headline. */
  readonly slugline?: string;
}

/** The headline, else the title; the first line under it; and the others, as alternatives unless their class says more. */
export function readHeadlines(context: DocumentContext): Headlines {
  const { bodyHead, reading } = context;
  const hedlines = partsNamed('hedline', bodyHead);
  const [main, ...others] = partsNamed('hl1', ...hedlines, bodyHead);
  const headline = main === undefined ? '' : headlineText(main);
  if (main !== undefined) reading.takeAll(main, 'headline');
  const lines = partsNamed('hl2', ...hedlines, bodyHead);
  const keywords = keywordsOf(context);
  const alternatives: string[] = [];
  let subheadline: string | undefined;
  let kicker: string | undefined;
  let slugline: string | undefined;
  for (const line of [...lines, ...others]) {
    const text = headlineText(line);
    reading.takeAll(line);
    if (text === '' || isRepeated(line)) continue;
    if (keywords.has(text)) {
      reading.place('slugline', line);
      slugline ??= text;
      continue;
    }
    if (kicker === undefined && hasClass(line, headlineClasses.kicker)) {
      reading.place('kicker', line);
      kicker = text;
    } else if (
      subheadline === undefined &&
      line.name === 'hl2' &&
      !hasClass(line, headlineClasses.alternativeHeadlines)
    ) {
      reading.place('subheadline', line);
      subheadline = text;
    } else {
      reading.place(`alternativeHeadlines[${alternatives.length}]`, line);
      alternatives.push(text);
    }
  }
  for (const hedline of hedlines) reading.take(hedline);
  return {
    ...titled(context, headline, alternatives),
    ...(subheadline !== undefined && { subheadline }),
    ...(kicker !== undefined && { kicker }),
    ...(slugline !== undefined && { slugline }),
  };
}

/** The title stands in for a headline. One that is said to be an alternative is; another need not be what readers see, and stays. */
function titled(
  { head, reading }: DocumentContext,
  headline: string,
  alternativeHeadlines: readonly string[],
): Pick<Headlines, 'headline' | 'alternativeHeadlines'> {
  const [title] = partsNamed('title', head);
  const text = title === undefined ? '' : textOf(title);
  if (title === undefined || text === '') return { headline, alternativeHeadlines };
  if (headline === '' || headline === text) {
    reading.take(title, 'headline', ['type']);
    return { headline: text, alternativeHeadlines };
  }
  if (!/^(?:alternate|abbrev)$/.test(attributeOf(title, 'type') ?? '')) {
    return { headline, alternativeHeadlines };
  }
  reading.take(title, `alternativeHeadlines[${alternativeHeadlines.length}]`, ['type']);
  return { headline, alternativeHeadlines: [...alternativeHeadlines, text] };
}

/** Whether a line says the headline once more. */
function isRepeated(line: XmlElement): boolean {
  return repeatedHeadlines.includes(attributeOf(line, 'id') ?? '');
}

/** The keywords: a line that is one of them is for the wire, not for readers. */
function keywordsOf({ docdata, head }: DocumentContext): ReadonlySet<string> {
  const keywords = partsNamed('keyword', ...partsNamed('key-list', docdata, head));
  return new Set(keywords.map((keyword) => attributeOf(keyword, 'key') ?? ''));
}

function hasClass(element: XmlElement, names: readonly string[]): boolean {
  const classes = attributeOf(element, 'class')?.split(/\s+/) ?? [];
  return names.some((name) => classes.includes(name));
}

/** The text on one line, a `br` as a blank. */
function headlineText(element: XmlElement): string {
  const pieces = element.children.map((child) => {
    if (!isElement(child)) return child;
    return child.name === 'br' ? ' ' : headlineText(child);
  });
  const text = pieces.join('');
  return element.name === 'hl1' || element.name === 'hl2' ? text.replace(/\s+/g, ' ').trim() : text;
}
