import { Form } from 'react-router';
import { formatDayTime } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import type { StoreOption } from './group.ts';
import type { Tonight } from './sale-field.tsx';

type SwitchProps = { option: StoreOption; tonight: Tonight };

/** Sold out until tonight or until further notice, and back: one press each, for everybody who works here. */
export function SaleSwitch({ option, tonight }: SwitchProps) {
  const { id, name, is_available, suspended_until: until } = option;
  const isForSale = is_available && until === null;
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="do" value="switch" />
      <input type="hidden" name="option" value={id} />
      {!isForSale && (
        <span className="font-semibold text-caution text-sm">
          {is_available ? `Sold out until ${untilWords(until, tonight)}` : 'Sold out'}
        </span>
      )}
      {isForSale && <span className="text-content-muted text-sm max-sm:sr-only">Sold out</span>}
      {isForSale && tonight && (
        <Choice value={tonight.at} label={`${name}: sold out until tonight`}>
          Until tonight
        </Choice>
      )}
      {isForSale && (
        <Choice value="no" label={`${name}: sold out until further notice`}>
          Until further notice
        </Choice>
      )}
      {!isForSale && (
        <Choice value="yes" label={`${name}: back on sale`}>
          Back on sale
        </Choice>
      )}
    </Form>
  );
}

function Choice({ value, label, children }: { value: string; label: string; children: string }) {
  return (
    <Button type="submit" name="sale" value={value} tone="quiet" size="small" aria-label={label} className="px-3!">
      {children}
    </Button>
  );
}

function untilWords(until: string | null, tonight: Tonight): string {
  if (until === null || !tonight) return 'later';
  return Date.parse(until) === Date.parse(tonight.at) ? 'tonight' : formatDayTime(until, tonight.zone);
}
