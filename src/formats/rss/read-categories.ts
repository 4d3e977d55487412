import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../markup/xml/xml-path.js';
import type { Article, Concept } from '../../model/index.js';
import type { Reading } from '../../syndication/reading.js';
import { plainLine } from '../../syndication/text/plain-line.js';
import type { ItemParts } from '../../syndication/xml/item-parts.js';
import { readKeywords } from '../../syndication/xml/read-extensions.js';

/** What the item is filed under. */
export type Categories = Pick<Article, 'keywords' | 'subjects'>;

/**
 * The categories: subjects where `domain` is the address of the very concept, else keywords. RSS does not tell a section from a
 * tag; the category that another element names as the section is that, and no keyword.
 */
export function readCategories(
  parts: ItemParts,
  section: string | undefined,
  reading: Reading,
): Categories {
  const keywords: string[] = [];
  const subjects: Concept[] = [];
  let awaited = section;
  for (const element of parts.all('category')) {
    const name = nameOf(element, keywords.length, reading);
    const domain = attributeOf(element, 'domain');
    if (name === '') continue;
    if (domain === undefined && name === awaited) {
      awaited = undefined;
    } else if (domain !== undefined && isConcept(domain, name)) {
      reading.place(`subjects[${subjects.length}]`, element);
      subjects.push({ name, uri: domain, sameAs: [] });
    } else {
      reading.place(`keywords[${keywords.length}]`, element);
      keywords.push(name);
      if (domain !== undefined) parts.keep('category', { domain, value: name });
    }
  }
  const others = readKeywords(parts, reading);
  if (others.length === 0) return { keywords, subjects };
  const known = new Set(keywords).add(section ?? '');
  return { keywords: [...keywords, ...others.filter((word) => !known.has(word))], subjects };
}

function nameOf(element: XmlElement, index: number, reading: Reading): string {
  const text =
    textOf(element) || (attributeOf(element, 'text') ?? attributeOf(element, 'term') ?? '');
  return plainLine(text, `keywords[${index}]`, element, reading);
}

/** Whether the address is that of the concept, not of a list of concepts: its last part is the name, or a code. */
export function isConcept(domain: string, name: string): boolean {
  if (!/^(?:https?:\/\/|urn:)/i.test(domain)) return false;
  const last =
    domain
      .replace(/(?<![/#?])[/#?]+$/, '')
      .split(/[/#:=]/)
      .at(-1) ?? '';
  return /^[A-Z]?\d{2,20}$/.test(last) || lettersOf(decoded(last)) === lettersOf(name);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
