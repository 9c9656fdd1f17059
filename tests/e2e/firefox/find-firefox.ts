export { findFirefox, NO_FIREFOX } from '../../../scripts/find-firefox.mjs';
