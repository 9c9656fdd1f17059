import { escapeHtml } from '../answer';
import type { Catalogue, CatalogueAlbum, CatalogueTrack } from './catalogue';

/** What a server-rendered head says about one address. `lines` are the `music:*` metas in order. */
interface Head {
  kind: string;
  id: string;
  title: string;
  description: string;
  type: string;
  lines: [name: string, content: string][];
  data: Record<string, unknown>;
}

const ORIGIN = 'https://open.spotify.com';
const songs = (count: number) => `${count} ${count === 1 ? 'song' : 'songs'}`;

const albumHead = (album: CatalogueAlbum): Head => ({
  kind: 'album',
  id: album.id,
  title: `${album.title} - ${album.tracks.length === 1 ? 'Single' : 'Album'} by ${album.artist.name} | Spotify`,
  description: `${album.artist.name} · album · ${album.date.slice(0, 4)} · ${songs(album.tracks.length)}`,
  type: 'music.album',
  lines: [
    ['music:musician', `${ORIGIN}/artist/${album.artist.id}`],
    ['music:release_date', album.date],
    ...album.tracks.flatMap((id, index): Head['lines'] => [
      ['music:song', `${ORIGIN}/track/${id}`],
      ['music:song:disc', '1'],
      ['music:song:track', String(index + 1)],
    ]),
  ],
  data: { '@type': 'MusicAlbum', name: album.title, datePublished: album.date },
});

const trackHead = (track: CatalogueTrack, album: CatalogueAlbum): Head => ({
  kind: 'track',
  id: track.id,
  title: `${track.title} - song and lyrics by ${track.artists.map((artist) => artist.name).join(', ')} | Spotify`,
  description: `${track.artists.map((artist) => artist.name).join(', ')} · ${album.title} · Song · ${album.date.slice(0, 4)}`,
  type: 'music.song',
  lines: [
    ...track.artists.map((artist): [string, string] => ['music:musician', `${ORIGIN}/artist/${artist.id}`]),
    ['music:album', `${ORIGIN}/album/${album.id}`],
    ['music:album:track', String(track.number)],
    ['music:duration', String(Math.round(track.ms / 1000))],
    ['music:release_date', album.date],
  ],
  data: { '@type': 'MusicRecording', name: track.title, datePublished: album.date },
});

const plainHead = (kind: string, id: string, name: string, description: string): Head => ({
  kind,
  id,
  title: `${name} | Spotify`,
  description,
  type: kind === 'artist' ? 'profile' : 'music.playlist',
  lines: [],
  data: { '@type': kind === 'artist' ? 'MusicGroup' : 'MusicPlaylist', name },
});

/** The head of an address; `undefined` for what the catalogue does not hold. */
export function headOf({ albums, tracks, playlists }: Catalogue, kind: string, id: string): Head | undefined {
  const album = albums.find((each) => each.id === id);
  if (kind === 'album' && album) return albumHead(album);
  const track = tracks.find((each) => each.id === id);
  const home = albums.find((each) => each.id === track?.album);
  if (kind === 'track' && track && home) return trackHead(track, home);
  const playlist = playlists.find((each) => each.id === id);
  if (kind === 'playlist' && playlist)
    return plainHead(kind, id, playlist.title, `Playlist · ${playlist.owner} · ${songs(playlist.tracks.length)}`);
  const artist = tracks.flatMap((each) => each.artists).find((each) => each.id === id);
  return kind === 'artist' && artist ? plainHead(kind, id, artist.name, `Artist · ${artist.name}`) : undefined;
}

const meta = (name: string, content: string, attribute = 'name') => `<meta ${attribute}="${name}" content="${escapeHtml(content)}"/>`;

export function headMarkup({ kind, id, title, description, type, lines, data }: Head): string {
  const url = `${ORIGIN}/${kind}/${id}`;
  const about = { '@context': 'http://schema.googleapis.com/', '@id': url, url, description: `Listen to ${title}`, ...data };
  const properties = { site_name: 'Spotify', title, description, url, type };
  return [
    `<meta charSet="utf-8"/><title>${escapeHtml(title)}</title>`,
    meta('viewport', 'width=device-width, initial-scale=1'),
    ...Object.entries(properties).map(([key, value]) => meta(`og:${key}`, value, 'property')),
    meta('description', `Listen to ${title}`),
    ...lines.map(([name, content]) => meta(name, content)),
    `<link rel="canonical" href="${url}"/>`,
    `<link rel="alternate" type="application/json+oembed" href="${ORIGIN}/oembed?url=${encodeURIComponent(url)}"/>`,
    `<link rel="alternate" href="${url}" hrefLang="x-default"/>`,
    `<link rel="alternate" href="${ORIGIN}/intl-de/${kind}/${id}" hrefLang="de"/>`,
    `<script type="application/ld+json">${JSON.stringify(about).replaceAll('<', '\\u003c')}</script>`,
  ].join('');
}
