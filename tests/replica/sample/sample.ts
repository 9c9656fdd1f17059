import type { RelationKey } from './relations';

/**
 * The sample is one invented catalogue; every body that the replica sends is generated from it. Nobody in it exists, and
 * every account name ends in `_demo`, so that no real account is shown beside an invented person.
 */

/** An account as Wikidata states it. `rank` and `end` (ISO date) as its statements have them. */
export interface Account {
  /** The `k` of the query: `instagram`, `x`, `tiktok`, `soundcloud`, `website`… */
  platform: string;
  value: string;
  rank?: 'preferred' | 'normal';
  end?: string;
}

export type ArtistLink =
  | 'social network'
  | 'soundcloud'
  | 'official homepage'
  | 'wikidata'
  | 'lyrics'
  | 'discogs'
  | 'streaming'
  | 'free streaming';

export interface Person {
  key: string;
  name: string;
  /** What MusicBrainz calls it: an artist, or a company or studio. */
  entity?: 'label' | 'place';
  type?: 'Person' | 'Group';
  /** MusicBrainz id. */
  mbid: string;
  disambiguation?: string;
  /** Spotify artist id, for those with an artist page. */
  spotify?: string;
  /** Addresses that MusicBrainz lists for the artist, by relationship type; an address leads back to the artist. */
  links?: { type: ArtistLink; url: string; ended?: boolean }[];
  /** Other names at MusicBrainz. */
  aliases?: { name: string; type: 'Legal name' | 'Artist name' | 'Search hint' }[];
  /** Keys of those that this person is, under a name for the stage. */
  performsAs?: string[];
  wikidata?: { item: string; accounts?: Account[]; occupations?: string[]; positions?: string[]; employers?: string[] };
  genius?: { id: number; slug: string; instagram?: string; twitter?: string; facebook?: string; aliases?: string[] };
}

/** One line of the sleeve. `on`: the whole record, its release group, or numbers of tracks (starting at 1). */
export interface SampleCredit {
  who: string;
  role: RelationKey;
  on: 'release' | 'group' | number[];
  /** Name on this record where it differs. */
  as?: string;
  /** The one service that knows it; all do otherwise. */
  only?: 'musicbrainz' | 'genius' | 'discogs';
}

export interface SampleTrack {
  title: string;
  ms: number;
  /** Keys of featured artists. */
  features?: string[];
  /** The same recording on the record that it was first on: ids and credits are those there. */
  from?: { album: Album; track: number };
}

export interface Album {
  key: string;
  title: string;
  /** Key of the artist. */
  artist: string;
  /** Keys of further artists of the record as a whole. */
  features?: string[];
  /** At MusicBrainz; absent = album. */
  type?: 'Album' | 'EP' | 'Single';
  secondaryTypes?: ('Compilation' | 'Live')[];
  date: string;
  /** Key of the label. */
  label: string;
  /** 22 characters of base62, plainly made up. */
  spotify: string;
  /** MusicBrainz knows the record, the streaming site does not have it. */
  unlisted?: true;
  tracks: SampleTrack[];
  credits: SampleCredit[];
  /** Numbers of tracks whose addresses nobody has linked to their recordings at MusicBrainz. */
  unlinkedTracks?: number[];
  /** Number from which MusicBrainz ids of this album are made; absent = MusicBrainz does not know the album. */
  musicbrainz?: number;
  /** Other editions of the release group at MusicBrainz, with what only they say about the record as a whole. */
  siblings?: { disambiguation: string; date: string; country: string; credits: SampleCredit[] }[];
  /** Number of the LP at Discogs, which MusicBrainz links. Absent = Discogs does not know the album. */
  discogs?: number;
  /** Number of the album at Genius; songs follow it. Absent = Genius does not know the album. */
  genius?: number;
  /** Design of its Genius pages. */
  geniusPages?: 'react' | 'legacy';
}

export interface Playlist {
  title: string;
  owner: string;
  spotify: string;
  /** Keys of albums, whose tracks follow one another. */
  albums: string[];
}

export interface Sample {
  people: Map<string, Person>;
  albums: Album[];
  playlists: Playlist[];
}

/** Made-up MusicBrainz id: recognisable at sight, valid as an id. */
export const madeUpMbid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Made-up Spotify id of 22 characters: "0NightFerryAdaQuill001". */
export const madeUpSpotifyId = (word: string, number: number): string => `0${word}${String(number).padStart(21 - word.length, '0')}`;

export const trackSpotifyId = (album: Album, track: number): string => madeUpSpotifyId(`Track${album.spotify.slice(1, 11)}`, track);

/**
 * The ids that belong to an album: release 0, release group 1, medium 2, labels of the URL objects 3, further editions from 10;
 * then three per track, and one per track of every further edition.
 */
export const albumMbid = (album: Album, offset: number): string => madeUpMbid((album.musicbrainz ?? 0) + offset);

/** Where the recording of a track was first: its own album and number for most. */
export function originOf(album: Album, track: number): { album: Album; track: number } {
  const from = album.tracks[track - 1]?.from;
  return from ? originOf(from.album, from.track) : { album, track };
}
const idOfOrigin = (album: Album, track: number, offset: number): string => {
  const origin = originOf(album, track);
  return albumMbid(origin.album, offset + origin.track);
};
export const recordingMbid = (album: Album, track: number): string => idOfOrigin(album, track, 100);
export const workMbid = (album: Album, track: number): string => idOfOrigin(album, track, 300);
export const songNumber = (album: Album, track: number): number => (album.genius ?? 0) + track;

/** The lines of the sleeve that name a track, on the record that its recording was first on. */
export function creditsAt(album: Album, track: number): SampleCredit[] {
  const origin = originOf(album, track);
  return origin.album.credits.filter(({ on }) => Array.isArray(on) && on.includes(origin.track));
}
