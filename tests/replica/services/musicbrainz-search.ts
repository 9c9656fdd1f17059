import { normaliseTitle } from '../../../lib/model/names';
import { personOf } from '../sample';
import { type Album, albumMbid, madeUpMbid, recordingMbid } from '../sample/sample';
import type { Body } from './musicbrainz-entities';
import { known } from './musicbrainz-shapes';

const ALBUM_TYPE = 'f529b476-6e62-324f-b0aa-1f3e33d313fc';
const OFFICIAL = '4e304316-386d-3409-af2e-78857eec5cfe';

interface Credited {
  mbid: string;
  name: string;
}

/** Search answers are thinner than look-ups: no country of artists, no relations, `score` added. */
const credit = ({ mbid, name }: Credited, more: Body = {}): Body[] => [{ name, artist: { id: mbid, name, 'sort-name': name, ...more } }];

const group = (id: string, title: string): Body => ({
  id,
  'type-id': ALBUM_TYPE,
  'primary-type-id': ALBUM_TYPE,
  'primary-type': 'Album',
  title,
});

function releaseHit(id: string, title: string, artist: Credited, date: string, tracks: number): Body {
  return {
    id,
    title,
    'status-id': OFFICIAL,
    status: 'Official',
    count: 1,
    'artist-credit-id': id,
    'artist-credit': credit(artist, { disambiguation: '' }),
    'release-group': group(madeUpMbid(890_000), title),
    date,
    country: 'XW',
    'text-representation': { language: 'eng', script: 'Latn' },
    'track-count': tracks,
    media: [{ id: madeUpMbid(890_001), format: 'Digital Media', 'disc-count': 0, 'track-count': tracks }],
  };
}

/** The value of a field in a Lucene query, quotes and escapes removed; a bare query counts for every field. */
function field(query: string, name: string): string {
  const value = new RegExp(`\\b${name}:(?:"((?:\\\\.|[^"\\\\])*)"|(\\S+))`).exec(query);
  return normaliseTitle((value?.[1] ?? value?.[2] ?? query).replace(/\\(.)/g, '$1'));
}

const answer = (list: string, hits: Body[]): Body => ({ created: '2026-01-01T00:00:00.000Z', count: hits.length, offset: 0, [list]: hits });

// What a search does for a record that nobody entered: it offers something of a similar name.
const NEAR_MISSES: Record<string, string> = { 'harbour lights': 'harbour lights demos' };

/** Albums whose title the query names; for the unknown second album a near miss, which is not the album. */
export function searchReleases(query: string): Body {
  const title = field(query, 'release');
  const hits = known().flatMap((album) => {
    const own = normaliseTitle(album.title);
    if (!title.includes(own) && NEAR_MISSES[title] !== own) return [];
    const hit = releaseHit(albumMbid(album, 0), album.title, personOf(album.artist), album.date, album.tracks.length);
    return [{ ...hit, score: title.includes(own) ? 100 : 71 }];
  });
  return answer('releases', hits);
}

/** The release of a hit carries the one track that was found. */
function releaseOfHit(album: Album, number: number): Body {
  const hit = releaseHit(albumMbid(album, 0), album.title, personOf(album.artist), album.date, album.tracks.length);
  const { date: _, country: __, 'text-representation': ___, media: ____, ...thin } = hit;
  const { title, ms } = album.tracks[number - 1] ?? { title: '', ms: 0 };
  const track = [{ id: madeUpMbid(890_002), number: String(number), title, length: ms }];
  const counts = { 'track-count': album.tracks.length, 'track-offset': number - 1 };
  return { ...thin, media: [{ id: albumMbid(album, 2), position: 1, format: 'Digital Media', track, ...counts }] };
}

function recordingHit(album: Album, number: number): Body {
  const { title, ms } = album.tracks[number - 1] ?? { title: '', ms: 0 };
  return {
    id: recordingMbid(album, number),
    score: 100,
    'artist-credit-id': recordingMbid(album, number),
    title,
    length: ms,
    video: null,
    'artist-credit': credit(personOf(album.artist)),
    'first-release-date': album.date,
    releases: [releaseOfHit(album, number)],
  };
}

export function searchRecordings(query: string): Body {
  const title = field(query, 'recording');
  const artist = field(query, 'artist');
  const hits = known()
    .filter((album) => artist.includes(normaliseTitle(personOf(album.artist).name)))
    .flatMap((album) =>
      album.tracks.flatMap((track, index) => (title.includes(normaliseTitle(track.title)) ? [recordingHit(album, index + 1)] : [])),
    );
  return answer('recordings', hits);
}
