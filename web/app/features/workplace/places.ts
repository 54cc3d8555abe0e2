import { paths } from '../../paths.ts';
import type { Workplace } from './store.server.ts';

/** The pages of a store, in the order of the day; bakers see those they work with. */
const PLACES = [
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

export const placesOf = ({ id, role }: Workplace) =>
  PLACES.filter(({ isForBakers }) => isForBakers || role !== 'baker').map(({ name, label, path }) => ({
    name,
    label,
    href: path(id),
  }));
