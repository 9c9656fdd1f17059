import type { Answer, Blank, Disagreement } from '../model/answer';
import type { Crew } from './person';

/** Sources that list different people in one role for one track, ready to be said: the longer list first. */
export interface Difference {
  role: string;
  lists: { source: string; count: number; alone: string[] }[];
}

/** What differs on one track. */
export const differencesOn = ({ disagreements = [] }: Answer, track: string, crew: Crew): Difference[] =>
  disagreements.filter((each) => each.track === track).map((each) => differenceOf(each, crew));

function differenceOf({ role, said }: Disagreement, crew: Crew): Difference {
  const lists = said.map(({ source, contributors, alone }) => ({
    source,
    count: contributors.length,
    alone: alone.map((id) => crew.person(id).name),
  }));
  return { role, lists: lists.sort((a, b) => b.count - a.count) };
}

/** Sources that know this very track and name no producer. */
export const blanksOn = ({ blanks = [] }: Answer, track: string): Blank[] => blanks.filter((each) => each.track === track);
