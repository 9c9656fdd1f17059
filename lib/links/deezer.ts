import { kindIn, type LinkForm, pathOf, plainLink } from './link';

const KINDS = { artist: 'artist', album: 'album', track: 'track' } as const;
const PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(\w+)\/(\d+)$/;

/** Short links (deezer.page.link, link.deezer.com) hold nothing: only a request would tell where they lead. */
export const deezer: LinkForm = {
  service: 'Deezer',
  read(url) {
    const [, word, id] = PATH.exec(pathOf(url)) ?? [];
    const kind = kindIn(KINDS, word);
    return /^(?:www\.)?deezer\.com$/.test(url.hostname) && kind ? plainLink(kind, `https://www.deezer.com/${kind}/${id}`) : undefined;
  },
};
