import {
  type Attributes,
  type Counter,
  createNoopMeter,
  type Gauge,
  type Histogram,
  type Meter,
  metrics,
} from "@opentelemetry/api";
import { ConfigError } from "./errors.js";
import { readRateLimit } from "./rate-limit.js";
import { VERSION } from "./version.js";

/** What is measured. Times are in seconds. */
export interface Instruments {
  /** Requests, until their headers have come. */
  request: Histogram;
  /** Calls, with their retries and waits. */
  call: Histogram;
  retries: Counter;
  waits: Histogram;
  remaining: Gauge;
  limit: Gauge;
}

/** In seconds, as the conventions advise. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const longBuckets = [...buckets, 30, 60, 120];

/**
 * The instruments of a meter.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-metrics/
 */
function instrumentsOf(meter: Meter): Instruments {
  if (typeof meter.createGauge !== "function")
    throw new ConfigError("meter: expected one of @opentelemetry/api 1.9 or later");
  const seconds = (name: string, description: string, explicitBucketBoundaries: number[]): Histogram =>
    meter.createHistogram(name, { unit: "s", description, advice: { explicitBucketBoundaries } });
  return {
    request: seconds("http.client.request.duration", "Duration of HTTP client requests.", buckets),
    call: seconds("gitlab.client.call.duration", "Duration of calls with all their attempts and waits.", longBuckets),
    retries: meter.createCounter("gitlab.client.retries", { unit: "{retry}", description: "Requests sent again." }),
    waits: seconds("gitlab.client.wait.duration", "Time waited for a limiter or before a retry.", longBuckets),
    remaining: meter.createGauge("gitlab.client.rate_limit.remaining", {
      unit: "{request}",
      description: "Requests GitLab permits until its present window ends.",
    }),
    limit: meter.createGauge("gitlab.client.rate_limit.limit", {
      unit: "{request}",
      description: "Requests GitLab permits per window.",
    }),
  };
}

/**
 * Gives the instruments of a meter, or of the global provider that there is at the moment: a meter asked for before an SDK
 * was registered would never count anything.
 */
export function instruments(meter?: Meter | false): () => Instruments | undefined {
  if (meter === false) return () => undefined;
  const given = meter && instrumentsOf(meter);
  let made: Instruments | undefined;
  let provider: unknown;
  return () => {
    if (given) return given;
    const now = metrics.getMeterProvider();
    if (now !== provider) {
      const meter = now.getMeter("gitlab-fetch", VERSION);
      made = meter.constructor === createNoopMeter().constructor ? undefined : instrumentsOf(meter);
    }
    provider = now;
    return made;
  };
}

/** Records what an answer tells about GitLab's limits, if it does. */
export function recordRateLimit(measured: Instruments, headers: Headers, common: Attributes): void {
  if (!headers.has("ratelimit-limit")) return;
  const { remaining, limit, name } = readRateLimit(headers);
  const attributes: Attributes = {
    "server.address": common["server.address"],
    "server.port": common["server.port"],
    ...(name && { "gitlab.rate_limit.name": name }),
  };
  if (remaining !== undefined) measured.remaining.record(remaining, attributes);
  if (limit !== undefined) measured.limit.record(limit, attributes);
}
