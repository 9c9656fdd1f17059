import { type BackgroundPort, tabOf } from '../../lib/messaging';
import type { Network } from '../../lib/net/network';
import { search } from '../../lib/resolve/search';
import { linkSources, searchSources } from '../../lib/sources';
import { type Searching, serveSearch } from '../../lib/surfaces/serve-search';
import { hearOmnibox } from './omnibox';

/** Searches over the real sources, asked by surfaces and in the address bar: of a private window nothing is kept. */
export function createSearch(networkFor: (isPrivate: boolean) => Network): (port: BackgroundPort) => void {
  const ask = ({ query, scope, isPrivate, ...rest }: Searching) =>
    search({ query, scope }, { searchSources, linkSources, network: networkFor(isPrivate), ...rest });
  hearOmnibox(ask);
  return serveSearch({ search: ask, tabOf });
}
