import type { ReleaseFacts } from '../../model/answer';
import { cleanText } from '../../model/names';
import type { Track } from '../../model/subject';
import type { Known, SourceReport } from '../source';
import { type CreditLine, creditsOf, labelNames } from './credit-lines';
import { SITE } from './requests';
import type { Album, AlbumTrack, Artist, Song } from './schemas';

/** An address of Genius as https; the front page when it is none of Genius' own. */
export const pageLink = (url: string | null | undefined): string =>
  url && URL.canParse(url) && new URL(url).hostname === 'genius.com' ? `${SITE}${new URL(url).pathname}` : SITE;

const nowIso = (): string => new Date().toISOString();

const said = (artist: Artist) => ({ name: artist.name, id: String(artist.id), ...(artist.url && { url: artist.url }) });

type Performances = Song['custom_performances'];
const linesOf = (performances: Performances, rest: Pick<CreditLine, 'level' | 'via' | 'position'>): CreditLine[] =>
  (performances ?? []).flatMap(({ label, artists }) => artists.map((artist) => ({ ...said(artist), label, ...rest })));

/** Built-in lists of a song, under the labels that the site prints. */
const BUILT_IN = [
  ['producer_artists', 'Producers'],
  ['writer_artists', 'Writers'],
  ['featured_artists', 'Featuring'],
] as const;

function songLines(song: Song, position: string): CreditLine[] {
  const level = 'song';
  const builtIn = BUILT_IN.flatMap(([via, label]) => linesOf([{ label, artists: song[via] ?? [] }], { level, via, position }));
  return [...builtIn, ...linesOf(song.custom_performances, { level, via: 'custom_performances', position })];
}

const yearOf = (record: Album | Song): number | undefined =>
  record.release_date_components?.year ?? (Number.parseInt(record.release_date ?? '', 10) || undefined);

function releaseOf(album: Album, labels: string[]): ReleaseFacts {
  const year = yearOf(album);
  return {
    title: cleanText(album.name),
    artists: cleanText(album.artist?.name ?? ''),
    artistKeys: album.artist ? [`genius:${album.artist.id}`] : [],
    ...(year && { year }),
    labels,
    link: pageLink(album.url),
    source: 'genius',
  };
}

function albumFound(album: Album | null | undefined): Known {
  const artist = cleanText(album?.artist?.name ?? '');
  return album ? { geniusAlbum: String(album.id), albumTitle: cleanText(album.name), ...(artist && { artist }) } : {};
}

/** Album-wide credits. Genius does not say here which track they belong to. */
export function albumReport(album: Album): SourceReport {
  const lines = linesOf(album.song_performances, { level: 'album', via: 'song_performances' });
  const link = pageLink(album.url);
  const release = releaseOf(album, labelNames(lines));
  const gathering = { link, readAt: nowIso(), within: `genius:album:${album.id}` };
  const found = { ...albumFound(album), ...(release.year && { year: release.year }) };
  return { release, tracks: [], ...creditsOf(lines, gathering), handles: [], found, link, editLink: link };
}

const spotifyIdOf = (song: Song): string | undefined =>
  song.spotify_uuid ?? song.media?.map(({ native_uri }) => /^spotify:track:(\w{22})$/.exec(native_uri ?? '')?.[1]).find(Boolean);

function trackOf(song: Song, position: string): Track {
  const spotify = spotifyIdOf(song);
  const artists = cleanText(song.primary_artist?.name ?? '');
  return {
    position,
    title: cleanText(song.title),
    ...(artists && { artists }),
    ids: { genius: String(song.id), ...(spotify && { spotify }) },
  };
}

/** The song as the subject of a page: what it is filed under holds there. Of one song among others it would not hold for the record. */
export function ownSongReport(song: Song, position: string): SourceReport {
  const report = songReport(song, position);
  if (!report.release || !song.primary_tag) return report;
  const genres = [{ name: cleanText(song.primary_tag.name), source: 'genius', link: pageLink(song.url) }];
  return { ...report, release: { ...report.release, genres } };
}

/** Credits of one song, at the position that the caller knows it by. */
export function songReport(song: Song, position: string): SourceReport {
  const link = pageLink(song.url);
  const artist = cleanText(song.primary_artist?.name ?? '');
  const year = yearOf(song);
  const names = { trackTitle: cleanText(song.title), ...(artist && { artist }), ...(year && { year }) };
  const lines = songLines(song, position);
  const gathering = { link, readAt: nowIso(), within: `genius:song:${song.id}` };
  return {
    ...(song.album && { release: releaseOf(song.album, []) }),
    tracks: [trackOf(song, position)],
    ...creditsOf(lines, gathering),
    handles: [],
    found: { ...albumFound(song.album), geniusSong: String(song.id), ...names },
    link,
    editLink: link,
  };
}

/**
 * The track list of an album in Genius' own numbering, `disc-track`. Where the disc is not said, a number that falls back
 * begins the next one; a missing number counts on; no position is given twice.
 */
export function tracksOf(list: AlbumTrack[]): Track[] {
  const given = new Map<string, Track>();
  let disc = 1;
  let last = 0;
  for (const { number, disc_number, song } of list) {
    const nextDisc = disc_number ?? (number && number <= last ? disc + 1 : disc);
    last = number ?? (nextDisc === disc ? last + 1 : 1);
    disc = nextDisc;
    while (given.has(`${disc}-${last}`)) last += 1;
    const position = `${disc}-${last}`;
    given.set(position, { position, title: cleanText(song.title), ids: { genius: String(song.id) } });
  }
  return [...given.values()];
}
