/** How far a walk through a list has come. */
export interface ListProgress {
  /** Items that have come, from where the walk began. */
  items: number;
  /** How many items the whole list has; undefined when GitLab does not count (over 10,000, or with keyset pagination). */
  total?: number;
  /** Pages that have come, from where the walk began. */
  page: number;
  /** How many pages the whole list has; undefined when GitLab does not count. */
  pages?: number;
}

/** How far an upload or a download has come. */
export interface TransferProgress {
  direction: "upload" | "download";
  /** Bytes that have been handed on: to the connection, or to who reads the download. */
  bytes: number;
  /** How many there will be; undefined when nobody says so (chunked or compressed answers, streams without a size). */
  total?: number;
}

/** Calls a function whose failure may not matter: what it throws, or rejects with later, is dropped. */
export function tell<T>(listener: (news: T) => unknown, news: T): void {
  new Promise((resolve) => resolve(listener(news))).catch(() => {});
}
