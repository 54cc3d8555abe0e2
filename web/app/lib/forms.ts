import { data } from 'react-router';
import { type Problem, ProblemError } from './problem.ts';

/** What an action answers when the API refuses: words for the whole form, words a field, and what was typed. */
export type Refusal = {
  problem: Problem;
  fields: Record<string, string>;
  values: Record<string, string>;
};

const NEVER_ECHOED = /password|token|secret|pin|otp/i;

/**
 * Turns a refusal of the API into the action's answer; anything else is thrown on to the error page.
 *
 *     const form = await args.request.formData();
 *     try { await ask(api.POST('/api/v1/reviews', { body: reviewFrom(form) })); } catch (error) { return refusal(error, form); }
 */
export function refusal(error: unknown, form: FormData) {
  if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
  const problem = error.data;
  const fields = Object.fromEntries((problem.errors ?? []).map((e) => [e.field, e.message]));
  return data<Refusal>({ problem, fields, values: typedIn(form) }, { status: problem.status });
}

function typedIn(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && !NEVER_ECHOED.test(name)) values[name] = value;
  return values;
}

/** A form's text, trimmed; absent and blank are the same. */
export function textOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
