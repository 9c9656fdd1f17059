import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../components/catalogue';
import type { Answer } from '../../lib/model/answer';
import { completenessOf } from '../../lib/view/completeness';
import { everyoneElse } from '../../lib/view/everyone';
import { extentOf } from '../../lib/view/extent';
import { handlesOf } from '../../lib/view/handles';
import { headlineOf } from '../../lib/view/headline';
import { labelsOf } from '../../lib/view/labels';
import { crewOf } from '../../lib/view/person';
import { numbersOf } from '../../lib/view/positions';
import { producersOf, producersOfTrack } from '../../lib/view/producers';
import { projectOf } from '../../lib/view/project';
import { rowKeys } from '../../lib/view/row-keys';
import { answerOf, credit, found, handle, idOf, on, person, proofOf, subject } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';

const producers = (answer: Answer) => producersOf(answer, crewOf(answer), catalogueOf(answer));
const namesOf = (rows: { person: { name: string } }[]) => rows.map((row) => row.person.name);

describe('producers', () => {
  it('rank by kind, then by number of tracks', () => {
    expect(namesOf(producers(nightFerry))).toEqual(['Juno Park', 'Ada Quill', 'Theo Lund', 'Pia Sand', 'Noor Haddad']);
  });

  it('keep the kinds of one person apart', () => {
    const answer = answerOf({ credits: [credit('Juno Park', 'co_producer', on(3)), credit('Juno Park', 'producer', on(1, 2))] });
    const [juno] = producers(answer);
    expect(juno?.role.id).toBe('producer');
    expect(juno?.extent).toEqual({ kind: 'tracks', positions: new Set(on(1, 2)) });
    expect(juno?.lesser.map(({ role }) => role.id)).toEqual(['co_producer']);
  });

  it('are named as credited, with the better-known name beside it', () => {
    const theo = producers(nightFerry)[2]?.person;
    expect([theo?.name, theo?.knownAs]).toEqual(['Theo Lund', 'Theodor Lundqvist']);
  });

  it.each(['company', 'place'] as const)('are never a %s', (kind) => {
    const answer = answerOf({ credits: [credit('Harbour Studio', 'producer', 'release')], contributors: [person('Harbour Studio', kind)] });
    expect(producers(answer)).toEqual([]);
    expect(everyoneElse(answer, crewOf(answer), catalogueOf(answer)).map(({ family }) => family)).toEqual(['business']);
  });

  it.each(['video_producer', 'video_director', 'production_company', 'produced_at'])('are never a %s', (role) => {
    expect(producers(answerOf({ credits: [credit('Finn Doyle', role, 'release')] }))).toEqual([]);
  });

  it('of a track include those of the whole record', () => {
    const answer = answerOf({ credits: [credit('A', 'producer', 'release'), credit('B', 'producer', on(2))] });
    expect(namesOf(producersOfTrack(producers(answer), '1-1'))).toEqual(['A']);
    expect(namesOf(producersOfTrack(producers(answer), '1-2'))).toEqual(['A', 'B']);
  });
});

describe('extent', () => {
  const union = credit('A', 'producer', 'release', {
    proofs: [{ ...proofOf('genius', 'Producers', 'A', 'album'), via: 'song_performances' }],
  });

  it('says that tracks are not said when an album only sums up its songs', () => {
    expect(extentOf([union])).toEqual({ kind: 'unsaid' });
  });

  it('prefers named tracks to a sum', () => {
    expect(extentOf([union, credit('A', 'producer', on(4))])).toEqual({ kind: 'tracks', positions: new Set(['1-4']) });
  });

  it('takes a credit of the release as the whole record', () => {
    expect(extentOf([credit('A', 'producer', 'release')])).toEqual({ kind: 'release' });
  });
});

describe('project', () => {
  const project = projectOf(nightFerry, crewOf(nightFerry), catalogueOf(nightFerry));

  it('gives every executive producer their own reading', () => {
    expect(project.executives.map((row) => [row.person.name, row.reading?.kinds[0]?.kind])).toEqual([
      ['Ada Quill', 'artist'],
      ['Mara Voss', 'label'],
      ['Ines Moreau', 'courtesy'],
      ['Oskar Brandt', 'unclear'],
    ]);
  });

  it('shows A&R and labels once', () => {
    expect(namesOf(project.artistsAndRepertoire)).toEqual(['Bea Lindqvist']);
    expect(labelsOf(nightFerry, crewOf(nightFerry)).map(({ name }) => name)).toEqual(['Low Tide Rec.']);
  });
});

describe('handles', () => {
  it('come Instagram first, websites last', () => {
    expect(handlesOf(nightFerry, idOf('Juno Park'), catalogueOf(nightFerry)).map(({ platform }) => platform)).toEqual([
      'instagram',
      'soundcloud',
      'website',
    ]);
  });

  it('without https are not shown', () => {
    const hostile = { ...handle('A', 'website', 'a.example'), url: 'javascript:alert(1)' };
    expect(handlesOf(answerOf({ handles: [hostile] }), idOf('A'), catalogueOf(answerOf({})))).toEqual([]);
  });
});

it('a cover without https is not loaded', () => {
  const facts = { title: 'T', artists: [], tracks: [], cover: 'http://covers.example/1.png' };
  expect(headlineOf({ ...subject, facts }, undefined).cover).toBeUndefined();
});

it('counts the sources that gave credits among those asked', () => {
  expect(completenessOf(nightFerry, () => true)).toEqual({ asking: [], found: 2, asked: 3, tracksWithout: 0 });
});

it('counts no source about people among the sources of credits', () => {
  const answer = answerOf({ outcomes: [found('musicbrainz', 4), found('wikidata', 3)] });
  expect(completenessOf(answer, () => true)).toMatchObject({ found: 1, asked: 1 });
});

it('keys rows by words, and namesakes by their order', () => {
  expect(rowKeys(['A', 'B', 'A'], (name) => name)).toEqual(['A', 'B', 'A 2']);
});

it('numbers tracks with their disc only where there are several', () => {
  const track = (position: string) => ({ position, title: '', ids: {} });
  expect([...numbersOf([track('1-1'), track('1-2')]).values()]).toEqual(['1', '2']);
  expect([...numbersOf([track('1-1'), track('2-1')]).values()]).toEqual(['1.1', '2.1']);
});
