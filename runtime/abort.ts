/** Who waits for a signal. */
const waiting = /* @__PURE__ */ new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when a signal is aborted, with one listener however many calls share the signal: Node warns of a leak at
 * eleven. The listener goes with the last of them, because a listener keeps some signals from being collected.
 *
 * @returns a function that ends this
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  const all = waiting.get(signal) ?? new Set();
  if (!all.size) {
    waiting.set(signal, all);
    signal.addEventListener("abort", notify);
  }
  all.add(callback);
  return () => {
    if (all.delete(callback) && !all.size) signal.removeEventListener("abort", notify);
  };
}

// Of the event, not `this`: workerd calls listeners with another one.
function notify({ currentTarget }: Event): void {
  waiting.get(currentTarget as AbortSignal)?.forEach((callback) => callback());
}
