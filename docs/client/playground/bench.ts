import { askEngine } from './ask-engine.js';
import { makeEditor } from './editor.js';
import type { Answer } from './engine/messages.js';
import { findElement } from './find-element.js';
import { setUpInput } from './input-tools.js';
import { fromFragment } from './link.js';
import { setUpPointing } from './pointing.js';
import { makeResults } from './results.js';
import { samples } from './samples.js';
import { settingsForm } from './settings.js';
import { setUpTabs } from './tabs.js';

/** Puts the page to work: what is typed, dropped, opened, picked or linked to is read, and what comes of it shown. */
export function startBench(): void {
  const frame = findElement('editor', HTMLElement);
  const area = findElement('input', HTMLTextAreaElement);
  const chooser = findElement('article-choice', HTMLSelectElement);
  let isNew = true;

  const ask = askEngine(hear, (isBusy) => {
    document.body.classList.toggle('busy', isBusy);
  });
  const form = settingsForm(document, question);
  const parts = { area, behind: findElement('behind', HTMLElement), frame };
  const editor = makeEditor(parts, {
    changed: () => {
      isNew = true;
      question();
    },
    at: (paths, how) => {
      pointing.fromText(paths, how);
    },
  });
  const results = makeResults(editor);
  const pointing = setUpPointing(editor, results.isMarked);

  function question(): void {
    const index = isNew ? 0 : chooser.selectedIndex;
    ask({ input: editor.text(), read: form.read(), page: form.page(), index: Math.max(index, 0) });
  }
  function hear(answer: Answer): void {
    if (answer.kind === 'read') isNew = false;
    results.show(answer);
  }
  function open(text: string, read: object, page: object): void {
    form.set({ ...read }, { ...form.page(), ...page });
    isNew = true;
    editor.setText(text);
    question();
  }
  async function openLink(): Promise<void> {
    const fragment = location.hash.slice(1);
    const shared = await fromFragment(fragment);
    const sample = samples.find(({ id }) => fragment === `sample=${id}`) ?? samples[0];
    if (shared !== undefined) open(shared.input, shared.read, shared.page);
    else if (sample !== undefined) open(sample.text, sample, {});
  }

  chooser.addEventListener('change', question);
  setUpTabs(findElement('tabs', HTMLElement), results.drawOpen);
  setUpInput({ editor, form, frame, open });
  addEventListener('hashchange', () => void openLink());
  void openLink();
}
