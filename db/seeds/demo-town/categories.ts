import type { ArtPatch } from '../../../api/domains/designs/art.ts';
import { CREAM, CRUMB, crumb, GROUND, one, top } from './looks.ts';

export type CategorySeed = { slug: string; name: string; kind: 'category' | 'occasion'; art: ArtPatch };

const category = (slug: string, name: string, art: ArtPatch): CategorySeed => ({ slug, name, kind: 'category', art });
const occasion = (slug: string, name: string, art: ArtPatch): CategorySeed => ({ slug, name, kind: 'occasion', art });

export const CATEGORIES: CategorySeed[] = [
  category('birthday-cakes', 'Birthday cakes', {
    icing: { style: 'drip', colour: CREAM.blush, accent: CREAM.dark },
    toppings: [top('candles', 2), top('sprinkles', 3)],
    backdrop: GROUND.butter,
  }),
  category('wedding-cakes', 'Wedding cakes', {
    tiers: [
      { diameter_cm: 28, height_cm: 12 },
      { diameter_cm: 20, height_cm: 12 },
      { diameter_cm: 12, height_cm: 12 },
    ],
    icing: { style: 'ruffle', colour: CREAM.snow, accent: CREAM.gold },
    toppings: [top('flowers', 3)],
    backdrop: GROUND.sage,
  }),
  category('eggless-cakes', 'Eggless cakes', {
    sponge: crumb(CRUMB.chocolate),
    icing: { style: 'swirl', colour: CREAM.cocoa, accent: CREAM.ivory },
    toppings: [top('chocolate-shards', 2)],
    is_cut: true,
    backdrop: GROUND.mint,
  }),
  category('cupcakes', 'Cupcakes', {
    form: 'cupcakes',
    pieces: 6,
    icing: { style: 'rosette', colour: CREAM.rose, accent: CREAM.ivory },
    toppings: [top('sprinkles', 2)],
    backdrop: GROUND.lilac,
  }),
  category('cheesecakes', 'Cheesecakes', {
    tiers: one(20, 6),
    sponge: ['#f6e3b4', '#fbf0d6'],
    icing: { style: 'smooth', colour: CREAM.cheese, accent: CREAM.caramel },
    toppings: [top('berries', 3)],
    is_cut: true,
    backdrop: GROUND.rose,
  }),
  category('tarts', 'Tarts and pastry', {
    form: 'tart',
    tiers: one(22, 4),
    toppings: [top('fruit', 3)],
    backdrop: GROUND.peach,
  }),
  category('desserts', 'Desserts', {
    tiers: one(16, 7),
    sponge: crumb(CRUMB.coffee),
    icing: { style: 'semi-naked', colour: CREAM.ivory, accent: CREAM.cocoa },
    is_cut: true,
    backdrop: GROUND.clay,
  }),
  category('ice-cream', 'Ice cream', {
    form: 'cone',
    pieces: 3,
    sponge: [CREAM.pistachio, CREAM.rose, CREAM.ivory],
    stand: 'none',
    backdrop: GROUND.sky,
  }),
  category('bread', 'Bread', { form: 'bread', sponge: ['#b9773a'], stand: 'wood', backdrop: GROUND.sand }),
  category('cookies', 'Cookies', {
    form: 'cookies',
    pieces: 6,
    sponge: ['#c98f4e'],
    toppings: [top('chocolate-shards', 2)],
    backdrop: GROUND.stone,
  }),
  occasion('birthday', 'Birthday', {
    icing: { style: 'swirl', colour: CREAM.sky, accent: CREAM.rose },
    toppings: [top('candles', 3), top('sprinkles', 3)],
    backdrop: GROUND.sky,
  }),
  occasion('anniversary', 'Anniversary', {
    shape: 'heart',
    icing: { style: 'rosette', colour: CREAM.raspberry, accent: CREAM.ivory },
    backdrop: GROUND.rose,
  }),
  occasion('wedding', 'Wedding', {
    tiers: [
      { diameter_cm: 26, height_cm: 12 },
      { diameter_cm: 18, height_cm: 12 },
    ],
    icing: { style: 'semi-naked', colour: CREAM.snow, accent: CREAM.gold },
    toppings: [top('flowers', 2), top('gold-leaf', 1)],
    backdrop: GROUND.sage,
  }),
  occasion('baby-shower', 'Baby shower', {
    icing: { style: 'ruffle', colour: CREAM.mint, accent: CREAM.ivory },
    toppings: [top('macarons', 2)],
    backdrop: GROUND.mint,
  }),
  occasion('festival', 'Festivals', {
    sponge: crumb(CRUMB.pistachio),
    icing: { style: 'semi-naked', colour: CREAM.cheese, accent: CREAM.gold },
    toppings: [top('nuts', 3), top('gold-leaf', 2)],
    is_cut: true,
    backdrop: GROUND.butter,
  }),
  occasion('thank-you', 'Thank you', { form: 'cookies', pieces: 9, sponge: ['#d9a866'], backdrop: GROUND.clay }),
  occasion('just-because', 'Just because', {
    form: 'cup',
    pieces: 2,
    sponge: [CREAM.mango, CREAM.raspberry],
    stand: 'none',
    backdrop: GROUND.peach,
  }),
];
