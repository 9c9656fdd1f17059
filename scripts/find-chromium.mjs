import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

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
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [process.env.CHROMIUM, ...onPath, ...PLACES].find((path) => path && isExecutable(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
