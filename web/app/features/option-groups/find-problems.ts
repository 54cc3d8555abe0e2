import {
  checkGroup,
  checkGroupAmong,
  checkProduct,
  type Finding,
  findOpeningProblems,
} from '../../../../api/domains/designs/check-groups.ts';
import type { DesignableProduct, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import type { GroupDraft } from './draft.ts';
import { bodyOf, groupOf, isBlank } from './draft-body.ts';
import { optionField } from './draft-form.ts';
import { withDraft } from './preview-product.ts';

/** `field` is a name in the form, or '' for the whole; an error keeps from saving. */
export type Problem = { field: string; message: string; isError: boolean };

type Surroundings = {
  groupId: number;
  others: readonly OptionGroup[];
  products: readonly DesignableProduct[];
  currency: string;
};

/** What the server would say to a save, found while typing by the same rules; and what works, but maybe not as meant. */
export function findProblems(draft: GroupDraft, { groupId, others, products, currency }: Surroundings): Problem[] {
  const group = groupOf(draft, groupId, currency);
  const { errors } = bodyOf(draft, currency);
  const found: Problem[] = errors.map(({ field, message }) => ({
    field: fieldOf(field, draft),
    message,
    isError: true,
  }));
  if (draft.name.trim() === '') found.push({ field: 'name', message: 'Give the group a name.', isError: true });
  for (const { key, name } of draft.options.filter((option) => !isBlank(option)))
    if (name.trim() === '')
      found.push({ field: optionField(key, 'name'), message: 'Give the option a name.', isError: true });
  const tell = (finding: Finding, field: string) => ({ field, message: finding.message, isError: finding.is_error });
  for (const finding of [...checkGroup(asSent(draft, group)), ...checkGroupAmong(group, others)])
    found.push(tell(finding, fieldOf(finding.field, draft)));
  for (const product of products) {
    const next = withDraft(product, group);
    const known = new Set(checkProduct(product).map(({ message }) => message));
    for (const finding of checkProduct(next)) if (!known.has(finding.message)) found.push(tell(finding, ''));
    const before = findOpeningProblems(product);
    for (const message of findOpeningProblems(next))
      if (!before.includes(message)) found.push({ field: '', message: `${product.name}: ${message}`, isError: false });
  }
  return unique(found);
}

/** The numbers as typed: previews need at least one choice, the check has to say that none is no choice. */
function asSent(draft: GroupDraft, group: OptionGroup): OptionGroup {
  if (draft.kind === 'text') return group;
  const of = (text: string, otherwise: number) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : otherwise);
  return { ...group, max_choices: of(draft.max_choices, 1) };
}

const unique = (problems: Problem[]): Problem[] =>
  problems.filter(
    (problem, at) =>
      problems.findIndex(({ field, message }) => field === problem.field && message === problem.message) === at,
  );

const GROUP_FIELDS: Record<string, string> = {
  'text.max_length': 'max_length',
  'text.lines': 'lines',
  'text.scripts': 'scripts',
};
const OPTION_FIELDS: Record<string, string> = { lead_time_minutes: 'lead_time', is_available: 'sale' };

/** The name in the form of a path in the API's body: `options.2.price` is the price of the third row. */
export function fieldOf(path: string, draft: GroupDraft): string {
  const match = /^options\.(\d+)\.(.+)$/.exec(path);
  const rows = draft.options.filter((option) => !isBlank(option));
  const row = match ? rows[Number(match[1])] : undefined;
  if (!match) return GROUP_FIELDS[path] ?? path.split('.')[0] ?? '';
  if (!row) return 'options';
  const [name = '', part = ''] = (match[2] ?? '').split('.');
  if (name === 'price_by_size') return optionField(row.key, part ? `size${part}` : 'sizes');
  if (name === 'work_units' && part) return optionField(row.key, part);
  return optionField(row.key, OPTION_FIELDS[name] ?? name);
}
