import type { Diagnostic } from 'wirecopy';
import { element } from '../element.js';
import { articleView } from './article-view.js';
import { diagnosticsView } from './diagnostics-view.js';
import type { Fault } from './backdrop.js';
import type { Editor } from './editor.js';
import type { Answer, JsonLdAnswer, ReadAnswer, WrittenAnswer } from './engine/messages.js';
import { factsView } from './facts-view.js';
import { findElement } from './find-element.js';
import { makeFormatsView } from './formats-view.js';
import { jsonLdView } from './json-ld-view.js';
import { drawLegend } from './legend.js';
import { previewsView } from './previews-view.js';

/** What comes of the text. */
export interface Results {
  readonly show: (answer: Answer) => void;
  /** Draws the panel that is open, where it is not as the last answer has it. */
  readonly drawOpen: () => void;
  /** Whether a field has a place of its own in the text. */
  readonly isMarked: (path: string) => boolean;
}

/** Fills the panels of the page, and marks the text. A panel that nobody sees waits until it is opened. */
export function makeResults(editor: Editor): Results {
  const formats = makeFormatsView(
    findElement('formats', HTMLElement),
    findElement('format-output', HTMLElement),
  );
  let marked: ReadonlySet<string> = new Set();
  let read: ReadAnswer | undefined;
  let written: WrittenAnswer | undefined;
  const isMarked = (path: string): boolean => marked.has(path);
  const panels = [
    { id: 'article', of: () => read, draw: () => articlePanel(read, isMarked) },
    { id: 'json-ld', of: () => written, draw: () => ofJsonLd(written, jsonLdView) },
    { id: 'previews', of: () => written, draw: () => ofJsonLd(written, previewsView) },
    { id: 'format-output', of: () => written, draw: () => formats.draw(written?.outputs ?? []) },
  ];
  const drawn = new Map<string, Answer | undefined>();

  const drawOpen = (): void => {
    for (const { id, of, draw } of panels) {
      const target = findElement(id, HTMLElement);
      const isOpen = target.closest('[role=tabpanel][hidden]') === null;
      if (!isOpen || drawn.get(id) === of()) continue;
      drawn.set(id, of());
      target.replaceChildren(...draw());
    }
  };
  const show = (answer: Answer): void => {
    if (answer.kind === 'failure') showStatus(failure(answer.message));
    if (answer.kind === 'read') {
      read = answer;
      marked = new Set(Object.keys(answer.origins));
      showRead(answer, editor);
    }
    if (answer.kind === 'written') written = answer;
    drawOpen();
  };
  return { isMarked, drawOpen, show };
}

/** What of the answer stands beside the text. */
function showRead(answer: ReadAnswer, editor: Editor): void {
  const { origins, diagnostics } = answer;
  const marks = Object.entries(origins).map(([path, { start, end }]) => ({
    path,
    start: start.offset,
    end: end.offset,
  }));
  editor.show(marks, faultsOf(diagnostics));
  drawLegend(findElement('legend', HTMLElement), Object.keys(origins), editor.light);
  showStatus(recognised(answer));
  showDiagnostics(diagnostics, editor);
  showChoice(answer);
}

function showStatus(parts: readonly (Node | string)[]): void {
  findElement('recognised', HTMLElement).replaceChildren(...parts);
}

function failure(message: string): readonly Node[] {
  return [element('span', { className: 'failure' }, message)];
}

function articlePanel(
  read: ReadAnswer | undefined,
  isMarked: (path: string) => boolean,
): readonly Node[] {
  const article = read?.article;
  if (article === undefined) return [nothing()];
  return [articleView(article), element('h2', {}, 'Fields'), factsView(article, isMarked)];
}

function ofJsonLd(
  written: WrittenAnswer | undefined,
  view: (answer: JsonLdAnswer) => readonly Node[],
): readonly Node[] {
  return written?.jsonLd === undefined ? [nothing()] : view(written.jsonLd);
}

function nothing(): HTMLElement {
  return element(
    'p',
    { className: 'soft' },
    'No article yet: paste one, drop a file, or pick a sample.',
  );
}

function faultsOf(diagnostics: readonly Diagnostic[]): readonly Fault[] {
  return diagnostics.flatMap(({ severity, range }) =>
    severity === 'info' || range === undefined
      ? []
      : [
          {
            severity,
            start: range.start.offset,
            end: Math.max(range.end.offset, range.start.offset + 1),
          },
        ],
  );
}

function recognised({
  format,
  candidates,
  headlines,
  milliseconds,
}: ReadAnswer): readonly (Node | string)[] {
  if (format === undefined) return [''];
  const confidence = candidates.find((candidate) => candidate.format === format)?.confidence;
  const certain =
    confidence === undefined ? '' : `, ${String(Math.round(confidence * 100))} % sure`;
  const count = headlines.length === 1 ? '1 article' : `${String(headlines.length)} articles`;
  const time = milliseconds < 1 ? 'under 1 ms' : `${String(Math.round(milliseconds))} ms`;
  return ['Read as ', element('b', {}, format), `${certain}: ${count} in ${time}`];
}

function showDiagnostics(diagnostics: readonly Diagnostic[], editor: Editor): void {
  const count = findElement('diagnostic-count', HTMLElement);
  count.textContent = String(diagnostics.length);
  findElement('diagnostics', HTMLElement).replaceChildren(
    diagnosticsView(diagnostics, editor.select),
  );
}

/** The choice among the articles of a feed. */
function showChoice({ headlines, index }: ReadAnswer): void {
  const choice = findElement('article-choice', HTMLSelectElement);
  const label = findElement('article-choice-label', HTMLElement);
  label.hidden = headlines.length < 2;
  choice.replaceChildren(
    ...headlines
      .slice(0, mostChoices)
      .map((headline, at) =>
        element('option', { value: String(at) }, `${String(at + 1)}. ${headline}`),
      ),
  );
  choice.selectedIndex = index;
}

const mostChoices = 1000;
