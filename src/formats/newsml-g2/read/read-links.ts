import type { XmlElement } from '../../../markup/xml/xml-element.js';
import {
  attributeOf,
  childElements,
  childNamed,
  childrenNamed,
  textOf,
} from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import { isSafeHref } from '../../../model/href.js';
import type { Article, Related } from '../../../model/index.js';
import { mediaTypes } from '../mapping.js';
import type { ItemContext } from './item-context.js';
import { groupElementsOf } from './group-elements.js';
import { readEach } from './read-each.js';
import { codeOf, wordOf } from './read-identity.js';

/** Links to other items and pages, and of an item of a package those to its parts; media are read elsewhere. */
export function readRelated(context: ItemContext): readonly Related[] {
  const { itemMeta, reading } = context;
  const links = childrenNamed(itemMeta, 'link');
  const related: Related[] = [];
  for (const link of [...links, ...itemRefsOf(context.item)]) {
    if (mediaTypeOf(link) !== undefined) continue;
    const one = relatedOf(link);
    if (one === undefined) continue;
    reading.take(link, `related[${related.length}]`);
    for (const child of childElements(link)) if (isRead.has(child.name)) reading.take(child);
    related.push(one);
  }
  return related;
}

const isRead: ReadonlySet<string> = new Set(['title', 'headline', 'itemClass']);

/** Where a package names its parts, in the order in which they stand, each once and none that a link names already. */
export function itemRefsOf(item: XmlElement): readonly XmlElement[] {
  const seen = new Set(childrenNamed(childNamed(item, 'itemMeta'), 'link').map(targetOf));
  return [item, ...groupElementsOf(item)]
    .flatMap((group) => childrenNamed(group, 'itemRef'))
    .filter((ref) => {
      const target = targetOf(ref);
      if (target !== undefined && seen.has(target)) return false;
      seen.add(target);
      return true;
    });
}

function targetOf(link: XmlElement): string | undefined {
  return idOf(link) ?? attributeOf(link, 'href');
}

/** What media a link leads to; undefined for one to a text or a page. */
export function mediaTypeOf(link: XmlElement): (typeof mediaTypes)[number] | undefined {
  const itemClass = childNamed(link, 'itemClass');
  const code =
    itemClass === undefined ? undefined : (codeOf(itemClass, 'qcode') ?? codeOf(itemClass, 'uri'));
  if (code !== undefined) return mediaTypes.find((type) => type === code);
  const [major] = attributeOf(link, 'contenttype')?.split('/', 1) ?? [];
  return typesByMajor[major ?? ''];
}

const typesByMajor: Readonly<Record<string, (typeof mediaTypes)[number] | undefined>> = {
  image: 'picture',
  video: 'video',
  audio: 'audio',
};

/** The identifier that a link leads to: `guidref` is STT's. */
export function idOf(link: XmlElement): string | undefined {
  return attributeOf(link, 'residref') ?? attributeOf(link, 'guidref');
}

function relatedOf(link: XmlElement): Related | undefined {
  const id = idOf(link);
  const url = pageOf(link);
  if (id === undefined && url === undefined) return undefined;
  return given({ id, url, headline: headlineOf(link), rel: relationOf(link) });
}

/** The address that a link leads to, where a page may carry it. */
export function pageOf(link: XmlElement): string | undefined {
  const href = attributeOf(link, 'href');
  return href !== undefined && isSafeHref(href) ? href : undefined;
}

/** What a link says of its target's headline. */
export function headlineOf(link: XmlElement): string | undefined {
  const child = childNamed(link, 'headline') ?? childNamed(link, 'title');
  const text = child === undefined ? attributeOf(link, 'title') : textOf(child);
  return text === '' ? undefined : text;
}

/** IPTC's own relations without their prefix, others as they stand. */
function relationOf(link: XmlElement): string | undefined {
  return wordOf(link, 'rel')?.replace(
    /^(?:irel:|http:\/\/cv\.iptc\.org\/newscodes\/itemrelation\/)/,
    '',
  );
}

/** Other identifiers of the item. */
export function readIdentifiers(context: ItemContext): Article['identifiers'] {
  return readEach(context, context.contentMeta, ['altId', 'identifiers'], (element) => {
    const value = textOf(element);
    return value === '' ? undefined : given({ value, role: wordOf(element, 'type') });
  });
}
