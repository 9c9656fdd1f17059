import type { ArtistRef, SubjectFacts, TrackFacts } from '../../model/subject';
import type { PageReading } from '../site';
import { artistOf, claimsByTrack, claimsOf } from './claims';
import { deref, type Fields, fieldOf, fieldsOf, httpsOf, idOf, listOf, numberOf, textOf } from './fields';

/** What a page's records point to by number. Empty on legacy pages, where everything is written out. */
export interface Tables {
  artists: Fields;
  albums: Fields;
}

/** One place on an album: `trackNumber` or `number` by page, `discNumber` only on newer ones; any may be null. */
export interface Appearance {
  place: Fields;
  song: Fields;
}

function artistsOf(record: Fields, single: string, tables: Tables): ArtistRef[] {
  const several = listOf(fieldOf(record, 'primaryArtists')).map((each) => artistOf(each, tables.artists));
  const known = several.filter((each) => each !== undefined);
  if (known.length > 0 && known.length === several.length) return known;
  const one = artistOf(fieldOf(record, single), tables.artists);
  return one ? [one] : [];
}

function yearOf(record: Fields): number | undefined {
  const parts = fieldsOf(fieldOf(record, 'releaseDateComponents'));
  return numberOf(parts['year']) ?? numberOf(Number.parseInt(textOf(fieldOf(record, 'releaseDate')) ?? '', 10));
}

function spotifyIdOf(song: Fields): string | undefined {
  const media = listOf(fieldOf(song, 'media')).map((each) => textOf(fieldOf(fieldsOf(each), 'nativeUri')));
  const uris = [textOf(fieldOf(song, 'spotifyUuid')), ...media.map((uri) => /^spotify:track:(\w+)$/.exec(uri ?? '')?.[1])];
  return uris.find((id) => id !== undefined && /^[0-9A-Za-z]{22}$/.test(id));
}

function albumOf(song: Fields, tables: Tables): SubjectFacts['album'] {
  const album = deref(fieldOf(song, 'album'), tables.albums);
  const id = idOf(album['id']);
  const title = textOf(album['name']);
  const url = httpsOf(album['url']);
  return id || title ? { ...(title && { title }), ...(id && { id }), ...(url && { url }) } : undefined;
}

/** undefined = not a song record. */
export function songReading(song: Fields, tables: Tables): PageReading | undefined {
  const title = textOf(song['title']);
  const serviceId = idOf(song['id']);
  if (!title || !serviceId) return undefined;
  const album = albumOf(song, tables);
  const year = yearOf(song);
  const spotifyTrackId = spotifyIdOf(song);
  const cover = httpsOf(fieldOf(song, 'songArtImageUrl'));
  const facts: SubjectFacts = {
    title,
    artists: artistsOf(song, 'primaryArtist', tables),
    tracks: [],
    serviceId,
    ...(year && { year }),
    ...(cover && { cover }),
    ...(album && { album }),
    ...(spotifyTrackId && { spotifyTrackId }),
  };
  const claims = claimsOf(song, tables.artists);
  return { facts, ...(claims && { claims }) };
}

/**
 * Positions in order. Numbers start again on every disc; where the page does not say the disc, a number that falls back
 * begins the next one. A missing number counts on; no position is given twice.
 */
export function positionsOf(places: Fields[]): string[] {
  const given = new Set<string>();
  let disc = 1;
  let last = 0;
  for (const place of places) {
    const number = numberOf(fieldOf(place, 'trackNumber')) ?? numberOf(place['number']);
    const saidDisc = numberOf(fieldOf(place, 'discNumber'));
    const nextDisc = saidDisc ?? (number !== undefined && number <= last ? disc + 1 : disc);
    last = number ?? (nextDisc === disc ? last + 1 : 1);
    disc = nextDisc;
    while (given.has(`${disc}-${last}`)) last += 1;
    given.add(`${disc}-${last}`);
  }
  return [...given];
}

type Placed = { position: string; song: Fields };

function trackOf({ song, position }: Placed): TrackFacts {
  const id = idOf(song['id']);
  const url = httpsOf(song['url']);
  return { position, title: textOf(song['title']) ?? '', ...(id && { id }), ...(url && { url }) };
}

/** undefined = not an album record. Appearances without a title are left out. */
export function albumReading(album: Fields, appearances: Appearance[], tables: Tables): PageReading | undefined {
  const title = textOf(album['name']);
  const serviceId = idOf(album['id']);
  if (!title || !serviceId) return undefined;
  const positions = positionsOf(appearances.map(({ place }) => place));
  const songs = appearances
    .map(({ song }, index): Placed => ({ song, position: positions[index] ?? '' }))
    .filter(({ song }) => textOf(song['title']));
  const year = yearOf(album);
  const cover = httpsOf(fieldOf(album, 'coverArtUrl'));
  const facts: SubjectFacts = {
    title,
    artists: artistsOf(album, 'artist', tables),
    tracks: songs.map(trackOf),
    serviceId,
    ...(songs.length > 0 && { trackCount: songs.length }),
    ...(year && { year }),
    ...(cover && { cover }),
  };
  const claims = claimsByTrack(songs.map(({ song, position }) => ({ position, claims: claimsOf(song, tables.artists) })));
  return { facts, ...(claims && { claims }) };
}
