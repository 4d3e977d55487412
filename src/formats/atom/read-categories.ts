import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../markup/xml/xml-path.js';
import type { Article, Concept } from '../../model/index.js';
import type { Reading } from '../../syndication/reading.js';
import { plainLine } from '../../syndication/text/plain-line.js';
import type { ItemParts } from '../../syndication/xml/item-parts.js';
import { readKeywords } from '../../syndication/xml/read-extensions.js';
import { conceptUri } from '../concept-uri.js';

/**
 * The categories: subjects where a scheme tells which concept the term is, else keywords. The category that another element names
 * as the section is that, and no keyword.
 */
export function readCategories(
  parts: ItemParts,
  section: string | undefined,
  reading: Reading,
): Pick<Article, 'keywords' | 'subjects'> {
  const keywords: string[] = [];
  const subjects: Concept[] = [];
  let awaited = section;
  for (const element of parts.all('category')) {
    const concept = conceptOf(element);
    const name = nameOf(element, `keywords[${keywords.length}]`, reading);
    if (concept !== undefined) {
      reading.place(`subjects[${subjects.length}]`, element);
      subjects.push({ uri: concept, ...(name !== undefined && { name }), sameAs: [] });
    } else if (name === awaited) {
      awaited = undefined;
    } else if (name !== undefined) {
      reading.place(`keywords[${keywords.length}]`, element);
      keywords.push(name);
    }
  }
  const known = new Set([...keywords, ...(section === undefined ? [] : [section])]);
  const others = readKeywords(parts, reading).filter((keyword) => !known.has(keyword));
  return { keywords: [...keywords, ...others], subjects };
}

function conceptOf(element: XmlElement): string | undefined {
  const term = attributeOf(element, 'term');
  const scheme = attributeOf(element, 'scheme');
  return term === undefined || scheme === undefined ? undefined : conceptUri(term, scheme);
}

/** The label, or the term where that is no mere code. */
function nameOf(element: XmlElement, path: string, reading: Reading): string | undefined {
  const label = attributeOf(element, 'label');
  const term = attributeOf(element, 'term');
  const isCode = term !== undefined && /^\d{3,}$/.test(term);
  const text = label ?? (isCode ? undefined : term) ?? textOf(element);
  return text === '' ? undefined : plainLine(text, path, element, reading);
}
