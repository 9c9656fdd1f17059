import type { FoundKind } from '../model/found';
import { type LinkForm, pathOf, plainLink } from './link';

const PATHS: [RegExp, FoundKind][] = [
  [/^\/albums\/[^/]+\/[^/]+$/, 'album'],
  [/^\/artists\/[^/]+$/, 'artist'],
  [/^\/[^/]+-(?:lyrics|annotated)$/, 'track'],
];

/** Case and percent-encoding stay: the address is the only name that Genius' pages have. */
export const genius: LinkForm = {
  service: 'Genius',
  read(url) {
    const path = pathOf(url).replace(/^(\/artists\/[^/]+)\/(?:songs|albums)$/, '$1');
    const kind = PATHS.find(([form]) => form.test(path))?.[1];
    return /^(?:www\.)?genius\.com$/.test(url.hostname) && kind ? plainLink(kind, `https://genius.com${path}`) : undefined;
  },
};
