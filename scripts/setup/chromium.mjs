import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const HOW_TO_GET_CHROMIUM =
  'No Chromium found: `apt-get install chromium` (or Google Chrome), or set CHROMIUM to the path of one.';

export function findChromium() {
  return [process.env.CHROMIUM ?? '', ...PLACES].find((place) => place && existsSync(place));
}
