import type { HttpError } from "./errors.js";
import type { Operation } from "./operation.js";

/** The data of an answer and the answer itself, whose body has been read (but for downloads). */
export interface Answer<T> {
  data: T;
  response: Response;
}

/** What a conditional call gives: the data, or the news that it has not changed. */
export type Conditional<T> =
  | { notModified: false; data: T; etag?: string; response: Response }
  | { notModified: true; data?: undefined; etag: string; response: Response };

/** As untyped as the rejection of any promise. */
type Reason = PromiseRejectedResult["reason"];

/** Sends the request, with further headers. */
export type Send<T> = (headers?: Record<string, string>) => Promise<Answer<T>>;

/**
 * A call that has not been made yet: the request starts when the result is awaited, and is sent once however often that
 * happens.
 */
export class Call<T> implements Promise<T> {
  /** Which operation is called, as data. */
  readonly operation: Operation;
  readonly #send: Send<T>;
  #answer?: Promise<Answer<T>>;

  constructor(operation: Operation, send: Send<T>) {
    this.operation = operation;
    this.#send = send;
  }

  get [Symbol.toStringTag](): string {
    return "Call";
  }

  /** The data together with the response: status and headers. */
  withResponse(): Promise<Answer<T>> {
    return (this.#answer ??= this.#send());
  }

  /**
   * Asks for the data only if it has changed since it had this ETag (the `etag` of an earlier answer, or its header).
   * Always a request of its own.
   *
   * @example const news = await gitlab.projects.get({ project_id: 5 }).ifNoneMatch(etag); if (!news.notModified) use(news.data);
   */
  async ifNoneMatch(etag: string): Promise<Conditional<T>> {
    try {
      const { data, response } = await this.#send({ "if-none-match": etag });
      return { notModified: false, data, etag: response.headers.get("etag") ?? undefined, response };
    } catch (error) {
      const { status, response } = error as HttpError;
      if (status !== 304) throw error;
      return { notModified: true, etag: response.headers.get("etag") ?? etag, response };
    }
  }

  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: Reason) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.withResponse().then(({ data }) => (onfulfilled ? onfulfilled(data) : (data as never)), onrejected);
  }

  catch<B = never>(onrejected?: ((reason: Reason) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onfinally);
  }
}
