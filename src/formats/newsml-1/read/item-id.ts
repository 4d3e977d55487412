import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { textOf } from '../../../markup/xml/xml-path.js';
import { isMadeUri } from '../../made-uri.js';
import { elementsAt } from './elements.js';

/** An item's identifier without the revision, and the revision, which is the version; absent where the item gives none. */
export function idOf(item: XmlElement): { readonly id?: string; readonly version?: string } {
  const [identifier] = elementsAt([item], 'Identification', 'NewsIdentifier');
  const part = (name: string): string => {
    const [element] = elementsAt([identifier], name);
    return element === undefined ? '' : textOf(element);
  };
  const version = part('RevisionId');
  const given = withoutRevision(part('PublicIdentifier'), version);
  const newsItem = part('NewsItemId');
  const parts = [part('ProviderId'), part('DateId'), newsItem];
  const id = given === '' && newsItem !== '' ? `urn:newsml:${parts.join(':')}` : given;
  return {
    ...(id !== '' && !isMadeUri(id) && { id }),
    ...(version !== '' && { version }),
  };
}

/** `…:1`, `…:1N` and `…:2U` end in the revision. */
function withoutRevision(id: string, version: string): string {
  const end = /:(\d+)[NAU]?$/.exec(id);
  return end?.[1] === version ? id.slice(0, end.index) : id;
}
