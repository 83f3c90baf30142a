import {
  type Attributes,
  type Context,
  context,
  type Meter,
  propagation,
  ProxyTracerProvider,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from "@opentelemetry/api";
import { ConfigError, GitLabError, type HttpError } from "./errors.js";
import type { Exchange, Handler } from "./exchange.js";
import type { Extension } from "./extension.js";
import { mergeHeaders } from "./headers.js";
import { shownRequestId } from "./hooks.js";
import { answered, attributesOf, errorType, graphqlFailed, nameOf } from "./opentelemetry-attributes.js";
import { type Instruments, instruments, recordRateLimit } from "./opentelemetry-metrics.js";
import { maskUrl } from "./redaction.js";
import { redact, secretsOf } from "./secrets.js";
import { VERSION } from "./version.js";

/** How calls are traced and measured. */
export interface OpenTelemetryOptions {
  /** Makes the spans. Default: the tracer `gitlab-fetch` of the global provider; `false` for no spans. */
  tracer?: Tracer | false;
  /** Makes the metrics. Default: the meter `gitlab-fetch` of the global provider; `false` for no metrics. */
  meter?: Meter | false;
  /**
   * Whether GitLab is sent the trace's context (`traceparent` and whatever else the global propagator writes). It goes to the
   * base origin only, never along with a redirect elsewhere. Default false.
   */
  propagate?: boolean;
  /** Names of query parameters whose values `url.full` shows, or true for all that are no secrets. Default: none. */
  queryValues?: readonly string[] | boolean;
}

/** A call under way. */
interface Watched {
  span?: Span;
  /** What its measurements are kept by. */
  common: Attributes;
}

/**
 * Traces and measures calls: a span per call (of a list: per page) with its attempts and waits as events, and metrics, named
 * by OpenTelemetry's semantic conventions for HTTP clients. Spans are children of the active one, and active themselves while
 * the call is under way. No header and no body gets into them, and of the query only names. Needs `@opentelemetry/api` 1.9 or
 * later beside it.
 *
 * @example new GitLab({ token, use: [openTelemetry()] })
 * @throws ConfigError when an option is wrong
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Extension {
  const { tracer, meter, propagate = false, queryValues = false } = options;
  if (typeof queryValues !== "boolean" && !Array.isArray(queryValues))
    throw new ConfigError("queryValues: expected names of parameters, or true for all");
  const tracerNow = tracer === undefined ? globalTracer : () => tracer || undefined;
  const measures = instruments(meter);
  const watched = new WeakMap<Exchange, Watched>();

  const around = (next: Handler): Handler => {
    return async (x) => {
      const spans = tracerNow();
      // Before an SDK is registered there is nobody to tell.
      if (!spans && !propagate && !measures()) return next(x);
      const start = performance.now();
      const common = attributesOf(x);
      const span = spans?.startSpan(nameOf(common), {
        kind: SpanKind.CLIENT,
        attributes: { ...common, "url.full": maskUrl(x, queryValues, "REDACTED") },
      });
      watched.set(x, { span, common });
      const active = span ? trace.setSpan(context.active(), span) : context.active();
      if (propagate) inject(x, active);
      let outcome: Attributes = {};
      let message: string | undefined;
      try {
        const response = await context.with(active, () => next(x));
        outcome = answered(response.status, shownRequestId(x, response.headers));
        if (graphqlFailed(x)) outcome["error.type"] = "graphql";
        return response;
      } catch (error) {
        const { status, requestId } = Object(error) as Partial<HttpError>;
        if (error instanceof GitLabError && status)
          outcome = answered(status, requestId && redact(requestId, ...secretsOf(x)));
        // 304 is what was asked for.
        if (status !== 304) outcome["error.type"] = errorType(error);
        // GitLab's own words may hold anything, and so may what others have thrown.
        if (error instanceof GitLabError && error.code !== "http") message = error.message;
        throw error;
      } finally {
        if (span) end(x, span, outcome, message);
        delete outcome["gitlab.request_id"];
        measures()?.call.record((performance.now() - start) / 1000, { ...common, ...outcome });
      }
    };
  };

  const decorate = (next: Handler): Handler => {
    return async (x) => {
      const call = watched.get(x);
      if (!call) return next(x);
      const { span, common } = call;
      const measured = measures();
      if (x.paced! >= 1) wait(span, measured, common, { "gitlab.wait.reason": "limiter" }, x.paced!);
      // It is told once, though a refreshed token sends the request again.
      x.paced = 0;
      const resent: Attributes = x.attempts.length > 0 ? { "http.request.resend_count": x.attempts.length } : {};
      const start = performance.now();
      const done = (outcome: Attributes): void => {
        const duration = (performance.now() - start) / 1000;
        tell(span, "gitlab.attempt", { ...resent, ...outcome, "gitlab.attempt.duration": duration });
        delete outcome["gitlab.request_id"];
        measured?.request.record(duration, { ...common, ...outcome });
      };
      try {
        const response = await next(x);
        const { status, headers } = response;
        done({ ...answered(status, shownRequestId(x, headers)), ...(status >= 400 && { "error.type": `${status}` }) });
        if (measured && !x.elsewhere) recordRateLimit(measured, headers, common);
        return response;
      } catch (error) {
        done({ "error.type": errorType(x.signal?.aborted ? x.signal.reason : error) });
        throw error;
      }
    };
  };

  const retrying = (x: Exchange, error: GitLabError, milliseconds: number): void => {
    const call = watched.get(x);
    if (!call) return;
    const { span, common } = call;
    const measured = measures();
    const reason = { "gitlab.wait.reason": "retry", "error.type": errorType(error) };
    wait(span, measured, common, reason, milliseconds);
    measured?.retries.add(1, { ...common, "error.type": reason["error.type"] });
  };

  return { around, decorate, retrying };
}

/** The tracer of the global provider, once there is one that makes spans. */
function globalTracer(): Tracer | undefined {
  const provider = trace.getTracerProvider();
  if (provider instanceof ProxyTracerProvider) return provider.getDelegateTracer("gitlab-fetch", VERSION);
  return provider.getTracer("gitlab-fetch", VERSION);
}

function wait(
  span: Span | undefined,
  measured: Instruments | undefined,
  common: Attributes,
  reason: Attributes,
  milliseconds: number,
): void {
  const seconds = milliseconds / 1000;
  tell(span, "gitlab.wait", { ...reason, "gitlab.wait.duration": seconds });
  measured?.waits.record(seconds, { ...common, ...reason });
}

/** An attempt may come to its end after its call, which ran out of time; its span takes no more then. */
function tell(span: Span | undefined, event: string, facts: Attributes): void {
  if (span?.isRecording()) span.addEvent(event, facts);
}

function end(x: Exchange, span: Span, outcome: Attributes, message?: string): void {
  span.setAttributes(outcome);
  if (x.attempts.length > 0) span.setAttribute("http.request.resend_count", x.attempts.length);
  if (outcome["error.type"]) span.setStatus({ code: SpanStatusCode.ERROR, message });
  span.end();
}

function inject(x: Exchange, active: Context): void {
  const carrier: Record<string, string> = {};
  propagation.inject(active, carrier);
  Object.assign(x.headers, mergeHeaders({}, carrier));
}
