import { Line } from './controls.tsx';
import type { GroupDraft, OptionDraft } from './draft.ts';
import { optionField } from './draft-form.ts';

type Measure = 'servings' | 'tiers';
const WORDS: Record<Measure, string> = { servings: 'Servings', tiers: 'Tiers' };

/** Sizes are told by their servings, tiers by both: there the fields stand in the row itself, elsewhere behind More. */
export const measuresInRow = (role: GroupDraft['role']): Measure[] =>
  role === 'tiers' ? ['servings', 'tiers'] : role === 'size' ? ['servings'] : [];

export const measuresInMore = (role: GroupDraft['role']): Measure[] =>
  (['servings', 'tiers'] as const).filter((measure) => !measuresInRow(role).includes(measure));

type MeasuresProps = {
  option: OptionDraft;
  measures: readonly Measure[];
  set: (fields: Partial<OptionDraft>) => void;
};

export function Measures({ option, measures, set }: MeasuresProps) {
  return (
    <div className="grid grid-cols-2 gap-3 sm:max-w-xs">
      {measures.map((measure) => (
        <Line
          key={measure}
          label={WORDS[measure]}
          name={optionField(option.key, measure)}
          inputMode="numeric"
          maxLength={5}
          value={option[measure]}
          onText={(text) => set({ [measure]: text })}
        />
      ))}
    </div>
  );
}
