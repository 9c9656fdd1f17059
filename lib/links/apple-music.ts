import type { FoundKind } from '../model/found';
import { kindIn, type Link, type LinkForm, pathOf } from './link';

const HOST = /^(?:(?:geo|beta|embed|classical)\.)?(?:music|itunes)\.apple\.com$/;
const PATH = /^\/(?:([a-z]{2})\/)?(album|artist|song)\/(?:[^/]+\/)?(?:id)?(\d+)$/;
const KINDS = { artist: 'artist', album: 'album', song: 'track' } as const;
/** Shops of one record have addresses of their own; people enter those of these two most. An address without a country is the US one. */
const COUNTRIES = ['us', 'gb'];

/** MusicBrainz leaves the words out, keeps the country, and calls a song of an album a song. */
const formsOf = (countries: string[], paths: string[]): string[] =>
  paths.flatMap((path) => countries.map((country) => `https://music.apple.com/${country}/${path}`));

function linkTo(kind: FoundKind, country: string, paths: [string, ...string[]], older: string[]): Omit<Link, 'service'> {
  const countries = [...new Set([country, ...COUNTRIES])];
  const shop = older.flatMap((path) => countries.map((each) => `https://itunes.apple.com/${each}/${path}`));
  return { kind, url: `https://music.apple.com/${country}/${paths[0]}`, forms: [...formsOf(countries, paths), ...shop] };
}

export const appleMusic: LinkForm = {
  service: 'Apple Music',
  read(url) {
    const [, country = 'us', word, id] = PATH.exec(pathOf(url)) ?? [];
    const kind = kindIn(KINDS, word);
    if (!HOST.test(url.hostname) || !kind) return undefined;
    const song = /^\d+$/.exec(url.searchParams.get('i') ?? '')?.[0];
    // Songs are seldom entered by themselves: then the album is what the address belongs to.
    if (kind === 'album' && song)
      return linkTo('track', country, [`song/${song}`, `album/${id}?i=${song}`, `album/${id}`], [`album/id${id}`]);
    return linkTo(kind, country, [`${word}/${id}`], kind === 'track' ? [] : [`${word}/id${id}`]);
  },
};
