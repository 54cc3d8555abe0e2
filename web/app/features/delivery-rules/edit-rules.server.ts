import type { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import type { EditorState } from './rules-editor.tsx';
import { arrange, errorsOf, type Rules, readForm, type Trial, toBody, toForm, wrongCorners } from './rules-form.ts';
import type { Asked } from './trial-panel.tsx';

type Api = ReturnType<typeof apiOf>;

/** What one press on the form does; whatever happens, what was typed stays. */
export async function pressRules({ api, ask }: Api, storeId: number, form: FormData): Promise<EditorState> {
  const press = String(form.get('press') ?? 'save');
  const asked = askedIn(form);
  const state: EditorState = { rules: readForm(form), version: Number(form.get('version')), asked, errors: {} };
  const path = { params: { path: { id: storeId } } };
  if (press !== 'save' && press !== 'try') return { ...state, rules: arrange(state.rules, press) };
  const unread = unreadCorners(state);
  if (unread)
    return { ...state, errors: unread, problem: 'Some rules can’t be saved like this. Correct what is marked.' };
  try {
    const currency = String(form.get('currency') ?? '') || (await currencyOf({ api, ask }, storeId));
    const rules = state.rules.map((rule) => toBody(rule, currency));
    if (press === 'try') {
      const trial: Trial = await ask(
        api.POST('/api/v1/stores/{id}/delivery-rules/trials', {
          ...path,
          body: { rules, ...trialBody(asked) } as never,
        }),
      );
      return { ...state, trial };
    }
    const saved: Rules = await ask(
      api.PUT('/api/v1/stores/{id}/delivery-rules', { ...path, body: { version: state.version, rules } as never }),
    );
    return { ...state, rules: saved.rules.map(toForm), version: saved.version, isSaved: true };
  } catch (error) {
    if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
    return refused(state, error);
  }
}

const currencyOf = async ({ api, ask }: Api, id: number) =>
  (await ask(api.GET('/api/v1/stores/{id}/delivery-rules', { params: { path: { id } } }))).currency;

function refused(state: EditorState, { data }: ProblemError): EditorState {
  const fields = Object.fromEntries((data.errors ?? []).map((one) => [one.field, one.message]));
  const current = data.facts?.current as Rules | undefined;
  // Saved again on purpose, they replace what the other person saved.
  const version = current?.version ?? state.version;
  const more = current
    ? ' Save again to replace theirs by what stands here, or load the page again to see theirs.'
    : '';
  return { ...state, version, errors: errorsOf(fields), problem: `${data.detail}${more}` };
}

function unreadCorners({ rules }: EditorState): Record<string, string> | null {
  const errors = rules.flatMap(({ corners }, i) => {
    const [wrong] = wrongCorners(corners);
    return wrong ? [[`rules.${i}.corners`, `“${wrong}” is no corner. Write one like 12.9716, 77.5946.`]] : [];
  });
  return errors.length > 0 ? Object.fromEntries(errors) : null;
}

const askedIn = (form: FormData): Asked => {
  const text = (name: string) => String(form.get(`try.${name}`) ?? '').trim();
  return { address: text('address'), items_total: text('items_total'), day: text('day'), time: text('time') };
};

const trialBody = ({ address, items_total, day, time }: Asked) => ({
  address: address || undefined,
  postcode: /^\d{4,6}$/.test(address) ? address : undefined,
  items_total: items_total.replace(',', '.') || undefined,
  day: day || undefined,
  time: time || undefined,
});
