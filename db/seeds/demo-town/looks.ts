import type { Art, ToppingKind } from '../../../api/domains/designs/art.ts';

/** Colours of crumb, cream and ground that the town's bakers share. */
export const CRUMB = {
  vanilla: '#eccb8f',
  butter: '#f0d9a0',
  chocolate: '#4a2b1e',
  coffee: '#8a5a35',
  velvet: '#8f2532',
  carrot: '#c07d3c',
  lemon: '#f3dd86',
  pistachio: '#a9b76a',
  coconut: '#f5ead0',
  orange: '#e2a04a',
  fig: '#7d4a4e',
  ragi: '#6d4636',
};

export const CREAM = {
  ivory: '#fbf3e6',
  snow: '#fdfbf7',
  cheese: '#fbf0d9',
  blush: '#f5cfd0',
  rose: '#e79aa8',
  raspberry: '#c2385b',
  mango: '#f6b544',
  lemon: '#f8e08a',
  pistachio: '#bccb8d',
  mint: '#bfdfcd',
  sky: '#b9d7ea',
  lilac: '#cfc1e6',
  cocoa: '#5d3827',
  dark: '#2f1a12',
  caramel: '#c98a45',
  coffee: '#b08660',
  jamun: '#6b3f7c',
  peach: '#f6c3a0',
  gold: '#c9a24b',
  sage: '#b7c4a4',
  navy: '#33456b',
};

export const GROUND = {
  blush: '#f7dfd9',
  sand: '#f1e4d1',
  sage: '#dde5d5',
  sky: '#d9e6ee',
  butter: '#faedc9',
  lilac: '#e6dff0',
  clay: '#ecd0bd',
  mint: '#d8ebe2',
  stone: '#e6e2dc',
  rose: '#f3cfd3',
  dusk: '#d5d4e3',
  peach: '#fbdcc4',
};

export const top = (kind: ToppingKind, amount: 1 | 2 | 3 = 2, colour?: string): Art['toppings'][number] =>
  colour ? { kind, amount, colour } : { kind, amount };

export const one = (diameter_cm: number, height_cm = 10) => [{ diameter_cm, height_cm }];

/** Three layers of one crumb. */
export const crumb = (colour: string, second = colour): string[] => [colour, second, colour];
export const noWords = (placement: 'arc' | 'plaque', colour: string) => ({ text: '', placement, colour });
