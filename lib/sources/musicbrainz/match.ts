import type { Candidate } from '../../model/answer';
import { bareTitle, normaliseName, normaliseTitle } from '../../model/names';
import type { Network } from '../../net/network';
import { trackCountOf } from './release';
import { creditText, SITE, yearOf } from './requests';
import type { ArtistCredit, Recording, Release } from './schemas';
import { escapeLucene, searchRecordings, searchReleases } from './search';

/** What the page says about what is sought. */
export interface Wanted {
  title: string;
  /** As the page lists them; never empty. */
  artists: string[];
  trackCount?: number | undefined;
  durationMs?: number | undefined;
  /** Of a track: the album that the page names. */
  album?: string | undefined;
  /** MusicBrainz artists that the page's artist addresses belong to; empty = not known. */
  artistIds?: string[];
}
/**
 * The one that it is, or those it might be (none = nothing similar). `release`: of a recording, the newest official release
 * under the album's title that holds it.
 */
export type Match = { id: string; release?: string } | { candidates: Candidate[] };

const SURE_SCORE = 90;
const NEAR_MS = 3000;
const MOST_CANDIDATES = 5;

/** Same artists in any order, or the same whole credit ("A & B" against "A", "B" counts as the same). */
function sameArtists(credit: ArtistCredit, artists: string[]): boolean {
  const wanted = artists.map(normaliseName).sort().join('|');
  const whole = normaliseName(creditText(credit));
  const credited = (credit ?? []).map(({ name }) => normaliseName(name));
  const own = (credit ?? []).map(({ artist }) => normaliseName(artist.name));
  return [credited, own].some((names) => names.sort().join('|') === wanted) || (artists.length === 1 && whole === wanted);
}

const sharesArtist = (credit: ArtistCredit, artists: string[]): boolean => {
  const wanted = new Set(artists.map(normaliseName));
  return (credit ?? []).some(({ name, artist }) => wanted.has(normaliseName(name)) || wanted.has(normaliseName(artist.name)));
};

/** Worth offering: an artist in common and one title within the other. */
function similar(hit: Release | Recording, { title, artists }: Wanted): boolean {
  const [ours, theirs] = [bareTitle(title), bareTitle(hit.title)];
  return sharesArtist(hit['artist-credit'], artists) && (ours.includes(theirs) || theirs.includes(ours));
}

const sure = (hit: Release | Recording, { title, artists }: Wanted): boolean =>
  (hit.score ?? 0) >= SURE_SCORE && normaliseTitle(hit.title) === normaliseTitle(title) && sameArtists(hit['artist-credit'], artists);

/**
 * Hits by the artist whose address the page shows. Without one, all of them while they are by one artist: who of two
 * namesakes is meant, their names cannot tell.
 */
function byOneArtist<T extends Release | Recording>(fits: T[], { artistIds = [] }: Wanted): T[] {
  const idsOf = (hit: T) => (hit['artist-credit'] ?? []).map(({ artist }) => artist.id);
  const own = artistIds.length > 0 ? fits.filter((hit) => idsOf(hit).some((id) => artistIds.includes(id))) : fits;
  return new Set(own.map((hit) => idsOf(hit).sort().join(' '))).size > 1 ? [] : own;
}

export const newestFirst = (a: { date?: string | null | undefined }, b: typeof a): number => (b.date ?? '').localeCompare(a.date ?? '');

const bothKnownAndApart = (ours: number | undefined, theirs: number | null | undefined, by: number): boolean =>
  typeof ours === 'number' && typeof theirs === 'number' && Math.abs(ours - theirs) > by;

const queryOf = (field: string, { title, artists }: Wanted): string =>
  `${field}:"${escapeLucene(title)}" AND artist:"${escapeLucene(artists[0] ?? '')}"`;

function releaseCandidate(release: Release): Candidate {
  const tracks = trackCountOf(release);
  return {
    key: `mb:release:${release.id}`,
    title: release.title,
    artists: creditText(release['artist-credit']),
    note: [yearOf(release.date), release.country, tracks ? `${tracks} tracks` : undefined, release.disambiguation]
      .filter(Boolean)
      .join(' · '),
    url: `${SITE}/release/${release.id}`,
  };
}

function recordingCandidate(recording: Recording): Candidate {
  const seconds = Math.round((recording.length ?? 0) / 1000);
  const length = seconds ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : undefined;
  return {
    key: `mb:recording:${recording.id}`,
    title: recording.title,
    artists: creditText(recording['artist-credit']),
    note: [yearOf(recording['first-release-date']), length, recording.disambiguation].filter(Boolean).join(' · '),
    url: `${SITE}/recording/${recording.id}`,
  };
}

/**
 * A text search is taken at its word only when title, artists and, where both are known, the number of tracks agree:
 * of a thousand hits many have score 100. Editions of one album are told apart by the newest date.
 */
export async function findRelease(wanted: Wanted, network: Network): Promise<Match> {
  const { hits } = await searchReleases(`${queryOf('release', wanted)} AND status:official`, network);
  const fits = hits.filter((hit) => sure(hit, wanted) && !bothKnownAndApart(wanted.trackCount, trackCountOf(hit), 0));
  const [newest] = byOneArtist(fits, wanted).sort(newestFirst);
  if (newest) return { id: newest.id };
  return {
    candidates: hits
      .filter((hit) => similar(hit, wanted))
      .slice(0, MOST_CANDIDATES)
      .map(releaseCandidate),
  };
}

const offered = (hits: Recording[], wanted: Wanted): Candidate[] =>
  hits
    .filter((hit) => similar(hit, wanted))
    .slice(0, MOST_CANDIDATES)
    .map(recordingCandidate);

function albumOf({ releases }: Recording, { album }: Wanted): string | undefined {
  const own = (releases ?? []).filter(
    ({ title, status }) => status === 'Official' && album && normaliseTitle(title) === normaliseTitle(album),
  );
  return own.sort(newestFirst)[0]?.id;
}

/**
 * The same for one recording, with its length instead of the number of tracks. Live and alternative versions carry a
 * disambiguation: without a length to decide by, only a recording that has none is taken. One on the page's album comes first.
 */
export async function findRecording(wanted: Wanted, network: Network): Promise<Match> {
  const { hits } = await searchRecordings(queryOf('recording', wanted), network);
  const all = hits.filter((hit) => sure(hit, wanted) && !hit.video && !bothKnownAndApart(wanted.durationMs, hit.length, NEAR_MS));
  const fits = byOneArtist(all, wanted);
  const plain = fits.filter((hit) => !hit.disambiguation);
  const best = plain.find((hit) => albumOf(hit, wanted)) ?? plain[0] ?? (wanted.durationMs ? fits[0] : undefined);
  if (!best) return { candidates: offered(hits, wanted) };
  const release = albumOf(best, wanted);
  return { id: best.id, ...(release ? { release } : {}) };
}

/** Recordings that a person may choose from, however sure the match. */
export async function offerRecordings(wanted: Wanted, network: Network): Promise<Candidate[]> {
  const { hits } = await searchRecordings(queryOf('recording', wanted), network);
  return offered(hits, wanted);
}
