import { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { closureFrom, dateFrom, hoursFrom, limitsFrom, orderingFrom } from './forms.server.ts';
import { KINDS, type Times, WEEK } from './times.ts';
import { madeWindows, windowsFrom } from './window-forms.server.ts';

type Args = Parameters<typeof apiOf>[0] & { form: FormData; id: number };

/**
 * Does what the pressed button says and gives all times as they are then, with warnings. The parts of a form that the
 * API does not know (a row, a copy) are put together with what it has; its refusal names the form's own fields.
 */
export async function saveTimes(args: Args): Promise<Times> {
  const { form, id } = args;
  const { api, ask } = apiOf(args);
  const path = { id };
  const version = Number(form.get('version'));
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const read = () => ask(api.GET('/api/v1/stores/{id}/timetable', { params: { path } }));
  const query = { version };
  // A form's second button says something else after what the form itself says.
  const intent = String(form.getAll('intent').at(-1));
  switch (intent) {
    case 'hours': {
      const { hours, fields } = hoursFrom(form);
      return named(fields, ask(api.PUT('/api/v1/stores/{id}/hours', { params: { path }, body: { version, hours } })));
    }
    case 'windows':
    case 'make-windows': {
      const times = await read();
      const { windows, fields } = intent === 'windows' ? windowsFrom(form, times) : madeWindows(form, times);
      const body = { version, windows };
      return named(fields, ask(api.PUT('/api/v1/stores/{id}/windows', { params: { path }, body })));
    }
    case 'limits':
    case 'ordering': {
      const { limits } = await read();
      const changed = intent === 'limits' ? limitsFrom(form, limits) : orderingFrom(form, limits);
      const body = { version, ...changed };
      return named(LIMIT_FIELDS, ask(api.PUT('/api/v1/stores/{id}/limits', { params: { path }, body })));
    }
    case 'closure':
      return saveClosure(args, version);
    case 'remove-closure': {
      const params = { path: { id, closure: Number(form.get('closure')) }, query };
      return ask(api.DELETE('/api/v1/stores/{id}/closures/{closure}', { params }));
    }
    case 'day':
      return ask(
        api.PUT('/api/v1/stores/{id}/days/{day}', {
          params: { path: { id, day: text('day') } },
          body: { version, ...dateFrom(form) },
        }),
      );
    default:
      return ask(api.DELETE('/api/v1/stores/{id}/days/{day}', { params: { path: { id, day: text('day') }, query } }));
  }
}

/** The closure that the form names, or a new one. */
function saveClosure(args: Args, version: number): Promise<Times> {
  const { form, id } = args;
  const { api, ask } = apiOf(args);
  const closure = Number(form.get('closure'));
  const body = { version, ...closureFrom(form) };
  if (closure > 0)
    return ask(api.PUT('/api/v1/stores/{id}/closures/{closure}', { params: { path: { id, closure } }, body }));
  return ask(api.POST('/api/v1/stores/{id}/closures', { params: { path: { id } }, body }));
}

/** Where the API's places stand on the page. */
const LIMIT_FIELDS = Object.fromEntries(
  KINDS.flatMap(({ kind }) => [
    [`work.${kind}`, kind],
    ...WEEK.map((weekday, i) => [`work_by_weekday.${i}.${kind}`, `${kind}-${weekday}`]),
  ]),
);

/** The same refusal with the names that the fields have on the page. */
async function named<T>(fields: Record<string, string>, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ProblemError) || !error.data.errors) throw error;
    const errors = error.data.errors.map((one) => ({ ...one, field: fields[one.field] ?? one.field }));
    throw new ProblemError({ ...error.data, errors });
  }
}
