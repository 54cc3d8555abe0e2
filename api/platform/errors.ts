/** One wrong field of a request. `field` is a path such as `lines.0.quantity`; `message` says what would be right. */
export type FieldError = { field: string; code: string; message: string };

export type RefusedOptions = {
  status?: number;
  /** Wrong fields, for 400 and 422. */
  errors?: FieldError[];
  /** Facts that the caller needs to go on (a new quote, other windows); goes out as `facts`. */
  facts?: Record<string, unknown>;
  /** For the log only. */
  detail?: string;
  /** Seconds until it makes sense to ask again; goes out as Retry-After. */
  retryAfterS?: number;
};

/**
 * An expected refusal: a stable code `domain/reason` and a sentence for people. Mapped once, in `http.ts`, to an
 * RFC 9457 problem. Everything else that is thrown is a bug and becomes a bare 500.
 */
export class Refused extends Error {
  readonly code: string;
  readonly status: number;
  readonly errors: FieldError[];
  readonly facts: Record<string, unknown> | undefined;
  readonly detail: string | undefined;
  readonly retryAfterS: number | undefined;

  constructor(code: string, publicText: string, options: RefusedOptions = {}) {
    super(publicText);
    this.name = 'Refused';
    this.code = code;
    this.status = options.status ?? 409;
    this.errors = options.errors ?? [];
    this.facts = options.facts;
    this.detail = options.detail;
    this.retryAfterS = options.retryAfterS;
  }
}

/** Absent, or somebody else's: the two are told apart by nobody. */
export const notFound = (code: string, publicText: string) => new Refused(code, publicText, { status: 404 });

/** One wrong field that a schema can't see. */
export const invalidField = (code: string, field: string, message: string) =>
  new Refused(code, message, { status: 422, errors: [{ field, code, message }] });

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`impossible: ${message}`);
}
