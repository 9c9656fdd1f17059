import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../components/catalogue';
import type { Credit } from '../../lib/model/credit';
import { soundOf, soundOfTrack, steeringOf } from '../../lib/view/made-by';
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
  it('is the same people throughout, whether by track or as a whole', () => {
    expect(made(produced('A'), produced('B'))).toEqual({ kind: 'whole', names: ['A', 'B'] });
    expect(made(produced('A', ...ALL))).toEqual({ kind: 'whole', names: ['A'] });
  });

  it('is a few people by their tracks, together where they made the same', () => {
    expect(made(produced('A', 1), produced('B', 2, 3), produced('C', 3, 2), produced('D', ...ALL))).toEqual({
      kind: 'shared',
      total: 12,
      shares: [{ names: ['D'] }, { names: ['B', 'C'], count: 2 }, { names: ['A'], count: 1 }],
    });
  });

  it('names of many only those who lead', () => {
    expect(made(produced('A', 1, 2, 3), produced('B', 4), produced('C', 5), produced('D', 6), produced('E', 7))).toEqual({
      kind: 'led',
      names: ['A'],
      count: 3,
      total: 12,
      others: 4,
    });
  });

  it('counts people where nobody leads', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    expect(made(...names.map((name, index) => produced(name, index + 1)))).toEqual({ kind: 'many', people: 5 });
  });

  it('does not forget those whose tracks are not said', () => {
    expect(made(unsaid('A'), unsaid('B'))).toEqual({ kind: 'unsaid', names: ['A', 'B'] });
    expect(made(produced('A', 1, 2), unsaid('B'))).toEqual({ kind: 'led', names: ['A'], count: 2, total: 12, others: 1 });
  });

  it('is told by co-producers where nobody is a plain producer, and by nobody else', () => {
    expect(made(credit('A', 'co_producer', 'release'))).toEqual({ kind: 'whole', names: ['A'] });
    expect(made(credit('A', 'vocal_producer', 'release'), credit('B', 'executive_producer', 'release'))).toEqual({ kind: 'none' });
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
