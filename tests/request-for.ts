import type { NetworkRequest } from '../lib/net/network';
import { sources } from '../lib/sources';

/** The request that asks for a whole address. Throws when no source has an endpoint there. */
export function requestFor(url: string): NetworkRequest {
  for (const { endpoints } of sources) {
    for (const [endpoint, base] of Object.entries(endpoints)) if (url.startsWith(base)) return { endpoint, path: url.slice(base.length) };
  }
  throw new Error(`no endpoint holds ${url}`);
}
