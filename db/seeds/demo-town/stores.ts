import { ammasEgglessOven } from './stores/ammas-eggless-oven.ts';
import { atelierSugandha } from './stores/atelier-sugandha.ts';
import { butterAndBloom } from './stores/butter-and-bloom.ts';
import { maisonKaveri } from './stores/maison-kaveri.ts';
import type { StoreSeed } from './types.ts';

/** A store's id is its place in this list: new ones go to the end. */
export const STORES: StoreSeed[] = [butterAndBloom, maisonKaveri, ammasEgglessOven, atelierSugandha];
