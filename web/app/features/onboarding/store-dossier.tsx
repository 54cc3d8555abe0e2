import { Circle, CircleCheck } from 'lucide-react';
import type { components } from '../../../../contract/api-types.gen.ts';
import { formatDate } from '../../lib/format.ts';
import { Link } from '../../ui/link.tsx';
import { roleLabel } from '../staff/roles.ts';
import { FormSection } from './form-section.tsx';

type Store = components['schemas']['StoreFile'];

/** Everything that the store has told. */
export function Facts({ store }: { store: Store }) {
  const { lat, lng, payment_methods, offers_delivery, offers_pickup } = store;
  const map = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}`;
  const facts: [string, React.ReactNode][] = [
    ['Registered name', store.legal_name],
    ['Country', store.jurisdiction_name],
    ['Licence number', store.licence_number],
    ['Tax number', store.is_tax_exempt ? 'declared as not needed' : store.tax_number],
    ['Kind', store.kind],
    ['What it makes', store.description],
    [
      'E-mail',
      <Link key="mail" href={`mailto:${store.email}`} className="text-link">
        {store.email}
      </Link>,
    ],
    [
      'Phone',
      <Link key="phone" href={`tel:${store.phone}`} className="text-link">
        {store.phone}
      </Link>,
    ],
    ['Address', `${store.address}, ${store.district}, ${store.city} ${store.postcode}`],
    [
      'Point',
      <Link key="map" href={map} rel="noreferrer" target="_blank" className="text-link tabular">
        {lat.toFixed(5)}, {lng.toFixed(5)}
      </Link>,
    ],
    ['Time zone, currency', `${store.timezone.replaceAll('_', ' ')}, ${store.currency}`],
    ['Prices', store.prices_include_tax ? 'include tax' : 'before tax'],
    ['Offers', [offers_delivery && 'delivery', offers_pickup && 'collection'].filter(Boolean).join(', ')],
    ['Takes', payment_methods.join(', ')],
    ['Registered here', formatDate(store.created_at, store.timezone)],
    ['Opened', store.approved_at && formatDate(store.approved_at, store.timezone)],
  ];
  return (
    <FormSection title="What it told">
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(9rem,max-content)_1fr]">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-content-muted text-sm sm:text-base">{label}</dt>
            <dd className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere] max-sm:mb-1">{value || 'not given'}</dd>
          </div>
        ))}
      </dl>
    </FormSection>
  );
}

export function Checklist({ checklist }: { checklist: components['schemas']['StoreChecklist'] }) {
  return (
    <FormSection title="Checklist">
      <ul className="grid gap-2">
        {checklist.items.map(({ name, title, is_done, is_required, words }) => (
          <li key={name} className="flex items-start gap-2.5">
            {is_done ? (
              <CircleCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-positive" />
            ) : (
              <Circle aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-content-faint" />
            )}
            <span>
              {title}
              <span className="sr-only">{is_done ? ': done' : ': missing'}</span>
              {!(is_done && words.length < 8) && (
                <span className="block text-content-muted text-sm">
                  {words}
                  {!is_required && !is_done && ' Not required.'}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </FormSection>
  );
}

type Member = components['schemas']['AdminStoreFile']['members'][number];

export function Members({ members }: { members: readonly Member[] }) {
  return (
    <FormSection title="Who works there">
      <ul className="grid gap-2">
        {members.map(({ person_id, name, email, role }) => (
          <li key={person_id}>
            {name}, {roleLabel(role).toLowerCase()}
            <span className="block text-content-muted text-sm [overflow-wrap:anywhere]">{email}</span>
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
