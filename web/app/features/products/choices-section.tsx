import { Pencil, Plus, X } from 'lucide-react';
import type { OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink, buttonClass, IconButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { TEMPLATE_NAMES, TEMPLATES } from '../option-groups/templates.ts';
import { type Row, rowsOf } from './fields.ts';
import { Anchor, Section, useFormView } from './form-parts.tsx';
import { presses } from './lists.ts';
import { Handle, MoveButtons } from './rows.tsx';
import { useDrag } from './use-drag.ts';
import { usePress } from './use-press.ts';
import { groupWords } from './words.ts';

type ChoicesProps = { storeId: number; productId: number; groups: readonly OptionGroup[] };
type Attached = { at: number; group: OptionGroup };

/** The groups that customers choose from, in the order that they see: by what they are about, then as the store likes. */
export function ChoicesSection({ storeId, productId, groups }: ChoicesProps) {
  const rows = rowsOf(useFormView().fields, 'groups');
  const attached = attachedOf(rows, groups);
  const others = groups.filter(({ id }) => attached.every(({ group }) => group.id !== id));
  const backHere = { product: productId };
  return (
    <Section
      id="choices"
      title="What customers choose"
      words="Size comes first, then tiers, shape, flavour and so on; groups about the same thing show in your order."
    >
      {rows.map((row, index) => (
        <input key={row.id} type="hidden" name={`groups.${index}.id`} value={row.id} />
      ))}
      {attached.length === 0 && (
        <p className="text-content-muted text-sm">Nothing yet: customers can only choose how many.</p>
      )}
      <GroupList storeId={storeId} attached={attached} backHere={backHere} />
      <div className="flex flex-wrap items-end gap-3">
        {others.length > 0 && (
          <>
            <Field label="Attach a group" name="attach" className="min-w-56 flex-1" isRequired>
              {({ required: _not, ...control }) => (
                <Select {...control} defaultValue="">
                  <option value="">Choose one of yours</option>
                  {others.map((group) => (
                    <option key={group.id} value={group.id}>
                      {group.name} ({groupWords(group)})
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Button type="submit" name="press" value={presses.attach()} tone="quiet">
              Attach
            </Button>
          </>
        )}
      </div>
      <NewGroupHere storeId={storeId} backHere={backHere} isOpen={attached.length === 0} />
    </Section>
  );
}

type NewGroupProps = { storeId: number; backHere: { product: number }; isOpen: boolean };

/** Ways to begin a group for this product: a template each, and an empty one. */
function NewGroupHere({ storeId, backHere, isOpen }: NewGroupProps) {
  const starts = TEMPLATE_NAMES.map((template) => ({
    label: TEMPLATES[template].name,
    query: { ...backHere, template },
  }));
  return (
    <details open={isOpen || undefined}>
      <summary className={`${buttonClass({ tone: 'quiet' })} cursor-pointer [&::-webkit-details-marker]:hidden`}>
        <Plus aria-hidden="true" className="size-4" />
        New group
      </summary>
      <p className="pt-3 text-content-muted text-sm">Begin with one of these; you can change everything in it.</p>
      <ul className="flex flex-wrap gap-2 pt-2">
        {[...starts, { label: 'Something else', query: backHere }].map(({ label, query }) => (
          <li key={label}>
            <ButtonLink href={paths.storeOptionGroup(storeId, 'new', query)} tone="quiet" size="small">
              {label}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

function attachedOf(rows: readonly Row[], groups: readonly OptionGroup[]): Attached[] {
  const found = rows.flatMap(({ id }, at) => {
    const group = groups.find((one) => String(one.id) === id);
    return group ? [{ at, group }] : [];
  });
  const roles = [...new Set(groups.map(({ role }) => role))];
  return found.toSorted((a, b) => roles.indexOf(a.group.role) - roles.indexOf(b.group.role) || a.at - b.at);
}

type GroupListProps = { storeId: number; attached: readonly Attached[]; backHere: { product: number } };

function GroupList({ storeId, attached, backHere }: GroupListProps) {
  const press = usePress();
  const drag = useDrag<HTMLUListElement>((from, to) => {
    const [one, other] = [attached[from], attached[to]];
    if (one && other?.group.role === one.group.role) press(presses.move('groups', one.at, other.at));
  });
  return (
    <Anchor name="groups">
      <ul aria-label="Attached groups" className="grid gap-2" {...drag}>
        {attached.map(({ at, group }, index) => {
          const [before, after] = [attached[index - 1], attached[index + 1]];
          const to = (other: Attached | undefined) =>
            other?.group.role === group.role ? presses.move('groups', at, other.at) : undefined;
          const href = paths.storeOptionGroup(storeId, group.id, backHere);
          return (
            <li
              key={group.id}
              className="flex flex-wrap items-center gap-1 rounded-md border border-line bg-surface-raised py-1.5 pr-1.5 pl-3"
            >
              {(to(before) || to(after)) && <Handle />}
              <div className="min-w-40 flex-1 py-1">
                <Link href={href} className="font-semibold underline-offset-4 hover:underline">
                  {group.name}
                </Link>
                <p className="text-content-muted text-sm">{groupWords(group)}</p>
              </div>
              <div className="ml-auto flex">
                {(to(before) || to(after)) && <MoveButtons name={group.name} up={to(before)} down={to(after)} />}
                <ButtonLink href={href} tone="plain" className="px-3" aria-label={`Edit ${group.name}`}>
                  <Pencil aria-hidden="true" className="size-4.5" />
                </ButtonLink>
                <IconButton
                  type="submit"
                  name="press"
                  value={presses.remove('groups', at)}
                  label={`Detach ${group.name}`}
                >
                  <X aria-hidden="true" className="size-4.5" />
                </IconButton>
              </div>
            </li>
          );
        })}
      </ul>
    </Anchor>
  );
}
