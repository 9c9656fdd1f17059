import { firstExecutable } from './first-executable.mjs';

// Chrome itself is not among them: since version 137 it ignores --load-extension.
const NAMES = ['chromium', 'chromium-browser'];
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Path of a Chromium that can load an unpacked extension: `CHROMIUM`, else the search path, else the usual places.
 * @returns {string | undefined} undefined = none found.
 */
export function findChromium() {
  return firstExecutable({ chosen: process.env.CHROMIUM, names: NAMES, places: PLACES });
}
