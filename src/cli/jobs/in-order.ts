/**
 * The results of work on items, in the order of the items, as soon as they are there.
 *
 * @param width - Items at work at once; no more are taken from the source than this, and one.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const items = source[Symbol.asyncIterator]();
  const running: Promise<R>[] = [];
  const pull = (): Promise<IteratorResult<T>> => {
    const pulled = items.next();
    // It may fail while a result is waited for; it is told when its turn comes.
    pulled.catch(() => undefined);
    return pulled;
  };
  let next: Promise<IteratorResult<T>> | undefined = pull();
  try {
    for (;;) {
      const [first] = running;
      if (first === undefined && next === undefined) return;
      const mayStart = next !== undefined && running.length < width;
      if (next !== undefined && mayStart && (await isNext(next, first))) {
        const item: IteratorResult<T> = await next;
        next = item.done === true ? undefined : pull();
        if (item.done !== true) running.push(work(item.value));
      } else if (first !== undefined) {
        yield await first;
        void running.shift();
      }
    }
  } finally {
    await items.return?.();
  }
}

/** Whether the next item is there before the first result. */
async function isNext(
  next: Promise<unknown>,
  first: Promise<unknown> | undefined,
): Promise<boolean> {
  if (first === undefined) return true;
  return Promise.race([next.then(() => true), first.then(() => false)]);
}
