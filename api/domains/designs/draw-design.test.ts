import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type Art, composeArt, type IcingStyle, PLAIN_CAKE, type ToppingKind } from './art.ts';
import { describeDesign, drawDesign, unpipable } from './draw-design.ts';

const FORMS: Art['form'][] = ['cake', 'cupcakes', 'tart', 'cone', 'cup', 'tub', 'bread', 'cookies'];
const SHAPES: Art['shape'][] = ['round', 'square', 'heart', 'number', 'sheet'];
const STYLES: IcingStyle[] = ['smooth', 'semi-naked', 'drip', 'swirl', 'ruffle', 'rosette'];
const STANDS: Art['stand'][] = ['porcelain', 'wood', 'glass', 'board', 'none'];
const KINDS: ToppingKind[] = [
  'berries',
  'macarons',
  'nuts',
  'chocolate-shards',
  'sprinkles',
  'flowers',
  'gold-leaf',
  'candles',
  'fruit',
  'coconut',
];
const LONG_WORDS = 'Congratulations, dearest Quentin & Zoë: 40 wonderful years (x)!';

function everything(patch: Partial<Art>): Art {
  return {
    ...PLAIN_CAKE,
    sponge: ['#e8c48a', '#c98a56', '#5a2f1d', '#f0a0b0'],
    digits: '88',
    pieces: 24,
    toppings: KINDS.map((kind) => ({ kind, amount: 3 })),
    inscription: { text: LONG_WORDS, placement: 'arc', colour: '#884455' },
    ...patch,
  };
}

const tall = composeArt({}, [{ diameter_cm: 30, tier_count: 4 }]).tiers;
const cakes = STYLES.flatMap((style) =>
  SHAPES.flatMap((shape) =>
    [true, false].map((is_cut) =>
      everything({ shape, is_cut, tiers: tall, icing: { style, colour: '#f7c6cf', accent: '#e58a9c' } }),
    ),
  ),
);
const others = FORMS.flatMap((form) => STANDS.map((stand) => everything({ form, stand, is_cut: stand === 'wood' })));

describe('the drawing of a design', () => {
  it('is the same for the same design and another for another seed', () => {
    const art = everything({});
    expect(drawDesign(art)).toBe(drawDesign(structuredClone(art)));
    expect(drawDesign(art)).not.toBe(drawDesign({ ...art, seed: 2 }));
  });

  it('stays under 40 KB with every option at once', () => {
    const sizes = [...cakes, ...others].map((art) => drawDesign(art).length);
    expect(Math.max(...sizes)).toBeLessThan(40 * 1024);
  }, 60_000);

  it('is well-formed and renders, in every form, shape, icing and stand', async () => {
    const sample = [...cakes.filter((_, i) => i % 5 === 0), ...others.filter((_, i) => i % 4 === 0)];
    for (const art of sample) {
      const { data, info } = await sharp(Buffer.from(drawDesign(art, { width: 96 })))
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(info.width).toBe(96);
      expect(new Set(data).size).toBeGreaterThan(40);
    }
  }, 60_000);

  it('points only at ids of its own, which no other drawing on the page has', () => {
    const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] as string);
    const [one, other] = [drawDesign(everything({})), drawDesign(everything({ shape: 'heart' }))];
    expect(new Set(idsOf(one)).size).toBe(idsOf(one).length);
    expect(idsOf(one).filter((id) => idsOf(other).includes(id))).toEqual([]);
    for (const svg of [one, other]) {
      const asked = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map((m) => m[1] as string);
      expect(asked.filter((id) => !idsOf(svg).includes(id))).toEqual([]);
    }
  });

  it('has no ground when asked to leave it out', async () => {
    const svg = drawDesign(PLAIN_CAKE, { background: false, width: 64 });
    const { data } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(data[3]).toBe(0);
  });

  it('is shorter as a thumb', () => {
    const art = everything({ toppings: [{ kind: 'sprinkles', amount: 3 }], inscription: null });
    expect(drawDesign(art, { detail: 'thumb' }).length).toBeLessThan(drawDesign(art).length);
  });

  it('shows every topping, icing, shape, form and stand differently', () => {
    const drawings = [
      ...KINDS.map((kind) => drawDesign({ ...PLAIN_CAKE, toppings: [{ kind, amount: 2 }] })),
      ...STYLES.map((style) => drawDesign({ ...PLAIN_CAKE, icing: { ...PLAIN_CAKE.icing, style } })),
      ...SHAPES.slice(1).map((shape) => drawDesign({ ...PLAIN_CAKE, shape })),
      ...FORMS.slice(1).map((form) => drawDesign({ ...PLAIN_CAKE, form })),
      ...STANDS.slice(1).map((stand) => drawDesign({ ...PLAIN_CAKE, stand })),
    ];
    const bodies = drawings.map((svg) => svg.replaceAll(/d[0-9a-z]{6}[0-9a-z-]*/g, ''));
    expect(new Set(bodies).size).toBe(drawings.length);
  });

  it('draws more when the amount is generous', () => {
    for (const kind of KINDS) {
      const drawn = ([1, 2, 3] as const).map((amount) => drawDesign({ ...PLAIN_CAKE, toppings: [{ kind, amount }] }));
      expect(drawn[2]?.length).toBeGreaterThan(drawn[0]?.length ?? Number.POSITIVE_INFINITY);
    }
  });
});

