import { t } from '../../lib/i18n/messages';
import type { Extent } from '../../lib/view/extent';
import type { RecordView } from '../record';

/** "9 of 12", "the whole record", "on this album, tracks not said"; of a track: empty, since its page is the context. */
export function extentWords(extent: Extent, record: RecordView): string {
  if (extent.kind === 'unsaid') return t('extent_unsaid');
  if (extent.kind === 'release') return t(record.isTrack ? 'extent_release_of_track' : 'extent_release');
  return record.isTrack ? '' : t('extent_some', { count: extent.positions.size, total: record.answer.tracks.length });
}

/** Every track by name: the list of their titles would say no more. */
export const coversAll = (extent: Extent, record: RecordView): boolean =>
  extent.kind === 'tracks' && extent.positions.size === record.answer.tracks.length;

/** The covered tracks as "3 Slow Water", in the order of the record. */
export function trackTitles(extent: Extent, record: RecordView): string[] {
  if (extent.kind !== 'tracks') return [];
  return record.answer.tracks
    .filter((track) => extent.positions.has(track.position))
    .map((track) => `${record.numbers.get(track.position) ?? track.position} ${track.title}`);
}
