import { copyButton } from '../copy-buttons.js';
import { element } from '../element.js';
import type { JsonLdAnswer } from './engine/messages.js';
import { painted } from './paint.js';

/** How the page may look where it is found and shared. Pictures are frames that say what would be there: nothing is loaded. */
export function previewsView(answer: JsonLdAnswer): readonly HTMLElement[] {
  if ('refused' in answer)
    return [element('p', { className: 'soft' }, 'What must not be published has no preview.')];
  const { tags, tagsHtml, snippet } = answer;
  const card = cardOf(tags);
  return [
    element('h2', {}, 'A search result'),
    searchResult(card, snippet),
    element('h2', {}, 'A post, with a large picture'),
    largeCard(card),
    element('h2', {}, 'A message, with a small one'),
    smallCard(card),
    element('h2', {}, 'The meta tags'),
    element(
      'figure',
      { className: 'code' },
      element('pre', { tabIndex: 0 }, painted(tagsHtml, 'xml')),
      copyButton('Copy', () => tagsHtml),
    ),
  ];
}

interface Card {
  readonly title: string;
  readonly description: string;
  readonly site: string;
  readonly url: URL;
  readonly published?: string;
  /** What a picture's frame says. */
  readonly picture: string;
}

interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function cardOf(tags: readonly Tag[]): Card {
  const content = (name: string): string | undefined =>
    tags.find(({ attributes }) => attributes['property'] === name || attributes['name'] === name)
      ?.attributes['content'];
  const url = new URL(content('og:url') ?? 'https://example.com/');
  const published = content('article:published_time');
  const width = content('og:image:width');
  const size = width === undefined ? '' : ` ${width} × ${content('og:image:height') ?? '?'}`;
  return {
    title: content('og:title') ?? '',
    description: content('og:description') ?? content('description') ?? '',
    site: content('og:site_name') ?? url.host,
    url,
    ...(published !== undefined && { published: published.slice(0, 10) }),
    picture: content('og:image') === undefined ? 'no picture' : `picture${size}`,
  };
}

function searchResult({ title, site, url, published }: Card, snippet: string): HTMLElement {
  const path = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map((part) => ` › ${part}`);
  return element(
    'div',
    { className: 'preview result', dir: 'auto' },
    element(
      'div',
      { className: 'site' },
      element('span', { className: 'favicon', 'aria-hidden': 'true' }, site.slice(0, 1)),
      element(
        'span',
        {},
        element('b', {}, site),
        element('small', { dir: 'ltr' }, url.origin, ...path),
      ),
    ),
    element('p', { className: 'title', dir: 'auto' }, title),
    element(
      'p',
      { className: 'text', dir: 'auto' },
      published === undefined
        ? undefined
        : element('span', { className: 'soft' }, `${published} — `),
      snippet,
    ),
  );
}

function largeCard({ title, description, url, picture }: Card): HTMLElement {
  return element(
    'div',
    { className: 'preview large' },
    element('div', { className: 'picture' }, picture),
    element(
      'div',
      { className: 'words' },
      element('small', {}, url.host),
      element('p', { className: 'title', dir: 'auto' }, title),
      element('p', { className: 'text', dir: 'auto' }, description),
    ),
  );
}

function smallCard({ title, description, site, picture }: Card): HTMLElement {
  return element(
    'div',
    { className: 'preview small' },
    element('div', { className: 'picture' }, picture),
    element(
      'div',
      { className: 'words' },
      element('p', { className: 'title', dir: 'auto' }, title),
      element('p', { className: 'text', dir: 'auto' }, description),
      element('small', {}, site),
    ),
  );
}
