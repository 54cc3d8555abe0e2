import { useState } from 'react';
import { AreaMap } from './area-map.tsx';
import type { Point } from './shapes.ts';

type PointMapProps = {
  point: Point;
  /** Somebody pressed elsewhere, or dragged the mark. */
  onMove: (point: Point) => void;
  label: string;
};

const isSame = (a: Point | undefined, b: Point) => a?.lat === b.lat && a.lng === b.lng;

/** One point on a map, to be corrected by hand. The map follows a point that comes from elsewhere, not one that it set itself. */
export function PointMap({ point, onMove, label }: PointMapProps) {
  const [own, setOwn] = useState<Point>();
  const [center, setCenter] = useState(point);
  if (!isSame(own, point) && !isSame(center, point)) {
    setCenter(point);
    setOwn(undefined);
  }
  function move(to: Point) {
    const rounded = { lat: Number(to.lat.toFixed(6)), lng: Number(to.lng.toFixed(6)) };
    setOwn(rounded);
    onMove(rounded);
  }
  return (
    <AreaMap
      label={label}
      className="h-72"
      center={center}
      areas={[]}
      marks={[]}
      handles={[[point.lng, point.lat]]}
      onPress={move}
      onCorner={(_, [lng, lat]) => move({ lat, lng })}
    />
  );
}
