import type { Catalogue, CatalogueAlbum, CatalogueArtist, CataloguePlaylist, CatalogueTrack } from '../catalogue';
import { artistLinks, element, link, text } from './element';
import { type Grid, trackGrid } from './grid';
import { drawHeader, type Header } from './header';
import type { Look } from './look';

/** A page of the player: its section, and its track list where it has one. */
export interface View {
  section: HTMLElement;
  grid?: Grid;
  /** Fills the header's words anew; their parent stays. */
  rerenderHeader(): void;
}

const actionBar = (title: string): HTMLElement =>
  element('div', { 'data-testid': 'action-bar-row' }, [
    element('div', { 'data-testid': 'action-bar' }, [
      element('button', { 'data-testid': 'play-button', 'aria-label': 'Play' }, ['▶']),
      element('button', { 'data-testid': 'add-button', 'aria-label': 'Save to Your Library' }, ['⊕']),
      element('button', { 'data-testid': 'more-button', 'aria-haspopup': 'menu', 'aria-label': `More options for ${title}` }, ['⋯']),
    ]),
  ]);

function viewWith(about: Header, content: Node[], look: Look, grid?: Grid): View {
  const uri = look.withUri ? { 'data-test-uri': `spotify:${about.kind}:${about.id}` } : {};
  const header = drawHeader(about, look);
  const parts = [header.root, actionBar(about.title), element('div', { class: 'contentSpacing' }, content)];
  const section = element('section', { 'data-testid': `${about.kind}-page`, ...uri, 'aria-label': about.title }, parts);
  return { section, rerenderHeader: header.rerender, ...(grid && { grid }) };
}

const creators = (artists: CatalogueArtist[]): Node => element('span', {}, artistLinks(artists, { 'data-testid': 'creator-link' }));
const songs = (count: number): string => `${count} ${count === 1 ? 'song' : 'songs'}`;

const card = (album: CatalogueAlbum): HTMLElement =>
  link(`/album/${album.id}`, {}, [element('img', { src: album.cover, alt: '' }), text(album.title)]);

/** "More by …": empty for an artist with one album. */
const shelf = (artist: CatalogueArtist, others: CatalogueAlbum[]): Node[] =>
  others.length > 0 ? [element('h2', {}, [`More by ${artist.name}`]), element('div', { class: 'cards' }, others.map(card))] : [];

function albumView(album: CatalogueAlbum, tracks: CatalogueTrack[], others: CatalogueAlbum[], look: Look): View {
  const grid = trackGrid(tracks, album.title, 'track-list', look);
  const facts = () => [creators([album.artist]), album.date.slice(0, 4), songs(tracks.length)];
  const type = tracks.length === 1 ? 'Single' : 'Album';
  const note = text(`${album.date} · © ${album.date.slice(0, 4)} Low Tide Rec.`, { class: 'note' });
  return viewWith({ kind: 'album', type, ...album, facts }, [grid.root, note, ...shelf(album.artist, others)], look, grid);
}

function trackView(track: CatalogueTrack, album: CatalogueAlbum, tracks: CatalogueTrack[], look: Look): View {
  const others = tracks.filter((each) => each.id !== track.id);
  const more = trackGrid(others.slice(0, 5), 'More by this artist', 'track-list', look);
  const facts = () => [creators(track.artists), link(`/album/${album.id}`, {}, [album.title]), album.date.slice(0, 4)];
  const about = { kind: 'track', id: track.id, type: 'Song', title: track.title, cover: album.cover, facts };
  return viewWith(about, [element('h2', {}, ['Popular tracks']), more.root], look, more);
}

function playlistView(playlist: CataloguePlaylist, tracks: CatalogueTrack[], look: Look): View {
  const grid = trackGrid(tracks, playlist.title, 'playlist-tracklist', look);
  const facts = () => [playlist.owner, songs(tracks.length)];
  return viewWith({ kind: 'playlist', type: 'Public Playlist', ...playlist, facts }, [grid.root], look, grid);
}

const MOST_POPULAR = 10;

/** `tracks`: those in which the artist takes part. */
function artistView(artist: CatalogueArtist, tracks: CatalogueTrack[], albums: CatalogueAlbum[], look: Look): View {
  const popular = trackGrid(tracks.slice(0, MOST_POPULAR), 'Popular', 'track-list', look);
  const cover = albums[0]?.cover ?? '';
  const about = {
    kind: 'artist',
    id: artist.id,
    type: 'Artist',
    title: artist.name,
    cover,
    facts: () => [`${albums.length} releases`],
  };
  const discography = [element('h2', {}, ['Discography']), element('div', { class: 'cards' }, albums.map(card))];
  return viewWith(about, [element('h2', {}, ['Popular']), popular.root, ...discography], look, popular);
}

/** The page of an address; `undefined` for what the catalogue does not hold. */
export function viewOf({ albums, tracks, playlists }: Catalogue, kind: string, id: string, look: Look): View | undefined {
  const byId = (ids: string[]) => ids.flatMap((each) => tracks.find((track) => track.id === each) ?? []);
  const album = albums.find((each) => each.id === id);
  const others = albums.filter((each) => each.id !== id && each.artist.id === album?.artist.id);
  if (kind === 'album' && album) return albumView(album, byId(album.tracks), others, look);
  const track = tracks.find((each) => each.id === id);
  const home = albums.find((each) => each.id === track?.album);
  if (kind === 'track' && track && home) return trackView(track, home, byId(home.tracks), look);
  const playlist = playlists.find((each) => each.id === id);
  if (kind === 'playlist' && playlist) return playlistView(playlist, byId(playlist.tracks), look);
  const own = tracks.filter(({ artists }) => artists.some((each) => each.id === id));
  const artist = own.flatMap(({ artists }) => artists).find((each) => each.id === id);
  const records = albums.filter((each) => each.artist.id === id);
  return kind === 'artist' && artist ? artistView(artist, own, records, look) : undefined;
}
