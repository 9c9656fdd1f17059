import type { Answer } from '../model/answer';
import { rolesOf } from './catalogue';
import { crewOf } from './person';
import { type Producer, producersOf, producersOfTrack } from './producers';

/** What a badge shows of an answer: names, ready to print, and nothing that a badge does not print. */
export interface Brief {
  /** `asleep` = nobody has asked, and nothing is known from before; `asking` = more may come; `done` = this is all. */
  state: 'asleep' | 'asking' | 'done';
  /** Who made the record, those with most tracks first. Empty = nobody is named. */
  made: string[];
  /** Who made a track, the main kind of producer first, by the site's own track id; a track without names is missing. */
  tracks: Record<string, string[]>;
  revision: number;
}

/** Kinds that made the sound as such: a badge has no room to say "vocal producer". */
const MAKERS = new Set(['producer', 'co']);
const isMaker = ({ role }: Pick<Producer, 'role'>): boolean => MAKERS.has(role.producerKind ?? '');

const namesOf = (producers: Producer[]): string[] => [...new Set(producers.map(({ person }) => person.name))];

export function briefOf(answer: Answer): Brief {
  const { subject, tracks, outcomes, complete, revision } = answer;
  const makers = producersOf(answer, crewOf(answer), rolesOf(answer)).filter(isMaker);
  const byTrack = tracks.flatMap(({ position, ids }): [string, string[]][] => {
    const id = ids[subject.ref.site];
    const names = namesOf(producersOfTrack(makers, position));
    return id && names.length > 0 ? [[id, names]] : [];
  });
  return {
    state: complete ? 'done' : outcomes.length === 0 && makers.length === 0 ? 'asleep' : 'asking',
    made: namesOf(makers),
    tracks: Object.fromEntries(byTrack),
    revision,
  };
}
