import type { ArtPatch } from '../../../api/domains/designs/art.ts';
import type { Allergen, Diet, GroupKind, GroupRole, WorkUnits } from '../../../api/domains/designs/option-groups.ts';

/** What a store's file writes down. Money is in rupees, times are the store's; ids are given by the place in the list. */
export type OptionSeed = {
  name: string;
  rupees?: number;
  /** What `rupees` is for; one design when left out. */
  per?: 'serving' | 'tier' | 'char';
  /** Of the product at its chosen size. */
  percent?: number;
  /** Name of a size → rupees. */
  by_size?: Record<string, number>;
  is_default?: boolean;
  is_available?: boolean;
  servings?: number;
  tiers?: number;
  lead_hours?: number;
  units?: number;
  contains?: Allergen[];
  may_contain?: Allergen[];
  removes?: Allergen[];
  blocks?: Diet[];
  art?: ArtPatch;
};

export type GroupSeed = {
  role: GroupRole;
  kind?: GroupKind;
  name: string;
  is_required?: boolean;
  min?: number;
  max?: number;
  max_each?: number;
  free?: number;
  is_per_tier?: boolean;
  /** Key of another group of the store, name of an option in it. */
  when?: [group: string, option: string];
  text?: { max: number; lines?: number };
  options: OptionSeed[];
};

export type ProductSeed = {
  name: string;
  description: string;
  category: string;
  rupees: number;
  kind?: 'standard' | 'signature' | 'custom';
  tax_class?: 'cake' | 'ice-cream' | 'bread';
  servings?: number;
  contains?: Allergen[];
  may_contain?: Allergen[];
  /** Those that it meets, or can meet by a choice; what contradicts the recipe is left out when a design is priced. */
  diets?: Diet[];
  ingredients: string;
  occasions?: string[];
  flavours?: string[];
  lead_hours?: number;
  units?: number;
  stock?: number;
  is_available?: boolean;
  popularity: number;
  /** Keys of the store's groups. */
  groups?: string[];
  art: ArtPatch;
};

export type RuleSeed = {
  name: string;
  km?: [from: number, to: number];
  postcodes?: string[];
  /** [lng, lat] */
  polygon?: [number, number][];
  weekdays?: number[];
  rupees: number;
  free_above?: number;
  minimum?: number;
};

export type StaffSeed = { name: string; email: string; role: 'owner' | 'manager' | 'baker' };

/** '09:00-21:00'; several for a break, none for a day off. Index 0 is Monday. */
export type WeekSeed = string[][];

export type StoreSeed = {
  slug: string;
  name: string;
  kind: string;
  description: string;
  phone: string;
  address: string;
  district: string;
  postcode: string;
  lat: number;
  lng: number;
  staff: StaffSeed[];
  hours: WeekSeed;
  /** Hours at which a two-hour window starts; what a delivery in it costs on top. */
  windows: { starts: number; rupees?: number; units?: number }[];
  /** Days from the day of seeding. */
  closures?: { in_days: number; days: number; reason: string }[];
  rules: RuleSeed[];
  offers_delivery?: boolean;
  payment_methods?: ('card' | 'cash')[];
  cut_off?: string;
  lead_hours: number;
  furthest_days?: number;
  accept_within_minutes?: number;
  day_units: number;
  /** The most of each kind of work in a day, where it is limited. */
  day_work?: WorkUnits;
  window_units: number;
  cover: ArtPatch;
  order_words?: Record<string, string>;
  groups: Record<string, GroupSeed>;
  products: ProductSeed[];
};

export const everyDay = (...spans: string[]): WeekSeed => Array.from({ length: 7 }, () => spans);

/** 1 is Monday. */
export const except = (week: WeekSeed, days: Record<number, string[]>): WeekSeed =>
  week.map((spans, i) => days[i + 1] ?? spans);
