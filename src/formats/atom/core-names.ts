import type { CoreNames } from '../../syndication/xml/feed-names.js';

/** The elements of Atom 1.0 (RFC 4287) and 0.3, as they are spelled. */
export const atomNames: CoreNames = {
  prefix: 'atom',
  elements: new Set([
    ...['feed', 'entry', 'title', 'subtitle', 'tagline', 'link', 'id', 'updated', 'modified'],
    ...['published', 'issued', 'created', 'author', 'contributor', 'category', 'summary'],
    ...['content', 'rights', 'copyright', 'source', 'generator', 'icon', 'logo', 'info'],
    ...['name', 'uri', 'url', 'email'],
  ]),
};
