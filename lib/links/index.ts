import { appleMusic } from './apple-music';
import { bandcamp } from './bandcamp';
import { deezer } from './deezer';
import { discogs } from './discogs';
import { genius } from './genius';
import type { Link, LinkForm } from './link';
import { musicbrainz } from './musicbrainz';
import { addressOfUri, spotify } from './spotify';
import { tidal } from './tidal';
import { youtubeMusic } from './youtube-music';

export type { Link, LinkForm } from './link';

/** Every service whose addresses are understood. A new one is one file and one line here. */
export const links: LinkForm[] = [spotify, genius, appleMusic, youtubeMusic, tidal, deezer, bandcamp, musicbrainz, discogs];

/** The address that a text is, and nothing else: https, without a port or a password; or a Spotify URI. undefined = words. */
export function addressIn(text: string): URL | undefined {
  const address = addressOfUri(text.trim());
  if (/\s/.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = url.protocol === 'https:' && !url.port && !url.username && !url.password;
  return isPlain ? url : undefined;
}

/** What a text leads to when it is an address of a music service; undefined = it is words, or another address. */
export function linkAt(text: string): Link | undefined {
  const url = addressIn(text);
  if (!url) return undefined;
  for (const { service, read } of links) {
    const link = read(url);
    if (link) return { service, ...link };
  }
  return undefined;
}
