import { readFileSync, realpathSync, statSync } from 'node:fs';
import { firstExecutable } from './first-executable.mjs';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const LARGEST_SCRIPT = 10_000;

/** Said where Firefox is needed and none is there. */
export const NO_FIREFOX = 'no Firefox found: install it (on Debian: apt-get install firefox-esr), or set FIREFOX to its path';

/**
 * Path of a Firefox that can be driven: `FIREFOX`, else the search path, else the usual places.
 * @returns {string | undefined} undefined = none found.
 */
export function findFirefox() {
  return firstExecutable({ chosen: process.env.FIREFOX, names: NAMES, places: PLACES, fits: (path) => !isSnap(path) });
}

// A snap has a /tmp of its own, so it sees neither the profile nor the extension. Ubuntu's /usr/bin/firefox is a script that starts one.
function isSnap(path) {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  return statSync(real).size < LARGEST_SCRIPT && readFileSync(real, 'latin1').includes('/snap/');
}
