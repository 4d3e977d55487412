/**
 * The library, as the playground runs it: in a worker where the browser allows one, else in the page itself.
 *
 * @module
 */
import { answer } from './answer.js';
import type { Answer, Question } from './messages.js';

/** What a worker's scope has that matters here. */
interface Scope {
  postMessage: (answer: Answer) => void;
  onmessage: ((event: MessageEvent<Question>) => void) | null;
}

declare global {
  // Where the page runs the engine itself, since one opened from a folder gets no worker.
  var wirecopyEngine: typeof answer | undefined;
}

// The tables are unpacked before the first text comes, so that its time is the reading's alone.
const first =
  'Library opens\n\nBERGEN, Norway, Sept 14 (AP) — A library opened.\n\n(Reporting by A. Park)';
answer(
  { id: 0, input: first, read: {}, page: { override: true, profile: 'editorial' }, index: 0 },
  () => undefined,
);

if (typeof document === 'undefined') {
  const scope = globalThis as unknown as Scope;
  scope.onmessage = ({ data }) => {
    answer(data, (part) => {
      scope.postMessage(part);
    });
  };
} else {
  globalThis.wirecopyEngine = answer;
}
