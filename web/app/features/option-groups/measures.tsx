import { Line } from './controls.tsx';
import type { GroupDraft, OptionDraft } from './draft.ts';
import { optionField } from './draft-form.ts';

/** Sizes and tiers are told by their servings: there the fields stand in the row itself. */
export const isMeasured = (role: GroupDraft['role']) => role === 'size' || role === 'tiers';

type MeasuresProps = { option: OptionDraft; set: (fields: Partial<OptionDraft>) => void };

export function Measures({ option, set }: MeasuresProps) {
  const at = (field: string) => optionField(option.key, field);
  return (
    <div className="grid grid-cols-2 gap-3 sm:max-w-xs">
      <Line
        label="Servings"
        name={at('servings')}
        inputMode="numeric"
        maxLength={5}
        value={option.servings}
        onText={(servings) => set({ servings })}
      />
      <Line
        label="Tiers"
        name={at('tiers')}
        inputMode="numeric"
        maxLength={1}
        value={option.tiers}
        onText={(tiers) => set({ tiers })}
      />
    </div>
  );
}
