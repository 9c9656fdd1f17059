import type { Answer } from '../model/answer';
import type { Brief } from '../model/brief';
import { rolesOf } from './catalogue';
import { crewOf } from './person';
import { isMaker, type Producer, producersOf, producersOfTrack } from './producers';

const namesOf = (producers: Producer[]): string[] => [...new Set(producers.map(({ person }) => person.name))];

/** Names of every track that the page's site knows by an id; nobody = empty. Of a finished answer. */
export function namesByTrack(answer: Answer): Record<string, string[]> {
  const { site } = answer.subject.ref;
  const known = briefOf(answer).tracks;
  return Object.fromEntries(
    answer.tracks.flatMap(({ ids }): [string, string[]][] => (ids[site] ? [[ids[site], known[ids[site]] ?? []]] : [])),
  );
}

/** A badge has no room to say "vocal producer": it names those alone who made the sound as such. */
export function briefOf(answer: Answer): Brief {
  const { subject, tracks, outcomes, complete } = answer;
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
  };
}
