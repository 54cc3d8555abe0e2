import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MapEvents, OpenMap } from './open-map.ts';
import type { MapContent } from './shapes.ts';
import './map.css';

type AreaMapProps = MapContent &
  MapEvents & {
    /** What it shows, for who can't see it. */
    label: string;
    className?: string;
  };

/**
 * A map, loaded when it is first shown. It is a picture of what the page says in words and lets say in fields: nothing is to
 * be had by it alone, so it needs no keyboard of its own and may be missing.
 */
export function AreaMap({ label, className, onPress, onCorner, ...content }: AreaMapProps) {
  const element = useRef<HTMLDivElement>(null);
  const { map, state } = useMap(element, content, { onPress, onCorner });
  const { lat, lng } = content.center;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another centre moves the map, other content does not
  useEffect(() => map?.fit(content), [map, lat, lng]);
  const shown = JSON.stringify(content);
  useEffect(() => map?.show(JSON.parse(shown)), [map, shown]);
  return (
    <section aria-label={label} className={`map ${className ?? ''}`}>
      <div ref={element} className="size-full" />
      {state !== 'open' && (
        <p className="absolute inset-0 grid place-items-center p-4 text-center text-content-muted text-sm">
          {state === 'waiting'
            ? 'The map is being drawn …'
            : 'This browser can’t draw the map. The fields say the same.'}
        </p>
      )}
    </section>
  );
}

/** Opens the map once the page is there, and closes it with the page. */
function useMap(element: RefObject<HTMLDivElement | null>, content: MapContent, handlers: MapEvents) {
  const [map, setMap] = useState<OpenMap>();
  const [state, setState] = useState<'waiting' | 'open' | 'failed'>('waiting');
  const center = useRef(content.center);
  const events = useRef<MapEvents>({});
  events.current = handlers;
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let isGone = false;
    let opened: OpenMap | undefined;
    const heard: MapEvents = {
      onPress: (point) => events.current.onPress?.(point),
      onCorner: (index, corner) => events.current.onCorner?.(index, corner),
    };
    import('./open-map.ts')
      .then(({ openMap }) => openMap(target, center.current, heard))
      .then((fresh) => {
        if (isGone) return fresh.remove();
        opened = fresh;
        setMap(fresh);
        setState('open');
      })
      .catch(() => setState('failed'));
    return () => {
      isGone = true;
      opened?.remove();
    };
  }, [element]);
  return { map, state };
}
