import { Map as MapLibre, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { boundsOf, type Corner, labelPoint, type MapArea, type MapContent, type Point, ringsOf } from './shapes.ts';

setWorkerUrl(workerUrl);

const STYLE = '/api/v1/map-style';
const AREAS = 'areas';

export type MapEvents = {
  onPress?: (point: Point) => void;
  onCorner?: (index: number, corner: Corner) => void;
};

export type OpenMap = {
  show(content: MapContent): void;
  /** Moves until everything is seen. */
  fit(content: MapContent): void;
  remove(): void;
};

/** Opens a map in an element; rejects where the browser can't draw one. */
export async function openMap(element: HTMLElement, center: Point, events: MapEvents): Promise<OpenMap> {
  const map = new MapLibre({
    container: element,
    style: STYLE,
    center: [center.lng, center.lat],
    zoom: 11,
    attributionControl: { compact: true },
    dragRotate: false,
    pitchWithRotate: false,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.on('click', ({ lngLat }) => events.onPress?.({ lat: lngLat.lat, lng: lngLat.lng }));
  await new Promise<void>((done, failed) => {
    map.once('load', () => done());
    map.once('error', ({ error }) => failed(error));
  });
  addAreas(map, element);
  showPlaces(map);
  let markers: Marker[] = [];
  return {
    show(content) {
      for (const marker of markers) marker.remove();
      markers = [...labels(content), ...marks(content), ...handles(content, events)].map((marker) => marker.addTo(map));
      const source = map.getSource(AREAS) as { setData(data: object): void } | undefined;
      source?.setData(featuresOf(content));
    },
    fit(content) {
      const corners = [
        ...content.areas.flatMap((area) => ringsOf(area, content.center).flat()),
        ...content.marks.map(({ point }): Corner => [point.lng, point.lat]),
        [content.center.lng, content.center.lat] as Corner,
      ];
      const bounds = boundsOf(corners);
      if (bounds) map.fitBounds(bounds, { padding: 40, maxZoom: 13.5, animate: false });
    },
    remove: () => map.remove(),
  };
}

function addAreas(map: MapLibre, element: HTMLElement): void {
  const accent = inkOf(element, '--accent');
  const muted = inkOf(element, '--content-muted');
  const ink = ['case', ['get', 'isChosen'], accent, muted] as never;
  map.addSource(AREAS, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  map.addLayer({
    id: 'fill',
    type: 'fill',
    source: AREAS,
    paint: { 'fill-color': ink, 'fill-opacity': ['case', ['get', 'isChosen'], 0.14, 0.05] as never },
  });
  map.addLayer({
    id: 'edge',
    type: 'line',
    source: AREAS,
    paint: { 'line-color': ink, 'line-width': ['case', ['get', 'isChosen'], 3, 1.5] as never },
  });
}

const featuresOf = ({ areas, center }: MapContent) => ({
  type: 'FeatureCollection',
  features: areas.flatMap((area) => {
    const coordinates = ringsOf(area, center);
    if (coordinates.length === 0) return [];
    const properties = { isChosen: area.isChosen };
    return [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } }];
  }),
});

/** The map's painter knows no oklch(): the browser says what it comes to. */
function inkOf(element: HTMLElement, name: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  element.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  if (!pen) return '#666';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  return `rgb(${red} ${green} ${blue})`.replaceAll(' ', ',');
}

function tag(className: string, words: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = words;
  return element;
}

const labels = ({ areas, center }: MapContent): Marker[] =>
  areas.flatMap((area: MapArea) => {
    const [ring] = ringsOf(area, center);
    if (!ring) return [];
    const element = tag(area.isChosen ? 'map-label map-label-chosen' : 'map-label', area.label);
    return [new Marker({ element }).setLngLat(labelPoint(ring))];
  });

const marks = (content: MapContent): Marker[] =>
  content.marks.map(({ point, label, tone }) =>
    new Marker({ element: tag(`map-mark map-mark-${tone}`, label), anchor: 'bottom' }).setLngLat([
      point.lng,
      point.lat,
    ]),
  );

const handles = (content: MapContent, { onCorner }: MapEvents): Marker[] =>
  content.handles.map((corner, index) => {
    const marker = new Marker({ element: tag('map-handle', String(index + 1)), draggable: true }).setLngLat(corner);
    marker.on('dragend', () => {
      const { lng, lat } = marker.getLngLat();
      onCorner?.(index, [lng, lat]);
    });
    return marker;
  });

type Place = Point & { name: string };

/** Pixels that the name of a place keeps free around itself. */
const ROOM = { x: 70, y: 22 };

/** A style without tiles names its places itself: as many as have room. */
function showPlaces(map: MapLibre): void {
  const { places = [] } = (map.getStyle().metadata ?? {}) as { places?: Place[] };
  const all = places.map(({ name, lat, lng }) => new Marker({ element: tag('map-place', name) }).setLngLat([lng, lat]));
  const update = () => {
    const taken: { x: number; y: number }[] = [];
    for (const marker of all) {
      const at = map.project(marker.getLngLat());
      const isFree = taken.every(({ x, y }) => Math.abs(x - at.x) > ROOM.x || Math.abs(y - at.y) > ROOM.y);
      if (isFree) marker.addTo(map);
      else marker.remove();
      if (isFree) taken.push(at);
    }
  };
  map.on('zoomend', update);
  update();
}
