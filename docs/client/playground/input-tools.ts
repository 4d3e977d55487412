import { element } from '../element.js';
import { decodeFile } from './decode-file.js';
import type { Editor } from './editor.js';
import { findElement } from './find-element.js';
import { toFragment } from './link.js';
import { samples } from './samples.js';
import type { SettingsForm } from './settings.js';

/** What the tools around the text need. */
export interface Bench {
  readonly editor: Editor;
  readonly form: SettingsForm;
  /** Files may be dropped on it. */
  readonly frame: HTMLElement;
  readonly open: (text: string, read: object, page: object) => void;
}

/** The ways in which a text comes in and goes out: samples, files opened or dropped, a link that holds it, an empty field. */
export function setUpInput(bench: Bench): void {
  setUpSamples(bench);
  setUpFiles(bench);
  setUpLink(bench);
  findElement('clear', HTMLButtonElement).addEventListener('click', () => {
    bench.open('', {}, {});
    findElement('input', HTMLTextAreaElement).focus();
  });
}

function setUpSamples({ open }: Bench): void {
  const list = findElement('sample', HTMLSelectElement);
  const groups = [...new Set(samples.map(({ group }) => group))];
  list.append(
    ...groups.map((group) =>
      element(
        'optgroup',
        { label: group },
        ...samples
          .filter((sample) => sample.group === group)
          .map(({ id, title }) => element('option', { value: id }, title)),
      ),
    ),
  );
  list.addEventListener('change', () => {
    const sample = samples.find(({ id }) => id === list.value);
    if (sample === undefined) return;
    history.replaceState(undefined, '', `#sample=${sample.id}`);
    open(sample.text, sample, {});
    list.value = '';
  });
}

function setUpFiles({ frame, open }: Bench): void {
  const picker = findElement('file', HTMLInputElement);
  const take = async (file: File | null | undefined): Promise<void> => {
    if (!file) return;
    const { text, encoding } = decodeFile(new Uint8Array(await file.arrayBuffer()));
    open(text, {}, {});
    tell(`${file.name}, read as ${encoding}`);
  };
  picker.addEventListener('change', () => {
    void take(picker.files?.[0]);
    picker.value = '';
  });
  const isOver = (isOn: boolean): void => {
    frame.classList.toggle('over', isOn);
  };
  for (const name of ['dragover', 'dragenter'] as const) {
    frame.addEventListener(name, (event) => {
      event.preventDefault();
      isOver(true);
    });
  }
  frame.addEventListener('dragleave', () => {
    isOver(false);
  });
  frame.addEventListener('drop', (event) => {
    event.preventDefault();
    isOver(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined) open(event.dataTransfer?.getData('text/plain') ?? '', {}, {});
    else void take(file);
  });
}

/** Longer addresses are cut by some programs, in UTF-16 units. */
const longLink = 16_000;

function setUpLink({ editor, form }: Bench): void {
  findElement('share', HTMLButtonElement).addEventListener('click', () => {
    void toFragment({ input: editor.text(), read: form.read(), page: form.page() }).then(
      async (fragment) => {
        history.replaceState(undefined, '', `#${fragment}`);
        const isLong = fragment.length > longLink;
        await navigator.clipboard.writeText(location.href).then(
          () => {
            tell(isLong ? 'Link copied; it is long, and some programs may cut it' : 'Link copied');
          },
          () => {
            tell('The link is in the address bar');
          },
        );
      },
    );
  });
}

function tell(text: string): void {
  findElement('told', HTMLElement).textContent = text;
}
