import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of these that can be run: `chosen`, then the names on the search path, then the places.
 * @returns {string | undefined} undefined = none.
 */
export function firstExecutable({ chosen, names, places, fits = () => true }) {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return [chosen, ...onPath, ...places].find((path) => path && isExecutable(path) && fits(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
