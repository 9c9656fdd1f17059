import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import { createLedger } from '../../lib/resolve/ledger';
import { merge, type Told } from '../../lib/resolve/merge';
import { credit, person, report, tracks } from './reports';

const frame = { pageTracks: [], within: 'test' };
const LIST = tracks('Slow Ferry', 'Low Tide', 'Harbour');

/** One source's credits as producer, each contributor on the given tracks. */
function saidBy(source: string, ...lines: [Contributor, string[]][]): Told {
  const credits = lines.map(([who, scope]) => credit(who, 'producer', scope, source));
  return { id: source, source, report: report({ tracks: LIST, contributors: lines.map(([who]) => who), credits }) };
}

const namesIn = (...told: Told[]): string[] =>
  merge(told, [], frame)
    .contributors.map(({ name }) => name)
    .sort();

const juno = person('Juno Park', { mb: ['mb-juno'] });
const theo = person('Theo Lund', { mb: ['mb-theo'] });
const ada = person('Ada Quill', { mb: ['mb-ada'] });

describe('names on one track', () => {
  it.each([
    ['JUNO PARK (Producer)'],
    ['Juno “Low Tide” Park'],
    ['Juno Park p/k/a JP'],
    ['JP (p/k/a Juno Park)'],
    ['Juno Park for Low Tide Productions'],
    ['Juno Park Jr.'],
    ['J. Park'],
    ['Park, The'],
  ])('Juno Park and %s: as many people as names say', (name) => {
    const people = namesIn(saidBy('musicbrainz', [juno, ['1-1']]), saidBy('genius', [person(name, { genius: ['7'] }), ['1-1']]));
    expect(people).toEqual(name === 'Park, The' ? ['Juno Park', 'Park, The'] : ['Juno Park']);
  });

  it('join by an alias and by the name as credited', () => {
    const alias = { ...juno, aliases: ['Night Pilot'] };
    const pilot = person('Night Pilot', { genius: ['7'] });
    expect(namesIn(saidBy('musicbrainz', [alias, ['1-1']]), saidBy('genius', [pilot, ['1-1']]))).toEqual(['Juno Park']);
    const told = saidBy('musicbrainz', [juno, ['1-1']]);
    const credited = {
      ...told,
      report: { ...told.report, credits: [credit(juno, 'producer', ['1-1'], 'musicbrainz', { creditedAs: 'Night Pilot' })] },
    };
    expect(namesIn(credited, saidBy('genius', [pilot, ['1-1']]))).toEqual(['Juno Park']);
  });

  it('prefer the name itself to another one’s alias', () => {
    const alias = { ...theo, aliases: ['Juno Park'] };
    const { contributors } = merge(
      [saidBy('musicbrainz', [alias, ['1-1']], [juno, ['1-1']]), saidBy('genius', [person('Juno Park', { genius: ['7'] }), ['1-1']])],
      [],
      frame,
    );
    expect(contributors.find(({ ids }) => ids.genius)?.ids.mb).toEqual(['mb-juno']);
  });

  it('leave a third apart when it could be either of two', () => {
    const other = person('Juno Park', { discogs: ['5'], mb: ['mb-other'] });
    const third = person('Juno Park', { genius: ['7'] });
    expect(
      namesIn(saidBy('musicbrainz', [juno, ['1-1']]), saidBy('discogs', [other, ['1-1']]), saidBy('genius', [third, ['1-1']])),
    ).toHaveLength(3);
  });

  it('join a mention without an id to the one that the same source numbers', () => {
    const bare = { ...saidBy('genius', [person('Juno Park'), ['1-1']]), id: 'genius:page' };
    expect(namesIn(bare, saidBy('genius', [person('Juno Park', { genius: ['7'] }), ['1-1']]))).toHaveLength(1);
    const two = saidBy('genius', [person('Juno Park', { genius: ['7'] }), ['1-1']], [person('Juno Park', { genius: ['8'] }), ['1-1']]);
    expect(namesIn(bare, two)).toHaveLength(3);
  });
});

describe('initials', () => {
  const short = person('J. Park', { genius: ['7'] });

  it.each<[string, string[], Told]>([
    ['on another track', ['1-2'], saidBy('musicbrainz', [juno, ['1-1']])],
    ['that two people there have', ['1-1'], saidBy('musicbrainz', [juno, ['1-1']], [person('Jin Park', { mb: ['mb-jin'] }), ['1-1']])],
    [
      'that are another on each track',
      ['1-1', '1-2'],
      saidBy('musicbrainz', [juno, ['1-1']], [person('Jin Park', { mb: ['mb-jin'] }), ['1-2']]),
    ],
    ['of one source that has the full name too', ['1-1'], saidBy('genius', [person('Juno Park', { genius: ['9'] }), ['1-1']])],
  ])('%s stay apart', (_why, on, told) => {
    const own = { ...saidBy('genius', [short, on]), id: 'genius:song' };
    expect(namesIn(told, own)).toContain('J. Park');
  });
});

