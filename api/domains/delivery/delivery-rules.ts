/** Which rule of a store serves a place, and what it costs. Pure: imports nothing. */
export type DeliveryRule = {
  id: number;
  priority: number;
  /** Metres from the store, both ends included; null means from nought, or without an end. */
  from_m: number | null;
  to_m: number | null;
  postcodes: string[] | null;
  /** One ring of [lng, lat], closed or not. */
  polygon: [number, number][] | null;
  /** 1 is Monday (ISO 8601). */
  weekdays: number[] | null;
  /** Windows that start from then, and before then: the store's wall clock, 'HH:MM:SS'. Absent and null mean any. */
  starts_from?: string | null;
  starts_before?: string | null;
  fee_minor: number;
  free_above_minor: number | null;
  minimum_minor: number;
};

export type DeliveryPlace = {
  /** From the store; null when only a postcode is known that no map knows. */
  distance_m: number | null;
  postcode: string | null;
  /** The door itself; null while only an area is known, and then whatever comes out is an estimate. */
  point: { lat: number; lng: number } | null;
  /** Of the delivery; null while no day is chosen. */
  weekday: number | null;
  /** When its window starts, 'HH:MM:SS'; absent while none is chosen. */
  time?: string | null;
  items_minor: number;
};

export type DeliveryOffer =
  | {
      is_deliverable: true;
      rule_id: number;
      fee_minor: number;
      minimum_minor: number;
      missing_for_minimum_minor: number;
      free_above_minor: number | null;
      missing_for_free_minor: number | null;
      is_estimate: boolean;
    }
  | {
      is_deliverable: false;
      code: 'delivery/outside-area' | 'delivery/address-needed' | 'delivery/not-offered';
      reason: string;
    };

export type Answer = 'yes' | 'no' | 'unknown';

/**
 * The first rule by priority whose every condition holds. A condition about something not known yet is passed over for
 * the next rule, and makes the result an estimate; when nothing else matches, the full address is asked for. A weekday
 * or time not chosen yet counts as any.
 */
export function matchDeliveryRule(rules: readonly DeliveryRule[], place: DeliveryPlace): DeliveryOffer {
  let hasUnknown = false;
  for (const rule of rules.toSorted((a, b) => a.priority - b.priority)) {
    const answer = matchRule(rule, place);
    if (answer === 'yes') return offerOf(rule, place, hasUnknown);
    if (answer === 'unknown') hasUnknown = true;
  }
  if (hasUnknown)
    return {
      is_deliverable: false,
      code: 'delivery/address-needed',
      reason: 'Enter the full address to see whether the store delivers there.',
    };
  return {
    is_deliverable: false,
    code: 'delivery/outside-area',
    reason: 'The store does not deliver to this address. Choose pickup or another address.',
  };
}

function offerOf(rule: DeliveryRule, place: DeliveryPlace, hasUnknown: boolean): DeliveryOffer {
  const { free_above_minor, minimum_minor } = rule;
  const missingForFree = free_above_minor === null ? null : Math.max(0, free_above_minor - place.items_minor);
  return {
    is_deliverable: true,
    rule_id: rule.id,
    fee_minor: missingForFree === 0 ? 0 : rule.fee_minor,
    minimum_minor,
    missing_for_minimum_minor: Math.max(0, minimum_minor - place.items_minor),
    free_above_minor,
    missing_for_free_minor: missingForFree,
    is_estimate:
      hasUnknown ||
      place.point === null ||
      (place.weekday === null && rule.weekdays !== null) ||
      (!place.time && hasTimes(rule)),
  };
}

/** Whether one rule serves the place by itself. */
export function matchRule(rule: DeliveryRule, place: DeliveryPlace): Answer {
  const answers = [
    matchDistance(rule, place.distance_m),
    matchPostcode(rule, place.postcode),
    matchPolygon(rule, place.point),
    matchWeekday(rule, place.weekday),
    matchTime(rule, place.time ?? null),
  ];
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

const yesOrNo = (matches: boolean): Answer => (matches ? 'yes' : 'no');

function matchDistance({ from_m, to_m }: DeliveryRule, distance: number | null): Answer {
  if (from_m === null && to_m === null) return 'yes';
  if (distance === null) return 'unknown';
  return yesOrNo(distance >= (from_m ?? 0) && distance <= (to_m ?? Number.POSITIVE_INFINITY));
}

/** People write "SW1A 1AA" and "sw1a1aa". */
const plainPostcode = (postcode: string) => postcode.replace(/[\s-]/g, '').toUpperCase();

function matchPostcode({ postcodes }: DeliveryRule, postcode: string | null): Answer {
  if (postcodes === null) return 'yes';
  if (postcode === null) return 'unknown';
  const wanted = plainPostcode(postcode);
  return yesOrNo(postcodes.some((known) => plainPostcode(known) === wanted));
}

function matchWeekday({ weekdays }: DeliveryRule, weekday: number | null): Answer {
  return yesOrNo(weekdays === null || weekday === null || weekdays.includes(weekday));
}

const hasTimes = ({ starts_from, starts_before }: DeliveryRule) => Boolean(starts_from ?? starts_before);

function matchTime({ starts_from, starts_before }: DeliveryRule, time: string | null): Answer {
  if (time === null) return 'yes';
  return yesOrNo(time >= (starts_from ?? '') && (!starts_before || time < starts_before));
}

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. Areas across the date line are not cut. */
function matchPolygon({ polygon }: DeliveryRule, point: { lat: number; lng: number } | null): Answer {
  if (polygon === null) return 'yes';
  if (point === null) return 'unknown';
  const crossings = polygon.filter(([lng, lat], i) => {
    const [previousLng, previousLat] = polygon.at(i - 1) as [number, number];
    if (lat > point.lat === previousLat > point.lat) return false;
    return point.lng < lng + ((previousLng - lng) * (point.lat - lat)) / (previousLat - lat);
  });
  return yesOrNo(crossings.length % 2 === 1);
}
