import { kindIn, type LinkForm, pathOf, plainLink } from './link';

const KINDS = { artist: 'artist', release: 'album', master: 'album' } as const;
// Before the kind: a language ("pt_BR"), or in older addresses the words ("Ada-Quill-Night-Ferry"); never the shop's "sell".
const PATH = /^\/(?:(?!sell\/)[^/]+\/)?(artist|release|master)\/(\d+)(?:-[^/]*)?$/;

export const discogs: LinkForm = {
  service: 'Discogs',
  read(url) {
    const [, word, id] = PATH.exec(pathOf(url)) ?? [];
    const kind = kindIn(KINDS, word);
    return /^(?:www\.)?discogs\.com$/.test(url.hostname) && kind ? plainLink(kind, `https://www.discogs.com/${word}/${id}`) : undefined;
  },
};
