import { CalendarClock, MapPin, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDay, formatWindow } from '../../lib/format.ts';
import { StatusPill, type Tone } from '../../ui/badge.tsx';
import { isClosedBadly, nextOf, type Order, sentenceOf } from './order-words.ts';

type Props = { order: Order; children?: ReactNode };

/** The first screen on a phone: the state in a sentence, when, where, and whom to call. */
export function OrderHead({ order, children }: Props) {
  return (
    <header className="grid gap-4">
      <div role="status" className="grid justify-items-start gap-2">
        <StatusPill tone={toneOf(order.status)}>{order.status_words}</StatusPill>
        <h1 className="text-2xl sm:text-3xl">{sentenceOf(order)}</h1>
        <p className="max-w-text text-content-muted">{nextOf(order)}</p>
      </div>
      {children}
      <dl className="grid gap-1">
        <When order={order} />
        <Where order={order} />
        <Contact order={order} />
      </dl>
    </header>
  );
}

function toneOf(status: Order['status']): Tone {
  if (isClosedBadly(status)) return 'danger';
  if (status === 'completed' || status === 'ready') return 'positive';
  return status === 'draft' ? 'caution' : 'accent';
}

function Fact({ icon, term, children }: { icon: ReactNode; term: string; children: ReactNode }) {
  return (
    <div className="grid min-h-11 grid-cols-[1.5rem_1fr] items-center gap-x-2.5">
      <dt className="text-content-muted [&_svg]:size-5">
        {icon}
        <span className="sr-only">{term}</span>
      </dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function When({ order: { window, fulfilment, status } }: { order: Order }) {
  const { starts_at, ends_at, timezone } = window;
  const term = fulfilment === 'pickup' ? 'Pickup' : 'Delivery';
  return (
    <Fact icon={<CalendarClock aria-hidden="true" />} term={term}>
      <span className={isClosedBadly(status) ? 'line-through' : 'font-semibold'}>
        {term} {formatDay(starts_at, timezone)}, {formatWindow(starts_at, ends_at, timezone)}
      </span>
    </Fact>
  );
}

function Where({ order: { fulfilment, address, store, customer } }: { order: Order }) {
  const isPickup = fulfilment === 'pickup' || !address;
  const lines = isPickup
    ? [store.name, store.address, store.district, store.postcode]
    : [address.recipient ?? customer.name, address.line1, address.line2, address.district, address.postcode];
  const words = lines.filter(Boolean).join(', ');
  const map = `https://www.openstreetmap.org/?mlat=${store.lat}&mlon=${store.lng}#map=17/${store.lat}/${store.lng}`;
  return (
    <Fact icon={<MapPin aria-hidden="true" />} term="Address">
      {words}
      {isPickup && (
        <>
          {' '}
          <a href={map} className="text-link print:hidden">
            Map
          </a>
        </>
      )}
    </Fact>
  );
}

function Contact({ order: { store } }: { order: Order }) {
  return (
    <Fact icon={<Phone aria-hidden="true" />} term="Contact">
      <a href={`tel:${store.phone.replace(/[^\d+]/g, '')}`} className="text-link inline-flex min-h-11 items-center">
        Call {store.name}, <span className="tabular ml-1 whitespace-nowrap">{readablePhone(store.phone)}</span>
      </a>
    </Fact>
  );
}

/** "+91 80 4123 0101"; numbers of other lands as they came. */
const readablePhone = (phone: string) => phone.replace(/^(\+91)(\d{2})(\d{4})(\d{4})$/, '$1 $2 $3 $4');
