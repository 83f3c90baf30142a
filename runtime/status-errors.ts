import { HttpError } from "./errors.js";

// `instanceof` goes by the status: a bare client throws plain `HttpError`s, so that a bundle carries only the classes it
// asks about.
const has = (value: unknown, test: (status: number) => boolean): boolean =>
  value instanceof HttpError && test(value.status);

/** 400: an attribute is missing or malformed. */
export class BadRequestError extends HttpError {
  static override [Symbol.hasInstance](value: unknown): value is BadRequestError {
    return has(value, (status) => status === 400);
  }
}

/** 401: no credential, or one that is wrong, expired or revoked. */
export class UnauthorizedError extends HttpError {
  static override [Symbol.hasInstance](value: unknown): value is UnauthorizedError {
    return has(value, (status) => status === 401);
  }
}

/** 403: known, but not allowed. */
export class ForbiddenError extends HttpError {
  static override [Symbol.hasInstance](value: unknown): value is ForbiddenError {
    return has(value, (status) => status === 403);
  }
}

/** 404: no such record, or no such route (see `kind`). */
export class NotFoundError extends HttpError {
  static override [Symbol.hasInstance](value: unknown): value is NotFoundError {
    return has(value, (status) => status === 404);
  }
}

/** 409: it exists already, was changed meanwhile, or is locked. */
export class ConflictError extends HttpError {
  static override [Symbol.hasInstance](value: unknown): value is ConflictError {
    return has(value, (status) => status === 409);
  }
}

/** 422: understood, but not valid. */
export class UnprocessableError extends HttpError {
  static override [Symbol.hasInstance](value: unknown): value is UnprocessableError {
    return has(value, (status) => status === 422);
  }
}

/** 429: too many requests; `retryAfter` tells how long to wait. */
export class RateLimitError extends HttpError {
  static override [Symbol.hasInstance](value: unknown): value is RateLimitError {
    return has(value, (status) => status === 429);
  }
}

/** 5xx: GitLab, or something in front of it, failed. */
export class ServerError extends HttpError {
  static override [Symbol.hasInstance](value: unknown): value is ServerError {
    return has(value, (status) => status >= 500);
  }
}
