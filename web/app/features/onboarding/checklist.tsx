import { Circle, CircleCheck, CircleDashed } from 'lucide-react';
import type { components } from '../../../../contract/api-types.gen.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';

export type Checklist = components['schemas']['StoreChecklist'];
type Item = Checklist['items'][number];

/** Where each item is put right. */
function placeOf({ store_id: id, products }: Checklist, { name }: Item): string {
  switch (name) {
    case 'contact':
      return `${paths.storeSettings(id)}#contact`;
    case 'numbers':
      return `${paths.storeSettings(id)}#registration`;
    case 'hours':
    case 'windows':
      return paths.storeTimes(id, { view: name });
    case 'capacity':
      return paths.storeTimes(id, { view: 'limits' });
    case 'fulfilment':
      return paths.storeDelivery(id);
    case 'products':
      return products.active + products.draft > 0 ? paths.storeProducts(id) : paths.storeProduct(id, 'new');
    case 'payment':
      return `${paths.storeSettings(id)}#ways`;
    case 'description':
      return `${paths.storeSettings(id)}#about`;
    case 'picture':
      return paths.storeCover(id);
  }
}

type ItemsProps = { checklist: Checklist; canEdit: boolean };

export function ChecklistItems({ checklist, canEdit }: ItemsProps) {
  const required = checklist.items.filter((item) => item.is_required);
  const wished = checklist.items.filter((item) => !item.is_required);
  return (
    <div className="grid grid-cols-1 gap-6">
      <Items title="Needed to open" items={required} {...{ checklist, canEdit }} />
      <Items title="Good to have" items={wished} {...{ checklist, canEdit }} />
    </div>
  );
}

function Items({ title, items, checklist, canEdit }: ItemsProps & { title: string; items: Item[] }) {
  const done = items.filter((item) => item.is_done).length;
  return (
    <section aria-label={title}>
      <h2 className="mb-2 flex items-baseline gap-3 text-xl">
        {title}
        <span className="tabular font-normal font-sans text-base text-content-muted">
          {done} of {items.length}
        </span>
      </h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface-raised">
        {items.map((item) => (
          <li key={item.name} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
            <Mark item={item} />
            <span className="min-w-40 flex-1">
              <span className="block font-semibold">
                {item.title}
                <span className="sr-only">{item.is_done ? ': done' : ': missing'}</span>
              </span>
              <span className={item.is_done || !item.is_required ? 'text-content-muted text-sm' : 'text-sm'}>
                {item.words}
              </span>
            </span>
            {canEdit && (
              <ButtonLink
                href={placeOf(checklist, item)}
                tone={item.is_done ? 'plain' : 'quiet'}
                size="small"
                className="max-sm:ml-10"
                aria-label={`${item.is_done ? 'Look' : 'Do it'}: ${item.title}`}
              >
                {item.is_done ? 'Look' : 'Do it'}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mark({ item: { is_done, is_required } }: { item: Item }) {
  if (is_done) return <CircleCheck aria-hidden="true" className="size-6 shrink-0 text-positive" />;
  const Icon = is_required ? Circle : CircleDashed;
  return <Icon aria-hidden="true" className="size-6 shrink-0 text-content-faint" />;
}
