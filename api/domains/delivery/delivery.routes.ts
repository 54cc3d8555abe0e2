import type { Context } from '../../context.ts';
import { invalidField, notFound } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import { fractionDigits, toMinor, toMoney } from '../../platform/money.ts';
import { IdParams } from '../../platform/shapes.ts';
import { OfferQuery, OfferShape, WindowsQuery, WindowsShape } from './delivery.schema.ts';
import {
  getTimetable,
  listPossibleWindows,
  offerOf,
  type StoreOffer,
  type Timetable,
  type Window,
} from './delivery.service.ts';
import { editRulesRoutes } from './edit-rules.routes.ts';
import { timesRoutes } from './times.routes.ts';

export function deliveryRoutes(app: App, context: Context) {
  windowRoutes(app, context);
  offerRoutes(app, context);
  editRulesRoutes(app, context);
  timesRoutes(app, context);
}

function windowRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/stores/:id/windows',
    {
      config: { access: 'anyone', isPublic: true },
      schema: {
        tags: ['Stores'],
        summary: 'When an order could be delivered or collected, and why not at other times',
        params: IdParams,
        querystring: WindowsQuery,
        response: { 200: WindowsShape },
      },
    },
    async (request) => {
      const { from, oven, assembly, decoration, ...query } = request.query;
      const { timetable, earliest, days } = await listPossibleWindows(context, {
        store_id: request.params.id,
        from_day: from,
        work: { oven, assembly, decoration },
        ...query,
      });
      requireLive(timetable);
      const { store_id, timezone, currency } = timetable;
      return {
        store_id,
        timezone,
        fulfilment: query.fulfilment,
        earliest: earliest && { day: earliest.day, ...windowOut(earliest, currency) },
        days: days.map((day) => ({ ...day, windows: day.windows.map((window) => windowOut(window, currency)) })),
      };
    },
  );
}

function offerRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/stores/:id/delivery-offer',
    {
      // The address stays out of shared caches.
      config: { access: 'anyone' },
      schema: {
        tags: ['Stores'],
        summary: 'Whether the store delivers to a place, and for how much',
        params: IdParams,
        querystring: OfferQuery,
        response: { 200: OfferShape },
      },
    },
    async (request) => {
      const { lat, lng, items_total, postcode, ...query } = request.query;
      const timetable = await getTimetable(context.db, request.params.id);
      requireLive(timetable);
      const items_minor = toMinor(items_total, timetable.currency);
      if (items_minor === null)
        throw invalidField('delivery/items-total', 'items_total', tooManyDigits(timetable.currency));
      const offer = await offerOf(context, timetable, {
        point: lat !== undefined && lng !== undefined ? { lat, lng } : null,
        postcode: postcode ?? null,
        items_minor,
        ...query,
      });
      return offerOut(offer, timetable.currency);
    },
  );
}

function requireLive(timetable: Timetable) {
  if (timetable.status !== 'live') throw notFound('stores/unknown', 'There is no such store.');
}

const tooManyDigits = (currency: string) =>
  `${currency} has ${fractionDigits(currency)} decimal digits: write an amount such as ${toMoney(35000, currency).amount}.`;

const windowOut = (window: Window, currency: string) => ({
  starts_at: window.starts_at.toISOString(),
  ends_at: window.ends_at.toISOString(),
  label: window.label,
  price: toMoney(window.price_minor, currency),
  is_possible: window.is_possible,
  reason_code: window.reason_code,
  reason: window.reason,
  units_left: window.units_left,
});

function offerOut(offer: StoreOffer, currency: string) {
  const money = (minor: number | null) => (minor === null ? null : toMoney(minor, currency));
  const { distance_m } = offer;
  if (!offer.is_deliverable) {
    const { code, reason } = offer;
    return { ...NO_TERMS, is_deliverable: false, is_estimate: false, distance_m, reason_code: code, reason };
  }
  return {
    is_deliverable: true,
    is_estimate: offer.is_estimate,
    fee: money(offer.fee_minor),
    distance_m,
    minimum: money(offer.minimum_minor),
    missing_for_minimum: money(offer.missing_for_minimum_minor),
    free_above: money(offer.free_above_minor),
    missing_for_free: money(offer.missing_for_free_minor),
    reason_code: null,
    reason: null,
  };
}

const NO_TERMS = { fee: null, minimum: null, missing_for_minimum: null, free_above: null, missing_for_free: null };
