import type { Candidate } from '../../model/answer';
import { normaliseTitle } from '../../model/names';
import type { Subject } from '../../model/subject';
import type { Network } from '../../net/network';
import { type Known, nothing, type SourceReport } from '../source';
import { aboutRecording, aboutRelease, aboutWork, type Inquiry, linkedRecordings, reportOn, reportWithSiblings, titleOf } from './about';
import { findRecording, findRelease, newestFirst, offerRecordings, type Wanted } from './match';
import { readEditions, readRelease, trackCountOf } from './release';
import type { Release } from './schemas';
import { currentOf, lookUpSubject, type Related } from './url-lookup';

/** Official before others, then the newest. */
export const better = (a: { status?: string | null | undefined; date?: string | null | undefined }, b: typeof a): number =>
  Number(b.status === 'Official') - Number(a.status === 'Official') || newestFirst(a, b);

const countWanted = ({ subject, known }: Inquiry): number | undefined =>
  subject.ref.kind === 'album' ? (subject.facts?.trackCount ?? known.trackCount) : undefined;

/** Of a release group's editions: the right number of tracks first, then official ones, then the newest. */
async function editionOf(group: string, inquiry: Inquiry): Promise<Release | undefined> {
  const wanted = countWanted(inquiry);
  const fits = (release: Release) => Number(wanted !== undefined && trackCountOf(release) === wanted);
  const editions = await readEditions(group, inquiry.network);
  const [best] = editions.sort((a, b) => fits(b) - fits(a) || better(a, b));
  // A browse answer leaves the group out: it is the one that was asked for.
  return best && { ...best, 'release-group': best['release-group'] ?? { id: group } };
}

/**
 * The album whose address the page shows; undefined = it is not linked. One request: of several linked releases the one
 * that the URL look-up's thin data favours, whether or not its number of tracks turns out right.
 */
async function linkedRelease(inquiry: Inquiry): Promise<Release | undefined> {
  const { subject, links, network } = inquiry;
  const url = subject.ref.kind === 'track' ? subject.facts?.album?.url : subject.ref.url;
  const [release] = currentOf(links, url, 'release').sort(better);
  if (release) return readRelease(release.id, network);
  const [group] = currentOf(links, url, 'release_group');
  return group && editionOf(group.id, inquiry);
}

/** One address can belong to the audio and to its videos: the same title first, audio before video. */
function linkedRecording(inquiry: Inquiry): Related | undefined {
  const title = normaliseTitle(titleOf(inquiry) ?? '');
  const rank = (each: Related) => Number(normaliseTitle(each.title) === title) * 2 + Number(!each.video);
  return linkedRecordings(inquiry).sort((a, b) => rank(b) - rank(a))[0];
}

/** What to search for; undefined = the page does not say enough. */
function wantedBy(inquiry: Inquiry): Wanted | undefined {
  const { subject, known, links } = inquiry;
  const { facts } = subject;
  const title = titleOf(inquiry);
  const listed = (facts?.artists ?? []).map(({ name }) => name);
  const artists = listed.length > 0 ? listed : known.artist ? [known.artist] : [];
  if (!title || artists.length === 0) return undefined;
  const album = facts?.album?.title ?? known.albumTitle;
  const trackCount = countWanted(inquiry);
  const durationMs = known.durationMs ?? facts?.tracks[0]?.durationMs;
  return {
    title,
    artists,
    artistIds: (facts?.artists ?? []).flatMap(({ url }) => currentOf(links, url, 'artist').map(({ id }) => id)),
    ...(album && { album }),
    ...(facts?.year && { year: facts.year }),
    ...(trackCount && { trackCount }),
    ...(durationMs && { durationMs }),
  };
}

const offer = (candidates: Candidate[]): SourceReport => (candidates.length > 0 ? { ...nothing(), candidates } : nothing());

/** The album is not linked: a strict search and what it finds. Two requests. */
async function albumSearch(inquiry: Inquiry): Promise<SourceReport> {
  const wanted = wantedBy(inquiry);
  if (!wanted) return nothing();
  const match = await findRelease(wanted, inquiry.network);
  return 'id' in match ? aboutRelease(match.id, inquiry) : offer(match.candidates);
}

/** Neither the track nor its album is linked: a strict search, and the album where it holds the recording. Two requests. */
async function trackSearch(inquiry: Inquiry): Promise<SourceReport> {
  const wanted = wantedBy(inquiry);
  const match = wanted ? await findRecording(wanted, inquiry.network) : { candidates: [] };
  if (!('id' in match)) return (await linkedWork(inquiry)) ?? offer(match.candidates);
  if (!match.release) return aboutRecording(match.id, inquiry);
  return aboutRelease(match.release, { ...inquiry, known: { ...inquiry.known, mbRecording: match.id } });
}

/** The page's song may be linked as a work, which knows its writers at least. */
async function linkedWork(inquiry: Inquiry): Promise<SourceReport | undefined> {
  const [work] = currentOf(inquiry.links, inquiry.subject.ref.url, 'work');
  return work && aboutWork(work.id, inquiry);
}

async function trackCredits(inquiry: Inquiry): Promise<SourceReport> {
  const release = await linkedRelease(inquiry);
  const onAlbum = release && reportOn(release, inquiry);
  if (onAlbum) return onAlbum;
  const recording = linkedRecording(inquiry);
  if (recording) return aboutRecording(recording.id, inquiry);
  if (!release) return trackSearch(inquiry);
  // The linked album lacks the track: one request is left, too few to find and read a recording.
  const wanted = wantedBy(inquiry);
  return (await linkedWork(inquiry)) ?? offer(wanted ? await offerRecordings(wanted, inquiry.network) : []);
}

async function albumCredits(inquiry: Inquiry): Promise<SourceReport> {
  const release = await linkedRelease(inquiry);
  return (release && (await reportWithSiblings(release, inquiry))) ?? albumSearch(inquiry);
}

/**
 * Credits for a page: the release or recording that a person chose, else what the page's addresses belong to, else a
 * strict search. At most three requests: the URL look-up, and a release and its siblings; a search and what it finds; or an
 * album that lacks the page's track and the recording.
 */
export async function creditsFor(subject: Subject, known: Known, network: Network): Promise<SourceReport> {
  const chosen: Inquiry = { subject, known, links: [], network };
  if (known.mbRelease) return chosenRelease(known.mbRelease, chosen);
  if (known.mbRecording) return aboutRecording(known.mbRecording, chosen);
  const inquiry = { ...chosen, links: await lookUpSubject(subject, network) };
  return subject.ref.kind === 'track' ? trackCredits(inquiry) : albumCredits(inquiry);
}

async function chosenRelease(id: string, inquiry: Inquiry): Promise<SourceReport> {
  const release = await readRelease(id, inquiry.network);
  return (release && (await reportWithSiblings(release, inquiry))) ?? nothing();
}
