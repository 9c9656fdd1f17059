import type { Blank } from '../model/answer';
import type { Credit } from '../model/credit';
import { roleOf } from '../roles';
import type { SourceReport } from '../sources/source';
import { type Alignment, comparePositions } from './tracks';
import { byTrust } from './trust';

/** A report with its credits in the positions of the release. */
export interface Placed {
  source: string;
  report: SourceReport;
  credits: Credit[];
  aligned: { alignment: Alignment };
}

/** Sources whose report on a whole record holds the credits of every track, with the editor of one track. */
const TRACK_EDITORS: Record<string, (id: string) => string> = {
  // https://musicbrainz.org/doc/Recording
  musicbrainz: (id) => `https://musicbrainz.org/recording/${encodeURIComponent(id)}/edit`,
};

/**
 * For tracks that nobody names a producer of: the sources that have told of the very track, each with where one can be
 * added for that track. What a source says of a record as a whole is no word about its tracks.
 */
export function blanksOf(reports: Placed[]): Blank[] {
  const produced = new Set(reports.flatMap(({ credits }) => credits.flatMap(producedIn)));
  const blanks = reports.flatMap((each) => tracksTold(each)).filter(({ track }) => !produced.has(track));
  const linkedLast = blanks.sort((a, b) => Number(a.editLink !== undefined) - Number(b.editLink !== undefined));
  const distinct = new Map(linkedLast.map((each) => [`${each.track}\n${each.source}`, each]));
  return [...distinct.values()].sort((a, b) => comparePositions(a.track, b.track) || byTrust(a, b));
}

const producedIn = ({ role, scope }: Credit): string[] => (scope !== 'release' && roleOf(role).family === 'producing' ? scope : []);

function tracksTold({ source, report, aligned: { alignment } }: Placed): Blank[] {
  const { tracks, editLink } = report;
  const isOfOneTrack = tracks.length === 1;
  const editor = TRACK_EDITORS[source];
  return tracks.flatMap(({ position, ids }) => {
    const track = alignment.get(position);
    const own = ids[source];
    const link = isOfOneTrack ? editLink : editor && own && editor(own);
    return track && (isOfOneTrack || editor) ? [{ track, source, ...(link ? { editLink: link } : {}) }] : [];
  });
}
