import { staffInvitation } from './staff-invitation.ts';
import { storeApproved } from './store-approved.ts';
import type { StoreEmail, StoreEmailTemplate } from './store-email.ts';
import { storeReinstated } from './store-reinstated.ts';
import { storeReturned } from './store-returned.ts';
import { storeSubmitted } from './store-submitted.ts';
import { storeSuspended } from './store-suspended.ts';

export const sampleStore = (): StoreEmail => ({
  shop: { name: 'SweetSpot', url: 'http://localhost:3000', support_email: 'help@sweetspot.example' },
  reader: { name: 'Leena Fernandes' },
  store: { name: 'Cardamom Corner', kind: 'Bakery', city: 'Bengaluru' },
  by: 'Leena Fernandes',
  action: { label: 'Open the board', url: 'http://localhost:3000/store/16/board' },
});

const sample = (template: StoreEmailTemplate, changes: Partial<StoreEmail> = {}) => ({
  template,
  data: { ...sampleStore(), ...changes },
});

const start = { label: 'See what is missing', url: 'http://localhost:3000/store/16/start' };

/** Each template about a store with data that shows what it can. */
export const storePreviews = {
  'store-submitted': sample(storeSubmitted, {
    reader: { name: 'Anita Desai' },
    action: { label: 'Look at the store', url: 'http://localhost:3000/admin/stores/16' },
  }),
  'store-approved': sample(storeApproved),
  'store-returned': sample(storeReturned, {
    reason: 'The FSSAI number is that of another address.\nPlease send the one for Indiranagar.',
    action: start,
  }),
  'store-suspended': sample(storeSuspended, { reason: 'The licence expired on 1 November.' }),
  'store-reinstated': sample(storeReinstated),
  'staff-invitation': sample(staffInvitation, {
    reader: { name: null },
    role: 'manager',
    until: 'Friday 27 November, 6 pm',
    action: { label: 'See the invitation', url: 'http://localhost:3000/invitations/sample' },
  }),
};
