import { formsOf, meet } from './people';
import { because, type Reason } from './reason';
import type { Offered, Sought } from './record';
import type { Title } from './title';

/** Called like its artist, as several records of one artist may be. */
export const isSelfTitled = ({ artists }: Sought, { bases }: Title): boolean =>
  artists.some((artist) => meet(formsOf(artist), bases.flatMap(formsOf)));

/** A year alone never decides, except between records that are called like their artist. */
export function compareYears(sought: Sought, offered: Offered, ours: Title): Reason[] {
  if (!sought.year || !offered.year) return [];
  const params = { ours: String(sought.year), theirs: String(offered.year) };
  if (sought.year === offered.year) return [because('same-year', params)];
  const apart = Math.abs(sought.year - offered.year) > 1;
  if (sought.kind === 'release') return [because(apart && isSelfTitled(sought, ours) ? 'self-titled-other-year' : 'other-year', params)];
  return apart && offered.year > sought.year ? [because('later-year', params)] : [];
}
