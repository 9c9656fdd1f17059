import type { Catalogue, CatalogueAlbum, CatalogueArtist, CatalogueTrack } from '../catalogue';
import { artistLinks, element, link, text } from './element';
import { type Grid, trackGrid } from './grid';

/** A page of the player: its section, and its track list where it has one. */
export interface View {
  section: HTMLElement;
  grid?: Grid;
}

interface Header {
  kind: string;
  id: string;
  type: string;
  title: string;
  cover: string;
  /** Links and words under the title. */
  facts: (Node | string)[];
}

function header({ type, title, cover, facts }: Header): HTMLElement {
  const words = facts.map((fact) => element('span', { 'data-encore-id': 'text' }, [fact]));
  return element('div', { 'data-testid': 'entity-header' }, [
    element('img', { src: cover, alt: '' }),
    element('div', { class: 'contentSpacing-header' }, [
      element('span', { 'data-testid': 'entityType' }, [type]),
      element('span', { 'data-testid': 'entityTitle' }, [element('h1', { 'data-encore-id': 'text', dir: 'auto' }, [title])]),
      element('div', { class: 'facts' }, words),
    ]),
  ]);
}

const actionBar = (title: string): HTMLElement =>
  element('div', { 'data-testid': 'action-bar-row' }, [
    element('div', { 'data-testid': 'action-bar' }, [
      element('button', { 'data-testid': 'play-button', 'aria-label': 'Play' }, ['▶']),
      element('button', { 'data-testid': 'add-button', 'aria-label': 'Save to Your Library' }, ['⊕']),
      element('button', { 'data-testid': 'more-button', 'aria-haspopup': 'menu', 'aria-label': `More options for ${title}` }, ['⋯']),
    ]),
  ]);

function section(about: Header, content: Node[], withUri: boolean): HTMLElement {
  const uri = withUri ? { 'data-test-uri': `spotify:${about.kind}:${about.id}` } : {};
  const parts = [header(about), actionBar(about.title), element('div', { class: 'contentSpacing' }, content)];
  return element('section', { 'data-testid': `${about.kind}-page`, ...uri, 'aria-label': about.title }, parts);
}

const creators = (artists: CatalogueArtist[]): Node => element('span', {}, artistLinks(artists, { 'data-testid': 'creator-link' }));
const songs = (count: number): string => `${count} ${count === 1 ? 'song' : 'songs'}`;

const card = (album: CatalogueAlbum): HTMLElement =>
  link(`/album/${album.id}`, {}, [element('img', { src: album.cover, alt: '' }), text(album.title)]);

/** "More by …": empty for an artist with one album. */
const shelf = (artist: CatalogueArtist, others: CatalogueAlbum[]): Node[] =>
  others.length > 0 ? [element('h2', {}, [`More by ${artist.name}`]), element('div', { class: 'cards' }, others.map(card))] : [];

function albumView(album: CatalogueAlbum, tracks: CatalogueTrack[], others: CatalogueAlbum[], withUri: boolean): View {
  const grid = trackGrid(tracks, album.title, 'track-list');
  const facts = [creators([album.artist]), album.date.slice(0, 4), songs(tracks.length)];
  const type = tracks.length === 1 ? 'Single' : 'Album';
  const note = text(`${album.date} · © ${album.date.slice(0, 4)} Low Tide Rec.`, { class: 'note' });
  return { grid, section: section({ kind: 'album', type, ...album, facts }, [grid.root, note, ...shelf(album.artist, others)], withUri) };
}

function trackView(track: CatalogueTrack, album: CatalogueAlbum, tracks: CatalogueTrack[], withUri: boolean): View {
  const more = trackGrid(tracks.filter((each) => each.id !== track.id).slice(0, 5), 'More by this artist', 'track-list');
  const facts = [creators(track.artists), link(`/album/${album.id}`, {}, [album.title]), album.date.slice(0, 4)];
  const about = { kind: 'track', id: track.id, type: 'Song', title: track.title, cover: album.cover, facts };
  return { grid: more, section: section(about, [element('h2', {}, ['Popular tracks']), more.root], withUri) };
}

function artistView(artist: CatalogueArtist, albums: CatalogueAlbum[], withUri: boolean): View {
  const cards = albums.map(card);
  const about = {
    kind: 'artist',
    id: artist.id,
    type: 'Artist',
    title: artist.name,
    cover: albums[0]?.cover ?? '',
    facts: [`${albums.length} releases`],
  };
  return { section: section(about, [element('h2', {}, ['Discography']), element('div', { class: 'cards' }, cards)], withUri) };
}

/** The page of an address; `undefined` for what the catalogue does not hold. */
export function viewOf({ albums, tracks, playlists }: Catalogue, kind: string, id: string, withUri: boolean): View | undefined {
  const byId = (ids: string[]) => ids.flatMap((each) => tracks.find((track) => track.id === each) ?? []);
  const album = albums.find((each) => each.id === id);
  const others = albums.filter((each) => each.id !== id && each.artist.id === album?.artist.id);
  if (kind === 'album' && album) return albumView(album, byId(album.tracks), others, withUri);
  const track = tracks.find((each) => each.id === id);
  const home = albums.find((each) => each.id === track?.album);
  if (kind === 'track' && track && home) return trackView(track, home, byId(home.tracks), withUri);
  const playlist = playlists.find((each) => each.id === id);
  if (kind === 'playlist' && playlist) {
    const grid = trackGrid(byId(playlist.tracks), playlist.title, 'playlist-tracklist');
    const facts = [playlist.owner, songs(playlist.tracks.length)];
    return { grid, section: section({ kind, type: 'Public Playlist', ...playlist, facts }, [grid.root], withUri) };
  }
  const artist = tracks.flatMap((each) => each.artists).find((each) => each.id === id);
  return kind === 'artist' && artist
    ? artistView(
        artist,
        albums.filter((each) => each.artist.id === id),
        withUri,
      )
    : undefined;
}
