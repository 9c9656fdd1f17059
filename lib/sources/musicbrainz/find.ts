import type { Candidate } from '../../model/answer';
import { normaliseTitle } from '../../model/names';
import type { Subject } from '../../model/subject';
import type { Network } from '../../net/network';
import { type Known, nothing, type SourceReport } from '../source';
import { aboutRecording, aboutRelease, aboutWork, type Inquiry, linkedRecordings, reportOn, titleOf } from './about';
import { findRecording, findRelease, type Wanted } from './match';
import { readEditions, readRelease, trackCountOf } from './release';
import type { Release } from './schemas';
import { currentOf, lookUpSubject, type Related } from './url-lookup';

/** Official before others, then the newest. */
const better = (a: { status?: string | null | undefined; date?: string | null | undefined }, b: typeof a): number =>
  Number(b.status === 'Official') - Number(a.status === 'Official') || (b.date ?? '').localeCompare(a.date ?? '');

const countWanted = ({ subject, known }: Inquiry): number | undefined =>
  subject.ref.kind === 'album' ? (subject.facts?.trackCount ?? known.trackCount) : undefined;

/** Of the releases that one address belongs to: the first with the right number of tracks. At most two are looked up. */
async function fromReleases(linked: Related[], inquiry: Inquiry): Promise<SourceReport | undefined> {
  const wanted = countWanted(inquiry);
  let fallback: Release | undefined;
  for (const { id } of [...linked].sort(better).slice(0, 2)) {
    const release = await readRelease(id, inquiry.network);
    fallback ??= release;
    if (release && (!wanted || trackCountOf(release) === wanted)) return reportOn(release, inquiry);
  }
  return fallback ? reportOn(fallback, inquiry) : undefined;
}

/** Of a release group's editions: the right number of tracks first, then official ones, then the newest. */
async function fromGroup(group: string, inquiry: Inquiry): Promise<SourceReport | undefined> {
  const wanted = countWanted(inquiry);
  const fits = (release: Release) => Number(wanted !== undefined && trackCountOf(release) === wanted);
  const editions = await readEditions(group, inquiry.network);
  const [best] = editions.sort((a, b) => fits(b) - fits(a) || better(a, b));
  if (!best) return undefined;
  // A browse answer leaves the group out: it is the one that was asked for.
  return reportOn({ ...best, 'release-group': best['release-group'] ?? { id: group } }, inquiry);
}

/** The album whose address the page shows; undefined = it is not linked. */
async function fromAlbumLink(inquiry: Inquiry): Promise<SourceReport | undefined> {
  const { subject, links } = inquiry;
  const url = subject.ref.kind === 'track' ? subject.facts?.album?.url : subject.ref.url;
  const releases = currentOf(links, url, 'release');
  if (releases.length > 0) return fromReleases(releases, inquiry);
  const group = currentOf(links, url, 'release_group')[0];
  return group ? fromGroup(group.id, inquiry) : undefined;
}

/** What the addresses on the page lead to; undefined = none of them is linked. An album that lacks the page's track is no answer. */
async function fromLinks(inquiry: Inquiry): Promise<SourceReport | undefined> {
  const report = await fromAlbumLink(inquiry);
  return inquiry.subject.ref.kind === 'track' && !report?.found.trackPosition ? fromTrackLinks(inquiry) : report;
}

/** One address can belong to the audio and to its videos: the same title first, audio before video. */
async function fromTrackLinks(inquiry: Inquiry): Promise<SourceReport | undefined> {
  const title = normaliseTitle(titleOf(inquiry) ?? '');
  const rank = (each: Related) => Number(normaliseTitle(each.title) === title) * 2 + Number(!each.video);
  const [recording] = linkedRecordings(inquiry).sort((a, b) => rank(b) - rank(a));
  return recording ? aboutRecording(recording.id, inquiry) : undefined;
}

/** Title and artists to search by; undefined = the page does not say enough. */
function wantedBy(inquiry: Inquiry, title: string | undefined): Wanted | undefined {
  const { subject, known } = inquiry;
  const listed = (subject.facts?.artists ?? []).map(({ name }) => name);
  const artists = listed.length > 0 ? listed : known.artist ? [known.artist] : [];
  if (!title || artists.length === 0) return undefined;
  return { title, artists, trackCount: countWanted(inquiry), durationMs: known.durationMs ?? subject.facts?.tracks[0]?.durationMs };
}

/** Nothing is linked: a strict search for the album. */
async function albumSearch(inquiry: Inquiry): Promise<SourceReport> {
  const wanted = wantedBy(inquiry, titleOf(inquiry));
  if (!wanted) return nothing();
  const match = await findRelease(wanted, inquiry.network);
  return 'id' in match ? aboutRelease(match.id, inquiry) : offer(match.candidates);
}

const offer = (candidates: Candidate[]): SourceReport => (candidates.length > 0 ? { ...nothing(), candidates } : nothing());

/** The album that a track page names, where it holds that track. Its artist is the main one: guests are credited on the track alone. */
async function viaAlbumSearch(inquiry: Inquiry): Promise<SourceReport | undefined> {
  const wanted = wantedBy(inquiry, inquiry.subject.facts?.album?.title ?? inquiry.known.albumTitle);
  if (!wanted) return undefined;
  const match = await findRelease({ ...wanted, artists: wanted.artists.slice(0, 1) }, inquiry.network);
  const report = 'id' in match ? await aboutRelease(match.id, inquiry) : undefined;
  return report?.found.trackPosition ? report : undefined;
}

async function trackSearch(inquiry: Inquiry): Promise<SourceReport> {
  const onAlbum = await viaAlbumSearch(inquiry);
  if (onAlbum) return onAlbum;
  const wanted = wantedBy(inquiry, titleOf(inquiry));
  const match = wanted ? await findRecording(wanted, inquiry.network) : { candidates: [] };
  if ('id' in match) return aboutRecording(match.id, inquiry);
  // The page's song may be linked as a work, which knows its writers at least.
  const work = currentOf(inquiry.links, inquiry.subject.ref.url, 'work')[0];
  return work ? aboutWork(work.id, inquiry) : offer(match.candidates);
}

/**
 * Credits for a page: the release or recording that a person chose, else what the page's addresses belong to, else a
 * strict search. Two requests when the album is linked, one more when its edition names nobody for the whole record.
 */
export async function creditsFor(subject: Subject, known: Known, network: Network): Promise<SourceReport> {
  const chosen: Inquiry = { subject, known, links: [], network };
  if (known.mbRelease) return aboutRelease(known.mbRelease, chosen);
  if (known.mbRecording) return aboutRecording(known.mbRecording, chosen);
  const inquiry = { ...chosen, links: await lookUpSubject(subject, network) };
  return (await fromLinks(inquiry)) ?? (subject.ref.kind === 'track' ? trackSearch(inquiry) : albumSearch(inquiry));
}
