import { bareTitle, normaliseTitle } from '../../model/names';
import type { Subject, Track } from '../../model/subject';
import type { Network } from '../../net/network';
import { type Known, nothing, type SourceReport } from '../source';
import { readRecording, readWork, reportOfRecording, reportOfWork } from './recording';
import { readRelease, reportOfRelease } from './release';
import type { Release } from './schemas';
import { namesPeople, readSiblings, withSiblings } from './siblings';
import { currentOf, type LinkedUrl, spotifyTrackUrl } from './url-lookup';

/** Everything that one look-up for a page goes by. */
export interface Inquiry {
  subject: Subject;
  known: Known;
  /** What the page's addresses belong to; empty when a person chose the release. */
  links: LinkedUrl[];
  network: Network;
}

export const titleOf = ({ subject, known }: Inquiry): string | undefined =>
  subject.ref.kind === 'track' ? (subject.facts?.title ?? known.trackTitle) : (subject.facts?.title ?? known.albumTitle);

const spotifyIdOf = ({ ref, facts }: Subject): string | undefined => (ref.site === 'spotify' ? ref.id : facts?.spotifyTrackId);

/** Recordings that the address of a track page, or the Spotify track it names, belongs to. */
export function linkedRecordings({ subject, links }: Inquiry) {
  const id = spotifyIdOf(subject);
  const urls = [subject.ref.url, ...(id ? [spotifyTrackUrl(id)] : [])];
  const all = urls.flatMap((url) => currentOf(links, url, 'recording'));
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

/** Where the subject track stands: by its recording, else by a title that only one track has. Another version is another track. */
function positionIn(tracks: Track[], inquiry: Inquiry): string | undefined {
  const ids = new Set([inquiry.known.mbRecording, ...linkedRecordings(inquiry).map(({ id }) => id)]);
  const linked = tracks.find((track) => ids.has(track.ids['musicbrainz']));
  const title = titleOf(inquiry);
  if (linked || !title) return linked?.position;
  for (const form of [normaliseTitle, bareTitle]) {
    const same = tracks.filter((track) => form(track.title) === form(title));
    if (same.length === 1) return same[0]?.position;
  }
  return undefined;
}

/** Title and artist stay as the page has them: other sources are searched by the page's words. */
const pageWords = ({ known: { albumTitle, artist } }: Inquiry): Known => ({
  ...(albumTitle ? { albumTitle } : {}),
  ...(artist ? { artist } : {}),
});

/**
 * What a release says about the page. undefined = it lacks the page's track: what it says would be about other tracks.
 * No request.
 */
export function reportOn(release: Release, inquiry: Inquiry): SourceReport | undefined {
  const own = reportOfRelease(release, inquiry.links, new Date().toISOString());
  const found = { ...own.found, ...pageWords(inquiry) };
  if (inquiry.subject.ref.kind !== 'track') return { ...own, found };
  const trackPosition = positionIn(own.tracks, inquiry);
  return trackPosition ? { ...own, found: { ...found, trackPosition } } : undefined;
}

/** The same, and for an album what its sibling editions say where it names nobody for the record as a whole (one request). */
export async function reportWithSiblings(release: Release, inquiry: Inquiry): Promise<SourceReport | undefined> {
  const report = reportOn(release, inquiry);
  const group = release['release-group']?.id;
  // A track page is about one recording: what editions say about the album as a whole is not worth a request there.
  if (!report || namesPeople(release) || !group || inquiry.subject.ref.kind === 'track') return report;
  return withSiblings(report, release.id, await readSiblings(group, inquiry.network), new Date().toISOString());
}

/** One request. */
export async function aboutRelease(id: string, inquiry: Inquiry): Promise<SourceReport> {
  const release = await readRelease(id, inquiry.network);
  return (release && reportOn(release, inquiry)) ?? nothing();
}

export async function aboutRecording(id: string, { subject, links, network }: Inquiry): Promise<SourceReport> {
  const recording = await readRecording(id, network);
  return recording ? reportOfRecording(recording, links, new Date().toISOString(), spotifyIdOf(subject)) : nothing();
}

export async function aboutWork(id: string, { network }: Inquiry): Promise<SourceReport> {
  const work = await readWork(id, network);
  return work ? reportOfWork(work, new Date().toISOString()) : nothing();
}
