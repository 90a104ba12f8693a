/** How results are awaited. */
export interface Flow {
  /** How many items may be begun before the first of them is done. */
  readonly ahead: number;
  /** Whether results come as they are done instead of in the order of their items. */
  readonly unordered: boolean;
  /** Once it is set off no further item is begun; what was begun is finished. */
  readonly signal: AbortSignal;
}

/**
 * Runs `work` on the items of a stream, a bounded number at a time, and gives the results. A
 * result is given as soon as its turn comes, also while the stream is silent.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { ahead, unordered, signal }: Flow,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  const iterator = items[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<Item>> | null = heard(iterator.next());
  while (next || begun.length > 0) {
    const results: Promise<unknown>[] = unordered ? [...begun] : begun.slice(0, 1);
    const arrivals: Promise<unknown>[] = next && begun.length < ahead ? [next] : [];
    const first = await indexOfFirst([...results, ...arrivals]);
    if (first < results.length) {
      yield await (begun.splice(first, 1)[0] as Promise<Result>);
    } else if (next) {
      const { done, value }: IteratorResult<Item> = await next;
      next = done || signal.aborted ? null : heard(iterator.next());
      if (!done && !signal.aborted) begun.push(heard(work(value)));
    }
  }
}

/** The same promise: that nobody awaits it yet when it is broken does not end the process. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Index of the promise that is kept or broken first. */
function indexOfFirst(promises: readonly Promise<unknown>[]): Promise<number> {
  const indexed = promises.map((promise, index) =>
    promise.then(
      () => index,
      () => index,
    ),
  );
  return Promise.race(indexed);
}
