import type { ReactNode } from 'react';
import type { Option, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { ChoiceChip, ChoiceGroup, RadioCard } from '../../ui/choice.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { CountedOptions } from './counted-options.tsx';
import { askingOf, choiceField, countOf } from './design-form.ts';
import type { DesignView } from './design-view.ts';
import { dotOf, swatchOf } from './option-colour.ts';
import type { Product } from './product.ts';
import { TextField } from './text-field.tsx';
import { bringsOf, differenceOf, INCLUDED, ruleOf, servesOf } from './words.ts';

export type GroupProps = { product: Product; group: OptionGroup; view: DesignView; error?: string };

export const groupAnchor = (groupId: number) => `group-${groupId}`;

/** One question of the customiser, asked the way its kind wants: cards, chips, swatches, steppers or words. */
export function OptionGroupField(props: GroupProps) {
  const { group, view, error } = props;
  const ids = view.selections.find((selection) => selection.group_id === group.id)?.option_ids ?? [];
  return (
    <div id={groupAnchor(group.id)} data-group={group.id} className="scroll-mt-(--customiser-top)">
      {askingOf(group) === 'words' ? (
        <TextField {...props} />
      ) : (
        <ChoiceGroup
          legend={group.name}
          rule={ruleOf(group)}
          chosen={chosenWords(group, ids)}
          error={error}
          className={LAYOUTS[layoutOf(group)]}
        >
          <Options {...props} ids={ids} />
        </ChoiceGroup>
      )}
    </div>
  );
}

type Layout = 'cards' | 'swatches' | 'steppers' | 'chips';
const LAYOUTS: Record<Layout, string> = {
  cards: 'grid sm:grid-cols-2',
  swatches: 'gap-x-1 gap-y-3',
  steppers: 'grid',
  chips: '',
};

function layoutOf(group: OptionGroup): Layout {
  if (askingOf(group) === 'counted') return 'steppers';
  if (group.kind === 'colour' && askingOf(group) === 'one') return 'swatches';
  const isBig = group.options.some((option) => option.servings !== null || option.tiers !== null);
  return isBig || group.role === 'size' ? 'cards' : 'chips';
}

function chosenWords(group: OptionGroup, ids: readonly number[]): string | undefined {
  const chosen = group.options.filter((option) => option.is_available && ids.includes(option.id));
  const words = chosen.map(({ id, name }) => (countOf(ids, id) > 1 ? `${countOf(ids, id)} × ${name}` : name));
  return words.length > 0 ? words.join(', ') : undefined;
}

function Options({ ids, ...props }: GroupProps & { ids: readonly number[] }) {
  const { group } = props;
  const layout = layoutOf(group);
  if (layout === 'steppers') return <CountedOptions {...props} ids={ids} />;
  const Part = layout === 'cards' ? OptionCard : layout === 'swatches' ? OptionSwatch : OptionChip;
  const isSkippable = askingOf(group) === 'one' && !group.is_required && group.min_choices === 0;
  return (
    <>
      {isSkippable && group.options.length > 1 && <NoneOption group={group} isChosen={ids.length === 0} />}
      {group.options.map((option) => (
        <Part key={option.id} {...props} option={option} input={inputOf(group, option, ids)} />
      ))}
    </>
  );
}

/** One optional choice alone is a checkbox; it can be taken back. */
function inputOf(group: OptionGroup, option: Option, ids: readonly number[]) {
  const isAlone = group.options.length === 1 && !group.is_required;
  const isRadio = askingOf(group) === 'one' && !isAlone;
  return {
    type: isRadio ? ('radio' as const) : ('checkbox' as const),
    name: choiceField(group.id),
    value: option.id,
    defaultChecked: ids.includes(option.id) && option.is_available,
    disabled: !option.is_available,
  };
}

type OptionProps = GroupProps & { option: Option; input: ReturnType<typeof inputOf> };

const GONE = 'sold out';

function OptionChip({ product, group, view, option, input }: OptionProps) {
  const difference = differenceOf(group, option, view, product.currency);
  const isPlain = difference === INCLUDED && group.free_up_to === 0;
  const notes = [isPlain ? undefined : difference, ...bringsOf(option, product)].filter(Boolean);
  return (
    <ChoiceChip
      {...input}
      label={<WithDot colour={dotOf(group, option)}>{option.name}</WithDot>}
      difference={notes.join(' · ') || undefined}
      reason={option.is_available ? undefined : GONE}
    />
  );
}

function OptionCard({ product, group, view, option, input }: OptionProps) {
  const details = [option.servings ? servesOf(option.servings) : '', ...bringsOf(option, product)].filter(Boolean);
  return (
    <RadioCard
      {...input}
      label={option.name}
      detail={details.join(' · ') || undefined}
      difference={differenceOf(group, option, view, product.currency)}
      reason={option.is_available ? undefined : 'Sold out'}
    />
  );
}

function OptionSwatch({ product, group, view, option, input }: OptionProps) {
  const { type: _radio, ...rest } = input;
  return (
    <Swatch
      {...rest}
      label={option.is_available ? option.name : `${option.name}, ${GONE}`}
      colour={swatchOf(option)}
      difference={differenceOf(group, option, view, product.currency)}
    />
  );
}

function NoneOption({ group, isChosen }: { group: OptionGroup; isChosen: boolean }) {
  const input = { name: choiceField(group.id), value: '', defaultChecked: isChosen };
  if (layoutOf(group) === 'swatches') return <Swatch {...input} label="As it comes" colour="var(--surface-raised)" />;
  if (layoutOf(group) === 'cards') return <RadioCard {...input} label="None" />;
  return <ChoiceChip {...input} label="None" />;
}

function WithDot({ colour, children }: { colour: string | undefined; children: ReactNode }) {
  if (!colour) return children;
  return (
    <span className="inline-flex items-center gap-2">
      <span
        aria-hidden="true"
        className="size-4 shrink-0 rounded-full shadow-[inset_0_0_0_1px_rgb(0_0_0/0.16)]"
        style={{ background: colour }}
      />
      {children}
    </span>
  );
}
