import { formatDayTime } from '../../lib/format.ts';
import { Pick } from './controls.tsx';
import type { OptionDraft } from './draft.ts';
import { optionField } from './draft-form.ts';

/** The end of the store's day. Absent where its zone is not known. */
export type Tonight = { at: string; zone: string } | undefined;

type SaleProps = { option: OptionDraft; tonight: Tonight; set: (fields: Partial<OptionDraft>) => void };

/** For sale, sold out for now, or sold out until a time. */
export function SaleField({ option, tonight, set }: SaleProps) {
  const { sale } = option;
  const isUntil = sale !== 'yes' && sale !== 'no';
  const isTonight = isUntil && tonight !== undefined && Date.parse(sale) === Date.parse(tonight.at);
  return (
    <Pick
      label="On sale"
      isLabelHidden="wide"
      name={optionField(option.key, 'sale')}
      value={sale}
      onText={(text) => set({ sale: text })}
      className="@max-[44rem]:col-span-2"
    >
      <option value="yes">For sale</option>
      {tonight && !isTonight && <option value={tonight.at}>Sold out until tonight</option>}
      {isUntil && (
        <option value={sale}>
          Sold out until {isTonight ? 'tonight' : tonight ? formatDayTime(sale, tonight.zone) : 'later'}
        </option>
      )}
      <option value="no">Sold out</option>
    </Pick>
  );
}
