import { useEffect, useState } from 'react';

type Asked = { isAsking: boolean; canAsk: boolean; trouble: string | undefined };

/** Asks the device where it is. A refusal says what else works; it never blocks the typed search. */
export function useDeviceLocation(found: (lat: number, lng: number) => void, failed: () => void) {
  const [asked, setAsked] = useState<Asked>({ isAsking: false, canAsk: false, trouble: undefined });
  useEffect(() => setAsked((now) => ({ ...now, canAsk: 'geolocation' in navigator })), []);
  function ask() {
    setAsked({ isAsking: true, canAsk: true, trouble: undefined });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setAsked({ isAsking: false, canAsk: true, trouble: undefined });
        found(coords.latitude, coords.longitude);
      },
      ({ code, PERMISSION_DENIED }) => {
        setAsked({ isAsking: false, canAsk: true, trouble: code === PERMISSION_DENIED ? REFUSED : LOST });
        failed();
      },
      { timeout: 10_000, maximumAge: 300_000 },
    );
  }
  return { ...asked, ask };
}

const REFUSED = 'Fine, we don’t need it. Type a district or postcode instead.';
const LOST = 'Your device can’t tell where it is. Type a district or postcode instead.';
