export { findChromium } from '../../scripts/find-chromium.mjs';

/** Said where a browser is needed and none is there. */
export const NO_CHROMIUM = 'no Chromium found: install it, or set CHROMIUM to its path';
