import { Logo, Spot } from '../logo.tsx';
import { Chapter, Sample } from './sample.tsx';

const GROUNDS = [
  ['surface', 'bg-surface'],
  ['surface-raised', 'bg-surface-raised'],
  ['surface-sunken', 'bg-surface-sunken'],
  ['accent', 'bg-accent'],
  ['accent-strong', 'bg-accent-strong'],
  ['accent-quiet', 'bg-accent-quiet'],
  ['positive-quiet', 'bg-positive-quiet'],
  ['caution-quiet', 'bg-caution-quiet'],
  ['danger-quiet', 'bg-danger-quiet'],
  ['tint-rose', 'bg-tint-rose'],
  ['tint-butter', 'bg-tint-butter'],
  ['tint-pistachio', 'bg-tint-pistachio'],
  ['tint-sky', 'bg-tint-sky'],
  ['tint-cocoa', 'bg-tint-cocoa'],
] as const;

const INKS = [
  ['content', 'text-content'],
  ['content-muted', 'text-content-muted'],
  ['content-faint', 'text-content-faint'],
  ['accent', 'text-accent'],
  ['positive', 'text-positive'],
  ['caution', 'text-caution'],
  ['danger', 'text-danger'],
] as const;

export function Foundations() {
  return (
    <Chapter
      id="foundations"
      title="Foundations"
      words="Warm paper, cocoa ink, one raspberry. Colours are named by what they do, and every pair of ink and ground is tested."
    >
      <Sample name="Logo" className="flex flex-wrap items-center gap-8">
        <Logo className="text-[2.6rem]" />
        <Logo />
        <Spot className="size-12" />
        <Spot className="size-6" />
      </Sample>
      <Sample name="Grounds" className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-7">
        {GROUNDS.map(([name, ground]) => (
          <div key={name}>
            <div className={`h-16 rounded-sm border border-line ${ground}`} />
            <p className="mt-1 text-content-muted text-xs">{name}</p>
          </div>
        ))}
      </Sample>
      <Sample name="Inks" className="flex flex-wrap gap-x-6 gap-y-1">
        {INKS.map(([name, ink]) => (
          <span key={name} className={`font-semibold ${ink}`}>
            {name}
          </span>
        ))}
      </Sample>
      <SampleType />
      <Sample name="Radius and shadow" className="grid grid-cols-3 gap-4 sm:max-w-lg">
        <div className="grid h-24 place-items-center rounded-sm border border-line bg-surface-raised text-content-muted text-xs">
          10
        </div>
        <div className="grid h-24 place-items-center rounded-md bg-surface-raised text-content-muted text-xs shadow-soft">
          16, soft
        </div>
        <div className="grid h-24 place-items-center rounded-lg bg-surface-raised text-content-muted text-xs shadow-lifted">
          24, lifted
        </div>
      </Sample>
    </Chapter>
  );
}

function SampleType() {
  return (
    <Sample name="Type" className="grid gap-3">
      <p className="font-display text-4xl">Baked on the day</p>
      <p className="font-display text-3xl">A cake for Asha’s seventh</p>
      <p className="font-display text-2xl">Choose your filling</p>
      <p className="font-display text-xl">₹1,250.50 for 12 servings</p>
      <p className="text-lg">Chocolate sponge with salted caramel, in two tiers.</p>
      <p className="max-w-text">
        Every cake is made to order by a kitchen near you. You see the full price, with delivery and tax, before you
        pay, and you follow it from the oven to{' '}
        <a href="#foundations" className="text-link">
          your door
        </a>
        .
      </p>
      <p className="text-content-muted text-sm">Order by 6 pm for tomorrow morning.</p>
      <p className="tabular text-content-faint text-xs">₹350.00 · ₹1,111.11 · ₹8,888.88 · 4:00–6:00 pm</p>
    </Sample>
  );
}
