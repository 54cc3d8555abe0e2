import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import { type Person, requirePerson } from '../../platform/auth.ts';
import { type FieldError, notFound, Refused } from '../../platform/errors.ts';
import { toMinor, toMoney } from '../../platform/money.ts';
import type { RuleIn } from './edit-rules.schema.ts';
import { findRules, type NamedRule, type RulesOfStore, raiseRulesVersion, replaceRules } from './edit-rules.sql.ts';
import { openRing, ruleErrors, ruleWarnings } from './rule-problems.ts';

const PRIORITY_STEP = 10;

/** The store's rules with their terms. Refuses 'stores/unknown' (404). */
export async function getRules({ db }: Pick<Context, 'db'>, storeId: number): Promise<RulesOfStore> {
  const [store] = await findRules(db, { id: storeId });
  if (!store) throw notFound('stores/unknown', 'There is no such store.');
  return store;
}

/**
 * Replaces a store's rules by a list in the order in which they are tried; a rule with an id stays that rule. Refuses
 * 'delivery/rules-invalid' (422) with every wrong field, and 'delivery/rules-changed-meanwhile' (409) with the rules that
 * somebody else saved since `version`.
 */
export async function saveRules(
  context: Context,
  person: Person,
  change: { store_id: number; version: number; rules: RuleIn[] },
): Promise<RulesOfStore> {
  const { store_id } = change;
  const now = context.clock.now();
  return context.db.transaction().execute(async (trx) => {
    const before = await getRules({ db: trx }, store_id);
    const rules = readRules(change.rules, before);
    const raised = await raiseRulesVersion(trx, { id: store_id, version: change.version, now });
    if (!raised)
      throw new Refused(
        'delivery/rules-changed-meanwhile',
        'Somebody saved these rules meanwhile. Look at theirs first.',
        {
          facts: { current: rulesOut(before) },
        },
      );
    await replaceRules(trx, store_id, rules);
    await recordAudit(trx, {
      store_id,
      actor_kind: requirePerson(person).role === 'admin' ? 'admin' : 'staff',
      actor_id: person.person_id,
      actor_name: person.name,
      action: 'delivery_rules.changed',
      subject_id: store_id,
      subject_name: 'Delivery rules',
      before: wordsByName(before.rules),
      after: wordsByName(rules),
      at: now,
    });
    return getRules({ db: trx }, store_id);
  });
}

const wordsByName = (rules: readonly NamedRule[]) =>
  Object.fromEntries(rules.map(({ id, priority, name, ...terms }, i) => [`${i + 1} ${name}`, terms]));

/** What came in, as rules of this store: in its currency, with its own ids alone. */
export function readRules(rules: readonly RuleIn[], store: RulesOfStore): NamedRule[] {
  const own = new Set(store.rules.map(({ id }) => id));
  const errors: FieldError[] = [];
  const wrong = (rule: number, field: string, code: string, message: string) =>
    errors.push({ field: `rules.${rule}.${field}`, code, message });
  const read = rules.map((rule, i): NamedRule => {
    const money = (field: 'fee' | 'free_above' | 'minimum') => {
      const given = rule[field];
      if (given === null) return null;
      const minor = given.currency === store.currency ? toMinor(given.amount, store.currency) : null;
      if (minor === null)
        wrong(
          i,
          field,
          'delivery/rule-money',
          `Write an amount such as ${toMoney(35000, store.currency).amount} ${store.currency}.`,
        );
      return minor;
    };
    if (rule.id && !own.has(rule.id)) wrong(i, 'id', 'delivery/unknown-rule', 'This rule is not one of the store.');
    return {
      ...rule,
      id: rule.id ?? 0,
      priority: (i + 1) * PRIORITY_STEP,
      polygon: rule.polygon && openRing(rule.polygon),
      postcodes: rule.postcodes && [...new Set(rule.postcodes.map((code) => code.toUpperCase()))],
      weekdays: rule.weekdays && [...new Set(rule.weekdays)].sort(),
      fee_minor: money('fee') ?? 0,
      free_above_minor: money('free_above'),
      minimum_minor: money('minimum') ?? 0,
    };
  });
  for (const { rule, field, code, message } of ruleErrors(read)) wrong(rule, field, code, message);
  if (new Set(read.flatMap(({ id }) => id || [])).size < read.filter(({ id }) => id).length)
    wrong(0, 'id', 'delivery/unknown-rule', 'A rule stands in the list twice.');
  if (errors.length > 0)
    throw new Refused('delivery/rules-invalid', 'Some rules can’t be saved like this. Correct what is marked.', {
      status: 422,
      errors,
    });
  return read;
}

const hours = (time: string | null | undefined) => time?.slice(0, 5) ?? null;

/** As JSON. */
export function rulesOut({ rules_version, currency, timezone, offers_delivery, lat, lng, rules }: RulesOfStore) {
  const money = (minor: number | null) => (minor === null ? null : toMoney(minor, currency));
  return {
    version: rules_version,
    currency,
    timezone,
    offers_delivery,
    store: { lat, lng },
    rules: rules.map(
      ({ priority, fee_minor, free_above_minor, minimum_minor, starts_from, starts_before, ...rule }) => ({
        ...rule,
        starts_from: hours(starts_from),
        starts_before: hours(starts_before),
        fee: toMoney(fee_minor, currency),
        free_above: money(free_above_minor),
        minimum: minimum_minor > 0 ? money(minimum_minor) : null,
      }),
    ),
    warnings: ruleWarnings(rules).map(({ rule, code, message }) => ({ rule, code, message })),
  };
}
