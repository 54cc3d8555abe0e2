import type { ReactNode } from 'react';
import type { components } from '../../../../contract/api-types.gen.ts';
import { formatMoney } from '../../lib/format.ts';
import { inWords } from '../../ui/diet.tsx';
import { Summary, SummaryRow } from '../../ui/summary.tsx';

type Order = components['schemas']['Order'];

/** Who it is for and where it goes. */
export function Customer({ order }: { order: Order }) {
  const { customer, address } = order;
  return (
    <dl className="grid gap-3">
      <Fact term="Customer">
        {customer.name}
        {customer.phone && (
          <a href={`tel:${customer.phone}`} className="text-link tabular block py-1">
            {customer.phone}
          </a>
        )}
        {customer.email && (
          <a href={`mailto:${customer.email}`} className="text-link block break-all py-1">
            {customer.email}
          </a>
        )}
      </Fact>
      {address && (
        <Fact term="To">
          {[address.recipient, address.line1, address.line2, address.district, `${address.city} ${address.postcode}`]
            .filter(Boolean)
            .join(', ')}
          {address.phone && <span className="tabular block">{address.phone}</span>}
        </Fact>
      )}
      {order.note && <Fact term="From the customer">{order.note}</Fact>}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-content-muted text-sm">{term}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}

/** The sum of the order and what of it has been paid. */
export function OrderMoney({ order }: { order: Order }) {
  const isAny = ({ amount }: { amount: string }) => Number(amount) !== 0;
  return (
    <Summary>
      <SummaryRow label="Items">{formatMoney(order.items)}</SummaryRow>
      <SummaryRow label="Delivery">{formatMoney(order.delivery)}</SummaryRow>
      {isAny(order.discount) && <SummaryRow label="Discount">{formatMoney(order.discount)}</SummaryRow>}
      <SummaryRow
        label="Total"
        isTotal
        hint={order.is_tax_included ? `${formatMoney(order.tax)} of it tax` : undefined}
      >
        {formatMoney(order.total)}
      </SummaryRow>
      <SummaryRow label="Payment">{inWords(order.payment_status)}</SummaryRow>
      <SummaryRow label="Paid so far">{formatMoney(order.paid)}</SummaryRow>
      {isAny(order.refunded) && <SummaryRow label="Sent back">{formatMoney(order.refunded)}</SummaryRow>}
    </Summary>
  );
}
