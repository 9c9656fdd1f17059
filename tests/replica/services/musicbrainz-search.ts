import { normaliseName, normaliseTitle } from '../../../lib/model/names';
import { personOf } from '../sample';
import { type Album, albumMbid, madeUpMbid, originOf, recordingMbid } from '../sample/sample';
import type { Body } from './musicbrainz-entities';
import { answer, creditOfHit, type Page, releaseHit } from './musicbrainz-hits';
import { field, finds, idsIn, isFielded, touches } from './musicbrainz-query';
import { type Edition, editionsOf } from './musicbrainz-releases';
import { known } from './musicbrainz-shapes';

// What a search does for a record that nobody entered: it offers something of a similar name.
const NEAR_MISSES: Record<string, string> = { 'harbour lights': 'harbour lights demos' };

const namesOf = ({ artist, features = [] }: Album, more: string[] = []): string =>
  [artist, ...features, ...more].map((key) => normaliseName(personOf(key).name)).join(' ');

/** A bare query: words of title and artists, one of the title at least. */
const isMeant = (query: string, title: string, artists: string): boolean =>
  !isFielded(query) && touches(query, title) && finds(query, `${title} ${artists}`);

function releaseScore(query: string, album: Album): number {
  const asked = field(query, 'release');
  const title = normaliseTitle(album.title);
  if (asked.includes(title)) return 100;
  if (isMeant(query, title, namesOf(album))) return 85;
  return NEAR_MISSES[asked] === title ? 71 : 0;
}

const best = <T>(all: T[], scoreOf: (each: T) => number): { each: T; score: number }[] =>
  all
    .map((each) => ({ each, score: scoreOf(each) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);

/** By `reid:(A OR B)`, a release's own id, or `rgid:(A OR B)`, that of its group; `undefined` = the query names neither. */
function hasId(query: string, { id, album }: Edition): boolean | undefined {
  const [own, groups] = [idsIn(query, 'reid'), idsIn(query, 'rgid')];
  return own || groups ? own?.has(id) || groups?.has(albumMbid(album, 1)) || false : undefined;
}

const scoreOf = (query: string, edition: Edition): number => {
  const isAsked = hasId(query, edition);
  return isAsked === undefined ? releaseScore(query, edition.album) : Number(isAsked) * 100;
};

/** Every edition of albums whose title the query names, or begins to; for the unknown second album a near miss, which is not the album. */
export const searchReleases = (query: string, page?: Page): Body =>
  answer(
    'releases',
    best(known().flatMap(editionsOf), (each) => scoreOf(query, each)).map(({ each, score }) => ({ ...releaseHit(each), score })),
    page,
  );

/** The release of a hit carries the one track that was found. */
function releaseOfHit(edition: Edition, number: number): Body {
  const { album } = edition;
  const { country: _, 'text-representation': __, media: ___, ...thin } = releaseHit(edition);
  const { title, ms } = album.tracks[number - 1] ?? { title: '', ms: 0 };
  const track = [{ id: madeUpMbid(890_002), number: String(number), title, length: ms }];
  const counts = { 'track-count': album.tracks.length, 'track-offset': number - 1 };
  return { ...thin, media: [{ id: albumMbid(album, 2), position: 1, format: 'Digital Media', track, ...counts }] };
}

interface Place {
  album: Album;
  track: number;
}
const placesOf = (album: Album): Place[] => album.tracks.map((_, index) => ({ album, track: index + 1 }));

/** A recording where it was new, and every record that has it. */
function recordingHit({ album, track }: Place): Body {
  const { title, ms } = album.tracks[track - 1] ?? { title: '', ms: 0 };
  const id = recordingMbid(album, track);
  const places = known().flatMap((each) => placesOf(each).filter((place) => recordingMbid(place.album, place.track) === id));
  return {
    id,
    'artist-credit-id': id,
    title,
    length: ms,
    video: null,
    'artist-credit': creditOfHit(album),
    'first-release-date': album.date,
    releases: places.flatMap((place) => editionsOf(place.album).map((edition) => releaseOfHit(edition, place.track))),
  };
}

function recordingScore(query: string, { album, track }: Place): number {
  const { title: own = '', features } = album.tracks[track - 1] ?? {};
  const title = normaliseTitle(own);
  const byArtist = field(query, 'artist').includes(normaliseTitle(personOf(album.artist).name));
  if (byArtist && field(query, 'recording').includes(title)) return 100;
  return isMeant(query, title, namesOf(album, features)) ? 85 : 0;
}

/** Recordings, each once, by title and artist or by `rid:(A OR B)`. */
export function searchRecordings(query: string, page?: Page): Body {
  const ids = idsIn(query, 'rid');
  const all = known()
    .flatMap(placesOf)
    .filter(({ album, track }) => originOf(album, track).album === album);
  const hits = best(all, (place) => (ids ? Number(ids.has(recordingMbid(place.album, place.track))) * 100 : recordingScore(query, place)));
  return answer(
    'recordings',
    hits.map(({ each, score }) => ({ ...recordingHit(each), score })),
    page,
  );
}
