import { kindIn, type LinkForm, plainLink } from './link';

const KINDS = { artist: 'artist', release: 'album', 'release-group': 'album', recording: 'track' } as const;
const PATH = /^\/(artist|release|release-group|recording)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/[\w-]*)*$/i;

export const musicbrainz: LinkForm = {
  service: 'MusicBrainz',
  read(url) {
    const [, word = '', id = ''] = PATH.exec(url.pathname) ?? [];
    const kind = kindIn(KINDS, word);
    if (!/^(?:(?:www|beta)\.)?musicbrainz\.org$/.test(url.hostname) || !kind) return undefined;
    const mbid = id.toLowerCase();
    return { ...plainLink(kind, `https://musicbrainz.org/${word}/${mbid}`), entity: `mb:${word}:${mbid}` };
  },
};
