import { storeApproved } from '../../../emails/stores/store-approved.ts';
import { storeReinstated } from '../../../emails/stores/store-reinstated.ts';
import { storeReturned } from '../../../emails/stores/store-returned.ts';
import { storeSubmitted } from '../../../emails/stores/store-submitted.ts';
import { storeSuspended } from '../../../emails/stores/store-suspended.ts';
import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { getChecklist } from './checklist.service.ts';
import { missingOf } from './checklist-items.ts';
import type { Desk } from './desk.ts';
import { moveStore } from './move-store.ts';
import type { StoreFile } from './store-file.sql.ts';
import { writeToAdmins, writeToOwners } from './store-mail.service.ts';

/** Refuses 'stores/not-ready' (409) with what is missing in `facts.missing`, 'stores/wrong-state' (409). */
export const submitStore = (context: Context, desk: Desk): Promise<StoreFile> =>
  moveStore(context, desk, {
    move: 'submission',
    changes: (now) => ({ submitted_at: now, review_reason: null }),
    check: (trx, store) => refuseUnready(context, trx, store),
    tell: (trx, store, now) =>
      writeToAdmins(context, trx, store, {
        ...noticeAt('store-submitted', desk, now),
        template: storeSubmitted,
        path: `/admin/stores/${store.id}`,
        label: 'Look at the store',
      }),
  });

/** Back to the drafts, as long as nobody has decided. Refuses 'stores/wrong-state' (409). */
export const withdrawStore = (context: Context, desk: Desk): Promise<StoreFile> =>
  moveStore(context, desk, { move: 'withdrawal', changes: () => ({ submitted_at: null }) });

/** Opens the store at once. Refuses 'stores/not-ready' (409) when something went missing since, 'stores/wrong-state'. */
export const approveStore = (context: Context, desk: Desk): Promise<StoreFile> =>
  moveStore(context, desk, {
    move: 'approval',
    changes: (now) => ({ reviewed_at: now, approved_at: now, review_reason: null }),
    check: (trx, store) => refuseUnready(context, trx, store),
    tell: (trx, store, now) =>
      writeToOwners(context, trx, store, {
        ...noticeAt('store-approved', desk, now),
        template: storeApproved,
        ...board(store),
      }),
  });

/** To its owners, with what is to be put right. Refuses 'stores/wrong-state' (409). */
export const returnStore = (context: Context, desk: Desk, reason: string): Promise<StoreFile> =>
  moveStore(context, desk, {
    move: 'return',
    reason,
    changes: (now) => ({ reviewed_at: now, review_reason: reason }),
    tell: (trx, store, now) =>
      writeToOwners(context, trx, store, {
        ...noticeAt('store-returned', desk, now),
        template: storeReturned,
        reason,
        path: `/store/${store.id}/start`,
        label: 'See what is missing',
      }),
  });

/** Takes the store out of the shop; orders that it has go on. Refuses 'stores/wrong-state' (409). */
export const suspendStore = (context: Context, desk: Desk, reason: string): Promise<StoreFile> =>
  moveStore(context, desk, {
    move: 'suspension',
    reason,
    changes: (now) => ({ reviewed_at: now, review_reason: reason }),
    tell: (trx, store, now) =>
      writeToOwners(context, trx, store, {
        ...noticeAt('store-suspended', desk, now),
        template: storeSuspended,
        reason,
        ...board(store),
      }),
  });

/** Refuses 'stores/wrong-state' (409). */
export const reinstateStore = (context: Context, desk: Desk): Promise<StoreFile> =>
  moveStore(context, desk, {
    move: 'reinstatement',
    changes: (now) => ({ reviewed_at: now, review_reason: null }),
    tell: (trx, store, now) =>
      writeToOwners(context, trx, store, {
        ...noticeAt('store-reinstated', desk, now),
        template: storeReinstated,
        ...board(store),
      }),
  });

const noticeAt = (name: string, { person }: Desk, now: Date) => ({ name, key: now.toISOString(), by: person.name });

const board = ({ id }: StoreFile) => ({ path: `/store/${id}/board`, label: 'Open the order board' });

async function refuseUnready(context: Context, trx: Trx, store: StoreFile): Promise<void> {
  const missing = missingOf((await getChecklist(context, trx, store.id)).items);
  if (missing.length === 0) return;
  const titles = missing.map(({ title }) => title.toLowerCase()).join(', ');
  throw new Refused('stores/not-ready', `${store.name} can’t open yet. Missing: ${titles}.`, { facts: { missing } });
}
