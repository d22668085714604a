/**
 * Like `Promise.all(values.map(task))`, with at most `most` tasks under way at once. Results come in the order of the
 * values. After a failure no further task begins.
 */
export async function mapConcurrently<T, R>(
  values: readonly T[],
  most: number,
  task: (value: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < values.length) {
      const index = next++;
      try {
        results[index] = await task(values[index] as T);
      } catch (error) {
        next = values.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, values.length) }, work));
  return results;
}
