import { describe, expect, it } from 'vitest';
import { briefOf, namesByTrack } from '../../lib/view/brief';
import { answerOf, credit, on, person } from '../gallery/invent';

const tracks = [1, 2, 3].map((number) => ({ position: `1-${number}`, title: `Track ${number}`, ids: { spotify: `id${number}` } }));
const credits = [
  credit('Theo Lund', 'co_producer', on(2)),
  credit('Juno Park', 'producer', on(1, 2)),
  credit('Noor Haddad', 'vocal_producer', on(3)),
  credit('Mara Voss', 'executive_producer', 'release'),
  credit('Harbour Studio Ltd', 'producer', 'release'),
];
const contributors = [
  person('Theo Lund'),
  person('Juno Park'),
  person('Noor Haddad'),
  person('Mara Voss'),
  person('Harbour Studio Ltd', 'company'),
];

describe('the brief answer', () => {
  it('names who made the record and each track, people alone, by the ids of the page', () => {
    expect(briefOf(answerOf({ tracks, credits, contributors }))).toEqual({
      state: 'done',
      made: ['Juno Park', 'Theo Lund'],
      tracks: { id1: ['Juno Park'], id2: ['Juno Park', 'Theo Lund'] },
    });
  });

  it('tells "nobody has asked" from "being asked" and from "nobody is named"', () => {
    const stateOf = (more: Parameters<typeof answerOf>[0]) => briefOf(answerOf({ tracks, ...more })).state;
    expect(stateOf({ complete: false })).toBe('asleep');
    expect(stateOf({ complete: false, outcomes: [{ source: 'musicbrainz', state: 'asking' }] })).toBe('asking');
    expect(stateOf({ complete: true })).toBe('done');
  });

  it('that is kept says of every track who made it, also that it is nobody', () => {
    expect(namesByTrack(answerOf({ tracks, credits, contributors }))).toEqual({
      id1: ['Juno Park'],
      id2: ['Juno Park', 'Theo Lund'],
      id3: [],
    });
  });

  it('names a track by nothing but an id of the page', () => {
    const other = tracks.map((track) => ({ ...track, ids: { musicbrainz: 'x' } }));
    expect(briefOf(answerOf({ tracks: other, credits, contributors })).tracks).toEqual({});
  });
});
