import { t } from '../../i18n/messages';
import type { Credit } from '../../model/credit';
import { groupBy } from '../../model/group-by';
import type { Handle } from '../../model/handle';
import { handleText } from '../handles';
import { oneLine } from '../one-line';
import { ranges } from '../ranges';
import { platformWords } from '../words/platform-words';
import { readingWords } from '../words/reading-words';
import { roleWords } from '../words/role-words';
import type { Entry, Place, RecordName, Sheet } from './sheet';

/** How a format writes what a source says: escaped, kept in its own direction. */
export type Write = (text: string) => string;

/** "@junopark" on Instagram and addresses by themselves, "SoundCloud @juno-park" elsewhere. */
export function handleWords(handle: Handle): string {
  const text = oneLine(handleText(handle));
  return handle.platform === 'instagram' || handle.platform === 'website' ? text : `${platformWords(handle.platform)} ${text}`;
}

/** What a role is called here, and its details, each once. */
export function roleOf(role: string, credits: Credit[]): Pick<Entry, 'roleTitle' | 'details'> {
  const title = oneLine(
    roleWords(
      role,
      credits.map(({ detail: _, ...credit }) => credit),
    ),
  );
  const details = new Set(credits.flatMap(({ detail }) => (detail === undefined ? [] : oneLine(detail))));
  // The words of an unknown role are its detail, too.
  return { roleTitle: title, details: [...details].filter((detail) => detail !== title) };
}

/** "Guitar (lap steel): 2, 9 (2 of 12)". */
export function roleAndPlace(entry: Entry, sheet: Sheet, write: Write): string {
  const [title, details] = [write(entry.roleTitle), entry.details.map(write).join(', ')];
  const role = details ? t('made_aside', { names: title, words: details }) : title;
  const where = whereWords(entry, sheet, write);
  return where ? t('role_detail', { role, detail: where }) : role;
}

/** Sentences that follow one another; one that ends with a full stop gets no second one. */
export const sentences = (parts: string[]): string => parts.filter(Boolean).join('. ').replaceAll('.. ', '. ');

/** What stands behind the role: "1, 2, 4–6 (5 of 12)", "the whole record", "Night Ferry (2024): 9 songs". Empty = its page says it. */
function whereWords({ where, records }: Entry, sheet: Sheet, write: Write): string {
  if (where === 'unsaid') return t('extent_unsaid');
  const isTrack = sheet.of === 'record' && sheet.tracks.length === 1;
  if (where === 'whole') return t(isTrack ? 'extent_release_of_track' : 'extent_release');
  if (sheet.of !== 'record') return songWords(where, [...records.values()], sheet, write);
  return isTrack ? '' : `${rangesOf(where, sheet.tracks)} (${t('extent_some', { count: where.length, total: sheet.tracks.length })})`;
}

function rangesOf(some: Place[], all: Place[]): string {
  const wanted = new Set(some.map(({ id }) => id));
  return ranges(
    all,
    ({ id }) => wanted.has(id),
    ({ number }) => number,
  );
}

function songWords(songs: Place[], whole: RecordName[], sheet: Sheet, write: Write): string {
  const isOwn = (artists: string) => sheet.of === 'artist' && artists === sheet.title;
  const named = ({ title, artists, year }: RecordName) =>
    `${write(title)}${isOwn(artists) ? '' : ` – ${write(artists)}`}${year === undefined ? '' : ` (${year})`}`;
  const byRecord = groupBy(songs, ({ on }) => (on ? named(on) : t('take_elsewhere')));
  const counted = [...byRecord].map(([record, list]) =>
    t('role_detail', { role: record, detail: t('take_songs', { count: list.length }) }),
  );
  return [...whole.map((record) => t('role_detail', { role: named(record), detail: t('extent_release') })), ...counted].join('; ');
}

/** What an executive credit means here; empty = it is none. */
export const readingsOf = ({ readings }: Entry): string => readings.map(readingWords).join(' ');

/** "Night Ferry – Ada Quill (2024)" */
export function headOf({ title, artists, year }: Sheet, write: Write): string {
  const named = [title, artists].filter(Boolean).map(write).join(' – ');
  return year === undefined ? named : `${named} (${year})`;
}
