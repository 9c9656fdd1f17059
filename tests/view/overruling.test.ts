import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import type { Overrule } from '../../lib/model/overrule';
import { merge, type Told } from '../../lib/resolve/merge';
import { anotherPerson, notTheirs, othersThan, saidAbout, samePerson } from '../../lib/view/overruling';
import { answerOf } from '../gallery/invent';
import { credit, handle, person, report, tracks } from '../resolve/reports';

const juno = person('Juno Park', { mb: ['mb-juno'] });
const theo = person('Theo Lund', { mb: ['mb-theo'] });
const junoAtGenius = person('JUNO PARK', { genius: ['7'] });
const account = handle(junoAtGenius, 'instagram', 'JunoPark', 'genius');

const saidBy = (source: string, ...people: Contributor[]): Told => ({
  id: source,
  source,
  report: report({
    tracks: tracks('Slow Ferry'),
    contributors: people,
    credits: people.map((who) => credit(who, 'producer', ['1-1'], source)),
    handles: people.includes(junoAtGenius) ? [account] : [],
  }),
});

/** The answer as it stands once the person has said these. */
const afterSaying = (...overrules: Overrule[]) =>
  answerOf(merge([saidBy('musicbrainz', juno, theo), saidBy('genius', junoAtGenius)], [], { pageTracks: [], within: 'test', overrules }));
const named = (answer: ReturnType<typeof afterSaying>, name: string): Contributor =>
  answer.contributors.find((each) => each.name === name) ?? juno;

describe('what a person says', () => {
  it('about an account hides it, and shows there that it did', () => {
    const denial = notTheirs(named(afterSaying(), 'Juno Park'), account, 1);
    const answer = afterSaying(denial);
    expect(answer.handles).toEqual([]);
    expect(saidAbout(answer, named(answer, 'Juno Park')).hidden).toEqual([denial]);
    expect(saidAbout(answer, named(answer, 'Theo Lund')).hidden).toEqual([]);
  });

  it('about two people parts them, and shows so at both', () => {
    const split = anotherPerson(named(afterSaying(), 'Juno Park'), 'genius', 1);
    const answer = split ? afterSaying(split) : afterSaying();
    expect(answer.contributors).toHaveLength(3);
    expect(saidAbout(answer, named(answer, 'Juno Park')).parted.map(({ name }) => name)).toEqual(['JUNO PARK']);
    expect(saidAbout(answer, named(answer, 'JUNO PARK')).parted.map(({ name }) => name)).toEqual(['Juno Park']);
    expect(anotherPerson(named(afterSaying(), 'Theo Lund'), 'musicbrainz', 1)).toBeUndefined();
  });

  it('about one person joins them, and shows so', () => {
    const before = afterSaying();
    const answer = afterSaying(samePerson(named(before, 'Theo Lund'), named(before, 'Juno Park'), 1));
    expect(answer.contributors).toHaveLength(1);
    expect(saidAbout(answer, named(answer, 'Juno Park')).joined.map(({ name }) => name)).toEqual(['Theo Lund']);
  });

  it('twice has one name', () => {
    const [one, two] = [named(afterSaying(), 'Juno Park'), named(afterSaying(), 'Theo Lund')];
    expect(samePerson(one, two, 1).id).toBe(samePerson(two, one, 2).id);
    expect(notTheirs(one, account, 1).id).toBe(notTheirs(one, { ...account, username: 'junopark' }, 2).id);
  });
});

it('somebody may be any other person of the record, never a company', () => {
  const label: Contributor = { ...person('Low Tide Rec.', { mb: ['l'] }), kind: 'company' };
  expect(othersThan(answerOf({ contributors: [theo, label, juno] }), theo)).toEqual([juno]);
});
