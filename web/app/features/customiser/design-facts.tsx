import { CalendarClock, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDay, formatWindow } from '../../lib/format.ts';
import { AllergenList } from '../../ui/allergen-list.tsx';
import { DietChip, DietMark } from '../../ui/diet.tsx';
import type { DesignView } from './design-view.ts';
import { markOf, type Product, type Window } from './product.ts';
import { noticeOf } from './words.ts';

type FactsProps = { product: Product; view: DesignView; quantity: number; earliest: Window | null; isOld: boolean };

/** What a person checks before adding: who may eat it, for how many, how soon. */
export function DesignFacts({ product, view, quantity, earliest, isOld }: FactsProps) {
  const notice = noticeMinutes(product, view);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <DietMark kind={markOf(view)} hasWords />
        {view.diets
          .filter((diet) => diet !== 'vegetarian')
          .map((diet) => (
            <DietChip key={diet} diet={diet} />
          ))}
      </div>
      <AllergenList contains={view.contains} mayContain={view.may_contain} />
      <ul className="grid gap-1.5 text-sm">
        {view.servings !== null && (
          <Fact icon={<Users aria-hidden="true" />}>
            Serves <b className="tabular">{view.servings}</b>
          </Fact>
        )}
        <Fact icon={<CalendarClock aria-hidden="true" />}>
          <span className={isOld ? 'opacity-50' : ''}>
            {earliest ? earliestWords(earliest, product.store.timezone) : noTimeWords(quantity)}
          </span>
          {notice > 0 && <span className="text-content-muted">, needs {noticeOf(notice)}</span>}
        </Fact>
      </ul>
    </div>
  );
}

const noticeMinutes = (product: Product, view: DesignView) =>
  Math.max(view.lead_time_minutes, product.store.lead_time_minutes);

const noTimeWords = (quantity: number) =>
  quantity > 1 ? `No day has room for ${quantity} of these; fewer may find one` : 'No free day at the moment';

function earliestWords(earliest: Window, zone: string): ReactNode {
  return (
    <>
      Earliest <b>{formatDay(earliest.starts_at, zone)}</b>, {formatWindow(earliest.starts_at, earliest.ends_at, zone)}
    </>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2 [&>svg]:mt-0.5 [&>svg]:size-4.5 [&>svg]:shrink-0 [&>svg]:text-content-muted">
      {icon}
      <span>{children}</span>
    </li>
  );
}
