import { Heart } from 'lucide-react';
import { AllergenList } from '../allergen-list.tsx';
import { Badge, StatusPill } from '../badge.tsx';
import { Card, PictureCard } from '../card.tsx';
import { DietChip, DietMark } from '../diet.tsx';
import { PictureFrame } from '../picture-frame.tsx';
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
        <PictureCard
          href="#food"
          title="Blush velvet with raspberries"
          picture={
            <PictureFrame tint="rose">
              <SampleCake icing="#f7dfe0" shade="#e3b5ba" />
            </PictureFrame>
          }
          corner={<Badge tone="accent">New</Badge>}
          line="Sugar Lane · tomorrow, 9 am"
          price={<Price money={inr('650.00')} isFrom />}
        >
          <DietMark kind="veg" />
          <DietChip diet="eggless" />
        </PictureCard>
        <PictureCard
          href="#food"
          title="Dark chocolate drip"
          picture={
            <PictureFrame tint="butter">
              <SampleCake icing="#f4e6d2" shade="#dcc3a0" drip="#4a2413" tiers={2} />
            </PictureFrame>
          }
          line="The Copper Whisk · Sunday"
          price={<Price money={inr('1890.00')} was={inr('2100.00')} isFrom />}
        >
          <DietMark kind="non_veg" />
          <Stars rating={4.8} count={212} />
        </PictureCard>
        <PictureCard
          href="#food"
          title="Pistachio and rose"
          picture={
            <PictureFrame tint="pistachio">
              <SampleCake icing="#d5dfb9" shade="#aebb8a" drip="#f3c9cd" />
            </PictureFrame>
          }
          line="Meera’s Oven · today, 6 pm"
          price={<Price money={inr('720.00')} isFrom />}
        >
          <DietMark kind="veg" />
          <DietChip diet="gluten_free" />
        </PictureCard>
        <PictureCard
          href="#food"
          title="Forget-me-not, two tiers"
          picture={
            <PictureFrame tint="sky">
              <SampleCake icing="#e4edf4" shade="#b4c9da" tiers={2} />
            </PictureFrame>
          }
          corner={
            <span className="ml-auto grid size-9 place-items-center rounded-full bg-surface-raised/90 text-accent">
              <Heart aria-label="One of your favourites" role="img" className="size-4.5 fill-current" />
            </span>
          }
          line="Sugar Lane · Monday"
          price={<Price money={inr('2450.00')} isFrom />}
        >
          <DietMark kind="veg" />
          <DietChip diet="nut_free" />
        </PictureCard>
      </Sample>
      <div className="grid gap-10 lg:grid-cols-2">
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
      </div>
    </Chapter>
  );
}
