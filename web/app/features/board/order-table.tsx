import type { components } from '../../../../contract/api-types.gen.ts';
import { formatDay, formatMoney, formatWindow } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { StatusPill } from '../../ui/badge.tsx';
import { inWords } from '../../ui/diet.tsx';
import { Link } from '../../ui/link.tsx';
import { toneOf } from '../account/order-tone.ts';

type Order = components['schemas']['OrderSummary'];

const HEADS = ['Order', 'State', 'Due', 'Customer', 'What', 'Payment', 'Total'];
const SOURCES = { online: 'Online', phone: 'By phone', walk_in: 'At the counter' };
const CELL = 'px-3 py-3 align-top';

/** A store's orders in rows; wider than a phone, so it scrolls inside its own frame there. */
export function OrderTable({ orders }: { orders: readonly Order[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label="Orders" tabIndex={0} className="overflow-x-auto rounded-md border border-line">
      <table className="w-full min-w-[56rem] text-left text-sm">
        <thead className="bg-surface-sunken">
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={`${CELL} font-semibold last:text-right`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <Row key={order.id} order={order} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ order }: { order: Order }) {
  const { window, lines } = order;
  return (
    <tr className="border-line border-t">
      <th scope="row" className={`${CELL} whitespace-nowrap font-semibold`}>
        <Link href={paths.storeOrder(order.store.id, order.id)} className="text-link tabular inline-block py-1">
          {order.number}
        </Link>
      </th>
      <td className={`${CELL} whitespace-nowrap`}>
        <StatusPill tone={toneOf(order.status)}>{order.status_words}</StatusPill>
      </td>
      <td className={`${CELL} tabular whitespace-nowrap`}>
        {formatDay(window.starts_at, window.timezone)}
        <span className="block text-content-muted">
          {formatWindow(window.starts_at, window.ends_at, window.timezone)}, {order.fulfilment}
        </span>
      </td>
      <td className={CELL}>
        {order.customer_name}
        <span className="block text-content-muted">{SOURCES[order.source]}</span>
      </td>
      <td className={CELL}>{lines.map(({ quantity, name }) => `${quantity} × ${name}`).join(', ')}</td>
      <td className={`${CELL} whitespace-nowrap`}>{inWords(order.payment_status)}</td>
      <td className={`${CELL} tabular whitespace-nowrap text-right font-semibold`}>{formatMoney(order.total)}</td>
    </tr>
  );
}
