import { extentOf } from '../extent';
import { isHttps } from '../handles';
import { oneLine } from '../one-line';
import { provenanceOf } from '../provenance';
import type { Entry, Place, RecordName, Section, Sheet } from './sheet';

/** One credit in one place as a row of a table: the names of the columns are the same in every language and version. */
export interface Line {
  record: string;
  record_artists: string;
  year: string;
  track_number: string;
  track_title: string;
  person: string;
  /** Where it differs from `person`. */
  credited_as: string;
  role: string;
  role_title: string;
  detail: string;
  /** `track` (a track or a song), `record` as a whole, or `unsaid` = somewhere on the album. */
  scope: string;
  section: string;
  /** Platform and username, "instagram junopark; website junopark.example"; "?" after one that sources differ about. */
  handles: string;
  handle_links: string;
  /** Source ids. */
  sources: string;
  proof_links: string;
  confidence: string;
  /** Ids of what an executive credit means here. */
  readings: string;
  /** ISO date. */
  read: string;
}

/** Everything as flat rows, in the order of the page; within an entry by place. */
export const linesOf = (sheet: Sheet): Line[] =>
  sheet.sections.flatMap((section) => section.entries.flatMap((entry) => entryLines(entry, section, sheet)));

function entryLines(entry: Entry, section: Section, sheet: Sheet): Line[] {
  const places = new Map(Array.isArray(entry.where) ? entry.where.map((place) => [place.id, place]) : []);
  const order = [...places.keys()];
  const person = personOf(entry);
  return entry.credits
    .flatMap((credit) => {
      const line = (where: Where) => ({ ...where, ...person, ...saidOf(credit, entry), section: section.id });
      if (credit.scope === 'release') return [{ at: -1, line: line(onRecord(credit, entry, sheet)) }];
      return credit.scope.flatMap((id) => {
        const place = places.get(id);
        return place ? [{ at: order.indexOf(id), line: line(onTrack(place, sheet)) }] : [];
      });
    })
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
}

type Where = Pick<Line, 'record' | 'record_artists' | 'year' | 'track_number' | 'track_title' | 'scope'>;

const recordOf = (name: RecordName | undefined): Pick<Where, 'record' | 'record_artists' | 'year'> => ({
  record: name?.title ?? '',
  record_artists: name?.artists ?? '',
  year: name?.year?.toString() ?? '',
});

const ownRecord = (sheet: Sheet): RecordName | undefined => (sheet.of === 'record' ? sheet : undefined);

const onTrack = ({ number, title, on }: Place, sheet: Sheet): Where => ({
  ...recordOf(on ?? ownRecord(sheet)),
  track_number: number,
  track_title: title,
  scope: 'track',
});

function onRecord(credit: Entry['credits'][number], { records }: Entry, sheet: Sheet): Where {
  const scope = extentOf([credit]).kind === 'unsaid' ? 'unsaid' : 'record';
  return { ...recordOf(records.get(credit.record ?? '') ?? ownRecord(sheet)), track_number: '', track_title: '', scope };
}

function personOf({ name, knownAs, handles, confidence, readings }: Entry) {
  return {
    person: knownAs ?? name,
    credited_as: knownAs ? name : '',
    handles: handles
      .map(({ platform, username, status }) => `${platform} ${oneLine(username)}${status === 'disputed' ? '?' : ''}`)
      .join('; '),
    handle_links: handles.map(({ url }) => url).join(' '),
    confidence,
    readings: readings.join(' '),
  };
}

function saidOf({ role, detail = '', proofs }: Entry['credits'][number], { roleTitle }: Entry) {
  const { sources, readAt = '' } = provenanceOf(proofs);
  return {
    role,
    role_title: roleTitle,
    detail: oneLine(detail),
    sources: sources.join(' '),
    proof_links: [...new Set(proofs.map(({ link }) => link))].filter(isHttps).join(' '),
    read: readAt.slice(0, 10),
  };
}
