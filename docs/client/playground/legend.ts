import { element } from '../element.js';
import { kindOf, kinds } from './kinds.js';

/** The kinds of fields that were recognised, each with its colour; to point at one lights its places in the text. */
export function drawLegend(
  list: HTMLElement,
  paths: readonly string[],
  light: (isLit: (path: string) => boolean, scroll: boolean) => void,
): void {
  const present = new Set(paths.map((path) => kindOf(path).id));
  const items = kinds
    .filter(({ id }) => present.has(id))
    .map(({ id, title }) => {
      const button = element(
        'button',
        { type: 'button' },
        element('span', { className: `swatch kind-${id}` }),
        title,
      );
      const isOfKind = (path: string): boolean => !path.startsWith('!') && kindOf(path).id === id;
      const on = (scroll: boolean) => (): void => {
        light(isOfKind, scroll);
      };
      const off = (): void => {
        light(() => false, false);
      };
      button.addEventListener('pointerenter', on(false));
      button.addEventListener('pointerleave', off);
      button.addEventListener('focus', on(true));
      button.addEventListener('click', on(true));
      button.addEventListener('blur', off);
      return element('li', {}, button);
    });
  list.replaceChildren(...items);
}
