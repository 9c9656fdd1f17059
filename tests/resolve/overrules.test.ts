import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import { sharesId } from '../../lib/model/meant';
import { type Overrule, type Someone, standing } from '../../lib/model/overrule';
import { merge, type Told, type ToldOfPeople } from '../../lib/resolve/merge';
import { someOverrules, somePeople, someTold } from './random-reports';
import { credit, handle, person, report, tracks } from './reports';

const frame = { pageTracks: [], within: 'test' };
const juno = person('Juno Park', { mb: ['mb-juno'] });
const junoAtGenius = person('JUNO PARK', { genius: ['7'] });
const theo = person('Theo Lund', { mb: ['mb-theo'] });

const saidBy = (source: string, ...people: Contributor[]): Told => ({
  id: source,
  source,
  report: report({
    tracks: tracks('Slow Ferry'),
    contributors: people,
    credits: people.map((who) => credit(who, 'producer', ['1-1'], source)),
  }),
});
const told = [saidBy('musicbrainz', juno, theo), saidBy('genius', junoAtGenius)];

const meant = ({ id, name, ids }: Contributor): Someone => ({ key: id, name, ids });
const split: Overrule = { id: 's', at: 2, kind: 'two-people', one: meant(junoAtGenius), others: [meant(juno)] };
const join: Overrule = { id: 'j', at: 1, kind: 'same-person', one: meant(juno), other: meant(theo) };

const mergeWith = (overrules: Overrule[], people: ToldOfPeople[] = [], answers = told) => merge(answers, people, { ...frame, overrules });
const keysOf = (overrules: Overrule[], people: ToldOfPeople[] = []) => mergeWith(overrules, people).contributors.map(({ id }) => id);

describe('"these are two people"', () => {
  it('parts who was joined by name, and is taken back', () => {
    expect(keysOf([])).toEqual(['mb:mb-juno', 'mb:mb-theo']);
    expect(keysOf([split])).toEqual(['genius:7', 'mb:mb-juno', 'mb:mb-theo']);
    expect(mergeWith([split]).overrules).toEqual([split]);
  });

  it('wins over a source that says they are one, and over what was asked while they were one', () => {
    const joined = { ...juno, ids: { mb: ['mb-juno'], genius: ['7'], wd: ['Q1'] } };
    const people = [
      { id: 'w', source: 'wikidata', report: { contributors: [joined], handles: [handle(juno, 'instagram', 'junopark', 'wikidata')] } },
      { id: 'g', source: 'genius', report: { contributors: [joined], handles: [handle(juno, 'instagram', 'otherjuno', 'genius')] } },
    ];
    const { contributors, handles } = mergeWith([split], people);
    expect(contributors.map(({ id, ids }) => [id, ids])).toEqual([
      ['genius:7', { genius: ['7'] }],
      ['mb:mb-juno', { mb: ['mb-juno'], wd: ['Q1'] }],
      ['mb:mb-theo', { mb: ['mb-theo'] }],
    ]);
    expect(handles.map(({ contributor, username }) => [contributor, username])).toEqual([
      ['genius:7', 'otherjuno'],
      ['mb:mb-juno', 'junopark'],
    ]);
  });

  it('holds on every record where both are', () => {
    const elsewhere = [saidBy('musicbrainz', juno), saidBy('genius', junoAtGenius)].map((each) => ({ ...each, id: `${each.id}:2` }));
    expect(mergeWith([split], [], elsewhere).contributors).toHaveLength(2);
    expect(mergeWith([split], [], [saidBy('musicbrainz', theo)]).overrules).toEqual([]);
  });

  it('parts a mention that has no id', () => {
    const bare = person('Juno Park');
    const answers = [saidBy('musicbrainz', juno), saidBy('genius', bare)];
    const overrule: Overrule = { ...split, one: meant(bare) };
    expect(mergeWith([], [], answers).contributors).toHaveLength(1);
    expect(mergeWith([overrule], [], answers).contributors).toHaveLength(2);
  });
});

describe('"these are one"', () => {
  it('joins though their ids differ, and is taken back', () => {
    const { contributors, credits, overrules } = mergeWith([join]);
    expect(contributors.map(({ id, ids }) => [id, ids.mb])).toEqual([['mb:mb-juno', ['mb-juno', 'mb-theo']]]);
    expect(credits).toHaveLength(1);
    expect(overrules).toEqual([join]);
  });

  it('says nothing where one of them is missing', () => {
    expect(mergeWith([join], [], [saidBy('musicbrainz', theo)]).overrules).toEqual([]);
  });
});

describe('of two overrules that contradict each other', () => {
  const one: Overrule = { id: 'one', at: 3, kind: 'same-person', one: meant(juno), other: meant(junoAtGenius) };

  it('the later one stands', () => {
    expect(standing([one, split])).toEqual([one]);
    expect(standing([{ ...split, at: 4 }, one])).toEqual([{ ...split, at: 4 }]);
    expect(keysOf([one, split])).toEqual(['mb:mb-juno', 'mb:mb-theo']);
  });
});

describe('"not their account"', () => {
  const people = [
    {
      id: 'w',
      source: 'wikidata',
      report: {
        contributors: [juno],
        handles: [handle(juno, 'instagram', 'junopark', 'wikidata'), handle(juno, 'x', 'junopark', 'wikidata')],
      },
    },
    { id: 'g', source: 'genius', report: { contributors: [juno], handles: [handle(juno, 'instagram', 'other', 'genius')] } },
  ];
  const denial: Overrule = { id: 'n', at: 1, kind: 'not-their-account', person: meant(juno), platform: 'instagram', username: 'JunoPark' };

  it('hides that account alone, and settles the dispute about it', () => {
    const { handles, overrules } = mergeWith([denial], people);
    expect(handles.map(({ platform, username, status }) => [platform, username, status])).toEqual([
      ['instagram', 'other', 'listed'],
      ['x', 'junopark', 'listed'],
    ]);
    expect(overrules).toEqual([denial]);
  });

  it('hides it of nobody else', () => {
    const other: Overrule = { ...denial, person: meant(theo) };
    expect(mergeWith([other], people).handles).toHaveLength(3);
    expect(mergeWith([other], people).overrules).toEqual([]);
  });
});

describe('whatever sources say', () => {
  const everything = fc.record({ told: someTold, people: somePeople, overrules: someOverrules });

  it('nobody holds the ids of two whom the person keeps apart', () => {
    fc.assert(
      fc.property(everything, ({ told: answers, people, overrules }) => {
        const { contributors } = mergeWith(overrules, people, answers);
        for (const each of standing(overrules)) {
          if (each.kind !== 'two-people' || each.others.some((other) => sharesId(other.ids, each.one.ids))) continue;
          const both = contributors.filter(
            ({ ids }) => sharesId(ids, each.one.ids) && each.others.some((other) => sharesId(ids, other.ids)),
          );
          expect(both).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
