import type { ReactNode } from 'react';
import { formatDay, formatMoney, formatWindow } from '../../lib/format.ts';
import { AllergenList } from '../../ui/allergen-list.tsx';
import { PictureFrame, tintOf } from '../../ui/picture-frame.tsx';
import type { Order, WholeChange } from './change-words.ts';

type Terms = WholeChange['before'];
type Line = Terms['lines'][number];
type Props = { change: WholeChange; order: Order };

/** As ordered, and with the change: side by side, also on a phone. What stays is said once. */
export function ChangeView({ change, order }: Props) {
  const { before, after, kinds } = change;
  const isDone = change.status === 'accepted';
  const touched = before.lines.filter((line) => isTouched(line, after));
  const untouched = before.lines.filter((line) => !isTouched(line, after));
  return (
    <div className="grid gap-8">
      <div className="grid grid-cols-2 gap-x-4 gap-y-6 sm:gap-x-8">
        <h2 className="text-lg text-content-muted">{isDone ? 'As it was' : 'As you ordered'}</h2>
        <h2 className="text-lg">{isDone ? 'As it is now' : 'With the change'}</h2>
        {kinds.includes('window') && (
          <Pair
            label={order.fulfilment === 'pickup' ? 'Pickup' : 'Delivery'}
            from={<Time terms={before} />}
            to={<Time terms={after} />}
          />
        )}
        {touched.map((line) => (
          <LinePair key={line.id} line={line} after={after.lines.find(({ id }) => id === line.id)} />
        ))}
        {addressOf(before) !== addressOf(after) && (
          <Pair label="Address" from={addressOf(before)} to={addressOf(after)} />
        )}
        {before.note !== after.note && (
          <Pair label="Your note" from={before.note || 'None'} to={after.note || 'None'} />
        )}
        {before.delivery.amount !== after.delivery.amount && (
          <Pair label="Delivery fee" from={feeOf(before)} to={feeOf(after)} />
        )}
        <Pair label="Total" from={<Sum terms={before} />} to={<Sum terms={after} isNew />} />
      </div>
      {untouched.length > 0 && (
        <p className="text-content-muted">
          Stays as it is:{' '}
          {untouched.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(', ')}.
        </p>
      )}
    </div>
  );
}

const feeOf = ({ delivery }: Terms) => (Number(delivery.amount) === 0 ? 'Free' : formatMoney(delivery));

const isTouched = ({ id }: Line, after: Terms) => after.lines.find((line) => line.id === id)?.is_changed !== false;

function Pair({ label, from, to }: { label: string; from: ReactNode; to: ReactNode }) {
  return (
    <>
      <div className="min-w-0">
        <p className="text-content-muted text-sm">{label}</p>
        <div className="break-words text-content-muted">{from}</div>
      </div>
      <div className="min-w-0">
        <p className="text-content-muted text-sm">{label}</p>
        <div className="break-words font-semibold">{to}</div>
      </div>
    </>
  );
}

function Time({ terms: { window } }: { terms: Terms }) {
  const { starts_at, ends_at, timezone } = window;
  return (
    <>
      {formatDay(starts_at, timezone)},<br /> {formatWindow(starts_at, ends_at, timezone)}
    </>
  );
}

const Sum = ({ terms, isNew = false }: { terms: Terms; isNew?: boolean }) => (
  <span className={isNew ? 'tabular text-lg' : 'tabular'}>{formatMoney(terms.total)}</span>
);

function addressOf({ address }: Terms): string {
  if (!address) return '';
  const { recipient, line1, line2, district, city, postcode, phone } = address;
  return [recipient, line1, line2, district, `${city} ${postcode}`, phone].filter(Boolean).join(', ');
}

function LinePair({ line, after }: { line: Line; after: Line | undefined }) {
  return (
    <>
      <LineCard line={line} other={after} />
      {after ? (
        <LineCard line={after} other={line} isNew />
      ) : (
        <p className="grid aspect-square place-items-center rounded-md bg-surface-sunken p-4 text-center text-content-muted">
          Left out
        </p>
      )}
    </>
  );
}

function LineCard({ line, other, isNew = false }: { line: Line; other: Line | undefined; isNew?: boolean }) {
  const { name, quantity, picture, product_id, total, contains, may_contain } = line;
  return (
    <div className="grid min-w-0 content-start gap-2">
      <PictureFrame
        src={picture.url}
        alt={picture.alt}
        tint={tintOf(product_id)}
        note="Illustration"
        className={isNew ? 'rounded-md' : 'rounded-md opacity-75'}
      />
      <p className={isNew ? 'font-semibold' : 'text-content-muted'}>
        {quantity > 1 && `${quantity} × `}
        {name}
      </p>
      <ul className="grid gap-0.5 text-sm">
        {choicesOf(line).map((words) => (
          <li
            key={words}
            className={isNew && other && !choicesOf(other).includes(words) ? 'font-semibold' : 'text-content-muted'}
          >
            {words}
          </li>
        ))}
      </ul>
      <p className="tabular text-sm">{formatMoney(total)}</p>
      {isNew && <AllergenList contains={contains} mayContain={may_contain} />}
    </div>
  );
}

const choicesOf = ({ choices }: Line) =>
  choices.map(({ group, names, text }) => `${group}: ${text ? `“${text}”` : names.join(', ')}`);
