import { personOf } from '../sample';
import { type Album, albumMbid, madeUpMbid } from '../sample/sample';
import type { Body } from './musicbrainz-entities';
import { typeIdsOf } from './musicbrainz-groups';
import type { Edition } from './musicbrainz-releases';

const OFFICIAL = '4e304316-386d-3409-af2e-78857eec5cfe';

/** Search answers are thinner than look-ups: no country of artists, no relations, `score` added. */
export const creditOfHit = (album: Album, more: Body = {}): Body[] => {
  const keys = [album.artist, ...(album.features ?? [])];
  return keys.map((key, index) => {
    const { mbid, name } = personOf(key);
    const joined = index < keys.length - 1 ? { joinphrase: ' feat. ' } : {};
    return { name, ...joined, artist: { id: mbid, name, 'sort-name': name, ...more } };
  });
};

/** Types that say nothing are left out. */
function group(album: Album): Body {
  const { 'primary-type-id': primary, 'secondary-type-ids': secondary } = typeIdsOf(album);
  return {
    id: albumMbid(album, 1),
    'type-id': secondary[0] ?? primary,
    'primary-type-id': primary,
    'primary-type': album.type ?? 'Album',
    title: album.title,
    ...(album.secondaryTypes ? { 'secondary-types': album.secondaryTypes, 'secondary-type-ids': secondary } : {}),
  };
}

/** One edition as searches have it; `score` is to be added. */
export const releaseHit = ({ id, album, about }: Edition): Body => ({
  id,
  title: album.title,
  'status-id': OFFICIAL,
  status: 'Official',
  count: 1,
  'artist-credit-id': albumMbid(album, 0),
  'artist-credit': creditOfHit(album, { disambiguation: '' }),
  'release-group': group(album),
  country: 'XW',
  ...about,
  'text-representation': { language: 'eng', script: 'Latn' },
  'track-count': album.tracks.length,
  media: [{ id: madeUpMbid(890_001), format: 'Digital Media', 'disc-count': 0, 'track-count': album.tracks.length }],
});

export interface Page {
  limit: number;
  offset: number;
}

/** One page of all hits, which are counted. */
export const answer = (list: string, hits: Body[], { limit, offset }: Page = { limit: 25, offset: 0 }): Body => ({
  created: '2026-01-01T00:00:00.000Z',
  count: hits.length,
  offset,
  [list]: hits.slice(offset, offset + limit),
});
