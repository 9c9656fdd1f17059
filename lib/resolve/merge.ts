import type { Blank, Disagreement, Genre, ReleaseFacts } from '../model/answer';
import type { Contributor } from '../model/contributor';
import type { Credit } from '../model/credit';
import type { Handle } from '../model/handle';
import { isOrganisationKind } from '../model/organisation';
import { type Overrule, standing } from '../model/overrule';
import type { Track } from '../model/subject';
import type { PeopleReport, SourceReport } from '../sources/source';
import { blanksOf } from './blanks';
import { disagreementsOf } from './disagreements';
import { type EndedAccount, mergeHandles } from './handles';
import { hiddenIn } from './hidden';
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
  disagreements: Disagreement[];
  blanks: Blank[];
  /** The overrules that changed something here or keep something from changing, oldest first. */
  overrules: Overrule[];
}

/** The subject's own track list, as the page shows it, and the position that matters on a track page. */
export interface MergeFrame {
  pageTracks: Track[];
  /** Set = only this track and what holds for the whole release. */
  position?: string;
  /** Key of the release: names without ids are unique within it. */
  within: string;
  /** What the person has said; it wins. In any order. */
  overrules?: Overrule[];
}

/** Everything the sources said, as one: order-independent, and merging the same again changes nothing. */
export function merge(told: Told[], people: ToldOfPeople[], frame: MergeFrame): Merged {
  const reports = [...told].sort((a, b) => byTrust(a, b) || a.id.localeCompare(b.id));
  const base = baseTracks(reports, frame.pageTracks);
  const onPage: Aligned = { tracks: frame.pageTracks, alignment: alignTracks(base, frame.pageTracks) };
  const set = reports.map((each) => setIn(each, base, onPage, frame));
  const overrules = standing(frame.overrules ?? []);
  const joined = joinContributors([...set.map(namedIn), ...people.map(unplaced)], frame.within, overrules);
  const credits = set.flatMap((each) => each.credits.flatMap((credit) => ofJoined(each.id, credit, joined)));
  const tracks = mergeTracks(base, [...set.map(({ aligned }) => aligned), onPage]);
  const kept = frame.position ? onlyTrack(credits, frame.position) : credits;
  const release = releaseOf(reports, joined);
  const contributors = mentioned(joined, kept, release);
  const isHere = ({ track }: { track: string }) => !frame.position || track === frame.position;
  const organisations = new Set(contributors.filter(({ kind }) => isOrganisationKind(kind)).map(({ id }) => id));
  const { handles, touched } = handlesOf(reports, people, joined, overrules);
  const applied = new Set([...joined.touched, ...touched]);
  return {
    tracks: frame.position ? tracks.filter((track) => track.position === frame.position) : tracks,
    credits: mergeCredits(kept),
    contributors,
    handles,
    disagreements: disagreementsOf(kept, (id) => organisations.has(id)),
    blanks: blanksOf(set).filter(isHere),
    overrules: overrules.filter((each) => applied.has(each)),
    ...(release ? { release } : {}),
  };
}

/** A joint credit of people known apart is a credit of each, with the words as written. */
function ofJoined(report: string, credit: Credit, joined: Joined): Credit[] {
  const [key, ...more] = joined.keysOf(report, credit.contributor);
  if (key && more.length === 0) return [{ ...credit, contributor: key }];
  const { creditedAs: _, ...rest } = credit;
  return [key, ...more].flatMap((each) => (each ? [{ ...rest, contributor: each }] : []));
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

const namedIn = ({ id, source, report, credits }: SetIn): Named => ({
  report: id,
  source,
  contributors: report.contributors,
  places: placesIn(report, credits),
  names: namesIn(credits),
});

/** What is said about people themselves says nothing about where they are credited. */
const unplaced = ({ id, source, report }: ToldOfPeople): Named => ({
  report: id,
  source,
  contributors: report.contributors,
  places: new Map(),
  names: new Map(),
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

/** The names as credited, by contributor. */
function namesIn(credits: Credit[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { contributor, creditedAs } of credits)
    if (creditedAs) names.set(contributor, new Set([...(names.get(contributor) ?? []), creditedAs]));
  return names;
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
  const all = reports.flatMap(({ report }) => report.release ?? []);
  const labels = [...new Set(all.flatMap((release) => release.labels))];
  const genres = genresIn(all);
  return {
    ...told.report.release,
    labels,
    ...(genres.length > 0 ? { genres } : {}),
    artistKeys: told.report.release.artistKeys.flatMap((key) => joined.keysOf(told.id, key)),
  };
}

/** Each genre once, from the most trusted source that says so. */
function genresIn(releases: ReleaseFacts[]): Genre[] {
  const genres = new Map<string, Genre>();
  for (const genre of releases.flatMap((release) => release.genres ?? [])) if (!genres.has(genre.name)) genres.set(genre.name, genre);
  return [...genres.values()];
}

/** Contributors that a view can meet: credited, or the release's artists. */
function mentioned(joined: Joined, credits: Credit[], release: ReleaseFacts | undefined): Contributor[] {
  const keys = new Set([...credits.map((credit) => credit.contributor), ...(release?.artistKeys ?? [])]);
  return joined.contributors.filter((each) => keys.has(each.id)).sort((a, b) => a.id.localeCompare(b.id));
}

interface Shown {
  handles: Handle[];
  touched: Overrule[];
}

export function handlesOf(reports: Told[], people: ToldOfPeople[], joined: Joined, overrules: Overrule[]): Shown {
  // An account of a joint credit is nobody's own.
  const rekeyed = <T extends EndedAccount>(id: string, list: T[]): T[] =>
    list.flatMap((each) => {
      const [contributor, ...more] = joined.keysOf(id, each.contributor);
      return contributor && more.length === 0 ? [{ ...each, contributor }] : [];
    });
  const told = [...reports, ...people].flatMap(({ id, report }) => rekeyed(id, report.handles));
  const ended = people.flatMap(({ id, report }) => rekeyed(id, report.ended ?? []));
  const { isHidden, touched } = hiddenIn(told, joined.contributors, overrules);
  return {
    handles: mergeHandles(
      told.filter((handle) => !isHidden(handle)),
      ended,
    ),
    touched,
  };
}
