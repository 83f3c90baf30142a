/**
 * What a promise gives, if that comes in time.
 *
 * @param who whoever is waited for, as the error names it
 * @throws Error once the milliseconds are over
 */
export function within<T>(milliseconds: number, who: string, promise: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(new Error(`${who} did not answer within ${milliseconds} ms`));
    const timer = setTimeout(late, milliseconds);
    Promise.resolve(promise)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
