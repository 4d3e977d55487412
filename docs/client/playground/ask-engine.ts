import { element } from '../element.js';
import type { Answer, Question } from './engine/messages.js';

/** Asks the engine; of questions that come while it is at work, only the last is asked. */
export type Ask = (question: Omit<Question, 'id'>) => void;

/**
 * Starts the engine, which is `engine.js` beside the page. Answers to questions that are no longer the last are left out; `busy`
 * is told when it begins and ends.
 */
export function askEngine(hear: (answer: Answer) => void, busy: (isBusy: boolean) => void): Ask {
  const send = starter(receive);
  let lastId = 0;
  let asked: Question | undefined;
  let waiting: Question | undefined;

  function receive(answer: Answer): void {
    if (answer.id === lastId) hear(answer);
    if (answer.kind === 'read') return;
    asked = undefined;
    busy(waiting !== undefined);
    if (waiting !== undefined) next(waiting);
  }
  function next(question: Question): void {
    asked = question;
    waiting = undefined;
    send(question);
  }
  return (question) => {
    lastId += 1;
    const numbered = { ...question, id: lastId };
    busy(true);
    if (asked === undefined) next(numbered);
    else waiting = numbered;
  };
}

/** A worker over http; a script of the page where there can be no worker, as in a page that was opened from a folder. */
function starter(receive: (answer: Answer) => void): (question: Question) => void {
  if (!location.protocol.startsWith('http')) return inPage(receive);
  const worker = new Worker('engine.js');
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    receive(data);
  });
  return (question) => {
    worker.postMessage(question);
  };
}

/** How long typing must rest before the page itself reads, in milliseconds. */
const rest = 120;

function inPage(receive: (answer: Answer) => void): (question: Question) => void {
  const loaded = new Promise((resolve) => {
    document.head.append(element('script', { src: 'engine.js', onload: resolve }));
  });
  return (question) => {
    void loaded.then(() => {
      setTimeout(() => globalThis.wirecopyEngine?.(question, receive), rest);
    });
  };
}
