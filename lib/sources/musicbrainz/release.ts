import type { ReleaseFacts } from '../../model/answer';
import { type Contributor, type ContributorIds, joinIds } from '../../model/contributor';
import type { Track } from '../../model/subject';
import type { Network } from '../../net/network';
import type { Known, SourceReport } from '../source';
import { artistKind, contributorOf, distinct, isNobody } from './contributors';
import { creditsOf } from './credits';
import { linesOfRelease, type PlacedTrack, tracksOf } from './lines';
import { discogsMasterIn, discogsReleaseIn, linksOf } from './links';
import { creditText, RELEASE_INC, request, SITE, yearOf } from './requests';
import { type ArtistCredit, type Release, releaseListSchema, releaseSchema } from './schemas';
import { currentOf, idsByArtist, type LinkedUrl } from './url-lookup';

/** One release with everything it says; undefined = MusicBrainz does not know this id. */
export const readRelease = (id: string, network: Network): Promise<Release | undefined> =>
  network.json(request(`release/${id}`, RELEASE_INC), releaseSchema, { keepMs: (release) => keepDaysOf(release, Date.now()) * DAY_MS });

const DAY_MS = 86_400_000;

/** The credits of a new record are still being entered. A date in the future is a new record too; an unknown one is not. */
export function keepDaysOf({ date }: Pick<Release, 'date'>, now: number): number {
  const ageMs = now - Date.parse(date ?? '');
  return ageMs < 60 * DAY_MS ? 7 : 14;
}

/** The first editions of a release group, each with everything it says. */
export async function readEditions(group: string, network: Network): Promise<Release[]> {
  const asked = request('release', RELEASE_INC, [
    ['release-group', group],
    ['limit', '5'],
  ]);
  return (await network.json(asked, releaseListSchema))?.releases ?? [];
}

export const artistsOf = (credit: ArtistCredit): Contributor[] =>
  (credit ?? []).filter(({ artist }) => !isNobody(artist.id)).map(({ artist }) => contributorOf(artist, artistKind(artist)));

export const trackCountOf = (release: Release): number | undefined => {
  const counts = (release.media ?? []).map((medium) => medium['track-count'] ?? medium.tracks?.length ?? 0);
  return release['track-count'] ?? (counts.length > 0 ? counts.reduce((sum, each) => sum + each, 0) : undefined);
};

/** Whose record it is: who is named after "feat." is a guest on it. */
function billed(credit: ArtistCredit): ArtistCredit {
  const list = credit ?? [];
  const guests = list.findIndex(({ joinphrase }) => /\b(feat|ft|featuring)\b/i.test(joinphrase ?? ''));
  return guests < 0 ? list : list.slice(0, guests + 1);
}

/** Ids of the labels by name, in the order of the release, without "[no label]". */
const labelsOf = (release: Release): Map<string, string> =>
  new Map((release['label-info'] ?? []).flatMap(({ label }) => (label && !isNobody(label.id) ? [[label.name, label.id]] : [])));

function releaseFacts(release: Release): ReleaseFacts {
  const year = yearOf(release.date);
  const labels = labelsOf(release);
  const firstYear = yearOf(release['release-group']?.['first-release-date']);
  return {
    title: release.title,
    artists: creditText(release['artist-credit']),
    artistKeys: artistsOf(billed(release['artist-credit'])).map(({ id }) => id),
    labels: [...labels.keys()],
    ...(labels.size > 0 ? { labelIds: Object.fromEntries(labels) } : {}),
    link: `${SITE}/release/${release.id}`,
    ...(year ? { year } : {}),
    ...(firstYear ? { firstYear } : {}),
    source: 'musicbrainz',
  };
}

/** Spotify track id by recording, as far as the tracks' addresses were looked up. */
function spotifyTracks(links: LinkedUrl[]): Map<string, string> {
  const pairs = links.flatMap(({ resource }): [string, string][] => {
    const spotify = /^https:\/\/open\.spotify\.com\/track\/(\w+)$/.exec(resource)?.[1];
    return spotify ? currentOf(links, resource, 'recording').map(({ id }) => [id, spotify]) : [];
  });
  return new Map(pairs);
}

export function trackOf({ position, title, length, artists, recording }: PlacedTrack, spotify: Map<string, string>): Track {
  const spotifyId = spotify.get(recording.id);
  return {
    position,
    title,
    ...(length ? { durationMs: length } : {}),
    ...(artists?.length ? { artists: creditText(artists) } : {}),
    ids: { musicbrainz: recording.id, ...(spotifyId ? { spotify: spotifyId } : {}) },
  };
}

/** Ids that the URL look-up tied to people, added to those people. */
function withIds(contributors: Contributor[], ids: Map<string, ContributorIds>): Contributor[] {
  return contributors.map((each) => ({ ...each, ids: joinIds(each.ids, ids.get(each.ids.mb?.[0] ?? '') ?? {}) }));
}

function foundIn(release: Release): Known {
  const discogsRelease = discogsReleaseIn(linksOf(release.relations));
  const discogsMaster = discogsMasterIn(linksOf(release['release-group']?.relations));
  const trackCount = trackCountOf(release);
  const artist = creditText(release['artist-credit']);
  return {
    mbRelease: release.id,
    albumTitle: release.title,
    ...(release['release-group'] ? { mbReleaseGroup: release['release-group'].id } : {}),
    ...(discogsRelease ? { discogsRelease } : {}),
    ...(discogsMaster ? { discogsMaster } : {}),
    ...(trackCount ? { trackCount } : {}),
    ...(artist ? { artist } : {}),
  };
}

/** What one release look-up says, with the ids that the URL look-up before it brought. No request. */
export function reportOfRelease(release: Release, links: LinkedUrl[], readAt: string): SourceReport {
  const { credits, contributors } = creditsOf(linesOfRelease(release), { release: release.id, readAt });
  const spotify = spotifyTracks(links);
  const link = `${SITE}/release/${release.id}`;
  return {
    release: releaseFacts(release),
    tracks: tracksOf(release).map((track) => trackOf(track, spotify)),
    credits,
    contributors: withIds(distinct([...artistsOf(release['artist-credit']), ...contributors]), idsByArtist(links)),
    handles: [],
    found: foundIn(release),
    link,
    editLink: `${link}/edit-relationships`,
  };
}
