import fc from "fast-check";

/** What the server does instead of its work. `done`: after it, so that a write has happened. */
export type ServerFault =
  | { at: "server"; kind: "status"; status: number; form: "json" | "html" | "text" | "none"; done: boolean }
  | { at: "server"; kind: "limit"; limiter: "http" | "application"; hint: Hint; skew: number }
  | { at: "server"; kind: "lock" }
  | { at: "server"; kind: "redirect"; status: number; to: "itself" | "nowhere" | "nonsense" }
  | { at: "server"; kind: "informational"; status: 100 | 102 | 103 }
  | { at: "server"; kind: "type"; type: string }
  | { at: "server"; kind: "page" }
  | { at: "server"; kind: "empty" }
  | { at: "server"; kind: "cut"; part: number }
  | { at: "server"; kind: "length"; by: number }
  | { at: "server"; kind: "link"; how: "none" | "cut" | "garbage" | "huge" }
  | { at: "server"; kind: "gzip"; how: "garbage" | "cut" };

/** How a 429 says when to come back. */
export type Hint = "none" | "seconds" | "date" | "reset" | "far" | "nonsense";

/** What happens on the wire. `after`: how many bytes of the answer get through. */
export type WireFault =
  | { at: "wire"; kind: "reset" | "close" | "stall" | "trickle"; after: number }
  | { at: "wire"; kind: "refuse"; how: "reset" | "close" | "stall" }
  | { at: "wire"; kind: "head"; head: string };

export type Fault = ServerFault | WireFault;

/** Heads no server should send. */
const heads = [
  "HTTP/1.1 abc Hello\r\n\r\n",
  "HTTP/9.9 200 OK\r\n\r\n",
  "ICY 200 OK\r\n\r\n",
  "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
  "HTTP/1.1 200 OK\r\nx: a\0b\r\n\r\n",
  "HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello",
  "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
  "HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999\r\n\r\n[",
  "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\nhello\r\n",
  "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhel",
  "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n",
  "HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n",
  "HTTP/1.1 100 Continue\r\n\r\n".repeat(100),
  "HTTP/1.1 999 Hello\r\ncontent-length: 0\r\n\r\n",
  "HTTP/1.1 200\r\ncontent-length: 2\r\n\r\n{}",
  "<html>this is no HTTP</html>",
  "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
  `HTTP/1.1 200 OK\r\nx-huge: ${"h".repeat(70_000)}\r\n\r\n`,
  `HTTP/1.1 200 OK\r\n${Array.from({ length: 5000 }, (_, i) => `x-${i}: ${i}\r\n`).join("")}\r\n`,
  `HTTP/1.1 429 Too Many Requests\r\nretry-after: ${"9".repeat(400)}\r\nratelimit-reset: -1\r\ndate: nonsense\r\ncontent-length: 0\r\n\r\n`,
];

const server = (kinds: fc.Arbitrary<unknown>): fc.Arbitrary<Fault> => kinds as fc.Arbitrary<Fault>;
const at = fc.constant("server" as const);
/** How many bytes get through: none, some of the head, all of it, some of the body. */
const after = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 120 }), fc.integer({ min: 100, max: 900 }));

