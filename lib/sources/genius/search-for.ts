import type { FoundKind, SearchScope } from '../../model/found';
import { cleanText, normaliseName } from '../../model/names';
import type { Network } from '../../net/network';
import type { SearchHit } from '../source';
import { pageLink } from './records';
import { find, type Hit } from './search';

const KINDS: Record<Hit['kind'], FoundKind> = { artist: 'artist', album: 'album', song: 'track' };
const WITHIN = { all: 'multi', artist: 'artist', album: 'album', track: 'song' } as const;
/** Entries that stand for nobody in particular. */
const NOBODY = new Set(['various artists', 'unknown artist']);

/** A hit with its page; undefined = it has none of its own there. */
export function searchHit({ kind, id, title, artist, url, year }: Hit): SearchHit | undefined {
  const link = pageLink(url);
  const path = new URL(link).pathname;
  if (path === '/') return undefined;
  const name = cleanText(title);
  const facts = { key: `genius:${kind}:${id}`, id, title: name, artists: cleanText(artist), url: link, ...(year ? { year } : {}) };
  if (kind === 'artist') {
    const slug = /^\/artists\/([^/]+)$/.exec(path)?.[1];
    const ids = { genius: [id], ...(slug ? { geniusSlug: [slug] } : {}) };
    return { ...facts, kind: 'artist', person: { key: `genius:${id}`, name, ids } };
  }
  const ours = kind === 'album' ? 'album' : 'track';
  const artists = facts.artists ? [{ name: facts.artists }] : [];
  const known = { title: name, artists, tracks: [], ...(year ? { year } : {}), serviceId: id };
  return { ...facts, kind: ours, subject: { ref: { site: 'genius', kind: ours, id: path, url: link }, facts: known } };
}

/** Every original once, in Genius' order. */
export async function search(query: string, scope: SearchScope, network: Network): Promise<SearchHit[]> {
  const { hits } = await find(WITHIN[scope], query.trim(), network);
  const originals = hits.filter(({ translation, kind }) => !translation && (scope === 'all' || KINDS[kind] === scope));
  const once = [...new Map(originals.map((hit) => [`${hit.kind}:${hit.id}`, hit])).values()];
  return once.filter(({ kind, title }) => kind !== 'artist' || !NOBODY.has(normaliseName(title))).flatMap((hit) => searchHit(hit) ?? []);
}
