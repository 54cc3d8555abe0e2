import { AreaMap } from '../map/area-map.tsx';
import type { MapArea, MapMark, Point } from '../map/shapes.ts';
import { cornersText, type RuleForm, readCorners, type Trial } from './rules-form.ts';

type RulesMapProps = {
  center: Point;
  rules: readonly RuleForm[];
  /** Which one is worked on. */
  chosen: number;
  trial?: Trial;
  onCorners: (rule: number, corners: string) => void;
};

const metres = (km: string) => Number(km.replace(',', '.')) * 1000;

/** The areas of all rules around the store; the chosen one's corners can be set and dragged. */
export function RulesMap({ center, rules, chosen, trial, onCorners }: RulesMapProps) {
  const corners = readCorners(rules[chosen]?.corners ?? '');
  const areas = rules.flatMap((rule, i) => areasOf(rule, i, i === chosen));
  const asked = trial?.place;
  const marks: MapMark[] = [
    { point: center, label: 'Store', tone: 'store' },
    ...(asked ? [{ point: { lat: asked.lat, lng: asked.lng }, label: 'Asked', tone: 'asked' as const }] : []),
  ];
  return (
    <AreaMap
      label="The areas of the rules around the store"
      className="h-80 lg:h-[26rem]"
      center={center}
      areas={areas}
      marks={marks}
      handles={corners}
      onPress={({ lat, lng }) => onCorners(chosen, cornersText([...corners, [lng, lat]]))}
      onCorner={(index, corner) => onCorners(chosen, cornersText(corners.with(index, corner)))}
    />
  );
}

function areasOf(rule: RuleForm, place: number, isChosen: boolean): MapArea[] {
  const common = { label: String(place + 1), isChosen };
  const corners = readCorners(rule.corners);
  const to_m = metres(rule.to_km || '0');
  const ring = { from_m: metres(rule.from_km || '0') || 0, to_m };
  return [
    ...(to_m > 0 ? [{ ...common, id: `${place} ring`, shape: ring }] : []),
    ...(corners.length >= 3 ? [{ ...common, id: `${place} area`, shape: { corners } }] : []),
  ];
}
