import { useEffect, useState } from 'react';
import { type Art, type ArtPatch, composeArt } from '../../../../api/domains/designs/art.ts';
import { buttonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/inputs.tsx';
import {
  type ArtChoice,
  choicesOf,
  isPicked,
  KINDS_OF_ART,
  type KindOfArt,
  kindFor,
  pickArt,
  withoutKind,
} from './art-choices.ts';
import { ArtColours } from './art-colours.tsx';
import type { MoreProps } from './option-more.tsx';
import { useBaseArt } from './use-base-art.ts';

type Draw = typeof import('../customiser/live.ts')['drawDesign'];

/** The drawing comes with a script; it is the heavy part of the page and is fetched when first needed. */
export function useDraw(): Draw | undefined {
  const [draw, setDraw] = useState<{ draw: Draw }>();
  useEffect(() => {
    import('../customiser/live.ts').then(
      ({ drawDesign }) => setDraw({ draw: drawDesign }),
      () => undefined,
    );
  }, []);
  return draw?.draw;
}

/** What the option draws: pick it by sight, then set its colours. */
export function ArtEditor({ option, role, set }: MoreProps) {
  const [kind, setKind] = useState<KindOfArt>(kindFor(role));
  const draw = useDraw();
  const base = useBaseArt();
  const { art } = option;
  const put = (next: ArtPatch) => set({ art: next });
  return (
    <section className="noscript-hidden grid gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 className="font-semibold text-base [font-family:var(--font-sans)]">What it draws</h3>
        <KindPicker kind={kind} onKind={setKind} />
      </div>
      <div className="grid gap-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <figure className="grid content-start gap-1">
          <Little art={composeArt(base, [art])} draw={draw} className="w-40" />
          <figcaption className="text-center text-content-muted text-xs">With this option</figcaption>
        </figure>
        <Tiles {...{ art, put, kind, base, draw }} group={`${option.key} ${kind}`} />
      </div>
      <ArtColours art={art} onArt={put} name={option.name} />
      {Object.keys(art).length > 0 && (
        <button
          type="button"
          onClick={() => put({})}
          className={cx(buttonClass({ tone: 'plain', size: 'small' }), 'justify-self-start')}
        >
          Draw nothing of its own
        </button>
      )}
    </section>
  );
}

function KindPicker({ kind, onKind }: { kind: KindOfArt; onKind: (kind: KindOfArt) => void }) {
  return (
    <span className="w-44">
      <Select
        aria-label="What to pick for the drawing"
        value={kind}
        onChange={(event) => onKind(event.currentTarget.value as KindOfArt)}
      >
        {Object.entries(KINDS_OF_ART).map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </Select>
    </span>
  );
}

type TilesProps = {
  art: ArtPatch;
  put: (art: ArtPatch) => void;
  kind: KindOfArt;
  base: ArtPatch;
  draw: Draw | undefined;
  group: string;
};

function Tiles({ art, put, kind, base, draw, group }: TilesProps) {
  const choices = choicesOf(kind);
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{KINDS_OF_ART[kind]}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-2">
        <Tile
          {...{ group, draw }}
          label="Nothing"
          isChosen={!choices.some((choice) => isPicked(art, kind, choice))}
          onPick={() => put(withoutKind(art, kind))}
          art={composeArt(base, [])}
        />
        {choices.map((choice) => (
          <Tile
            key={choice.name}
            {...{ group, draw }}
            label={choice.name}
            isChosen={isPicked(art, kind, choice)}
            onPick={() => put(pickArt(art, kind, choice))}
            art={tileArt(base, choice)}
          />
        ))}
      </div>
    </fieldset>
  );
}

const tileArt = (base: ArtPatch, choice: ArtChoice): Art => {
  const art = composeArt(
    { ...base, toppings: [], is_cut: choice.art.sponge !== undefined || choice.art.filling !== undefined },
    [choice.art],
  );
  return art.inscription && choice.art.inscription
    ? { ...art, inscription: { ...art.inscription, text: 'Asha' } }
    : art;
};

type TileProps = {
  label: string;
  group: string;
  isChosen: boolean;
  onPick: () => void;
  art: Art;
  draw: Draw | undefined;
};

function Tile({ label, group, isChosen, onPick, art, draw }: TileProps) {
  return (
    <label className="relative grid cursor-pointer justify-items-center gap-1 rounded-sm border border-line bg-surface-raised p-1.5 text-center text-xs leading-tight has-checked:border-accent has-checked:bg-accent-quiet has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-focus">
      <input
        type="radio"
        name={`art ${group}`}
        form="no-form"
        checked={isChosen}
        onChange={onPick}
        className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
      />
      <Little art={art} draw={draw} className="w-full" />
      <span>
        {isChosen && <span aria-hidden="true">✓ </span>}
        {label}
      </span>
    </label>
  );
}

type LittleProps = { art: Art; draw: Draw | undefined; className: string };

function Little({ art, draw, className }: LittleProps) {
  if (!draw) return <span className={cx('block aspect-square rounded-sm bg-surface-sunken', className)} />;
  return (
    <span
      aria-hidden="true"
      className={cx('block aspect-square overflow-hidden rounded-sm [&>svg]:size-full', className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped (draw-design.ts)
      dangerouslySetInnerHTML={{ __html: draw(art, { title: '', description: '', detail: 'thumb' }) }}
    />
  );
}
