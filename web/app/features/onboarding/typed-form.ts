import { data } from 'react-router';
import type { Refusal } from '../../lib/forms.ts';
import type { Suggestion } from '../place/use-suggestions.ts';

/** What an action answers that only looked for a place: everything typed stays, nothing was refused. */
export type Located = Refusal & { found: Suggestion[] };

const NO_PROBLEM = { title: '', status: 200, code: '', detail: '' };

/** The typed values with the found place in them. */
export function located(form: FormData, found: Suggestion[], point: { lat: number; lng: number } | undefined) {
  const typed = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const values = { ...Object.fromEntries(typed), ...(point && { lat: String(point.lat), lng: String(point.lng) }) };
  return data<Located>({ problem: NO_PROBLEM, fields: {}, values, found });
}

export const isLocated = (answer: Refusal | Located | undefined): answer is Located =>
  answer !== undefined && 'found' in answer;

/** What was refused, where the answer is a refusal. */
export const refusedIn = (answer: Refusal | Located | undefined) => (isLocated(answer) ? undefined : answer);
