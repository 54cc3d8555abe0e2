import type { components } from '../../../../contract/api-types.gen.ts';
import { formatDay, formatMoney, formatWindow } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { StatusPill } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { orderAgainPath } from './order-again.ts';
import { toneOf } from './order-tone.ts';

type OrderSummary = components['schemas']['OrderSummary'];

/** One order of the history: its picture, how it stands, when, how much, and the ways on. */
export function OrderCard({ order }: { order: OrderSummary }) {
  const { window, lines } = order;
  const [first] = lines;
  return (
    <Card isFlush className="overflow-hidden">
      <article className="grid grid-cols-[6.5rem_1fr] sm:grid-cols-[9rem_1fr]">
        <div className="relative bg-tint-butter">
          {first && (
            <img
              src={first.picture.url}
              alt={first.picture.alt}
              loading="lazy"
              className="absolute inset-0 size-full object-cover"
            />
          )}
        </div>
        <div className="grid content-start gap-1.5 p-4 sm:p-5">
          <p>
            <StatusPill tone={toneOf(order.status)}>{order.status_words}</StatusPill>
          </p>
          <h2 className="text-lg">
            <Link href={paths.tracking(order.tracking_token)} className="underline-offset-4 hover:underline">
              {namesOf(lines)}
            </Link>
          </h2>
          <p className="text-content-muted text-sm">
            {order.store.name} · {order.number}
          </p>
          <p className="text-sm">
            {order.fulfilment === 'pickup' ? 'Pickup' : 'Delivery'} on {formatDay(window.starts_at, window.timezone)},{' '}
            <span className="tabular whitespace-nowrap">
              {formatWindow(window.starts_at, window.ends_at, window.timezone)}
            </span>
          </p>
          <p className="tabular font-bold">{formatMoney(order.total)}</p>
        </div>
      </article>
      <OrderActions order={order} />
    </Card>
  );
}

function OrderActions({ order }: { order: OrderSummary }) {
  return (
    <div className="flex flex-wrap gap-3 border-line border-t p-4">
      <ButtonLink href={paths.tracking(order.tracking_token)} tone="quiet" size="small">
        {isOpen(order.status) ? 'Follow it' : 'See the order'}
      </ButtonLink>
      {order.lines.map((line, index) => (
        <ButtonLink
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name here, and lines never change
          key={index}
          href={orderAgainPath(order.store.slug, line)}
          tone="plain"
          size="small"
          aria-label={`${order.lines.length === 1 ? 'Order again' : 'Again'}: ${line.name}`}
        >
          {order.lines.length === 1 ? 'Order again' : `Again: ${line.name}`}
        </ButtonLink>
      ))}
    </div>
  );
}

const isOpen = (status: string) =>
  ['draft', 'placed', 'accepted', 'in_production', 'ready', 'handed_over'].includes(status);

function namesOf(lines: OrderSummary['lines']): string {
  return lines.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(', ');
}
