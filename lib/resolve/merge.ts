import type { ReleaseFacts } from '../model/answer';
import type { Contributor } from '../model/contributor';
import type { Credit } from '../model/credit';
import type { Handle } from '../model/handle';
import type { Track } from '../model/subject';
import type { PeopleReport, SourceReport } from '../sources/source';
import { type EndedAccount, mergeHandles } from './handles';
import { type Joined, joinContributors, type Named } from './identity';
import { mergeCredits } from './merge-credits';
import { type Aligned, type Alignment, alignTracks, comparePositions, mergeTracks } from './tracks';
import { byTrust } from './trust';

/** One answer of one source. `id` tells several answers of one source apart; it never decides anything. */
export interface Told {
  id: string;
  source: string;
  report: SourceReport;
}

export interface ToldOfPeople {
  id: string;
  source: string;
  report: PeopleReport;
}

export interface Merged {
  release?: ReleaseFacts;
  tracks: Track[];
  credits: Credit[];
  contributors: Contributor[];
  handles: Handle[];
}

/** The subject's own track list, as the page shows it, and the position that matters on a track page. */
export interface MergeFrame {
  pageTracks: Track[];
  /** Set = only this track and what holds for the whole release. */
  position?: string;
  /** Key of the release: names without ids are unique within it. */
  within: string;
}

/** Everything the sources said, as one: order-independent, and merging the same again changes nothing. */
export function merge(told: Told[], people: ToldOfPeople[], frame: MergeFrame): Merged {
  const reports = [...told].sort((a, b) => byTrust(a, b) || a.id.localeCompare(b.id));
  const base = baseTracks(reports, frame.pageTracks);
  const onPage: Aligned = { tracks: frame.pageTracks, alignment: alignTracks(base, frame.pageTracks) };
  const set = reports.map((each) => setIn(each, base, onPage, frame));
  const joined = joinContributors([...set.map(namedIn), ...people.map((each) => named(each, new Map()))], frame.within);
  const credits = set.flatMap(({ id, credits: own }) =>
    own.map((credit) => ({ ...credit, contributor: joined.keyOf(id, credit.contributor) })),
  );
  const tracks = mergeTracks(base, [...set.map(({ aligned }) => aligned), onPage]);
  const kept = frame.position ? onlyTrack(credits, frame.position) : credits;
  const release = releaseOf(reports, joined);
  return {
    tracks: frame.position ? tracks.filter((track) => track.position === frame.position) : tracks,
    credits: mergeCredits(kept),
    contributors: mentioned(joined, kept, release),
    handles: handlesOf(reports, people, joined),
    ...(release ? { release } : {}),
  };
}

/** A report with its credits in the positions of the base list. */
interface SetIn extends Told {
  credits: Credit[];
  aligned: Aligned;
}

/** A report without tracks of its own speaks in the page's positions. */
function setIn(each: Told, base: Track[], onPage: Aligned, frame: MergeFrame): SetIn {
  const { tracks, credits } = each.report;
  const aligned = tracks.length > 0 ? { tracks, alignment: alignTracks(base, tracks) } : { ...onPage, tracks };
  return { ...each, aligned, credits: placed(credits, placeOf(aligned.alignment, frame, each.report)) };
}

const namedIn = (each: SetIn): Named => named(each, placesIn(each.report, each.credits));

const named = ({ id, source, report }: Told | ToldOfPeople, places: Named['places']): Named => ({
  report: id,
  source,
  contributors: report.contributors,
  places,
});

/** The most trusted source's track list; the page's own when no source has one. */
function baseTracks(reports: Told[], pageTracks: Track[]): Track[] {
  const longest = reports.find(({ report }) => report.tracks.length > 1 || (pageTracks.length <= 1 && report.tracks.length === 1));
  const tracks = longest?.report.tracks ?? pageTracks;
  return [...tracks].sort((a, b) => comparePositions(a.position, b.position));
}

/** On a track page a report about one song speaks about that track, whatever it calls its position. */
function placeOf(alignment: Alignment, frame: MergeFrame, report: SourceReport): (position: string) => string | undefined {
  const { position } = frame;
  if (position && report.tracks.length <= 1) return () => position;
  return (own) => alignment.get(own);
}

/** Credits in the base's positions. A credit none of whose tracks is on the release is dropped. */
function placed(credits: Credit[], align: (position: string) => string | undefined): Credit[] {
  return credits.flatMap((credit) => {
    const scope = credit.scope === 'release' ? credit.scope : credit.scope.flatMap((position) => align(position) ?? []);
    return scope.length === 0 ? [] : [{ ...credit, scope }];
  });
}

/** Where each contributor of a report stands; its artists stand for the whole record. */
function placesIn({ release }: SourceReport, credits: Credit[]): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  const add = (contributor: string, where: string[]) => places.set(contributor, new Set([...(places.get(contributor) ?? []), ...where]));
  for (const { contributor, scope } of credits) add(contributor, scope === 'release' ? [scope] : scope);
  for (const key of release?.artistKeys ?? []) add(key, ['release']);
  return places;
}

function onlyTrack(credits: Credit[], position: string): Credit[] {
  return credits.flatMap((credit) => {
    if (credit.scope === 'release') return [credit];
    return credit.scope.includes(position) ? [{ ...credit, scope: [position] }] : [];
  });
}

function releaseOf(reports: Told[], joined: Joined): ReleaseFacts | undefined {
  const told = reports.find(({ report }) => report.release);
  if (!told?.report.release) return undefined;
  const labels = [...new Set(reports.flatMap(({ report }) => report.release?.labels ?? []))];
  return { ...told.report.release, labels, artistKeys: told.report.release.artistKeys.map((key) => joined.keyOf(told.id, key)) };
}

/** Contributors that a view can meet: credited, or the release's artists. */
function mentioned(joined: Joined, credits: Credit[], release: ReleaseFacts | undefined): Contributor[] {
  const keys = new Set([...credits.map((credit) => credit.contributor), ...(release?.artistKeys ?? [])]);
  return joined.contributors.filter((each) => keys.has(each.id)).sort((a, b) => a.id.localeCompare(b.id));
}

function handlesOf(reports: Told[], people: ToldOfPeople[], joined: Joined): Handle[] {
  const rekeyed = <T extends EndedAccount>(id: string, list: T[]): T[] =>
    list.map((each) => ({ ...each, contributor: joined.keyOf(id, each.contributor) }));
  const handles = [...reports, ...people].flatMap(({ id, report }) => rekeyed(id, report.handles));
  const ended = people.flatMap(({ id, report }) => rekeyed(id, report.ended ?? []));
  return mergeHandles(handles, ended);
}
