import type { FoundKind } from '../../model/found';
import type { Network } from '../../net/network';
import type { PastedLink, SearchHit } from '../source';
import { SITE } from './requests';
import { find } from './search';
import { searchHit } from './search-for';

const WITHIN = { artist: 'artist', album: 'album', track: 'song' } as const satisfies Record<FoundKind, string>;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Encoded or not, an address is the same; case matters at Genius. */
const comparable = (url: string): string => decoded(new URL(url).pathname.replace(/\/$/, '')).normalize();

/** "/albums/Ada-quill/Night-ferry" → "Ada quill Night ferry". */
const wordsOf = (path: string): string =>
  path
    .replace(/^\/(?:albums|artists)\//, '')
    .replace(/-(?:lyrics|annotated)$/, '')
    .replace(/[-/]+/g, ' ')
    .trim();

/**
 * What stands at an address of Genius' own. Addresses hold no number, so that it is searched by the words of its path, and only a hit
 * whose own address is this very one counts. One request; none for addresses elsewhere.
 */
export async function linked({ kind, url }: PastedLink, network: Network): Promise<SearchHit[] | undefined> {
  if (new URL(url).origin !== SITE) return undefined;
  const path = comparable(url);
  const { hits } = await find(WITHIN[kind], wordsOf(path), network);
  const own = hits.find((hit) => URL.canParse(hit.url) && comparable(hit.url) === path);
  const hit = own && searchHit(own);
  return hit ? [hit] : [];
}
