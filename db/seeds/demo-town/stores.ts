import { ammasEgglessOven } from './stores/ammas-eggless-oven.ts';
import { atelierSugandha } from './stores/atelier-sugandha.ts';
import { butterAndBloom } from './stores/butter-and-bloom.ts';
import { cafeBahram } from './stores/cafe-bahram.ts';
import { countToCake } from './stores/count-to-cake.ts';
import { crumbWithout } from './stores/crumb-without.ts';
import { greenWhisk } from './stores/green-whisk.ts';
import { maisonKaveri } from './stores/maison-kaveri.ts';
import { nandiColdCreamery } from './stores/nandi-cold-creamery.ts';
import { northsideBakehouse } from './stores/northside-bakehouse.ts';
import { saltAndTreacle } from './stores/salt-and-treacle.ts';
import { secondRise } from './stores/second-rise.ts';
import { swirlStreet } from './stores/swirl-street.ts';
import { theCheesecakeRoom } from './stores/the-cheesecake-room.ts';
import { theCookiePost } from './stores/the-cookie-post.ts';
import type { StoreSeed } from './types.ts';

/** A store's id is its place in this list: new ones go to the end. */
export const STORES: StoreSeed[] = [
  butterAndBloom,
  maisonKaveri,
  ammasEgglessOven,
  atelierSugandha,
  greenWhisk,
  crumbWithout,
  swirlStreet,
  theCheesecakeRoom,
  secondRise,
  nandiColdCreamery,
  saltAndTreacle,
  countToCake,
  cafeBahram,
  theCookiePost,
  northsideBakehouse,
];
