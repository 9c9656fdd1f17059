import { alike, type Match as Found, match } from '../../match/match';
import type { Offered, Sought } from '../../match/record';
import { sameTitle } from '../../match/title';
import type { Candidate } from '../../model/answer';
import type { Network } from '../../net/network';
import { trackCountOf } from './release';
import { creditText, SITE, yearOf } from './requests';
import type { ArtistCredit, Recording, Release } from './schemas';
import { escapeLucene, searchRecordings, searchReleases } from './search';

/** What the page says about the release or recording that is sought. */
export type Wanted = Omit<Sought, 'kind'>;
/**
 * The one that it is, or those it might be (none = nothing similar). `release`: of a recording, the newest official release
 * under the album's title that holds it.
 */
export type Match = { id: string; release?: string } | { candidates: Candidate[] };

export const newestFirst = (a: { date?: string | null | undefined }, b: typeof a): number => (b.date ?? '').localeCompare(a.date ?? '');

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

const artistsIn = (credit: ArtistCredit): Offered['artists'] =>
  (credit ?? []).map(({ name, artist }) => ({
    id: artist.id,
    names: [name, artist.name, ...(artist.aliases ?? []).map((alias) => alias.name)],
  }));

/** What releases and recordings have in common. */
function offeredOf(hit: Release | Recording, date: string | null | undefined): Offered {
  const year = yearOf(date);
  return {
    id: hit.id,
    title: hit.title,
    artistLine: creditText(hit['artist-credit']),
    artists: artistsIn(hit['artist-credit']),
    ...(hit.disambiguation ? { disambiguation: hit.disambiguation } : {}),
    ...(year ? { year } : {}),
    searchScore: hit.score ?? 0,
  };
}

function offeredRelease(release: Release): Offered {
  const trackCount = trackCountOf(release);
  const group = release['release-group'];
  const types = [group?.['primary-type'], ...(group?.['secondary-types'] ?? [])].flatMap((type) => type ?? []);
  return {
    ...offeredOf(release, release.date),
    ...(trackCount === undefined ? {} : { trackCount }),
    ...(types.length > 0 ? { types } : {}),
  };
}

const offeredRecording = (recording: Recording): Offered => ({
  ...offeredOf(recording, recording['first-release-date']),
  ...(recording.length ? { durationMs: recording.length } : {}),
  ...(recording.video ? { video: true } : {}),
  albums: (recording.releases ?? []).map(({ title }) => title),
});

/** In the order of the search. */
function equalsOf<T extends { id: string }>(found: Found, hits: T[]): T[] {
  const ids = 'best' in found ? found.equals.map(({ id }) => id) : [];
  return hits.filter(({ id }) => ids.includes(id));
}

/** Only by an artist of the page: the search asks for one, so that others are chance hits. */
function candidatesAmong<T extends Release | Recording>(found: Found, hits: T[], candidateOf: (hit: T) => Candidate): Candidate[] {
  const choices = 'best' in found ? [] : found.candidates.filter(({ reasons }) => !reasons.some(({ key }) => key === 'other-artist'));
  return choices.flatMap(({ offered }) => hits.filter(({ id }) => id === offered.id).map(candidateOf));
}

/** Of a thousand hits many have score 100, hence the matcher. Equally good editions of one album are told apart by the newest date. */
export async function findRelease(wanted: Wanted, network: Network): Promise<Match> {
  const { hits } = await searchReleases(`${queryOf('release', wanted)} AND status:official`, network);
  const found = match({ ...wanted, kind: 'release' }, hits.map(offeredRelease));
  const [newest] = equalsOf(found, hits).sort(newestFirst);
  return newest ? { id: newest.id } : { candidates: candidatesAmong(found, hits, releaseCandidate) };
}

function albumOf({ releases }: Recording, { album }: Wanted): string | undefined {
  const own = (releases ?? []).filter(({ title, status }) => status === 'Official' && album && sameTitle(title, album));
  return own.sort(newestFirst)[0]?.id;
}

/** The same for one recording, and the page's album where that holds it. */
export async function findRecording(wanted: Wanted, network: Network): Promise<Match> {
  const { hits } = await searchRecordings(queryOf('recording', wanted), network);
  const found = match({ ...wanted, kind: 'recording' }, hits.map(offeredRecording));
  const equals = equalsOf(found, hits);
  const best = equals.find((hit) => albumOf(hit, wanted)) ?? equals[0];
  if (!best) return { candidates: candidatesAmong(found, hits, recordingCandidate) };
  const release = albumOf(best, wanted);
  return { id: best.id, ...(release ? { release } : {}) };
}

/** Recordings that a person may choose from, however sure the match. */
export async function offerRecordings(wanted: Wanted, network: Network): Promise<Candidate[]> {
  const { hits } = await searchRecordings(queryOf('recording', wanted), network);
  return candidatesAmong({ candidates: alike({ ...wanted, kind: 'recording' }, hits.map(offeredRecording)) }, hits, recordingCandidate);
}
