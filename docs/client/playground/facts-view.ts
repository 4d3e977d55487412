import type { Article } from 'wirecopy';
import { element } from '../element.js';
import { fieldRows } from './field-rows.js';
import { kindOf } from './kinds.js';
import { originPath } from './marks.js';

/** How many fields are listed; lists of thousands are for other tools. */
const most = 400;

/**
 * The fields of an article with their values, each with the colour of its kind. One that was read at a place of the input is a
 * button; one without was inferred, or is what holds where nothing is said.
 */
export function factsView(article: Article, isMarked: (path: string) => boolean): HTMLElement {
  const rows = fieldRows(article)
    .slice(0, most)
    .map(({ path, value }) => {
      const origin = originPath(path, isMarked);
      const name =
        origin === undefined
          ? element('span', { className: 'path' }, ...breakable(path))
          : element(
              'button',
              {
                type: 'button',
                className: 'path',
                'data-path': path,
                title: 'Show it in the text',
              },
              ...breakable(path),
            );
      const swatch = element('span', {
        className: `swatch kind-${kindOf(path).id}${origin === undefined ? ' none' : ''}`,
      });
      return element(
        'tr',
        { 'data-row': path },
        element('th', { scope: 'row' }, element('div', { className: 'name' }, swatch, name)),
        element('td', { dir: 'auto' }, value),
      );
    });
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Field'),
    element('th', { scope: 'col' }, 'Value'),
  );
  return element(
    'table',
    { className: 'facts' },
    element('thead', {}, head),
    element('tbody', {}, ...rows),
  );
}

/** A path that may break in front of its dots. */
function breakable(path: string): readonly (Node | string)[] {
  return path
    .split(/(?=\.)/)
    .flatMap((part, index) => (index === 0 ? [part] : [element('wbr'), part]));
}