describe('hostile input', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"/><image href="x"/>',
    '\u0000\u0007\u001b',
    '🎂\ud800',
    'x'.repeat(10_000),
  ];

  it('never reaches the SVG raw, wherever it is put', async () => {
    for (const text of hostile) {
      const art = {
        ...everything({ inscription: { text, placement: 'plaque', colour: text } }),
        backdrop: text,
        filling: text,
        sponge: [text],
        digits: text,
        icing: { style: text, colour: text, accent: text },
        stand: text,
        form: text,
        toppings: [
          { kind: text, amount: 9 },
          { kind: 'berries', amount: Number.NaN, colour: text },
        ],
        tiers: [{ diameter_cm: Number.NaN, height_cm: -5 }],
      } as unknown as Art;
      const svg = drawDesign(art, { title: text, description: text, width: 32 });
      expect(svg).not.toMatch(/<script|<image|[\p{Cc}\p{Cs}]|NaN|undefined/u);
      expect(svg.length).toBeLessThan(40 * 1024);
      await expect(sharp(Buffer.from(svg)).png().toBuffer()).resolves.toBeDefined();
    }
  });

  it('is escaped in title and description', () => {
    const svg = drawDesign(PLAIN_CAKE, { title: 'Tom & "Ann"', description: '<b>' });
    expect(svg).toContain('>Tom &amp; &quot;Ann&quot;</title>');
    expect(svg).toContain('>&lt;b&gt;</desc>');
  });

  it('survives a design with nothing in it', () => {
    expect(drawDesign({} as Art)).toContain('</svg>');
    expect(describeDesign({} as Art)).toBe('Illustration of a round cake with smooth icing.');
  });
});

describe('words', () => {
  it('names each character that cannot be piped, once', () => {
    expect(unpipable('Zoë, Łukasz & Ştefan — 100 %!')).toEqual([]);
    expect(unpipable('Hi 🎂🎂 Анна')).toEqual(['🎂', 'А', 'н', 'а']);
    expect(unpipable('Zoe\u0308 two\nlines')).toEqual([]);
  });

  it('change the drawing, and leave out what cannot be piped', () => {
    const words = (text: string) =>
      drawDesign({ ...PLAIN_CAKE, inscription: { text, placement: 'arc', colour: '#5b3324' } });
    expect(words('Anna')).not.toBe(words('Emma'));
    expect(words('Анна')).not.toContain('NaN');
  });

  it('are told to screen readers with the rest of the design', () => {
    const art = everything({
      toppings: [
        { kind: 'berries', amount: 1 },
        { kind: 'candles', amount: 2 },
      ],
      tiers: tall.slice(0, 2),
      is_cut: true,
    });
    expect(describeDesign({ ...art, inscription: { text: 'Happy birthday', placement: 'arc', colour: '#fff' } })).toBe(
      'Illustration of a two-tier round cake with smooth icing, cut open to show its layers, topped with berries and lit candles, that says “Happy birthday”.',
    );
  });
});
