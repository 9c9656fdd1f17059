import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../components/catalogue';
import type { Credit } from '../../lib/model/credit';
import { coProducersOf, soundOf, soundOfTrack, steeringOf } from '../../lib/view/made-by';
import { crewOf } from '../../lib/view/person';
import { producersOf } from '../../lib/view/producers';
import { projectOf } from '../../lib/view/project';
import { answerOf, credit, on, proofOf } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';

const made = (...credits: Credit[]) => {
  const answer = answerOf({ credits });
  return soundOf(producersOf(answer, crewOf(answer), catalogueOf(answer)), answer);
};
const produced = (name: string, ...tracks: number[]) => credit(name, 'producer', tracks.length > 0 ? on(...tracks) : 'release');
const unsaid = (name: string) =>
  credit(name, 'producer', 'release', { proofs: [{ ...proofOf('genius', 'Producers', name, 'album'), via: 'song_performances' }] });
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('who made the sound of a record', () => {
  const role = 'producer';

  it('is the same people throughout, whether by track or as a whole', () => {
    expect(made(produced('A'), produced('B'))).toEqual({ kind: 'whole', role, names: ['A', 'B'] });
    expect(made(produced('A', ...ALL))).toEqual({ kind: 'whole', role, names: ['A'] });
  });

  it('is a few people by their tracks, together where they made the same', () => {
    expect(made(produced('A', 1), produced('B', 2, 3), produced('C', 3, 2), produced('D', ...ALL))).toEqual({
      kind: 'shared',
      role,
      total: 12,
      shares: [
        { names: ['D'], count: 'all' },
        { names: ['B', 'C'], count: 2 },
        { names: ['A'], count: 1 },
      ],
    });
  });

  it('names of many only those who lead with at least half of the tracks', () => {
    const others = [produced('B', 7), produced('C', 8), produced('D', 9), produced('E', 10)];
    expect(made(produced('A', 1, 2, 3, 4, 5, 6), ...others)).toEqual({ kind: 'led', names: ['A'], count: 6, total: 12, others: 4 });
    expect(made(produced('A', 1, 2, 3, 4, 5), ...others)).toEqual({ kind: 'many', people: 5 });
  });

  it('counts people where nobody leads', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    expect(made(...names.map((name, index) => produced(name, index + 1)))).toEqual({ kind: 'many', people: 5 });
  });

  it('does not forget those whose tracks are not said, nor sets anybody above them', () => {
    expect(made(unsaid('A'), produced('B'))).toEqual({
      kind: 'shared',
      role,
      total: 12,
      shares: [
        { names: ['B'], count: 'all' },
        { names: ['A'], count: 'unsaid' },
      ],
    });
    const many = ['B', 'C', 'D', 'E'].map(unsaid);
    expect(made(produced('A', ...ALL), ...many)).toEqual({ kind: 'many', people: 5 });
  });

  it('is told by co-producers where nobody is a plain producer, and by nobody else', () => {
    expect(made(credit('A', 'co_producer', 'release'))).toEqual({ kind: 'whole', role: 'co_producer', names: ['A'] });
    expect(made(credit('A', 'vocal_producer', 'release'), credit('B', 'executive_producer', 'release'))).toEqual({ kind: 'none' });
  });

  it('leaves co-producers beside plain producers apart', () => {
    const producers = (...credits: Credit[]) =>
      producersOf(answerOf({ credits }), crewOf(answerOf({ credits })), catalogueOf(answerOf({ credits })));
    expect(coProducersOf(producers(produced('A', 1), credit('B', 'co_producer', on(2))))).toEqual(['B']);
    expect(coProducersOf(producers(credit('B', 'co_producer', on(2))))).toEqual([]);
  });
});

describe('who made one track', () => {
  const producers = producersOf(nightFerry, crewOf(nightFerry), catalogueOf(nightFerry));

  it('goes by kind, each with its people', () => {
    expect(soundOfTrack(producers, '1-3')).toEqual([
      { role: 'producer', names: ['Ada Quill'] },
      { role: 'co_producer', names: ['Theo Lund'] },
    ]);
  });

  it('leaves out whoever is only named for the album', () => {
    expect(soundOfTrack(producers, '1-1')).toEqual([{ role: 'producer', names: ['Juno Park'] }]);
  });
});

it('who ran the project goes by the strongest kind, the strongest first', () => {
  expect(steeringOf(projectOf(nightFerry, crewOf(nightFerry), catalogueOf(nightFerry)))).toEqual([
    { kind: 'artist', names: ['Ada Quill'] },
    { kind: 'label', names: ['Mara Voss'] },
    { kind: 'courtesy', names: ['Ines Moreau'] },
    { kind: 'unclear', names: ['Oskar Brandt'] },
  ]);
});
