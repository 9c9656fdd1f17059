import type { Handle } from '../../model/handle';
import { isHttps } from '../handles';
import { oneLine } from '../one-line';
import { type Entry, entriesIn, type Place, type RecordName, type Sheet, saidBy } from './sheet';

/** Rises when a field changes its meaning or goes; new fields may come at any time. */
const VERSION = 1;

/**
 * Everything as data: `of` = `record`, `artist` (who is behind their records) or `person` (what they are credited on). `people` by id,
 * with `handles` as sources list them (`status`: `confirmed`, `listed`, `disputed`). A credit's `role` is an id,
 * `title` what the interface calls it. `on` is `record` (as a whole), `unsaid`
 * (somewhere on the album), or its tracks by number and title; of a discography its songs, each with the record it is best known by,
 * and in `records` the records that are credited as a whole. `readings`: ids of what an executive credit means here, the strongest first.
 * Dates are ISO 8601, sources and roles are ids; absent = not known. Texts are sources' own, each on one line.
 */
export function asJson(sheet: Sheet): string {
  const { of, title, artists, year, labels, tracks, isComplete } = sheet;
  const entries = entriesIn(sheet);
  const { sources, readAt } = saidBy(entries, true);
  const about = { title, artists: artists || undefined, year, labels: of === 'record' ? labels : undefined };
  return `${JSON.stringify(
    {
      format: 'liner-notes',
      version: VERSION,
      of,
      ...about,
      complete: isComplete,
      sources,
      read: readAt,
      tracks: of === 'record' ? tracks.map(placeData) : undefined,
      people: Object.fromEntries(entries.map((entry) => [entry.id, personData(entry)])),
      credits: sheet.sections.flatMap((section) => section.entries.map((entry) => ({ section: section.id, ...creditData(entry) }))),
    },
    undefined,
    2,
  )}\n`;
}

const recordData = ({ title, artists, year }: RecordName) => ({ title, artists, year });

const placeData = ({ number, title, on }: Place) => ({ number: number || undefined, title, record: on && recordData(on) });

const personData = ({ name, knownAs, handles }: Entry) => ({ name: knownAs ?? name, handles: handles.map(handleData) });

const handleData = ({ platform, username, url, status, proofs }: Handle) => ({
  platform,
  username: oneLine(username),
  url,
  status,
  sources: [...new Set(proofs.map(({ source }) => source))],
});

const creditData = ({ id, name, knownAs, role, roleTitle, details, where, records, credits, readings, confidence }: Entry) => ({
  person: id,
  creditedAs: knownAs ? name : undefined,
  role,
  title: roleTitle,
  details: details.length > 0 ? details : undefined,
  on: typeof where === 'string' ? (where === 'whole' ? 'record' : where) : where.map(placeData),
  records: records.size > 0 ? [...records.values()].map(recordData) : undefined,
  readings: readings.length > 0 ? readings : undefined,
  confidence,
  proofs: credits
    .flatMap(({ proofs }) => proofs)
    .map(({ source, link, words, level, readAt }) => ({
      source,
      link: isHttps(link) ? link : undefined,
      role: oneLine(words.role),
      name: oneLine(words.name),
      level,
      read: readAt,
    })),
});
