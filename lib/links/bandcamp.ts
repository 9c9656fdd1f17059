import { kindIn, type LinkForm, pathOf, plainLink } from './link';

const HOST = /^(?!www\.|daily\.|blog\.|get\.|shop\.|support\.)([a-z0-9-]+)\.bandcamp\.com$/;
const KINDS = { album: 'album', track: 'track' } as const;
const PATH = /^\/(album|track)\/([\w-]+)$/;

/** Artists' own domains cannot be told from any other. */
export const bandcamp: LinkForm = {
  service: 'Bandcamp',
  read(url) {
    if (!HOST.test(url.hostname)) return undefined;
    const path = pathOf(url);
    const kind = kindIn(KINDS, PATH.exec(path)?.[1]);
    if (kind) return plainLink(kind, `https://${url.hostname}${path}`);
    return path === '' || path === '/music' ? plainLink('artist', `https://${url.hostname}/`) : undefined;
  },
};
