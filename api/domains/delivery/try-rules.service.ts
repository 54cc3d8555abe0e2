import type { Context } from '../../context.ts';
import { invalidField } from '../../platform/errors.ts';
import { toMinor, toMoney } from '../../platform/money.ts';
import { distanceMetres } from '../stores/stores.service.ts';
import { type DeliveryPlace, matchDeliveryRule, matchRule } from './delivery-rules.ts';
import type { RuleIn } from './edit-rules.schema.ts';
import { getRules, readRules } from './edit-rules.service.ts';
import type { NamedRule, RulesOfStore } from './edit-rules.sql.ts';
import { weekdayOf } from './store-days.ts';

export type RuleTrial = {
  rules?: RuleIn[] | undefined;
  address?: string | undefined;
  postcode?: string | undefined;
  lat?: number | undefined;
  lng?: number | undefined;
  items_total: string;
  day?: string | undefined;
  time?: string | undefined;
};

/**
 * "Does it deliver to …, and for how much?", by the store's rules or by ones not saved yet, with what each rule says of the
 * place. Answers as checkout would. One statement. Refuses 'stores/unknown' (404), 'delivery/rules-invalid' (422).
 */
export async function tryRules(context: Context, storeId: number, test: RuleTrial) {
  const store = await getRules(context, storeId);
  const { currency } = store;
  const items_minor = toMinor(test.items_total, currency);
  if (items_minor === null)
    throw invalidField(
      'delivery/items-total',
      'items_total',
      `Write an amount such as ${toMoney(35000, currency).amount}.`,
    );
  const rules = test.rules ? readRules(test.rules, store) : store.rules;
  const place = await findPlace(context, test);
  const asked: DeliveryPlace = {
    distance_m: place && Math.round(distanceMetres(store, place)),
    postcode: test.postcode ?? place?.postcode ?? null,
    point: place,
    weekday: test.day ? weekdayOf(test.day) : null,
    time: test.time ? `${test.time}:00` : null,
    items_minor,
  };
  return { place, ...answer(store, rules, asked, place?.precision !== 'point') };
}

async function findPlace({ geocoder }: Context, { lat, lng, address, postcode }: RuleTrial) {
  if (lat !== undefined && lng !== undefined)
    return { lat, lng, district: null, postcode: postcode ?? null, city: null, precision: 'point' as const };
  const place = await geocoder.locate({ text: address ?? null, postcode: postcode ?? null });
  return place?.precision === 'city' ? null : place;
}

function answer(
  { offers_delivery, currency }: RulesOfStore,
  rules: NamedRule[],
  asked: DeliveryPlace,
  isArea: boolean,
) {
  const money = (minor: number | null) => (minor === null ? null : toMoney(minor, currency));
  // Rules not saved yet have no id: their place in the list stands for it.
  const offer = matchDeliveryRule(
    rules.map((rule, id) => ({ ...rule, id })),
    asked,
  );
  const decides = offer.is_deliverable && offers_delivery ? offer.rule_id : null;
  const common = { distance_m: asked.distance_m, verdicts: verdictsOf(rules, asked, decides) };
  if (!offers_delivery || !offer.is_deliverable) {
    const reason =
      offer.is_deliverable || !offers_delivery ? 'Delivery is switched off in the settings.' : offer.reason;
    return { ...common, ...NO_TERMS, is_deliverable: false, is_estimate: false, reason };
  }
  return {
    ...common,
    is_deliverable: true,
    is_estimate: offer.is_estimate || isArea,
    reason: null,
    rule: decides,
    fee: money(offer.fee_minor),
    minimum: money(offer.minimum_minor),
    missing_for_minimum: money(offer.missing_for_minimum_minor),
    missing_for_free: money(offer.missing_for_free_minor),
  };
}

const NO_TERMS = { rule: null, fee: null, minimum: null, missing_for_minimum: null, missing_for_free: null };

const verdictsOf = (rules: NamedRule[], asked: DeliveryPlace, decides: number | null) =>
  rules.map((rule, i) => {
    const says = matchRule(rule, asked);
    const { name } = rule;
    if (i === decides) return { rule: i, name, verdict: 'decides' as const, words: 'This rule decides.' };
    if (says === 'yes') {
      const words = decides === null ? 'Would fit.' : 'Would fit, but a rule before it decides.';
      return { rule: i, name, verdict: 'matches' as const, words };
    }
    if (says === 'unknown')
      return { rule: i, name, verdict: 'unknown' as const, words: 'Can’t be told without the full address.' };
    return { rule: i, name, verdict: 'passed_over' as const, words: whyNot(rule, asked) };
  });

const kilometres = (metres: number) => `${Number((metres / 1000).toFixed(1))} km`;

function whyNot(rule: NamedRule, { distance_m, weekday, time }: DeliveryPlace): string {
  const { to_m, from_m, postcodes, weekdays } = rule;
  if (distance_m !== null && to_m !== null && distance_m > to_m)
    return `${kilometres(distance_m)} away: further than ${kilometres(to_m)}.`;
  if (distance_m !== null && from_m !== null && distance_m < from_m)
    return `${kilometres(distance_m)} away: nearer than ${kilometres(from_m)}.`;
  if (weekdays !== null && weekday !== null && !weekdays.includes(weekday)) return 'Not on this weekday.';
  const { starts_from, starts_before } = rule;
  if (time && ((starts_from && time < starts_from) || (starts_before && time >= starts_before)))
    return 'Not at this time of day.';
  return postcodes !== null ? 'Not one of its postcodes, or outside its area.' : 'Outside its area.';
}
