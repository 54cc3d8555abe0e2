/** RFC 9457 problem as the API sends it. */
export type Problem = {
  type?: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: { field: string; message: string; code?: string }[];
  /** What the caller needs to go on: a new quote, other windows. */
  facts?: Record<string, unknown>;
  request_id?: string;
};

/**
 * A refusal of the API, thrown. Catch it in an action (`refusal` in forms.ts) or let it go from a loader: it has the
 * shape of React Router's `data()`, so the error boundary receives the problem with its status, in production too.
 */
export class ProblemError extends Error {
  readonly type = 'DataWithResponseInit';
  readonly data: Problem;
  readonly init: { status: number; statusText: string };

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.data = problem;
    this.init = { status: problem.status, statusText: problem.title };
  }
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'status' in value && 'code' in value && 'detail' in value;
}

/** What to say when an answer isn't a problem document: a proxy's page, an empty body. */
export function problemFrom(body: unknown, status: number): Problem {
  if (isProblem(body)) return body;
  return {
    title: 'Something went wrong',
    status,
    code: 'web/unexpected-answer',
    detail: 'Please try again in a moment.',
  };
}
