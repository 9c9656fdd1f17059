import { platformName, platformOrder } from './names';
import type { Platform } from './platform';

const firstPart = (url: URL): string | undefined => url.pathname.split('/').filter(Boolean)[0];
const firstPartAt = (url: URL): string | undefined => {
  const part = firstPart(url);
  return part?.startsWith('@') ? part.slice(1) : undefined;
};

const accounts: Omit<Platform, 'name' | 'order'>[] = [
  {
    id: 'instagram',
    hosts: ['instagram.com'],
    // https://www.wikidata.org/wiki/Property_talk:P2003
    username: /^[A-Za-z0-9_](?:(?:[A-Za-z0-9_]|\.(?!\.)){0,28}[A-Za-z0-9_])?$/,
    url: (name) => `https://www.instagram.com/${name}/`,
    usernameIn: firstPart,
  },
  {
    id: 'x',
    hosts: ['twitter.com', 'x.com', 'mobile.twitter.com'],
    // 15 today; accounts from before that limit are longer.
    username: /^[A-Za-z0-9_]{1,20}$/,
    url: (name) => `https://x.com/${name}`,
    usernameIn: firstPart,
  },
  {
    id: 'tiktok',
    hosts: ['tiktok.com'],
    username: /^[A-Za-z0-9_.]{2,24}$/,
    url: (name) => `https://www.tiktok.com/@${name}`,
    usernameIn: firstPartAt,
  },
  {
    id: 'youtube',
    hosts: ['youtube.com', 'm.youtube.com'],
    username: /^(?:channel\/UC[\w-]{22}|(?:c|user)\/[^/\s?#]+|[\p{L}\p{N}_.·-]{3,100})$/u,
    url: (name) => `https://www.youtube.com/${/^(?:channel|c|user)\//.test(name) ? name : `@${name}`}`,
    usernameIn(url) {
      const [kind, name] = url.pathname.split('/').filter(Boolean);
      if (kind?.startsWith('@')) return kind.slice(1);
      return name && ['channel', 'c', 'user'].includes(kind ?? '') ? `${kind}/${name}` : undefined;
    },
  },
  {
    id: 'soundcloud',
    hosts: ['soundcloud.com', 'm.soundcloud.com'],
    username: /^[A-Za-z0-9_-]{1,60}$/,
    url: (name) => `https://soundcloud.com/${name}`,
    usernameIn: firstPart,
  },
  {
    id: 'threads',
    hosts: ['threads.net', 'threads.com'],
    username: /^[A-Za-z0-9_.]{1,30}$/,
    url: (name) => `https://www.threads.com/@${name}`,
    usernameIn: firstPartAt,
  },
  {
    id: 'bluesky',
    hosts: ['bsky.app'],
    username: /^(?=.{3,253}$)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    url: (name) => `https://bsky.app/profile/${name}`,
    usernameIn: (url) => /^\/profile\/([^/]+)/.exec(url.pathname)?.[1],
  },
  {
    id: 'facebook',
    hosts: ['facebook.com', 'm.facebook.com'],
    username: /^[\p{L}\p{N}.\-_]{2,100}(?:\/[\w-]+)*$/u,
    url: (name) => `https://www.facebook.com/${name}`,
    usernameIn: (url) =>
      url.pathname.startsWith('/profile.php') ? undefined : url.pathname.split('/').filter(Boolean).join('/') || undefined,
  },
  {
    id: 'bandcamp',
    hosts: [],
    username: /^[a-z0-9][a-z0-9-]{1,62}$/,
    url: (name) => `https://${name}.bandcamp.com/`,
    usernameIn: (url) => /^([a-z0-9-]+)\.bandcamp\.com$/.exec(url.hostname)?.[1],
  },
  {
    id: 'linktree',
    hosts: ['linktr.ee'],
    username: /^[A-Za-z0-9_.]{1,60}$/,
    url: (name) => `https://linktr.ee/${name}`,
    usernameIn: firstPart,
  },
];

/** Every platform. A new one is an entry above and its name in `names.ts`. */
export const platforms: Platform[] = accounts.map((each) => ({ ...each, name: platformName(each.id), order: platformOrder(each.id) }));

const byId = new Map(platforms.map((platform) => [platform.id, platform]));
const byHost = new Map(platforms.flatMap((platform) => platform.hosts.map((host) => [host, platform])));

/** Paths of the platforms that are not accounts. */
const NOT_ACCOUNTS = new Set([
  'p',
  'reel',
  'reels',
  'explore',
  'stories',
  'tv',
  'accounts',
  'home',
  'share',
  'intent',
  'hashtag',
  'search',
  'i',
  'login',
  'watch',
  'groups',
  'events',
  'people',
  'pg',
]);

/** Where an account lives, ready to show. `website` addresses keep their own link. */
export interface Account {
  platform: string;
  username: string;
  url: string;
}

/**
 * An account from a bare username as sources write it: trimmed, one leading "@" dropped, a full address of the same
 * platform accepted. undefined = empty, malformed, or of another platform. Nothing is ever made up.
 */
export function accountFromUsername(platformId: string, written: string): Account | undefined {
  const platform = byId.get(platformId);
  const text = written.trim();
  if (!platform || !text) return undefined;
  if (/^https?:\/\//i.test(text)) {
    const account = accountFromUrl(text);
    return account?.platform === platformId ? account : undefined;
  }
  return accountOf(platform, text.replace(/^@/, ''));
}

/** The account at an address; undefined = no known platform, or a page of it that is not an account. */
export function accountFromUrl(address: string): Account | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const platform = byHost.get(host) ?? (host.endsWith('.bandcamp.com') ? byId.get('bandcamp') : undefined);
  const username = platform?.usernameIn(url);
  return platform && username ? accountOf(platform, username) : undefined;
}

/** A person's own website: https (http is lifted to it), a host with a dot, no log-in in the address. */
export function accountFromWebsite(address: string): Account | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.') || url.username || url.password) return undefined;
  url.protocol = 'https:';
  return { platform: 'website', username: `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`, url: url.href };
}

function accountOf(platform: Platform, username: string): Account | undefined {
  const first = username.split('/')[0]?.toLowerCase() ?? '';
  if (NOT_ACCOUNTS.has(first) || !platform.username.test(username)) return undefined;
  return { platform: platform.id, username, url: platform.url(username) };
}
