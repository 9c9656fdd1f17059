import { personOf, sample } from '../sample';
import { type Album, type Person, trackSpotifyId } from '../sample/sample';
import { artistIdOf, type CatalogueCredits, creditsOf, linksOf } from './credits';
import { longHaul } from './long-haul';

/** What the player knows: what a streaming page shows, and what its dialogs show once they are opened. Ids are Spotify's. */
export interface CatalogueArtist {
  id: string;
  name: string;
}
export interface CatalogueTrack {
  id: string;
  title: string;
  ms: number;
  artists: CatalogueArtist[];
  album: string;
  number: number;
}
export interface CatalogueAlbum {
  id: string;
  title: string;
  artist: CatalogueArtist;
  date: string;
  tracks: string[];
  cover: string;
  /** Left out of the library at the side. */
  isUnsaved?: true;
}
export interface CataloguePlaylist {
  id: string;
  title: string;
  owner: string;
  tracks: string[];
  cover: string;
}
export interface Catalogue {
  albums: CatalogueAlbum[];
  tracks: CatalogueTrack[];
  playlists: CataloguePlaylist[];
  /** By track id. */
  credits: Record<string, CatalogueCredits>;
  /** Addresses elsewhere, by artist id. */
  links: Record<string, { name: string; url: string }[]>;
}

// A featured artist without a page of its own gets an address nobody visits.
const artistOf = (person: Person): CatalogueArtist => ({ id: artistIdOf(person), name: person.name });
const coverOf = (id: string) => `https://i.scdn.co/image/${id}`;

const tracksOf = (album: Album): CatalogueTrack[] =>
  album.tracks.map(({ title, ms, features }, index) => ({
    id: trackSpotifyId(album, index + 1),
    title,
    ms,
    artists: [album.artist, ...(features ?? [])].map((key) => artistOf(personOf(key))),
    album: album.spotify,
    number: index + 1,
  }));

const idsOf = (album: Album | undefined): string[] => (album ? tracksOf(album).map((track) => track.id) : []);

const listed = sample.albums.filter((album) => !album.unlisted);
const long = longHaul(listed.map(idsOf), coverOf);

export const catalogue: Catalogue = {
  // The last one plays when a page opens.
  tracks: [...long.tracks, ...listed.flatMap(tracksOf)],
  albums: [
    ...listed.map((album) => ({
      id: album.spotify,
      title: album.title,
      artist: artistOf(personOf(album.artist)),
      date: album.date,
      tracks: idsOf(album),
      cover: coverOf(album.spotify),
    })),
    ...long.albums,
  ],
  playlists: [
    ...sample.playlists.map(({ spotify, title, owner, albums }) => ({
      id: spotify,
      title,
      owner,
      tracks: albums.flatMap((key) => idsOf(sample.albums.find((album) => album.key === key))),
      cover: coverOf(spotify),
    })),
    long.playlist,
  ],
  credits: Object.fromEntries(listed.flatMap(creditsOf)),
  links: Object.fromEntries([...sample.people.values()].map((person) => [artistIdOf(person), linksOf(person)])),
};
