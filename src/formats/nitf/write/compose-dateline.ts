import {
  element,
  mixedElement,
  type XmlContent,
  type XmlTemplate,
} from '../../../markup/xml/write-xml.js';
import type { Dateline, Place } from '../../../model/index.js';

/**
 * The dateline as printed. Its places are marked where they stand, with their areas as attributes of elements without text, and
 * the day stands behind it for machines alone.
 */
export function composeDateline({ text, places, date }: Dateline): XmlTemplate {
  const isWhole = date !== undefined && !date.startsWith('-');
  return mixedElement('dateline', {}, [
    ...marked(text, places),
    isWhole ? element('story.date', { norm: date.replaceAll('-', '') }) : undefined,
  ]);
}

function marked(text: string, places: readonly Place[]): readonly XmlContent[] {
  const pieces: XmlContent[] = [];
  let rest = text;
  for (const place of places) {
    const at = indexOfName(rest, place.name);
    if (at < 0) continue;
    const end = at + place.name.length;
    pieces.push(rest.slice(0, at), location(place, rest.slice(at, end)));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** Where a name stands in any case, where its letters are as many in either. */
function indexOfName(text: string, name: string): number {
  const [inText, wanted] = [text.toLowerCase(), name.toLowerCase()];
  const isSameLength = inText.length === text.length && wanted.length === name.length;
  return isSameLength && wanted !== '' ? inText.indexOf(wanted) : -1;
}

function location({ regionCode, country, uri }: Place, printed: string): XmlTemplate {
  return mixedElement('location', { 'location-code': uri }, [
    mixedElement('city', {}, [printed]),
    regionCode === undefined ? undefined : element('state', { 'state-code': regionCode }),
    country === undefined ? undefined : element('country', { 'iso-cc': country }),
  ]);
}
