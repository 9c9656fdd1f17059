import { escapeHtml } from '../answer';
import { personOf } from '../sample';
import type { Album } from '../sample/sample';
import { albumRef, type Body, songCredits, songPath } from './genius-shapes';

// Class names as the site writes them: a stable part, then hashes that change with every build.
const classed = (part: string) => `class="${part}-sc-00000000-0 demo"`;

const linkTo = (artist: Body): string => `<a href="${artist['url']}">${escapeHtml(String(artist['name']))}</a>`;

const credit = (label: string, artists: Body[]): string =>
  artists.length === 0
    ? ''
    : `<div ${classed('SongInfo__Credit')}><div ${classed('SongInfo__Label')}>${escapeHtml(label)}</div><div>${artists.map(linkTo).join(' &amp; ')}</div></div>`;

const header = (album: Album, title: string, above: string): string => `<header>
        <img src="${albumRef(album)['cover_art_url']}" alt=""><div><p class="label">${escapeHtml(above)}</p>
        <h1 ${classed('SongHeader-desktop__Title')}>${escapeHtml(title)}</h1>
        <a href="https://genius.com/artists/${personOf(album.artist).genius?.slug}">${escapeHtml(personOf(album.artist).name)}</a></div></header>`;

/** The visible part of a React song page: header, empty lyrics container, credits list. */
export function creditsList(album: Album, track: number): string {
  const credits = songCredits(album, track);
  const custom = credits.custom_performances.map(({ label, artists }) => credit(label, artists));
  const title = album.tracks[track - 1]?.title ?? '';
  return `
    <div id="application">${header(album, title, `Track ${track} on ${album.title}`)}
      <main><div data-lyrics-container="true"></div><div id="about"></div>
      <h2>Credits</h2><div id="song-info">${credit('Featuring', credits.featured_artists)}${credit('Producers', credits.producer_artists)}${credit('Writers', credits.writer_artists)}${custom.join('')}</div></main></div>`;
}

/** The visible part of an album page: header and track list. */
export function trackList(album: Album): string {
  const rows = album.tracks.map(
    (track, index) =>
      `<li><a ${classed('Track__Link')} href="https://genius.com${songPath(album, index + 1)}">${escapeHtml(track.title)}</a></li>`,
  );
  return `
    <div id="application">${header(album, album.title, 'Album')}
      <main><div ${classed('AlbumMetadataStats__Container')}></div><ol>${rows.join('')}</ol></main></div>`;
}
