import { copyButton } from '../copy-buttons.js';
import { element } from '../element.js';
import { diagnosticsView } from './diagnostics-view.js';
import type { Output } from './engine/messages.js';
import { painted } from './paint.js';

/** Every format with what it loses: a list to choose from, and the one that is chosen. */
export interface FormatsView {
  /** Lists the formats, and gives what is shown of the one that is chosen. */
  readonly draw: (outputs: readonly Output[]) => readonly Node[];
}

/** Makes the view; what was chosen stays so when the article changes. */
export function makeFormatsView(list: HTMLElement, shown: HTMLElement): FormatsView {
  let chosen = 'NewsML-G2';
  const press = (): void => {
    for (const button of list.querySelectorAll('button')) {
      button.ariaPressed = String(button.dataset['title'] === chosen);
    }
  };
  return {
    draw: (outputs) => {
      const buttons = outputs.map((output) =>
        formatButton(output, () => {
          chosen = output.title;
          press();
          shown.replaceChildren(...outputView(output));
        }),
      );
      list.replaceChildren(...buttons.map((button) => element('li', {}, button)));
      press();
      const output = outputs.find(({ title }) => title === chosen) ?? outputs[0];
      return output === undefined ? [] : outputView(output);
    },
  };
}

function formatButton({ title, losses }: Output, choose: () => void): HTMLButtonElement {
  const count = String(losses.length);
  const lost = losses.length === 0 ? 'nothing lost' : `${count} lost`;
  const button = element(
    'button',
    { type: 'button', 'data-title': title, 'aria-label': `${title}, ${lost}`, title: lost },
    title,
    element('small', { 'aria-hidden': 'true' }, losses.length === 0 ? '✓' : `−${count}`),
  );
  button.addEventListener('click', choose);
  return button;
}

function outputView({ title, text, language, losses, fileName }: Output): readonly HTMLElement[] {
  const lost =
    losses.length === 0
      ? element('p', { className: 'soft' }, 'Nothing is lost.')
      : element(
          'details',
          { className: 'losses', open: losses.length <= 4 },
          element('summary', {}, `What ${title} can’t carry (${String(losses.length)})`),
          diagnosticsView(losses),
        );
  return [
    lost,
    element(
      'figure',
      { className: 'code' },
      element('figcaption', {}, fileName, ' ', downloadButton(fileName, text)),
      element('pre', { tabIndex: 0, dir: 'ltr' }, painted(text, language)),
      copyButton('Copy', () => text),
    ),
  ];
}

function downloadButton(fileName: string, text: string): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'download' }, 'Save');
  button.addEventListener('click', () => {
    const href = URL.createObjectURL(new Blob([text]));
    element('a', { href, download: fileName }).click();
    setTimeout(() => {
      URL.revokeObjectURL(href);
    }, 10_000);
  });
  return button;
}
