import { LocateFixed, MapPin } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { wordsAt } from '../account/field-words.ts';
import { PointMap } from '../map/point-map.tsx';
import { useDeviceLocation } from '../place/use-device-location.ts';
import type { Suggestion } from '../place/use-suggestions.ts';
import { isLocated, type Located } from './typed-form.ts';

type Point = { lat: string; lng: string };

type PointFieldsProps = { saved?: { lat: number; lng: number }; answer: Refusal | Located | undefined };

const EXACT: Record<Suggestion['precision'], string> = {
  point: 'the house itself',
  postcode: 'the middle of the postcode',
  district: 'the middle of the district',
  city: 'the middle of the city',
};

/** The store's point: found by its address or by the device, and corrected by hand. Works by posts alone. */
export function PointFields({ saved, answer }: PointFieldsProps) {
  const known = () => ({
    lat: answer?.values.lat ?? (saved ? String(saved.lat) : ''),
    lng: answer?.values.lng ?? (saved ? String(saved.lng) : ''),
  });
  const [point, setPoint] = useState<Point>(known);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer brings a new point, typing does not
  useEffect(() => {
    if (answer) setPoint(known());
  }, [answer]);
  const device = useDeviceLocation(
    (lat, lng) => setPoint({ lat: lat.toFixed(6), lng: lng.toFixed(6) }),
    () => {},
  );
  return (
    <fieldset className="grid gap-3">
      <legend className="font-semibold">The point on the map</legend>
      <p className="text-content-muted text-sm">
        Deliveries are measured from it, and customers who collect are led to it. Find it by the address above, then
        correct it if your door is elsewhere.
      </p>
      <WaysToFind device={device} />
      {device.trouble && <p className="text-content-muted text-sm">Your device can’t tell. Find it by the address.</p>}
      {isLocated(answer) && <Found found={answer.found} point={point} />}
      <MapOf point={point} onMove={({ lat, lng }) => setPoint({ lat: String(lat), lng: String(lng) })} />
      <Coordinates point={point} setPoint={setPoint} answer={answer} />
    </fieldset>
  );
}

function WaysToFind({ device }: { device: ReturnType<typeof useDeviceLocation> }) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        type="submit"
        name="intent"
        value="find"
        formNoValidate
        tone="quiet"
        icon={<MapPin aria-hidden="true" className="size-4.5" />}
      >
        Find this address
      </Button>
      <Button
        tone="plain"
        disabled={!device.canAsk}
        isBusy={device.isAsking}
        onClick={device.ask}
        className="noscript-hidden disabled:bg-transparent!"
        icon={<LocateFixed aria-hidden="true" className="size-4.5" />}
      >
        Use my location
      </Button>
    </div>
  );
}

type CoordinatesProps = { point: Point; setPoint: (point: Point) => void; answer: PointFieldsProps['answer'] };

function Coordinates({ point, setPoint, answer }: CoordinatesProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {(['lat', 'lng'] as const).map((name) => (
        <Field
          key={name}
          label={name === 'lat' ? 'Latitude' : 'Longitude'}
          name={name}
          error={wordsAt(answer, name)}
          isRequired
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
              placeholder={name === 'lat' ? '12.971900' : '77.641200'}
              value={point[name]}
              onChange={(event) => setPoint({ ...point, [name]: event.target.value })}
              className="tabular"
            />
          )}
        </Field>
      ))}
    </div>
  );
}

const DECIMAL = /^-?\d{1,3}(\.\d+)?$/;

/** As soon as there is a point to show. */
function MapOf({ point, onMove }: { point: Point; onMove: (point: { lat: number; lng: number }) => void }) {
  if (!DECIMAL.test(point.lat) || !DECIMAL.test(point.lng)) return null;
  return (
    <div className="noscript-hidden">
      <PointMap label="The store’s point" point={{ lat: Number(point.lat), lng: Number(point.lng) }} onMove={onMove} />
    </div>
  );
}

function Found({ found, point }: { found: Suggestion[]; point: Point }) {
  if (found.length === 0)
    return (
      <Notice tone="caution" isLive title="We don’t know this address">
        Look it up on any map, and write its latitude and longitude here.
      </Notice>
    );
  const here = found.find(({ lat, lng }) => String(lat) === point.lat && String(lng) === point.lng);
  const others = found.filter((place) => place !== here);
  return (
    <div role="status" className="grid gap-2 rounded-md bg-surface-sunken p-4 text-sm">
      {here && (
        <p>
          Found: <strong className="font-semibold">{here.label}</strong>, {EXACT[here.precision]}.
        </p>
      )}
      {others.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-content-muted">Or did you mean</span>
          {others.map((place) => (
            <Button
              key={place.label}
              type="submit"
              name="intent"
              value={`at ${place.lat} ${place.lng}`}
              formNoValidate
              tone="quiet"
              size="small"
            >
              {place.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
