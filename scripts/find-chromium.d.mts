/** Path of a Chromium that can load an unpacked extension; undefined = none found. */
export function findChromium(): string | undefined;
