import { paths } from '../../paths.ts';
import type { Workplace } from './store.server.ts';

/** The pages of a store, in the order of the day; bakers see those they work with. */
const PLACES = [
  { name: 'start', label: 'Opening', path: paths.storeStart, isForBakers: false },
  { name: 'board', label: 'Board', path: paths.storeBoard, isForBakers: true },
  { name: 'orders', label: 'All orders', path: paths.storeOrders, isForBakers: true },
  { name: 'plan', label: 'Plan', path: paths.storePlan, isForBakers: true },
  { name: 'products', label: 'Products', path: paths.storeProducts, isForBakers: true },
  { name: 'times', label: 'Times', path: paths.storeTimes, isForBakers: true },
  { name: 'delivery', label: 'Delivery', path: paths.storeDelivery, isForBakers: false },
  { name: 'numbers', label: 'Numbers', path: paths.storeNumbers, isForBakers: false },
  { name: 'staff', label: 'Staff', path: paths.storeStaff, isForBakers: false },
  { name: 'settings', label: 'Settings', path: paths.storeSettings, isForBakers: false },
] as const;

export type PlaceName = (typeof PLACES)[number]['name'];

/** Whether the way to its opening is still before it. */
export const isOpening = ({ state }: Pick<Workplace, 'state'>) =>
  state === 'draft' || state === 'submitted' || state === 'returned';

export const placesOf = (store: Workplace) =>
  PLACES.filter(
    ({ name, isForBakers }) => (isForBakers || store.role !== 'baker') && (name !== 'start' || isOpening(store)),
  ).map(({ name, label, path }) => ({ name, label, href: path(store.id) }));
