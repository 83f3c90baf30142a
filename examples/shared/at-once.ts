/**
 * Does the same with every item, with several under way at a time. Items are taken as they are needed, so a long list is
 * walked page by page.
 *
 * @param limit how many at a time
 * @throws what `work` throws; no further item is begun then, and what is under way is waited for
 */
export async function atOnce<T>(
  items: Iterable<T> | AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const source = walk(items);
  let failed = false;
  const worker = async (): Promise<void> => {
    for (let next = await source.next(); !next.done && !failed; next = await source.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: limit }, worker));
  await source.return();
  const broken = results.find((result) => result.status === "rejected");
  if (broken) throw broken.reason;
}

async function* walk<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* items;
}
