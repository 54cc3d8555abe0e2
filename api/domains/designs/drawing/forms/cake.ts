/** Round, square, heart and sheet cakes of one to four tiers. */
import type { Art } from '../../art.ts';
import { tone } from '../colour.ts';
import { cutOf, drawCut } from '../cut.ts';
import {
  boxOutline,
  type Footprint,
  heartOutline,
  inset,
  type PlanPoint,
  planPoint,
  roundOutline,
  type View,
  visibleRange,
} from '../geometry.ts';
import { drawIcing } from '../icing/icing.ts';
import { ombre } from '../icing/layer.ts';
import { baseBeads, rimKisses } from '../icing/piping.ts';
import { drawOnTop, drawPlaque, type Fitted, fitOnTop, type Zone, zoneOf } from '../inscription.ts';
import { ellipse, type Pen, radial } from '../pen.ts';
import type { Solid } from '../solid.ts';
import { drawStand, standHeight } from '../stands.ts';
import { arrangeToppings, type Surface } from '../toppings/arrange.ts';
import { inOrder, type Sprite } from '../toppings/sprite.ts';

const TILT = 0.34;
/** Letters smaller than this many units on the top go to a plaque. */
const LEGIBLE_EM = 44;

export function drawCake(pen: Pen, art: Art): string {
  const view = viewOf(art);
  const hasPlaque = art.inscription?.placement === 'plaque';
  const solids = tiersOf(art, view, hasPlaque);
  const [base, crown] = [solids[0] as Solid, solids.at(-1) as Solid];
  const hasToppings = art.toppings.length > 0;
  const fit = art.inscription && !hasPlaque ? fitOnTop(crown, art.inscription, hasToppings) : null;
  const isOnTop = fit !== null && (fit.em * crown.view.scale >= LEGIBLE_EM || solids.length === 1);
  const parts = [drawStand(pen, art, view, base.foot, base.radius, base.isRound), contactShade(pen, base)];
  let front = '';
  solids.forEach((solid, i) => {
    const next = solids[i + 1];
    parts.push(tierBody(pen, art, solid, i === 0), front);
    if (art.inscription && !isOnTop && i === plaqueTier(solids))
      parts.push(drawPlaque(pen, solid, art.inscription, solid.cut ? 0.32 : 0.5, solid.cut ? 0.36 : 0.5));
    if (next) {
      const ledge = drawLedge(pen, art, solid, next);
      parts.push(ledge.back);
      front = ledge.front;
    } else parts.push(drawCrown(pen, art, solid, isOnTop && fit ? fit : null));
  });
  return parts.join('');
}

function plaqueTier(solids: readonly Solid[]): number {
  const sizes = solids.map((s) => Math.min(s.height * 3.4, s.radius * 1.6));
  return sizes.length > 2 ? 1 : sizes.indexOf(Math.max(...sizes));
}

function footprintOf(shape: Art['shape'], radius: number): Footprint {
  if (shape === 'square') return { outline: boxOutline(radius, radius, -0.5), turn: -0.5 };
  if (shape === 'sheet') return { outline: boxOutline(radius, radius * 0.7, -0.3), turn: -0.3 };
  return { outline: shape === 'heart' ? heartOutline(radius * 1.04) : roundOutline(radius), turn: 0 };
}

/** Half of the widest tier's visible width, cm. */
function halfWidth(art: Art): number {
  const widest = Math.max(...art.tiers.map((t) => t.diameter_cm)) / 2;
  const { outline } = footprintOf(art.shape, widest);
  return Math.max(...visibleRange(outline).map((angle) => Math.abs(planPoint(outline, angle).x)));
}

/**
 * How large a cake is shown: a 30 cm cake a good third larger than a 15 cm one, not twice, so that both look at home
 * in the frame. Within one picture everything keeps one scale.
 */
function viewOf(art: Art): View {
  const half = halfWidth(art);
  const height = art.tiers.reduce((sum, t) => sum + t.height_cm, 0);
  const above = art.toppings.some((t) => t.kind === 'candles') ? 8 : art.toppings.length ? 3.5 : 0.5;
  const stand = standHeight(art.stand);
  const byWidth = Math.min(art.shape === 'sheet' ? 590 : 636, 452 * (half / 7.5) ** 0.52) / (half * 2);
  const byHeight = (672 - stand) / (height + above + half * TILT * 1.7);
  const scale = Math.min(byWidth, byHeight);
  const reach = half * scale * 1.17 * TILT;
  const isPedestal = art.stand === 'porcelain' || art.stand === 'glass';
  const top = (height + above * 0.6 + half * TILT) * scale;
  const lowest = isPedestal ? 706 - stand : Math.min(676, 752 - reach) - stand;
  const slack = Math.max(0, lowest - top - 120);
  return { x: 400, y: lowest - Math.min(34, slack * 0.2), scale, tilt: TILT };
}

