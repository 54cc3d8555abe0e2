import { Eye, MapPinCheck, ShieldCheck } from 'lucide-react';

const PROMISES = [
  {
    Icon: Eye,
    title: 'See it before it exists',
    words: 'Every choice changes the picture, the price and the servings at once, down to the words on top.',
  },
  {
    Icon: ShieldCheck,
    title: 'Know what is in it',
    words: 'Allergens and diets follow each choice. The full price, with tax and delivery, stands before you pay.',
  },
  {
    Icon: MapPinCheck,
    title: 'There when the candles are',
    words: 'You book the window and follow it to the door. What goes wrong is put right, or paid back.',
  },
];

/** Why to trust it with a birthday. */
export function Promises() {
  return (
    <section aria-label="What you can count on" className="page-width pt-6 pb-14">
      <ul className="grid gap-8 rounded-lg bg-surface-sunken p-6 sm:p-10 md:grid-cols-3">
        {PROMISES.map(({ Icon, title, words }) => (
          <li key={title} className="grid content-start gap-2">
            <Icon aria-hidden="true" className="size-7 text-accent" />
            <h3 className="text-lg">{title}</h3>
            <p className="text-content-muted">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
