import type { HtmlTag } from '../../../markup/html/scan-html.js';
import type { Literal } from '../../../structured-data/read/thing.js';
import { type Attributes, tokens } from './marking.js';
import type { MetaElement } from './page.js';

/** What a page's head says. */
export interface HeadMarks {
  readonly metas: MetaElement[];
  language?: Literal;
  canonical?: Literal;
  license?: Literal;
}

/** Adds what an element of the head says, which may stand anywhere; of links and languages the first counts. */
export function readHead(
  { name, start, end }: HtmlTag,
  attributes: Attributes,
  head: HeadMarks,
): void {
  const literal = (text: string): Literal => ({ is: 'literal', text: text.trim(), start, end });
  if (name === 'meta') {
    // Some archives of pages have `value` for `content`.
    const content = attributes.get('content') ?? attributes.get('value') ?? '';
    if (content.trim() === '') return;
    const names = new Set(nameAttributes.map((key) => attributes.get(key)));
    for (const named of names) {
      if (named !== undefined) head.metas.push({ name: named, content: literal(content) });
    }
  } else if (name === 'link') {
    const href = attributes.get('href') ?? '';
    const relations = tokens(attributes.get('rel')?.toLowerCase());
    for (const relation of ['canonical', 'license'] as const) {
      if (href !== '' && relations.includes(relation)) head[relation] ??= literal(href);
    }
  } else if (name === 'html') {
    const language = attributes.get('lang') ?? attributes.get('xml:lang') ?? '';
    if (language !== '') head.language ??= literal(language);
  }
}

/** Sites use them one for another. */
const nameAttributes = ['property', 'name', 'itemprop', 'http-equiv'];
