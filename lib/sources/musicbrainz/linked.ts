import type { FoundKind } from '../../model/found';
import { groupBy } from '../../model/group-by';
import { normaliseTitle } from '../../model/names';
import type { Network } from '../../net/network';
import type { PastedLink, SearchHit } from '../source';
import { isNobody } from './contributors';
import { better } from './find';
import { artistHit, recordingHit, releaseHit } from './hits';
import { readEntity } from './people';
import { readRecording } from './recording';
import { readEditions, readRelease } from './release';
import { currentOf, type LinkedUrl, lookUpAny, type Related } from './url-lookup';

type Target = Related['target'];

/** What an address of each kind is looked for as, first. */
const ORDER: Record<FoundKind, Target[]> = {
  artist: ['artist'],
  album: ['release', 'release_group', 'recording'],
  track: ['recording', 'release', 'release_group'],
};

/** The edition to open of a release group: an official one before others, the newest. */
async function groupHits(group: string, network: Network): Promise<SearchHit[]> {
  const [best] = (await readEditions(group, network)).sort(better);
  // A browse answer leaves the group out: it is the one that was asked for.
  return best ? [releaseHit({ ...best, 'release-group': best['release-group'] ?? { id: group } })] : [];
}

/** One request each; of releases and recordings the one that opening them makes anyway. */
const BY_KIND: Record<string, (id: string, network: Network) => Promise<SearchHit[]>> = {
  async release(id, network) {
    const release = await readRelease(id, network);
    return release ? [releaseHit(release)] : [];
  },
  'release-group': groupHits,
  async recording(id, network) {
    const recording = await readRecording(id, network);
    return recording ? [recordingHit(recording)] : [];
  },
  async artist(id, network) {
    const artist = isNobody(id) ? undefined : await readEntity('artist', id, network);
    const { name, disambiguation, aliases } = artist ?? {};
    return artist && name ? [artistHit({ id: artist.id, name, disambiguation, aliases })] : [];
  },
};

/** The thin release, recording or artist of an answer that names addresses. */
function hitOf({ target, id, title, artists, date, status, video }: Related): SearchHit | undefined {
  if (target === 'artist') return isNobody(id) ? undefined : artistHit({ id, name: title });
  const credit = artists ? [{ name: artists, artist: { id: '', name: artists } }] : [];
  if (target === 'release') return releaseHit({ id, title, date, status, 'artist-credit': credit });
  return target === 'recording' && !video ? recordingHit({ id, title, 'artist-credit': credit }) : undefined;
}

const wordsOf = ({ kind, id, title, artists }: SearchHit): string => (kind === 'artist' ? id : `${normaliseTitle(title)}|${artists}`);

/** Editions under one address are one record, takes of a song one song: the first of a title and its artists. */
const firstOfEach = (hits: SearchHit[]): SearchHit[] => [...groupBy(hits, wordsOf).values()].flatMap(([first]) => first ?? []);

async function hitsOf(links: LinkedUrl[], url: string, target: Target, network: Network): Promise<SearchHit[]> {
  const related = currentOf(links, url, target).sort(better);
  const [first] = related;
  if (target === 'release_group') return first ? groupHits(first.id, network) : [];
  return firstOfEach(related.flatMap((each) => hitOf(each) ?? []));
}

/** By the address's own id, else by who has entered the address: the first form that belongs to something, and the kind that it is first. */
export async function hitsAt({ kind, forms, entity }: PastedLink, network: Network): Promise<SearchHit[]> {
  const [, type = '', id = ''] = /^mb:([\w-]+):(.+)$/.exec(entity ?? '') ?? [];
  const read = Object.hasOwn(BY_KIND, type) ? BY_KIND[type] : undefined;
  if (read) return read(id, network);
  const links = await lookUpAny(forms, network);
  for (const target of ORDER[kind]) {
    for (const form of forms) {
      const hits = await hitsOf(links, form, target, network);
      if (hits.length > 0) return hits;
    }
  }
  return [];
}
