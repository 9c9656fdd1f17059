import { type Link, type LinkForm, pathOf } from './link';

const HOST = /^(?:(?:www|m|music)\.)?youtube\.com$/;
const VIDEO = /^[\w-]{11}$/;
/** Playlists of other beginnings are people's own. */
const ALBUM = /^OLAK5uy_[\w-]{33}$/;
const CHANNEL = /^\/channel\/(UC[\w-]{22})$/;
const HANDLE = /^\/(@[\w.%-]+)$/;

/** One thing under both addresses. */
const onBoth = (kind: Link['kind'], path: string, first: 'music' | 'www'): Omit<Link, 'service'> => {
  const forms = ['music', 'www'].map((host) => `https://${host}.youtube.com/${path}`);
  const [url = '', other = ''] = first === 'music' ? forms : forms.reverse();
  return { kind, url, forms: [url, other] };
};

function videoIn(url: URL): string | undefined {
  if (url.hostname === 'youtu.be') return VIDEO.exec(url.pathname.slice(1))?.[0];
  return pathOf(url) === '/watch' ? VIDEO.exec(url.searchParams.get('v') ?? '')?.[0] : undefined;
}

export const youtubeMusic: LinkForm = {
  service: 'YouTube Music',
  read(url) {
    const isMusic = url.hostname === 'music.youtube.com';
    if (!HOST.test(url.hostname) && url.hostname !== 'youtu.be') return undefined;
    const video = videoIn(url);
    if (video) return onBoth('track', `watch?v=${video}`, isMusic ? 'music' : 'www');
    const list = pathOf(url) === '/playlist' ? ALBUM.exec(url.searchParams.get('list') ?? '')?.[0] : undefined;
    if (list) return onBoth('album', `playlist?list=${list}`, 'music');
    const channel = CHANNEL.exec(pathOf(url))?.[1];
    if (channel) return onBoth('artist', `channel/${channel}`, isMusic ? 'music' : 'www');
    const handle = HANDLE.exec(pathOf(url))?.[1];
    return handle ? onBoth('artist', handle, isMusic ? 'music' : 'www') : undefined;
  },
};
