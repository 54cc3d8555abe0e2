import type { components } from '../../../../contract/api-types.gen.ts';
import { FIELD_LABELS, inWords, valueInWords } from './field-words.ts';

export type Change = components['schemas']['StoreChange'];

/** What happened, as a sentence about `name`. */
const DEEDS: Record<string, (name: string) => string> = {
  'store.registered': (name) => `registered ${name}`,
  'store.submitted': () => 'asked to open the store',
  'store.withdrawn': () => 'took the request to open back',
  'store.approved': () => 'opened the store',
  'store.returned': () => 'sent the store back',
  'store.suspended': () => 'suspended the store',
  'store.reinstated': () => 'ended the suspension',
  'store.closed': () => 'closed the store for good',
  'store.paused': () => 'paused the store',
  'store.resumed': () => 'took orders again',
  'store.changed': () => 'changed the settings',
  'store.registration_changed': () => 'changed licence and tax',
  'store.cover_changed': () => 'changed the picture of the store',
  'member.joined': (name) => `${name} joined`,
  'member.left': (name) => `${name} left`,
  'member.removed': (name) => `removed ${name}`,
  'member.role_changed': (name) => `changed the role of ${name}`,
  'invitation.sent': (name) => `invited ${name}`,
  'invitation.sent_again': (name) => `sent the invitation to ${name} again`,
  'invitation.withdrawn': (name) => `withdrew the invitation to ${name}`,
  'hours.changed': () => 'changed the opening hours',
  'windows.changed': () => 'changed the windows',
  'limits.changed': () => 'changed limits and ordering',
  'closure.added': (name) => `entered a closure: ${name}`,
  'closure.changed': (name) => `changed a closure: ${name}`,
  'closure.removed': (name) => `removed a closure: ${name}`,
  'day.changed': (name) => `changed ${name}`,
  'day.reset': (name) => `made ${name} a day as usual`,
  'delivery_rules.changed': () => 'changed where the store delivers',
  'product.created': (name) => `made ${name}`,
  'product.changed': (name) => `changed ${name}`,
  'product.moved': (name) => `moved ${name} in the list`,
  'product.availability_changed': (name) => `changed whether ${name} is sold out`,
  'product.picture_added': (name) => `added a picture of ${name}`,
  'product.picture_removed': (name) => `removed a picture of ${name}`,
  'product.picture_restored': (name) => `brought a picture of ${name} back`,
  'product.pictures_arranged': (name) => `arranged the pictures of ${name}`,
  'products.imported': (name) => `imported products: ${name}`,
  'option.availability_changed': (name) => `changed whether ${name} is sold out`,
  'option_group.created': (name) => `made the choice ${name}`,
  'option_group.changed': (name) => `changed the choice ${name}`,
  'option_group.deleted': (name) => `removed the choice ${name}`,
};

/** 'Meera changed the settings' without the name in front. */
export function deedOf({ action, subject_name }: Pick<Change, 'action' | 'subject_name'>): string {
  const told = DEEDS[action]?.(subject_name);
  if (told) return told;
  const [subject = '', verb = ''] = action.split('.');
  return `${inWords(verb)} ${subject_name} (${inWords(subject)})`;
}

/** Whether the sentence already says who did it. */
export const isOwnDeed = ({ action }: Pick<Change, 'action'>) => action === 'member.joined' || action === 'member.left';

export type Difference = { name: string; label: string; before: string; after: string };

/** `kind` of a store and `kind` of a product are two things. */
const label = (name: string, isStore: boolean) =>
  (isStore && FIELD_LABELS[name]) || capital(inWords(name.replace(/_minor$/, '').replace(/^(is|has)_/, '')));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Each field that differs, before and after, in words; ids say nothing to people. */
export function differencesOf(
  { action, before, after }: Pick<Change, 'action' | 'before' | 'after'>,
  currency: string,
): Difference[] {
  const isStore = /^(store|member|invitation)\./.test(action);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !/_id$|^id$|^version$|^art$|^opening_design$|^reviewed_at$/.test(name))
    .map((name) => ({
      name,
      label: label(name, isStore),
      before: valueInWords(name, before[name], currency),
      after: valueInWords(name, after[name], currency),
    }))
    .filter((one) => one.before !== one.after);
}
