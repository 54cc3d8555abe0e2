import type { OrderStatus } from '../../../api/domains/orders/order-status.ts';

/** Who ordered what, for when, and how far it got. Prices, fees, taxes and times of the moves are computed. */
export type LineSeed = {
  product: string;
  quantity?: number;
  /** Key of the store's group → option name, several of them, or the words. Groups left out stay as they open. */
  choose?: Record<string, string | string[]>;
};

export type OrderSeed = {
  /** Id of a customer, or name of a guest in GUESTS. */
  by: number | string;
  lines: LineSeed[];
  /** A day counted from today and about which hour; or the first window that begins so many hours from now. */
  on?: [days: number, hour: number];
  in_hours?: number;
  status: OrderStatus;
  fulfilment?: 'delivery' | 'pickup';
  method?: 'card' | 'cash';
  /** Days between ordering and the window; the lead time when left out. */
  ahead?: number;
  note?: string;
  reason?: string;
  /** Given back of a finished order. */
  goodwill_rupees?: number;
  /** Part of the same checkout as the order before it. */
  is_joined?: boolean;
  has_failed_payment?: boolean;
};

export const line = (product: string, choose: LineSeed['choose'] = {}, quantity = 1): LineSeed => ({
  product,
  choose,
  quantity,
});

export const GUESTS: Record<
  string,
  { email: string; phone: string; line1: string; district: string; postcode: string; lat: number; lng: number }
> = {
  'Ishaan Verma': {
    email: 'ishaan.verma@example.net',
    phone: '+919900112201',
    line1: '6, Lavelle Road',
    district: 'Ashok Nagar',
    postcode: '560001',
    lat: 12.9712,
    lng: 77.5975,
  },
  'Grace Abraham': {
    email: 'grace.abraham@example.net',
    phone: '+919900112202',
    line1: '31, Assaye Road',
    district: 'Ulsoor',
    postcode: '560042',
    lat: 12.9885,
    lng: 77.6217,
  },
  'Mohan Lal': {
    email: 'mohan.lal@example.net',
    phone: '+919900112203',
    line1: '204, Bannerghatta Main Road',
    district: 'Arekere',
    postcode: '560076',
    lat: 12.8897,
    lng: 77.5978,
  },
};
