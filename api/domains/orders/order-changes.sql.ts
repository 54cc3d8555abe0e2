import { type RawBuilder, sql } from 'kysely';

export type Difference = { what: string; from: string; to: string };

/** What is shown of a change wherever its order is. Instants are ISO 8601. */
export type OpenChange = {
  id: number;
  order_id: number;
  token: string;
  status: 'open' | 'accepted' | 'refused' | 'expired' | 'withdrawn';
  asked_by: 'store' | 'customer';
  actor_name: string;
  kinds: ('window' | 'lines' | 'details')[];
  message: string;
  decline_if_refused: boolean;
  differences: Difference[];
  total_before_minor: number;
  total_after_minor: number;
  refund_minor: number | null;
  due_minor: number | null;
  created_at: string;
  expires_at: string;
  answered_at: string | null;
  answer: string | null;
};

const utc = (at: RawBuilder<unknown>) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A row of order_changes as `OpenChange`. */
export const changeJson = (c: RawBuilder<unknown>) => sql`json_build_object('id', ${c}.id, 'order_id', ${c}.order_id,
  'token', ${c}.token, 'status', ${c}.status, 'asked_by', ${c}.asked_by, 'actor_name', ${c}.actor_name, 'kinds', ${c}.kinds,
  'message', ${c}.message, 'decline_if_refused', ${c}.decline_if_refused, 'differences', ${c}.differences,
  'total_before_minor', ${c}.total_before_minor, 'total_after_minor', ${c}.total_after_minor,
  'refund_minor', ${c}.refund_minor, 'due_minor', ${c}.due_minor, 'created_at', ${utc(sql`${c}.created_at`)},
  'expires_at', ${utc(sql`${c}.expires_at`)}, 'answered_at', ${utc(sql`${c}.answered_at`)}, 'answer', ${c}.answer)`;
