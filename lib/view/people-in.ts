import type { Discography } from '../model/discography';
import type { Person } from './person';

/** Somebody of a discography by id; one whom nobody has described is their id. */
export function peopleIn({ contributors, about }: Pick<Discography, 'contributors' | 'about'>): (id: string) => Person {
  const all = new Map([about, ...contributors].map((each) => [each.id, each]));
  return (id) => {
    const contributor = all.get(id);
    return { id, name: contributor?.name ?? id, knownAs: undefined, contributor };
  };
}