describe('a joint credit', () => {
  const pair = person('Ada Quill & Juno Park', { genius: ['77'] });
  const both = saidBy('musicbrainz', [ada, ['1-1']], [juno, ['1-1', '1-2']]);

  it('of two people whom another source names on the track is a proof of each, word for word', () => {
    const { credits, contributors } = merge([both, saidBy('genius', [pair, ['1-1']])], [], frame);
    expect(contributors.map(({ name }) => name).sort()).toEqual(['Ada Quill', 'Juno Park']);
    expect(contributors.flatMap(({ ids }) => ids.genius ?? [])).toEqual([]);
    for (const each of credits) {
      const joint = each.proofs.find(({ source }) => source === 'genius');
      expect([joint?.words.name, joint?.sourceId, each.creditedAs]).toEqual(['Ada Quill & Juno Park', undefined, undefined]);
    }
  });

  it.each<[string, Told[]]>([
    ['one part is unknown', [saidBy('musicbrainz', [ada, ['1-1']])]],
    ['the parts are on other tracks', [saidBy('musicbrainz', [ada, ['1-2']], [juno, ['1-3']])]],
    ['the parts never meet it together', [saidBy('musicbrainz', [ada, ['1-1']], [juno, ['1-2']])]],
    [
      'only the same source knows the parts',
      [saidBy('genius', [person('Ada Quill', { genius: ['1'] }), ['1-1']], [person('Juno Park', { genius: ['2'] }), ['1-1']])],
    ],
    ['a part could be two people', [both, saidBy('discogs', [person('Juno Park', { discogs: ['3'], mb: ['mb-2'] }), ['1-1']])]],
    ['two sources know the pair as one', [both, saidBy('discogs', [person('Ada Quill and Juno Park', { discogs: ['4'] }), ['1-1']])]],
  ])('stays one when %s', (_why, told) => {
    const pairTold = { ...saidBy('genius', [pair, ['1-1']]), id: 'genius:pair' };
    expect(namesIn(...told, pairTold).filter((name) => name.includes('Quill') && name.includes('Park'))).toHaveLength(1);
  });

  it('stays one when its source calls it a group', () => {
    const group = { ...person('Ada Quill & Juno Park', { discogs: ['4'] }), kind: 'group' as const };
    expect(namesIn(both, saidBy('discogs', [group, ['1-1']]))).toHaveLength(3);
  });

  it('gives its account to none of them', () => {
    const account = {
      contributor: pair.id,
      platform: 'instagram',
      username: 'pair',
      url: 'https://example.org/',
      status: 'listed' as const,
      proofs: [],
    };
    const told = saidBy('genius', [pair, ['1-1']]);
    expect(merge([both, { ...told, report: { ...told.report, handles: [account] } }], [], frame).handles).toEqual([]);
  });
});

describe('ids that a service has merged', () => {
  const subject = { ref: { site: 'spotify', kind: 'album' as const, id: 'x', url: 'https://open.spotify.com/album/x' } };

  it('are all kept, and the present one is asked with', () => {
    const ledger = createLedger(subject, { creditSources: ['musicbrainz'], personSources: ['genius'] }, () => {});
    const old = person('Juno Park', { mb: ['mb-old'] });
    ledger.take('1', 'musicbrainz', saidBy('musicbrainz', [old, ['1-1']]).report);
    ledger.takePeople(
      '2',
      'musicbrainz',
      { contributors: [{ ...old, ids: { mb: ['mb-new'] } }], handles: [] },
      ledger.answer().contributors,
    );
    const [one] = ledger.answer().contributors;
    expect([one?.id, one?.ids.mb, one?.formerIds]).toEqual(['mb:mb-new', ['mb-new', 'mb-old'], { mb: ['mb-old'] }]);
  });

  it('join who goes by the old one with who goes by the new one', () => {
    const merged = { ...person('Juno Park', { mb: ['mb-new', 'mb-old'] }), formerIds: { mb: ['mb-old'] } };
    const people = [{ id: 'p', source: 'musicbrainz', report: { contributors: [merged], handles: [] } }];
    const told = [
      saidBy('musicbrainz', [person('Juno Park', { mb: ['mb-old'] }), ['1-1']]),
      saidBy('discogs', [person('J. Parkes', { discogs: ['1'], mb: ['mb-new'] }), ['1-3']]),
    ];
    expect(merge(told, people, frame).contributors.map(({ id }) => id)).toEqual(['mb:mb-new']);
    expect(merge(told, [], frame).contributors).toHaveLength(2);
  });
});

it('everybody who is credited is said to be so by somebody', () => {
  const told = [
    saidBy('musicbrainz', [juno, ['1-1']], [theo, ['1-2']]),
    saidBy('genius', [person('JUNO PARK', { genius: ['7'] }), ['1-1']]),
  ];
  const [first, second] = merge(told, [], frame).contributors;
  expect(first?.mentions?.map(({ source, name, ids }) => [source, name, ids])).toEqual([
    ['musicbrainz', 'Juno Park', { mb: ['mb-juno'] }],
    ['genius', 'JUNO PARK', { genius: ['7'] }],
  ]);
  expect(second?.mentions).toHaveLength(1);
});

it('contributors that contradict each other about an id have keys of their own', () => {
  const one = person('A', { mb: ['mb-1'], genius: ['1'] });
  const two = { ...person('B', { genius: ['2'], mb: ['mb-1'] }), id: 'genius:2' };
  const keys = merge([saidBy('musicbrainz', [one, ['1-1']]), saidBy('genius', [two, ['1-2']])], [], frame).contributors.map(({ id }) => id);
  expect(keys).toEqual(['genius:2', 'mb:mb-1']);
});
