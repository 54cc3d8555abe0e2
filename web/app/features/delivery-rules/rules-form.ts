import type { components } from '../../../../contract/api-types.gen.ts';
import type { Corner } from '../map/shapes.ts';

export type Rules = components['schemas']['DeliveryRules'];
export type Rule = Rules['rules'][number];
export type Trial = components['schemas']['DeliveryRuleTrial'];

/** A rule as it stands in a form: everything is text. */
export type RuleForm = {
  id: string;
  name: string;
  from_km: string;
  to_km: string;
  postcodes: string;
  /** A corner a line: "12.9716, 77.5946", latitude first, as people and other maps write it. */
  corners: string;
  weekdays: string[];
  starts_from: string;
  starts_before: string;
  fee: string;
  free_above: string;
  minimum: string;
};

export const NEW_RULE: RuleForm = {
  id: '',
  name: '',
  from_km: '',
  to_km: '',
  postcodes: '',
  corners: '',
  weekdays: [],
  starts_from: '',
  starts_before: '',
  fee: '',
  free_above: '',
  minimum: '',
};

const FIELDS = Object.keys(NEW_RULE).filter((name) => name !== 'weekdays') as Exclude<keyof RuleForm, 'weekdays'>[];
const MAX_RULES = 50;

const kilometres = (metres: number | null) => (metres === null ? '' : String(metres / 1000));

export const toForm = (rule: Rule): RuleForm => ({
  id: String(rule.id),
  name: rule.name,
  from_km: kilometres(rule.from_m),
  to_km: kilometres(rule.to_m),
  postcodes: rule.postcodes?.join(', ') ?? '',
  corners: cornersText((rule.polygon ?? []) as Corner[]),
  weekdays: rule.weekdays?.map(String) ?? [],
  starts_from: rule.starts_from ?? '',
  starts_before: rule.starts_before ?? '',
  fee: rule.fee.amount,
  free_above: rule.free_above?.amount ?? '',
  minimum: rule.minimum?.amount ?? '',
});

const DIGITS = 6;
export const cornersText = (corners: readonly Corner[]): string =>
  corners.map(([lng, lat]) => `${Number(lat.toFixed(DIGITS))}, ${Number(lng.toFixed(DIGITS))}`).join('\n');

/** Corners of the lines that are any; what is not finished is left out while somebody types. */
export function readCorners(text: string): Corner[] {
  return text.split('\n').flatMap((line): Corner[] => {
    const match = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(line);
    return match ? [[Number(match[2]), Number(match[1])]] : [];
  });
}

/** Lines that say something that is no corner. */
export const wrongCorners = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && readCorners(line).length === 0);

/** The rules of a sent form, in their order. */
export function readForm(form: FormData): RuleForm[] {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const count = Math.min(Number(text('rules')) || 0, MAX_RULES);
  return Array.from({ length: count }, (_, i): RuleForm => {
    const own = Object.fromEntries(FIELDS.map((field) => [field, text(`rules.${i}.${field}`)]));
    const weekdays = form.getAll(`rules.${i}.weekdays`).map(String);
    return { ...NEW_RULE, ...own, weekdays };
  });
}

const metres = (km: string): number | null => {
  if (km === '') return null;
  const value = Number(km.replace(',', '.'));
  // What is no number is refused by its field.
  return Number.isFinite(value) ? Math.round(value * 1000) : (km as never);
};

/** As the API takes it; money in the store's currency. */
export function toBody(rule: RuleForm, currency: string) {
  const money = (amount: string) => (amount === '' ? null : { amount: amount.replace(',', '.'), currency });
  const postcodes = rule.postcodes
    .split(/[,;\n]/)
    .map((code) => code.trim())
    .filter(Boolean);
  return {
    ...(rule.id && { id: Number(rule.id) }),
    name: rule.name || areaName(rule),
    from_m: metres(rule.from_km),
    to_m: metres(rule.to_km),
    postcodes: postcodes.length > 0 ? postcodes : null,
    polygon: rule.corners === '' ? null : readCorners(rule.corners),
    weekdays: rule.weekdays.length > 0 && rule.weekdays.length < 7 ? rule.weekdays.map(Number) : null,
    starts_from: rule.starts_from || null,
    starts_before: rule.starts_before || null,
    fee: money(rule.fee || '0') as { amount: string; currency: string },
    free_above: money(rule.free_above),
    minimum: money(rule.minimum),
  };
}

/** What a rule is called that nobody gave a name. */
function areaName({ to_km, postcodes, corners }: RuleForm): string {
  if (to_km) return `Up to ${to_km} km`;
  if (postcodes) return 'Some postcodes';
  return corners ? 'An area' : 'Everywhere';
}

/** Field names of the API → those of the form. */
const NAMES: Record<string, keyof RuleForm> = { from_m: 'from_km', to_m: 'to_km', polygon: 'corners' };

/** The words beside each field, by the form's names. */
export const errorsOf = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([path, message]) => {
      const [, place, field = ''] = /^rules\.(\d+)\.(\w+)/.exec(path) ?? [];
      return [place === undefined ? path : `rules.${place}.${NAMES[field] ?? field}`, message];
    }),
  );

/** The list after one press: "up.2", "down.0", "remove.1", "add". */
export function arrange(rules: readonly RuleForm[], press: string): RuleForm[] {
  const [what, place] = press.split('.');
  const at = Number(place);
  if (what === 'add') return [...rules, NEW_RULE];
  if (what === 'remove') return rules.filter((_, i) => i !== at);
  const to = what === 'up' ? at - 1 : at + 1;
  if (to < 0 || to >= rules.length) return [...rules];
  const moved = [...rules];
  moved.splice(to, 0, ...moved.splice(at, 1));
  return moved;
}
