import type { Answer } from '../model/answer';
import type { Contributor, Mention } from '../model/contributor';
import type { Handle } from '../model/handle';
import { isMeant } from '../model/meant';
import type { Overrule, OverruleOf, Someone } from '../model/overrule';

const meantBy = ({ id, name, ids }: Contributor): Someone => ({ key: id, name, ids });
const meantIn = ({ key, name, ids }: Mention): Someone => ({ key, name, ids });

/** "Not them": the account is not this person's. */
export function notTheirs(person: Contributor, { platform, username }: Handle, at: number): Overrule {
  const kind = 'not-their-account';
  return { id: `${kind} ${person.id} ${platform} ${username.toLowerCase()}`, at, kind, person: meantBy(person), platform, username };
}

/** "These are two people": whom this source credits is not whom the others credit. undefined = nobody else credits them. */
export function anotherPerson(person: Contributor, source: string, at: number): Overrule | undefined {
  const mentions = person.mentions ?? [];
  const [one] = mentions.filter((mention) => mention.source === source);
  const others = mentions.filter((mention) => mention.source !== source).map(meantIn);
  const kind = 'two-people';
  return one && others.length > 0 ? { id: `${kind} ${one.key} ${others[0]?.key}`, at, kind, one: meantIn(one), others } : undefined;
}

/** "These are one", whatever the sources say. */
export function samePerson(person: Contributor, other: Contributor, at: number): Overrule {
  const kind = 'same-person';
  const [first, second] = [person, other].sort((a, b) => a.id.localeCompare(b.id));
  return { id: `${kind} ${first?.id} ${second?.id}`, at, kind, one: meantBy(person), other: meantBy(other) };
}

/** What a person has said about one contributor, so that it can be taken back where it shows. */
export interface SaidAbout {
  hidden: OverruleOf<'not-their-account'>[];
  /** Kept apart from, by name. */
  parted: { id: string; name: string }[];
  /** Joined with, by name. */
  joined: { id: string; name: string }[];
}

export function saidAbout({ overrules = [] }: Pick<Answer, 'overrules'>, person: Contributor): SaidAbout {
  const is = (someone: Someone) => isMeant(someone, person) || (person.mentions ?? []).some(({ key }) => key === someone.key);
  return {
    hidden: overrules.filter((each) => each.kind === 'not-their-account').filter((each) => is(each.person)),
    parted: overrules
      .filter((each) => each.kind === 'two-people')
      .flatMap(({ id, one, others }) => {
        if (is(one)) return [{ id, name: others[0]?.name ?? '' }];
        return others.some(is) ? [{ id, name: one.name }] : [];
      }),
    joined: overrules
      .filter((each) => each.kind === 'same-person')
      .flatMap(({ id, one, other }) => (is(one) && is(other) ? [{ id, name: one.name === person.name ? other.name : one.name }] : [])),
  };
}

/** The record that the person has picked at this source, by the overrule that says so. */
export const chosenAt = ({ overrules = [] }: Answer, source: string): OverruleOf<'chosen-record'> | undefined =>
  overrules.filter((each) => each.kind === 'chosen-record').find(({ candidate }) => SOURCE_OF[candidate.split(':')[0] ?? ''] === source);

const SOURCE_OF: Record<string, string> = { mb: 'musicbrainz', genius: 'genius', discogs: 'discogs' };

/** Whom somebody could be: the other people of this record, by name. */
export const othersThan = ({ contributors }: Answer, person: Contributor): Contributor[] =>
  contributors
    .filter(({ id, kind }) => id !== person.id && kind !== 'company' && kind !== 'place')
    .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
