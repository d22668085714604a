/**
 * Gives each item to a worker that is free, and yields the results in the order of the items. A worker has one item at
 * a time. At most `most` items are under way or wait for one before them, which bounds the memory.
 * @param workers must not reject
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  workers: readonly ((item: T) => Promise<R>)[],
  most: number,
): AsyncGenerator<readonly [item: T, result: R]> {
  const free = [...workers];
  const waiting: (() => void)[] = [];
  const begun: Promise<readonly [T, R]>[] = [];
  const work = async (item: T): Promise<readonly [T, R]> => {
    while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    const worker = free.pop() as (item: T) => Promise<R>;
    const result = await worker(item);
    free.push(worker);
    waiting.shift()?.();
    return [item, result];
  };
  for await (const item of items) {
    begun.push(work(item));
    const first = begun.length >= most ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const each of begun) yield await each;
}
