/** What a page of products is asked for, in the words of the `listings` table. Pure types. */
export type Sort = 'recommended' | 'price' | '-price' | 'newest' | 'nearest' | 'match';

/** A store that serves the customer's place and day, with what its products must fit into. */
export type ServingStore = { id: number; distance_m: number; longest_lead_minutes: number; free_units: number };

export type ListingQuery = {
  category: string | null;
  store_id: number | null;
  /** 'diet:vegan', 'occasion:birthday', … every one of them. */
  tags: string[];
  /** Any one of them. */
  flavours: string[];
  min_minor: number | null;
  max_minor: number | null;
  /** Plain words. */
  words: string | null;
  /** Only products of these; null: of any store. */
  serving: ServingStore[] | null;
  /** Whether what they have room for counts. */
  is_dated: boolean;
  is_orderable_only: boolean;
};

/**
 * Where the page before ended: which tier of the best match, the sort's own number, among equals of it (products of one
 * store, by nearness) the popularity, the product.
 */
export type ListingKey = { tier: 1 | 2; rank: number; popularity: number; product_id: number };

export type ListingRow = ListingKey & { store_id: number; card: string };
