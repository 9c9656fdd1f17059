import { expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import type { Credit } from '../../lib/model/credit';
import type { Evidence } from '../../lib/readings/evidence';
import { readNeighbours } from '../../lib/readings/read-neighbours';
import { person } from '../resolve/reports';
import { ada, does, harbour, nightFerry, ofTheBand, tie } from './invent';

const juno = person('Juno Park', { mb: ['juno'] });
const theo = person('Theo Lund', { mb: ['theo'] });
const studio: Contributor = { ...person('Harbour Studio Ltd', { mb: ['studio'] }), kind: 'company' };
const bandMember: Contributor = { ...theo, memberships: [tie('member', 'The Harbour', { organisationIds: { mb: ['harbour'] } })] };
const people = [ada, juno, theo, studio, harbour];

const hipHop: Evidence = {
  ...nightFerry,
  release: {
    ...nightFerry.release,
    title: '',
    artists: '',
    artistKeys: [],
    labels: [],
    genres: [
      { name: 'Electronic', source: 'discogs' },
      { name: 'Hip Hop', source: 'discogs', link: 'https://www.discogs.com/release/1' },
    ],
  },
};

const rapRock: Evidence = {
  ...nightFerry,
  release: {
    title: '',
    artists: '',
    artistKeys: [],
    labels: [],
    genres: ['Hip Hop', 'Rap Rock'].map((name) => ({ name, source: 'discogs' })),
  },
};

/** Keys of what is remarked about the first of these credits. */
function remarked(credits: Credit[], on: Evidence = nightFerry, contributors = people) {
  return readNeighbours({ ...on, contributors, credits })
    .filter(({ credit }) => credit === credits[0]?.id)
    .map(({ reason }) => reason);
}

it.each<[string, Credit[], string[], Evidence?]>([
  ['the artist who produces themself', [does(ada, 'producer', ['1-1'])], ['produces-own']],
  ['the artist as co-producer', [does(ada, 'co_producer', ['1-1'])], ['produces-own']],
  ['the artist as an additional producer only', [does(ada, 'additional_producer', ['1-1'])], ['added-to-unnamed']],
  ['a producer who wrote on the same track', [does(juno, 'producer', ['1-1']), does(juno, 'songwriter', ['1-1'])], ['also-wrote']],
  ['a producer who wrote on another track', [does(juno, 'producer', ['1-1']), does(juno, 'songwriter', ['1-2'])], []],
  ['a producer and writer of the whole', [does(juno, 'producer'), does(juno, 'composer', ['1-2'])], ['also-wrote-release']],
  ['a producer who is only sampled', [does(juno, 'producer', ['1-1']), does(juno, 'interpolated_writer', ['1-1'])], []],
  ['a vocal producer beside a producer', [does(juno, 'vocal_producer', ['1-1']), does(theo, 'producer', ['1-1'])], ['vocals-alone']],
  ['a vocal producer of another track', [does(juno, 'vocal_producer', ['1-1']), does(theo, 'producer', ['1-2'])], ['vocals-alone-unnamed']],
  ['a vocal producer who produced, too', [does(juno, 'vocal_producer', ['1-1']), does(juno, 'producer', ['1-2'])], []],
  [
    'a vocal producer who mixed, too',
    [does(juno, 'vocal_producer', ['1-1']), does(juno, 'mixing_engineer', ['1-1']), does(theo, 'producer', ['1-1'])],
    [],
  ],
  ['a producer whom another source calls additional', [does(juno, 'additional_producer', ['1-1']), does(juno, 'producer', ['1-1'])], []],
  ['additional production', [does(juno, 'additional_producer', ['1-1']), does(theo, 'producer', ['1-1', '1-2'])], ['added-to']],
  ['a company as producer', [does(studio, 'producer')], ['company-producer']],
  ['a company as executive producer', [does(studio, 'executive_producer')], []],
  ['a company that owns the copyright', [does(studio, 'copyright')], []],
  [
    'who mastered what another mixed',
    [does(juno, 'mastering_engineer'), does(theo, 'mixing_engineer', ['1-1'])],
    ['mastered-not-mixed-some'],
  ],
  [
    'who mastered what others mixed on every track',
    [does(juno, 'mastering_engineer'), does(theo, 'mixing_engineer', ['1-1', '1-2', '1-3'])],
    ['mastered-not-mixed'],
  ],
  ['who mixed what another mastered', [does(juno, 'mixing_engineer', ['1-1']), does(theo, 'mastering_engineer')], ['mixed-not-mastered']],
  ['who mixed and mastered', [does(juno, 'mixing_engineer'), does(juno, 'mastering_engineer'), does(theo, 'mixing_engineer')], []],
  ['who mastered where nobody is named for the mix', [does(juno, 'mastering_engineer')], []],
  ['a producer of a hip-hop record', [does(juno, 'producer', ['1-1'])], ['made-the-beat'], hipHop],
  ['a producer of a rap-rock record', [does(juno, 'producer', ['1-1'])], [], rapRock],
  ['a co-producer of a hip-hop record', [does(juno, 'co_producer', ['1-1'])], [], hipHop],
  ['a plain producer', [does(juno, 'producer', ['1-1'])], []],
])('%s', (_, credits, keys, on) => {
  expect(remarked(credits, on).map(({ key }) => key)).toEqual(keys);
});

it('a member of the band produces their own group', () => {
  expect(remarked([does(bandMember, 'producer')], ofTheBand, [harbour, bandMember])).toMatchObject([
    { key: 'produces-own-group', params: { artist: 'The Harbour' } },
  ]);
});

it('names those beside whom they worked, people only, each once', () => {
  const credits = [
    does(juno, 'additional_producer', ['1-1', '1-2']),
    does(theo, 'producer', ['1-1']),
    does(theo, 'producer', ['1-2']),
    does(studio, 'producer'),
  ];
  expect(remarked(credits)[0]?.people).toEqual([theo.id]);
});

it('says which source files the record under its genre', () => {
  expect(remarked([does(juno, 'producer')], hipHop)).toEqual([
    { key: 'made-the-beat', params: { genre: 'Hip Hop' }, proof: { source: 'discogs', link: 'https://www.discogs.com/release/1' } },
  ]);
});