/** Anything that may go wrong with one request. */
export const fault: fc.Arbitrary<Fault> = fc.oneof(
  server(
    fc.record({
      at,
      kind: fc.constant("status"),
      status: fc.constantFrom(400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 418, 422, 451, 500, 501, 507, 530),
      form: fc.constantFrom("json", "html", "text", "none"),
      done: fc.boolean(),
    }),
  ),
  server(
    fc.record({
      at,
      kind: fc.constant("status"),
      status: fc.constantFrom(502, 503, 504, 520, 522, 524),
      form: fc.constantFrom("html", "json", "none"),
      done: fc.boolean(),
    }),
  ),
  server(
    fc.record({
      at,
      kind: fc.constant("limit"),
      limiter: fc.constantFrom("http", "application"),
      hint: fc.constantFrom<Hint>("none", "seconds", "date", "reset", "far", "nonsense"),
      // The server's clock is wrong by so many seconds.
      skew: fc.constantFrom(0, -86_400, 86_400, -3, 3),
    }),
  ),
  server(fc.record({ at, kind: fc.constant("lock") })),
  server(
    fc.record({
      at,
      kind: fc.constant("redirect"),
      status: fc.constantFrom(301, 302, 303, 307, 308),
      to: fc.constantFrom("itself", "nowhere", "nonsense"),
    }),
  ),
  server(fc.record({ at, kind: fc.constant("informational"), status: fc.constantFrom(100, 102, 103) })),
  server(
    fc.record({
      at,
      kind: fc.constant("type"),
      type: fc.constantFrom("text/plain", "image/png", "application/json; charset=utf-16", "nonsense", ""),
    }),
  ),
  server(fc.record({ at, kind: fc.constantFrom("page", "empty") })),
  server(
    fc.record({ at, kind: fc.constant("cut"), part: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }) }),
  ),
  server(fc.record({ at, kind: fc.constant("length"), by: fc.constantFrom(-7, -1, 1, 500) })),
  server(fc.record({ at, kind: fc.constant("link"), how: fc.constantFrom("none", "cut", "garbage", "huge") })),
  server(fc.record({ at, kind: fc.constant("gzip"), how: fc.constantFrom("garbage", "cut") })),
  server(fc.record({ at: fc.constant("wire"), kind: fc.constantFrom("reset", "close", "stall", "trickle"), after })),
  server(
    fc.record({
      at: fc.constant("wire"),
      kind: fc.constant("refuse"),
      how: fc.constantFrom("reset", "close", "stall"),
    }),
  ),
  server(fc.record({ at: fc.constant("wire"), kind: fc.constant("head"), head: fc.constantFrom(...heads) })),
);

/** What one call meets: faults one after the other, some of them in bursts longer than the retries; then all is well. */
export const faults: fc.Arbitrary<Fault[]> = fc
  .array(fc.tuple(fault, fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 7 }))), {
    maxLength: 4,
  })
  .map((bursts) => bursts.flatMap(([one, times]) => Array.from({ length: times }, () => one)));

/** Faults of every kind, for what chance may leave out. */
export const catalogue: Fault[] = [
  ...[400, 401, 404, 408, 409, 500, 502, 503, 520, 530].map((status): Fault => {
    return { at: "server", kind: "status", status, form: "json", done: true };
  }),
  ...(["none", "seconds", "date", "reset", "far", "nonsense"] as const).flatMap((hint): Fault[] => [
    { at: "server", kind: "limit", limiter: "http", hint, skew: 86_400 },
    { at: "server", kind: "limit", limiter: "application", hint, skew: -86_400 },
  ]),
  ...[301, 302, 303, 307, 308].flatMap((status) =>
    (["itself", "nowhere", "nonsense"] as const).map((to): Fault => ({ at: "server", kind: "redirect", status, to })),
  ),
  ...([100, 102, 103] as const).map((status): Fault => ({ at: "server", kind: "informational", status })),
  ...([-7, -1, 1, 500] as const).map((by): Fault => ({ at: "server", kind: "length", by })),
  ...(["none", "cut", "garbage", "huge"] as const).map((how): Fault => ({ at: "server", kind: "link", how })),
  { at: "server", kind: "lock" },
  { at: "server", kind: "type", type: "text/plain" },
  { at: "server", kind: "page" },
  { at: "server", kind: "empty" },
  { at: "server", kind: "cut", part: 0.5 },
  { at: "server", kind: "gzip", how: "garbage" },
  { at: "server", kind: "gzip", how: "cut" },
  ...(["reset", "close", "stall", "trickle"] as const).flatMap((kind) =>
    // Before, in and after the head.
    [0, 60, 300].map((after): Fault => ({ at: "wire", kind, after })),
  ),
  ...(["reset", "close", "stall"] as const).map((how): Fault => ({ at: "wire", kind: "refuse", how })),
  ...heads.map((head): Fault => ({ at: "wire", kind: "head", head })),
];