function tiersOf(art: Art, view: View, hasPlaque: boolean): Solid[] {
  let y = view.y;
  return art.tiers.map((tier) => {
    const radius = tier.diameter_cm / 2;
    const body = {
      view: { ...view, y },
      foot: footprintOf(art.shape, radius),
      isRound: art.shape === 'round',
      radius,
      height: tier.height_cm,
    };
    y -= tier.height_cm * view.scale;
    return { ...body, cut: art.is_cut ? cutOf(body, hasPlaque) : null };
  });
}

function contactShade(pen: Pen, { view, radius, foot }: Solid): string {
  const fill = radial(
    pen,
    [0.5, 0.5, 0.5],
    [
      [0, '#2d150c', 0.6],
      [0.8, '#2d150c', 0.42],
      [1, '#2d150c', 0],
    ],
  );
  const reach = Math.max(radius, foot.outline(1.2)) * view.scale;
  return ellipse(view.x + reach * 0.04, view.y + 4, reach * 1.1, reach * view.tilt * 1.13, fill);
}

function tierBody(pen: Pen, art: Art, solid: Solid, isBase: boolean): string {
  const hasBeads =
    art.icing.style === 'smooth' || art.icing.style === 'swirl' || (art.icing.style === 'drip' && !solid.cut);
  const shade = isBase ? '' : contactShade(pen, solid);
  const cut = solid.cut ? drawCut(pen, solid, art, isBase) : '';
  const beads =
    hasBeads && (isBase || pen.thrift < 3)
      ? baseBeads(pen, solid, tone(ombre(art, art.icing.style === 'swirl' ? 1 : 0.5), 0.15))
      : '';
  return shade + cut + drawIcing({ pen, solid, art }) + beads;
}

function drawLedge(pen: Pen, art: Art, solid: Solid, next: Solid): { back: string; front: string } {
  const surface: Surface = {
    solid,
    hole: inset(next.foot.outline, 0),
    isTaken: () => false,
    standing: [],
    margin: 0.2,
  };
  const { flat, sprites } = arrangeToppings(pen, surface, art.toppings);
  return {
    back: flat + inOrder(sprites.filter((s) => s.depth < 0)),
    front: inOrder(sprites.filter((s) => s.depth >= 0)),
  };
}

function drawCrown(pen: Pen, art: Art, solid: Solid, fit: Fitted | null): string {
  const zone = fit && zoneOf(solid, fit, art.toppings.length > 0);
  const kisses = kissesOn(pen, art, solid, zone);
  const surface: Surface = {
    solid,
    hole: null,
    isTaken: takenBy(zone),
    standing: kisses,
    margin: kisses.length ? Math.min(3.4, solid.radius * 0.36) * 0.7 : solid.radius * 0.06,
  };
  const { flat, sprites } = arrangeToppings(pen, surface, art.toppings);
  const words =
    fit && zone ? drawOnTop(pen, solid, fit, zone, art.inscription?.colour ?? '#5b3324', groundOf(art)) : '';
  const standing: Sprite[] = [...kisses, ...sprites];
  const behind = standing.filter((s) => !zone || s.depth < zone.front);
  return (
    flat +
    inOrder(behind.filter((s) => !zone || s.depth <= zone.back)) +
    words +
    inOrder(standing.filter((s) => zone && s.depth > zone.back))
  );
}

function groundOf({ icing }: Art) {
  return icing.style === 'drip' ? icing.accent : icing.colour;
}

/** A rim of kisses where the style asks for one: not in front of words. */
function kissesOn(pen: Pen, art: Art, solid: Solid, zone: Zone | null): Sprite[] {
  const { style, colour } = art.icing;
  const generous = art.toppings.some((t) => t.amount === 3 && t.kind !== 'sprinkles' && t.kind !== 'coconut');
  if (style === 'semi-naked' || style === 'ruffle' || (style === 'smooth' && art.toppings.length > 0) || generous)
    return [];
  const isBusy = art.toppings.length > 0;
  const count = style === 'drip' ? (isBusy ? 8 : 10) : pen.thrift > 1 ? 9 : 14;
  const cream = style === 'drip' ? tone(colour, 0.1) : ombre(art, 0.2);
  return rimKisses(pen, solid, cream, count, isBusy ? 0.8 : 1).filter(
    ({ plan }) => !zone || plan.z < zone.back - 0.6 || (Math.abs(plan.x) > zone.half + 1.2 && plan.z < zone.front),
  );
}

/** Where words lie, nothing else does, and nothing tall stands in front of them. */
export function takenBy(zone: Zone | null): Surface['isTaken'] {
  if (!zone) return () => false;
  return ({ x, z }: PlanPoint, radius, isFlat) =>
    Math.abs(x) < zone.half + radius * 0.6 && z > zone.back - radius * (isFlat ? 1.2 : 0.3);
}
