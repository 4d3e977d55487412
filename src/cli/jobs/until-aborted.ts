/**
 * The items of a source, until a signal is aborted.
 *
 * @throws the signal's reason as soon as it is aborted, whatever is waited for.
 */
export async function* untilAborted<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const items = source[Symbol.asyncIterator]();
  // One promise that all waits race against would hold on to what each of them came to.
  let stopWaiting: (reason: unknown) => void = () => undefined;
  const stop = (): void => {
    stopWaiting(signal.reason);
  };
  const wait = (next: Promise<IteratorResult<T>>): Promise<IteratorResult<T>> =>
    new Promise((resolve, reject) => {
      stopWaiting = reject;
      next.then(resolve, reject);
    });
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await wait(items.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
