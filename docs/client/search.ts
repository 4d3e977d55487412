import { element } from './element.js';

/** A section of a page, as the generator lists it. */
interface Entry {
  readonly url: string;
  readonly page: string;
  /** Empty for the page itself. */
  readonly heading: string;
  readonly text: string;
}

declare global {
  // Set by search-index.js.
  var searchIndex: readonly Entry[] | undefined;
}

/** The search at the top: a list beneath the field, gone through with the arrow keys. `/` leads to it. */
export function setUpSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#search');
  const list = document.querySelector<HTMLUListElement>('#found');
  if (field === null || list === null) return;
  const root = document.body.dataset['root'] ?? '';
  let chosen = -1;

  const choose = (index: number): void => {
    const options = [...list.children];
    chosen = options.length === 0 ? -1 : (index + options.length) % options.length;
    options.forEach((option, at) => {
      option.ariaSelected = String(at === chosen);
    });
    const option = options[chosen];
    option?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option?.id ?? '');
  };
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    field.ariaExpanded = String(isOpen);
    if (!isOpen) choose(-1);
  };
  const show = (): void => {
    const found = find(field.value, globalThis.searchIndex ?? []);
    list.replaceChildren(...found.map((entry, index) => optionOf(entry, index, root)));
    const hasWords = field.value.trim() !== '';
    if (hasWords && found.length === 0)
      list.append(element('li', { className: 'none' }, 'Nothing'));
    open(hasWords);
    if (found.length > 0) choose(0);
  };

  field.addEventListener('focus', () => {
    loadIndex(root, show);
  });
  field.addEventListener('input', show);
  field.addEventListener('blur', () => {
    open(false);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') field.value = '';
    if (event.key === 'Escape') open(false);
    if (event.key === 'ArrowDown') choose(chosen + 1);
    if (event.key === 'ArrowUp') choose(chosen - 1);
    if (event.key === 'Enter')
      list.querySelectorAll<HTMLLIElement>('[role=option]')[chosen]?.click();
    if (['ArrowDown', 'ArrowUp'].includes(event.key)) event.preventDefault();
  });
  // A press on an entry must not close the list before it is followed.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.matches('input, textarea, select');
    if (event.key !== '/' || isTyping) return;
    event.preventDefault();
    field.focus();
  });
}

function loadIndex(root: string, loaded: () => void): void {
  if (globalThis.searchIndex !== undefined) return;
  const script = element('script', { src: `${root}search-index.js`, onload: loaded });
  document.head.append(script);
}

const most = 12;

/** The sections that hold all the words, those first whose headings do. */
function find(query: string, entries: readonly Entry[]): readonly Entry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function rankOf({ page, heading, text }: Entry, words: readonly string[]): number {
  const title = `${heading} ${page}`.toLowerCase();
  const rest = text.toLowerCase();
  const ranks = words.map((word) => {
    if (heading.toLowerCase().startsWith(word)) return 12;
    if (title.startsWith(word)) return 8;
    if (title.includes(word)) return 5;
    return rest.includes(word) ? 1 : 0;
  });
  return ranks.includes(0) ? 0 : ranks.reduce<number>((sum, rank) => sum + rank, 0);
}

function optionOf({ url, page, heading, text }: Entry, index: number, root: string): HTMLLIElement {
  const option = element(
    'li',
    { id: `found-${String(index)}`, role: 'option' },
    element('b', {}, heading === '' ? page : heading),
    element('small', {}, heading === '' ? text.slice(0, 80) : page),
  );
  option.addEventListener('click', () => {
    location.href = root + url;
  });
  return option;
}
