import { personOf, sample } from '../sample';
import { type Album, type Person, trackSpotifyId } from '../sample/sample';

/** What the player knows: no credits, only what a streaming page shows. Ids are Spotify's. */
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
}

// A featured artist without a page of its own gets an address nobody visits.
const artistOf = (person: Person): CatalogueArtist => ({
  id: person.spotify ?? `0Artist${person.mbid.slice(-15).replace(/-/g, '').padStart(15, '0')}`,
  name: person.name,
});
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

export const catalogue: Catalogue = {
  tracks: listed.flatMap(tracksOf),
  albums: listed.map((album) => ({
    id: album.spotify,
    title: album.title,
    artist: artistOf(personOf(album.artist)),
    date: album.date,
    tracks: idsOf(album),
    cover: coverOf(album.spotify),
  })),
  playlists: sample.playlists.map(({ spotify, title, owner, albums }) => ({
    id: spotify,
    title,
    owner,
    tracks: albums.flatMap((key) => idsOf(sample.albums.find((album) => album.key === key))),
    cover: coverOf(spotify),
  })),
};
