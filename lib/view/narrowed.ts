import type { Answer } from '../model/answer';
import type { Credit } from '../model/credit';
import { groupBy } from '../model/group-by';
import type { Subject } from '../model/subject';
import { type Extent, extentOf } from './extent';
import { covers } from './producers';

/** One track of a record's page as a subject of its own: its address where the page links it, else the page's. */
export function subjectAbout({ ref: page, facts: all }: Subject, trackId: string): Subject {
  const { highlight: _, ...ref } = page;
  const track = all?.tracks.find(({ id }) => id === trackId);
  const about: Subject = { ref: { ...ref, kind: 'track', id: trackId, url: track?.url ?? ref.url } };
  if (!all || !track) return about;
  const artists = track.artists?.map((name) => ({ name })) ?? [];
  const facts = { title: track.title, artists: artists.length > 0 ? artists : all.artists, tracks: [] };
  return { ...about, facts: page.kind === 'album' ? { ...facts, album: { title: all.title, id: page.id, url: page.url } } : facts };
}

/** What an answer says of one of its tracks, known by the site's own id; undefined = it has no such track. */
export function answerAbout(answer: Answer, site: string, trackId: string): Answer | undefined {
  const tracks = answer.tracks.filter(({ ids }) => ids[site] === trackId).slice(0, 1);
  const position = tracks[0]?.position;
  if (position === undefined) return undefined;
  const credits = creditsOn(position, answer.credits);
  const kept = new Set(credits.map(({ id }) => id));
  const isKept = ({ credit }: { credit: string }) => kept.has(credit);
  const isHere = ({ track }: { track: string }) => track === position;
  return {
    ...answer,
    subject: subjectAbout(answer.subject, trackId),
    tracks,
    credits,
    readings: answer.readings.filter(isKept),
    remarks: (answer.remarks ?? []).filter(isKept),
    disagreements: (answer.disagreements ?? []).filter(isHere),
    blanks: (answer.blanks ?? []).filter(isHere),
  };
}

/**
 * Credits of the whole record stay. "Somewhere on the album" says something about a track only where nobody is named for it in that
 * role, and nothing of somebody whose tracks are named elsewhere.
 */
function creditsOn(position: string, all: Credit[]): Credit[] {
  const kinds = [...groupBy(all, ({ contributor, role }) => `${role} ${contributor}`).values()];
  const told = kinds.map((credits) => ({ credits, role: credits[0]?.role, extent: extentOf(credits) }));
  const isNamed = ({ extent }: { extent: Extent }) => covers(extent, position);
  const named = new Set(told.filter(isNamed).map(({ role }) => role));
  const kept = told.filter((each) => isNamed(each) || (each.extent.kind === 'unsaid' && !named.has(each.role)));
  return kept.flatMap(({ credits }) => credits.flatMap((credit) => narrowed(credit, position)));
}

function narrowed(credit: Credit, position: string): Credit[] {
  if (credit.scope === 'release') return [credit];
  return credit.scope.includes(position) ? [{ ...credit, scope: [position] }] : [];
}
