import type * as z from 'zod/mini';
import type { Subject, SubjectFacts } from '../../model/subject';
import type { PersonHit, RecordHit } from '../source';
import { trackCountOf } from './release';
import { creditText, SITE, yearOf } from './requests';
import type { Recording, Release } from './schemas';
import type { artistSearchSchema } from './search-schemas';

type ArtistHit = z.infer<typeof artistSearchSchema>['artists'][number];

/** Keeps "" apart from absent: an answer that leaves the disambiguation out does not say that there is none. */
const disambiguationOf = ({ disambiguation }: { disambiguation?: string | null | undefined }) =>
  typeof disambiguation === 'string' ? { disambiguation } : {};

const scoreOf = ({ score }: { score?: number | null | undefined }) => (typeof score === 'number' ? { score } : {});

export function artistHit(artist: ArtistHit): PersonHit {
  const { id, name } = artist;
  return {
    kind: 'artist',
    key: `mb:artist:${id}`,
    id,
    title: name,
    artists: '',
    url: `${SITE}/artist/${id}`,
    ...scoreOf(artist),
    ...disambiguationOf(artist),
    ...(artist.aliases?.length ? { aliases: artist.aliases.map((alias) => alias.name) } : {}),
    person: { key: `mb:${id}`, name, ids: { mb: [id] } },
  };
}

/** What a release and a recording have in common. */
function titledHit(kind: 'release' | 'recording', found: Release | Recording, date: string | null | undefined): RecordHit {
  const { id, title } = found;
  const credit = found['artist-credit'];
  const year = yearOf(date);
  const url = `${SITE}/${kind}/${id}`;
  const ours = kind === 'release' ? 'album' : 'track';
  const artists = (credit ?? []).map(({ name }) => ({ name }));
  return {
    kind: ours,
    key: `mb:${kind}:${id}`,
    id,
    title,
    artists: creditText(credit),
    url,
    ...scoreOf(found),
    ...disambiguationOf(found),
    ...(year ? { year } : {}),
    subject: { ref: { site: 'musicbrainz', kind: ours, id, url }, facts: { title, artists, tracks: [], ...(year ? { year } : {}) } },
  };
}

/** A release; its record is the release group. */
export function releaseHit(release: Release): RecordHit {
  const hit = titledHit('release', release, release.date);
  const trackCount = trackCountOf(release);
  const group = release['release-group']?.id;
  return {
    ...hit,
    ...(trackCount ? { trackCount } : {}),
    ...(group ? { record: `mb:release-group:${group}` } : {}),
    ...(release.status ? { isOfficial: release.status === 'Official' } : {}),
    subject: withFacts(hit.subject, trackCount ? { trackCount } : {}),
  };
}

type ReleaseOf = NonNullable<Recording['releases']>[number];

/** Official before others, then the oldest. */
const byAge = (a: ReleaseOf, b: ReleaseOf): number =>
  Number(b.status === 'Official') - Number(a.status === 'Official') ||
  (a.date || '9').localeCompare(b.date || '9') ||
  a.id.localeCompare(b.id);

/** A recording, with the album that it came out on. */
export function recordingHit(recording: Recording): RecordHit {
  const hit = titledHit('recording', recording, recording['first-release-date']);
  const [album] = (recording.releases ?? []).toSorted(byAge);
  return { ...hit, subject: withFacts(hit.subject, album ? { album: { title: album.title } } : {}) };
}

const withFacts = ({ ref, facts }: Subject, more: Partial<SubjectFacts>): Subject => ({
  ref,
  ...(facts ? { facts: { ...facts, ...more } } : {}),
});
