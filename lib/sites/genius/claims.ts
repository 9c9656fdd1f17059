import type { ArtistRef, RawClaim } from '../../model/subject';
import { deref, type Fields, fieldOf, fieldsOf, httpsOf, idOf, listOf, spellingIn, textOf } from './fields';

const MOST_CLAIMS = 2000;

/** Built-in lists of a song, under the labels that the site prints. */
const BUILT_IN: [list: string, label: string][] = [
  ['producerArtists', 'Producers'],
  ['writerArtists', 'Writers'],
  ['featuredArtists', 'Featuring'],
];
const CUSTOM = 'customPerformances';

/** undefined = nobody is named. */
export function artistOf(value: unknown, artists: Fields): ArtistRef | undefined {
  const record = deref(value, artists);
  const name = textOf(record['name']);
  if (!name) return undefined;
  const id = idOf(record['id']);
  const url = httpsOf(record['url']);
  return { name, ...(id && { id }), ...(url && { url }) };
}

const present = <T>(value: T | undefined): value is T => value !== undefined;

function claimsIn(list: unknown, label: string, via: string, artists: Fields): RawClaim[] {
  return listOf(list)
    .map((each) => artistOf(each, artists))
    .filter(present)
    .map((artist) => ({ label, ...artist, via }));
}

/** Credits of one song record. undefined = the record is a thin one without credit lists, which says nothing about credits. */
export function claimsOf(song: Fields, artists: Fields): RawClaim[] | undefined {
  const names = [...BUILT_IN.map(([list]) => list), CUSTOM];
  if (!names.some((name) => spellingIn(song, name) in song)) return undefined;
  const builtIn = BUILT_IN.flatMap(([list, label]) => claimsIn(fieldOf(song, list), label, spellingIn(song, list), artists));
  const custom = listOf(fieldOf(song, CUSTOM)).flatMap((each) => {
    const performance = fieldsOf(each);
    const label = textOf(performance['label']);
    return label ? claimsIn(performance['artists'], label, spellingIn(song, CUSTOM), artists) : [];
  });
  return [...builtIn, ...custom].slice(0, MOST_CLAIMS);
}

/** Credits song by song → one claim per person and label with all its positions. undefined = no song has credit lists. */
export function claimsByTrack(songs: { position: string; claims: RawClaim[] | undefined }[]): RawClaim[] | undefined {
  if (songs.every(({ claims }) => claims === undefined)) return undefined;
  const merged = new Map<string, RawClaim & { tracks: string[] }>();
  for (const { position, claims } of songs) {
    for (const claim of claims ?? []) {
      const key = [claim.label, claim.id ?? '', claim.name, claim.via].join('\n');
      const known = merged.get(key) ?? { ...claim, tracks: [] };
      if (!known.tracks.includes(position)) known.tracks.push(position);
      merged.set(key, known);
    }
  }
  return [...merged.values()].slice(0, MOST_CLAIMS);
}
