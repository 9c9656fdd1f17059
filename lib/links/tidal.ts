import { kindIn, type LinkForm, pathOf } from './link';

const HOST = /^(?:(?:www|listen|desktop|embed|store)\.)?tidal\.com$/;
const KINDS = { artist: 'artist', artists: 'artist', album: 'album', albums: 'album', track: 'track', tracks: 'track' } as const;
// Copied links end in "/u"; a track may stand behind its album.
const PATH = /^\/(?:[a-z]{2}\/)?(?:browse\/|store\/)?(?:album\/\d+\/(?=track\/))?(\w+)\/(\d+)(?:\/u)?$/;

export const tidal: LinkForm = {
  service: 'TIDAL',
  read(url) {
    const [, word, id] = PATH.exec(pathOf(url)) ?? [];
    const kind = kindIn(KINDS, word);
    if (!HOST.test(url.hostname) || !kind) return undefined;
    const [tidal, listen, browse] = ['tidal.com', 'listen.tidal.com', 'tidal.com/browse'].map((place) => `https://${place}/${kind}/${id}`);
    return { kind, url: tidal ?? '', forms: [tidal, listen, browse].flatMap((form) => form ?? []) };
  },
};
