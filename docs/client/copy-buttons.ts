import { element } from './element.js';

/** Gives every block of code a button that copies it. */
export function setUpCopyButtons(): void {
  for (const block of document.querySelectorAll('main figure.code')) {
    block.append(copyButton('Copy', () => block.querySelector('code')?.textContent ?? ''));
  }
}

/** A button that copies a text, and says for a moment that it did. */
export function copyButton(label: string, text: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'copy' }, label);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text()).then(
      () => {
        tell(button, 'Copied', label);
      },
      () => {
        tell(button, 'Not allowed', label);
      },
    );
  });
  return button;
}

const moment = 1600;

function tell(button: HTMLButtonElement, word: string, label: string): void {
  button.textContent = word;
  setTimeout(() => {
    button.textContent = label;
  }, moment);
}
