import { kindIn, type LinkForm, pathOf, plainLink } from './link';

const KINDS = { artist: 'artist', album: 'album', track: 'track' } as const;
// Locale prefixes are not only two letters.
const PATH = /^\/(?:intl-[\w-]+\/)?(?:embed\/)?(\w+)\/([A-Za-z0-9]{22})$/;
const URI = /^spotify:(artist|album|track):([A-Za-z0-9]{22})$/;

/** "spotify:album:…", as the desktop player copies it, as an address; any other text as it is. */
export const addressOfUri = (text: string): string => text.replace(URI, 'https://open.spotify.com/$1/$2');

export const spotify: LinkForm = {
  service: 'Spotify',
  read(url) {
    const [, word, id] = PATH.exec(pathOf(url)) ?? [];
    const kind = kindIn(KINDS, word);
    return url.hostname === 'open.spotify.com' && kind ? plainLink(kind, `https://open.spotify.com/${kind}/${id}`) : undefined;
  },
};
