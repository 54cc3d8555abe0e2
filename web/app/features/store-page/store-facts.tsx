import { Clock, Mail, MapPin, Phone, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { shortDay } from '../find/day-words.ts';
import { marketplace } from '../site/marketplace.ts';
import type { LoadedStore } from './load-store.server.ts';
import { clock } from './opening.ts';

/** Where it is, when somebody is there, how to reach them, and whose word counts. */
export function StoreFacts({ loaded }: { loaded: LoadedStore }) {
  const { store } = loaded;
  return (
    <section aria-labelledby="about" className="mt-14 border-line border-t pt-10">
      <h2 id="about" className="mb-6 text-2xl">
        About {store.name}
      </h2>
      <div className="grid gap-10 md:grid-cols-2 lg:grid-cols-3">
        <Week loaded={loaded} />
        <Contact store={store} />
        <Notes store={store} />
      </div>
    </section>
  );
}

function Week({ loaded: { now, week, store } }: { loaded: LoadedStore }) {
  return (
    <Fact Icon={Clock} title={now.words}>
      <dl className="tabular grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        {week.map(({ day, words }) => (
          <div key={day} className="contents">
            <dt className="text-content-muted">{day}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {store.closures.map(({ starts_on, ends_on, reason }) => (
        <p key={starts_on} className="mt-2 text-content-muted">
          Closed {shortDay(starts_on)}
          {ends_on !== starts_on && ` to ${shortDay(ends_on)}`}: {reason}
        </p>
      ))}
    </Fact>
  );
}

type StoreProps = { store: LoadedStore['store'] };

function Contact({ store }: StoreProps) {
  const { address, city, postcode, district, lat, lng, phone, email } = store;
  const map = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}`;
  return (
    <Fact Icon={MapPin} title={district}>
      <address className="not-italic">
        {address}, {city} {postcode}
      </address>
      <ul className="mt-1">
        <li>
          <a href={map} className="text-link inline-flex min-h-11 items-center">
            See it on a map
          </a>
        </li>
        <li>
          <a href={`tel:${phone}`} className="text-link inline-flex min-h-11 items-center gap-2">
            <Phone aria-hidden="true" className="size-4" /> {phone}
          </a>
        </li>
        <li>
          <a href={`mailto:${email}`} className="text-link inline-flex min-h-11 items-center gap-2">
            <Mail aria-hidden="true" className="size-4" /> {email}
          </a>
        </li>
      </ul>
    </Fact>
  );
}

function Notes({ store }: StoreProps) {
  const hours = Math.round(store.lead_time_minutes / 60);
  return (
    <Fact Icon={TriangleAlert} title="Good to know">
      <div className="grid gap-3">
        <p>
          <strong className="font-semibold">Allergens.</strong> Each cake’s page names what it contains and what it may
          contain before you add it. With a serious allergy, call the kitchen first.
        </p>
        <p>
          <strong className="font-semibold">Notice.</strong> {hours > 0 ? `At least ${hours} hours` : 'None needed'}
          {store.cut_off && `; orders after ${clock(store.cut_off)} count from the next day`}.
        </p>
        <p>
          <strong className="font-semibold">Seller.</strong> Made and sold by {store.name}. If the kitchen can’t help,
          write to our{' '}
          <a href={`mailto:${marketplace.grievance.email}`} className="text-link">
            grievance officer
          </a>
          .
        </p>
      </div>
    </Fact>
  );
}

function Fact({ Icon, title, children }: { Icon: typeof Clock; title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-3 flex items-center gap-2.5 text-lg">
        <Icon aria-hidden="true" className="size-5 shrink-0 text-accent" />
        {title}
      </h3>
      {children}
    </div>
  );
}
