import type { Offered, Sought } from '../../lib/match/record';
import { albums } from './table/albums';
import { editions } from './table/editions';
import { lengths } from './table/lengths';
import { people } from './table/people';
import { titles } from './table/titles';
import { versions } from './table/versions';

/**
 * One question to the matcher. `truth` is the id of the offered entry that is what the page shows: the same recording, or an
 * edition of the same release whose track credits hold for the page. Absent, none of the offers is.
 */
export interface Pair {
  name: string;
  sought: Sought;
  offered: Offered[];
  truth?: string;
}

export const pairs: Pair[] = [...versions, ...people, ...titles, ...lengths, ...editions, ...albums];
