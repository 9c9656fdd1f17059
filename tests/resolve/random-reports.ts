import fc from 'fast-check';
import type { Contributor, ContributorIds } from '../../lib/model/contributor';
import type { Overrule, Someone } from '../../lib/model/overrule';
import type { Told, ToldOfPeople } from '../../lib/resolve/merge';
import { credit, handle, person, report, tracks } from './reports';

/** Reports in which namesakes, joint credits, initials and shared ids collide as often as possible. */
const NAMES = ['Juno Park', 'JUNO PARK', 'J. Park', 'Jin Park', 'Ada Quill', 'Ada Quill & Juno Park', 'Theo Lund', 'Theo Lund Jr'];
const ROLES = ['producer', 'co_producer', 'engineer', 'executive_producer'];
const TITLES = ['Slow Ferry', 'Low Tide', 'Harbour'];
const OWN: Record<string, keyof ContributorIds> = { musicbrainz: 'mb', genius: 'genius', discogs: 'discogs', spotify: 'spotify' };

const someId = fc.constantFrom('1', '2', '3');

function contributorOf(source: string): fc.Arbitrary<Contributor> {
  const kind = OWN[source] ?? 'mb';
  const own = fc.option(someId, { nil: undefined });
  return fc.tuple(fc.constantFrom(...NAMES), own).map(([name, id]) => person(name, id ? { [kind]: [`${source}-${id}`] } : {}));
}

const scope = fc.oneof(fc.constant('release' as const), fc.subarray(['1-1', '1-2', '1-3'], { minLength: 1 }));

function toldBy(source: string): fc.Arbitrary<Omit<Told, 'id'>> {
  const line = fc.tuple(contributorOf(source), fc.constantFrom(...ROLES), scope, fc.boolean());
  return fc.tuple(fc.array(line, { maxLength: 5 }), fc.shuffledSubarray(TITLES)).map(([lines, titles]) => ({
    source,
    report: report({
      tracks: tracks(...titles),
      contributors: [...new Map(lines.map(([who]) => [who.id, who])).values()],
      credits: lines.map(([who, role, where, isUnion]) =>
        credit(who, role, where, source, where === 'release' && isUnion ? { via: 'song_performances' } : {}),
      ),
    }),
  }));
}

export const someTold: fc.Arbitrary<Told[]> = fc
  .array(fc.constantFrom(...Object.keys(OWN)).chain(toldBy), { minLength: 1, maxLength: 5 })
  .map((list) => list.map((each, at) => ({ ...each, id: `${each.source}:${at}` })));

const crossIds: fc.Arbitrary<ContributorIds> = fc
  .tuple(someId, someId, someId)
  .map(([mb, genius, wd]) => ({ mb: [`musicbrainz-${mb}`], genius: [`genius-${genius}`], wd: [`Q${wd}`] }));

export const somePeople: fc.Arbitrary<ToldOfPeople[]> = fc
  .array(fc.tuple(crossIds, fc.constantFrom(...NAMES), fc.constantFrom('one', 'two')), { maxLength: 3 })
  .map((list) =>
    list.map(([ids, name, username], at) => {
      const who = person(name, ids);
      return {
        id: `wikidata:${at}`,
        source: 'wikidata',
        report: { contributors: [who], handles: [handle(who, 'instagram', username, 'wikidata')] },
      };
    }),
  );

const someone: fc.Arbitrary<Someone> = fc
  .constantFrom(...Object.keys(OWN))
  .chain((source) => contributorOf(source).map(({ id, name, ids }) => ({ key: id, name, ids })));

export const someOverrules: fc.Arbitrary<Overrule[]> = fc
  .array(fc.tuple(fc.constantFrom('two-people', 'same-person', 'not-their-account'), someone, someone), { maxLength: 3 })
  .map((list) => list.map(([kind, one, other], at) => overruleOf(kind, one, other, at)));

function overruleOf(kind: string, one: Someone, other: Someone, at: number): Overrule {
  const said = { id: `${kind} ${at}`, at };
  if (kind === 'two-people') return { ...said, kind, one, others: [other] };
  if (kind === 'same-person') return { ...said, kind, one, other };
  return { ...said, kind: 'not-their-account', person: one, platform: 'instagram', username: 'one' };
}
