import { ChevronDown, Copy, Pencil, Trash2 } from 'lucide-react';
import { Form } from 'react-router';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { KIND_WORDS, ROLE_WORDS, type StoreGroup } from './group.ts';
import type { Tonight } from './sale-field.tsx';
import { SaleSwitch } from './sale-switch.tsx';
import { optionCount, priceSpan } from './words.ts';

export type CardProps = {
  storeId: number;
  group: StoreGroup;
  currency: string;
  tonight: Tonight;
  canEdit: boolean;
  /** The choice that it waits for: "Finish: Ruffles". */
  condition: string | undefined;
  /** Somebody pressed Delete: say what it means first. */
  isGoing: boolean;
  problem: string | undefined;
};

/** A group in a glance: what it is about, what it costs, where it is used, what is wrong with it. */
export function GroupCard(props: CardProps) {
  const { storeId, group, currency, canEdit, isGoing, problem } = props;
  const soldOut = group.options.filter((option) => !option.is_available || option.suspended_until !== null).length;
  return (
    <Card className="grid gap-2">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-xl">
            {canEdit ? (
              <Link href={paths.storeOptionGroup(storeId, group.id)} className="underline-offset-4 hover:underline">
                {group.name}
              </Link>
            ) : (
              group.name
            )}
          </h2>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-content-muted text-sm">
            <span className="tabular">
              {[
                ROLE_WORDS[group.role],
                KIND_WORDS[group.kind],
                optionCount(group),
                priceSpan(group.options, currency),
              ].join(' · ')}
            </span>
            {soldOut > 0 && <Badge tone="caution">{soldOut} sold out</Badge>}
          </p>
        </div>
        {canEdit && <Buttons storeId={storeId} group={group} />}
      </div>
      {props.condition && <p className="text-sm">Shown only with {props.condition}.</p>}
      <UsedBy storeId={storeId} group={group} />
      {group.warnings.map((words) => (
        <Notice key={words} tone="caution">
          {words}
        </Notice>
      ))}
      {problem && <Notice tone="danger" isLive title={problem} />}
      {isGoing && canEdit && <BeforeItGoes storeId={storeId} group={group} />}
      <Switches {...props} />
    </Card>
  );
}

function Buttons({ storeId, group }: { storeId: number; group: StoreGroup }) {
  const icon = 'size-4';
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="group" value={group.id} />
      <ButtonLink
        href={paths.storeOptionGroup(storeId, group.id)}
        tone="quiet"
        size="small"
        aria-label={`Edit ${group.name}`}
        icon={<Pencil aria-hidden="true" className={icon} />}
      >
        Edit
      </ButtonLink>
      <Button
        type="submit"
        name="do"
        value="copy"
        tone="quiet"
        size="small"
        aria-label={`Duplicate ${group.name}`}
        icon={<Copy aria-hidden="true" className={icon} />}
      >
        Duplicate
      </Button>
      <ButtonLink
        href={`${paths.storeOptionGroups(storeId)}?delete=${group.id}#group-${group.id}`}
        tone="quiet"
        size="small"
        aria-label={`Delete ${group.name}`}
        icon={<Trash2 aria-hidden="true" className={icon} />}
      >
        Delete
      </ButtonLink>
    </Form>
  );
}

function UsedBy({ storeId, group }: { storeId: number; group: StoreGroup }) {
  const { used_by, used_by_count: count } = group;
  if (count === 0) return <p className="text-content-muted text-sm">On no product yet.</p>;
  return (
    <p className="text-sm">
      <span className="text-content-muted">On {formatCount(count, 'product')}: </span>
      {used_by.map(({ id, name, status }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link href={paths.storeProduct(storeId, id)} className="text-link">
            {name}
          </Link>
          {status !== 'active' && <span className="text-content-muted"> ({status})</span>}
        </span>
      ))}
      {count > used_by.length && ` and ${count - used_by.length} more`}
    </p>
  );
}

function BeforeItGoes({ storeId, group }: { storeId: number; group: StoreGroup }) {
  const { used_by_count: count } = group;
  const keep = (
    <ButtonLink href={paths.storeOptionGroups(storeId)} tone="quiet" size="small">
      Keep it
    </ButtonLink>
  );
  const isUsed = count > 0;
  return (
    <Notice
      tone="caution"
      isLive
      title={isUsed ? `“${group.name}” is on ${formatCount(count, 'product')}` : `Delete “${group.name}”?`}
    >
      <Form method="post" className="grid gap-3">
        <p>
          {isUsed
            ? 'Customers choose from it there. Take it off those products first, or let all of them lose it now: their “from” prices follow, placed orders stay as they are.'
            : `It has ${formatCount(group.options.length, 'option')}. Orders that were placed keep what they say.`}
        </p>
        <input type="hidden" name="group" value={group.id} />
        <span className="flex flex-wrap gap-2">
          <Button type="submit" name="do" value={isUsed ? 'detach' : 'delete'} tone="danger" size="small">
            {isUsed ? `Take it off ${count === 1 ? 'that product' : `all ${count}`} and delete` : 'Delete this group'}
          </Button>
          {keep}
        </span>
      </Form>
    </Notice>
  );
}

function Switches({ group, tonight, canEdit }: CardProps) {
  if (group.options.length === 0) return null;
  return (
    <details open={!canEdit || undefined} className="group/options -mb-2">
      <summary className="-ml-3 inline-flex min-h-11 cursor-pointer select-none items-center gap-1 rounded-full px-3 font-semibold text-sm hover:bg-surface-sunken">
        Options: say what is sold out
        <ChevronDown aria-hidden="true" className="size-4 transition-transform group-open/options:rotate-180" />
      </summary>
      <ul className="grid divide-y divide-line">
        {group.options.map((option) => (
          <li key={option.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span
              className={
                option.is_available && option.suspended_until === null ? '' : 'text-content-muted line-through'
              }
            >
              {option.name}
            </span>
            <SaleSwitch option={option} tonight={tonight} />
          </li>
        ))}
      </ul>
    </details>
  );
}
