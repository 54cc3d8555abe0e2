import { Heart } from 'lucide-react';
import type { ReactNode } from 'react';
import { AllergenList } from '../allergen-list.tsx';
import { Badge, StatusPill } from '../badge.tsx';
import { Card, PictureCard } from '../card.tsx';
import { DietChip, DietMark } from '../diet.tsx';
import { PictureFrame, type Tint } from '../picture-frame.tsx';
import { Price } from '../price.tsx';
import { StarBar, StarInput, Stars } from '../stars.tsx';
import { Summary, SummaryRow } from '../summary.tsx';
import { Chapter, Sample, SampleCake } from './sample.tsx';

const inr = (amount: string) => ({ amount, currency: 'INR' });

export function Food() {
  return (
    <Chapter
      id="food"
      title="Food"
      words="The picture first, then the name, who makes it, what it costs and whether you may eat it."
    >
      <Sample name="Picture cards" className="grid grid-cols-2 gap-x-4 gap-y-8 lg:grid-cols-4 lg:gap-x-6">
        {PRODUCTS.map((product) => (
          <SampleCard key={product.title} {...product} />
        ))}
      </Sample>
      <SampleFacts />
    </Chapter>
  );
}

type SampleProduct = {
  title: string;
  line: string;
  price: string;
  was?: string;
  tint: Tint;
  cake: Parameters<typeof SampleCake>[0];
  kind: 'veg' | 'non_veg';
  diet?: string;
  corner?: ReactNode;
};

const PRODUCTS: SampleProduct[] = [
  {
    title: 'Blush velvet with raspberries',
    line: 'Sugar Lane · tomorrow, 9 am',
    price: '650.00',
    tint: 'rose',
    cake: { icing: '#f7dfe0', shade: '#e3b5ba' },
    kind: 'veg',
    diet: 'eggless',
    corner: <Badge tone="accent">New</Badge>,
  },
  {
    title: 'Dark chocolate drip',
    line: 'The Copper Whisk · Sunday',
    price: '1890.00',
    was: '2100.00',
    tint: 'butter',
    cake: { icing: '#f4e6d2', shade: '#dcc3a0', drip: '#4a2413', tiers: 2 },
    kind: 'non_veg',
  },
  {
    title: 'Pistachio and rose',
    line: 'Meera’s Oven · today, 6 pm',
    price: '720.00',
    tint: 'pistachio',
    cake: { icing: '#d5dfb9', shade: '#aebb8a', drip: '#f3c9cd' },
    kind: 'veg',
    diet: 'gluten_free',
  },
  {
    title: 'Forget-me-not, two tiers',
    line: 'Sugar Lane · Monday',
    price: '2450.00',
    tint: 'sky',
    cake: { icing: '#e4edf4', shade: '#b4c9da', tiers: 2 },
    kind: 'veg',
    diet: 'nut_free',
    corner: (
      <span className="ml-auto grid size-9 place-items-center rounded-full bg-surface-raised/90 text-accent">
        <Heart role="img" aria-label="One of your favourites" className="size-4.5 fill-current" />
      </span>
    ),
  },
];

function SampleCard({ title, line, price, was, tint, cake, kind, diet, corner }: SampleProduct) {
  return (
    <PictureCard
      href="#food"
      title={title}
      picture={
        <PictureFrame tint={tint}>
          <SampleCake {...cake} />
        </PictureFrame>
      }
      corner={corner}
      line={line}
      mark={<DietMark kind={kind} />}
      price={<Price money={inr(price)} was={was ? inr(was) : undefined} isFrom />}
    >
      {diet ? <DietChip diet={diet} /> : <Stars rating={4.8} count={212} />}
    </PictureCard>
  );
}

function SampleFacts() {
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <SampleMarks />
      <SampleWarnings />
    </div>
  );
}

function SampleMarks() {
  return (
    <div className="grid content-start gap-8">
      <Sample name="Price">
        <Price money={inr('650.00')} isFrom size="large" />
        <Price money={inr('1250.50')} />
        <Price money={inr('999.00')} was={inr('1199.00')} />
      </Sample>
      <Sample name="Diet marks and chips">
        <DietMark kind="veg" hasWords />
        <DietMark kind="non_veg" hasWords />
        {['eggless', 'vegan', 'gluten_free', 'nut_free', 'dairy_free', 'halal'].map((diet) => (
          <DietChip key={diet} diet={diet} />
        ))}
      </Sample>
      <Sample name="Badges and states">
        <Badge>Illustration</Badge>
        <Badge tone="caution">2 left today</Badge>
        <StatusPill tone="caution">Waiting for the store</StatusPill>
        <StatusPill tone="accent">Baking</StatusPill>
        <StatusPill tone="positive">Delivered</StatusPill>
        <StatusPill tone="danger">Declined</StatusPill>
      </Sample>
      <Sample name="Stars" className="flex flex-wrap items-center gap-6">
        <Stars rating={4.7} count={312} />
        <StarBar rating={3.6} />
        <StarInput name="stars" legend="How was the cake?" value={4} />
      </Sample>
    </div>
  );
}

function SampleWarnings() {
  return (
    <div className="grid content-start gap-8">
      <Sample name="Allergens" className="grid gap-3">
        <AllergenList contains={['gluten', 'milk', 'eggs']} mayContain={['tree_nuts', 'soy']} />
        <AllergenList contains={[]} mayContain={['peanuts']} />
        <AllergenList contains={[]} />
      </Sample>
      <Sample name="Summary in a card" className="max-w-md">
        <Card>
          <Summary>
            <SummaryRow label="Blush velvet, one kilo">₹1,250</SummaryRow>
            <SummaryRow label="Delivery" hint="2.4 km, Sunday 4–6 pm">
              ₹40
            </SummaryRow>
            <SummaryRow label="First order" tone="positive">
              −₹125
            </SummaryRow>
            <SummaryRow label="Tax, included">₹59.52</SummaryRow>
            <SummaryRow label="To pay" isTotal>
              ₹1,165
            </SummaryRow>
          </Summary>
        </Card>
      </Sample>
    </div>
  );
}
