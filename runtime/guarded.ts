import { onAbort } from "./abort.js";
import type { Exchange } from "./exchange.js";
import { attemptLimit, limited } from "./limits.js";
import { networkError } from "./network.js";

/** A stream that ends with the caller's signal and the limits of the call: `timeout` bounds the wait for each piece. */
export function guarded(x: Exchange, body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const read = (): ReturnType<typeof reader.read> =>
    reader.read().catch((error: unknown) => {
      throw networkError(x, error);
    });
  const done = onAbort(x.caller, () => {
    // Nobody may read on, and find that it has ended.
    done();
    reader.cancel(x.caller?.reason).catch(() => {});
  });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const piece = await limited(x, attemptLimit(x), read);
          if (!piece.done) return controller.enqueue(piece.value);
          done();
          controller.close();
        } catch (error) {
          done();
          reader.cancel(error).catch(() => {});
          throw error;
        }
      },
      cancel(reason) {
        done();
        return reader.cancel(reason);
      },
    },
    // Nothing is read ahead, so that the time a consumer takes is not counted.
    { highWaterMark: 0 },
  );
}
