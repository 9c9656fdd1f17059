import { type Answer, escapeHtml, page } from '../answer';
import { personOf, sample } from '../sample';
import { type Album, songNumber } from '../sample/sample';
import { creditsList, trackList } from './genius-markup';
import { albumPath, songPath } from './genius-shapes';
import { albumState, legacyAlbumData, songState } from './genius-state';

const STYLE = `:root{color-scheme:light}body{margin:0;font:16px/1.45 system-ui,sans-serif;color:#16181d}
header{display:flex;gap:28px;align-items:end;padding:48px calc(50% - 480px) 32px;background:#2b3a4f;color:#fff}
main{max-width:960px;margin:0 auto;padding:24px}h1{font-size:40px;margin:0}img{width:190px;height:190px}
a{color:inherit}.label{color:#c8d0dc;font-size:14px;margin:0 0 4px}ol{padding:0;list-style:none;counter-reset:n}
li{padding:14px 0;border-bottom:1px solid #e3e5e9;counter-increment:n}li::before{content:counter(n);display:inline-block;width:44px;color:#70757f}li a{text-decoration:none;font-weight:600}
#song-info{columns:2;column-gap:48px}[class*=SongInfo__Credit]{break-inside:avoid;padding-bottom:16px}[class*=SongInfo__Label]{color:#70757f;font-size:13px}`;

/** The state as a JSON string inside a script, with the escapes that Genius writes. */
const literal = (state: unknown): string =>
  JSON.stringify(state)
    .replace(/[\\"'$]/g, '\\$&')
    .replaceAll('</', '<\\/');

const stateScript = (state: unknown, nonce: string): string =>
  `<script nonce="${nonce}">\n      window.__PRELOADED_STATE__ = JSON.parse('${literal(state)}');\n    </script>`;

interface Head {
  title: string;
  path: string;
  type: 'music.song' | 'music.album';
  extra?: string;
}

const head = ({ title, path, type, extra = '' }: Head, nonce: string): string => `<!doctype html>
<html>
  <head>
    <title>${escapeHtml(title)}</title>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <meta content="https://genius.com${path}" property="og:url" />
    <meta content="${type}" property="og:type" />
    <link href="https://genius.com${path}" rel="canonical" />
    ${extra}<style nonce="${nonce}">${STYLE}</style>
  </head>`;

function songPage(album: Album, track: number): Answer {
  const artist = personOf(album.artist).name;
  const title = album.tracks[track - 1]?.title ?? '';
  const id = songNumber(album, track);
  const extra = `<meta content="genius://songs/${id}" property="twitter:app:url:iphone" />
    <link href="ios-app://709482991/genius/songs/${id}" rel="alternate" />\n    `;
  const about = { title: `${artist} – ${title} Lyrics | Genius Lyrics`, path: songPath(album, track), type: 'music.song' as const, extra };
  return page(
    (nonce) =>
      `${head(about, nonce)}\n  <body>${creditsList(album, track)}\n    ${stateScript(songState(album, track), nonce)}\n  </body>\n</html>`,
  );
}

function reactAlbumPage(album: Album): Answer {
  const about = {
    title: `${personOf(album.artist).name} - ${album.title} Lyrics and Tracklist | Genius`,
    path: albumPath(album),
    type: 'music.album' as const,
  };
  return page(
    (nonce) => `${head(about, nonce)}\n  <body>${trackList(album)}\n    ${stateScript(albumState(album), nonce)}\n  </body>\n</html>`,
  );
}

function legacyAlbumPage(album: Album): Answer {
  const title = `${personOf(album.artist).name} - ${album.title} Lyrics and Tracklist | Genius`;
  const data = legacyAlbumData(album, title);
  const extra = `<meta content="${escapeHtml(JSON.stringify(data))}" itemprop="page_data"></meta>\n    `;
  const about = { title, path: albumPath(album), type: 'music.album' as const, extra };
  return page((nonce) => `${head(about, nonce)}\n  <body>${trackList(album)}\n  </body>\n</html>`);
}

/** Song pages (React) and album pages (React, thin songs; or the legacy design). */
export function geniusPage(path: string): Answer | undefined {
  for (const album of sample.albums.filter((each) => each.genius !== undefined)) {
    if (albumPath(album) === path) return album.geniusPages === 'legacy' ? legacyAlbumPage(album) : reactAlbumPage(album);
    const index = album.tracks.findIndex((_, at) => songPath(album, at + 1) === path);
    if (index >= 0) return songPage(album, index + 1);
  }
  return undefined;
}
