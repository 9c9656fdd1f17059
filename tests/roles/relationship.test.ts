import { describe, expect, it } from 'vitest';
import { roleOf, roles } from '../../lib/roles';
import { ATTRIBUTE_IDS, NARROWED } from '../../lib/roles/relationship';
import { roleForRelationship } from '../../lib/roles/role-for';

const PRODUCER_ON_RELEASE = '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f';
const EXECUTIVE = 'e0039285-6667-4f94-80d6-aa6520c6d359';

describe('a relationship', () => {
  it.each([
    [[], 'producer'],
    [['executive'], 'executive_producer'],
    [['executive', 'co'], 'co_executive_producer'],
    [['executive', 'associate'], 'associate_executive_producer'],
    [['assistant', 'executive'], 'associate_executive_producer'],
    [['additional', 'executive'], 'executive_producer'],
    [['additional', 'co', 'executive'], 'co_executive_producer'],
    [['co'], 'co_producer'],
    [['additional'], 'additional_producer'],
    [['assistant'], 'assistant_producer'],
    [['associate'], 'associate_producer'],
  ])('of producer with %j is %s', (attributes, role) => {
    expect(roleForRelationship('producer', PRODUCER_ON_RELEASE, attributes)?.id).toBe(role);
    expect(roleForRelationship('renamed by the server', PRODUCER_ON_RELEASE, attributes)?.id).toBe(role);
  });

  it('is known by its name where no id is given', () => expect(roleForRelationship('mix', undefined, [])?.id).toBe('mixing_engineer'));

  it('knows an attribute by its id, whatever it is called', () => {
    const attributeIds = { exécutif: EXECUTIVE };
    expect(roleForRelationship('producer', PRODUCER_ON_RELEASE, ['exécutif'], { attributeIds })?.id).toBe('executive_producer');
    expect(roleForRelationship('producer', PRODUCER_ON_RELEASE, [EXECUTIVE])?.id).toBe('executive_producer');
  });

  it.each([
    ['instrument', ['guitar'], 'guitar'],
    ['instrument', ['guitar', 'solo'], 'guitar'],
    ['instrument', ['Spanish acoustic guitar', 'guitar'], 'guitar'],
    ['instrument', ['guitar', 'piano'], 'instrumentalist'],
    ['instrument', ['theremin'], 'instrumentalist'],
    ['instrument', ['an instrument of tomorrow'], 'instrumentalist'],
    ['instrument', [], 'instrumentalist'],
    ['instrument', ['drums (drum set)'], 'drums'],
    ['instrument', ['oboe', 'English horn'], 'woodwinds'],
    ['instrument', ['French horn'], 'horns'],
    ['instrument', ['handclaps'], 'body_percussion'],
    ['instrument', ['drum machine'], 'instrumentalist'],
    ['instrument', ['turntable'], 'turntablist'],
    ['vocal', ['lead vocals'], 'lead_vocals'],
    ['vocal', ['background vocals', 'additional'], 'background_vocals'],
    ['vocal', ['additional'], 'additional_vocals'],
    ['vocal', ['choir vocals'], 'choir'],
    ['vocal', ['spoken vocals'], 'spoken_word'],
    ['vocal', ['soprano vocals', 'solo'], 'vocals'],
    ['vocal', ['lead vocals', 'background vocals'], 'vocals'],
    ['recording', ['lead vocals'], 'vocal_engineer'],
    ['recording', ['vocal'], 'vocal_engineer'],
    ['recording', ['violin'], 'string_engineer'],
    ['recording', ['assistant', 'lead vocals'], 'assistant_recording_engineer'],
    ['programming', ['drum machine'], 'drum_programmer'],
    ['programming', ['drum machine', 'keyboard'], 'programmer'],
    ['editor', ['vocals'], 'vocal_editor'],
    ['instrument arranger', ['cello'], 'string_arranger'],
    ['performer', ['guest'], 'featured_artist'],
    ['lyricist', ['translated'], 'translator'],
    ['lyricist', ['additional'], 'additional_lyricist'],
    ['mastering', ['re'], 'remastering_engineer'],
    ['compiler', [], 'compiler'],
    ['video director', [], 'video_director'],
    ['lacquer cut', [], 'lacquer_cut'],
    ['glass mastered', [], 'glass_mastered_at'],
    ['mixed at', [], 'mixed_at'],
    ['edited at', [], 'edited_at'],
    ['produced for', [], 'initial_producer'],
    ['rights society', [], 'performance_rights'],
    ['licensee', [], 'licensor'],
  ])('of %s with %j is %s', (type, attributes, role) => expect(roleForRelationship(type, undefined, attributes)?.id).toBe(role));

  it.each([
    ['executive in charge of production', 'executive_in_charge'],
    ['production coordinator', 'production_coordinator'],
    ['management', 'management'],
    ['A&R coordinator', 'a_and_r_admin'],
    ['made the tea', 'other'],
    [undefined, 'other'],
  ])('for some other task, %s, is %s', (task, role) => {
    expect(roleForRelationship('misc', undefined, ['task'], { task })?.id).toBe(role);
  });

  it('becomes more exact by the words of a task, never something else', () => {
    const producer = (task: string) => roleForRelationship('producer', PRODUCER_ON_RELEASE, ['task'], { task })?.id;
    expect(producer('vocal')).toBe('vocal_producer');
    expect(producer('vocal production')).toBe('vocal_producer');
    expect(producer('video')).toBe('producer');
    expect(producer('at Pier 9')).toBe('producer');
  });

  it.each([
    ['producer', ['co'], 'beat', 'co_producer'],
    ['producer', ['co'], 'production', 'co_producer'],
    ['producer', ['additional'], 'production', 'additional_producer'],
    ['producer', ['additional'], 'vocal production', 'vocal_producer'],
    ['producer', ['assistant'], 'vocal production', 'assistant_producer'],
    ['producer', ['executive'], 'co-executive producer', 'co_executive_producer'],
    ['producer', ['executive'], 'music', 'executive_producer'],
    ['engineer', ['assistant'], 'mixing', 'assistant_mixing_engineer'],
    ['engineer', ['assistant'], 'tape research', 'assistant_engineer'],
    ['engineer', [], 'mixing', 'mixing_engineer'],
  ])('of %s with %j keeps its manner, whatever the task (%s): %s', (type, attributes, task, role) => {
    expect(roleForRelationship(type, undefined, [...attributes, 'task'], { task })?.id).toBe(role);
  });

  it('of a type that nobody knows is nothing', () => expect(roleForRelationship('is haunted by', undefined, [])).toBeUndefined());
});

it('no type with the same attributes stands under two roles', () => {
  const keys = roles.flatMap(({ musicbrainz = [] }) =>
    musicbrainz.map(({ type, typeId, attributes = [] }) => [type, typeId, ...[...attributes].sort()].join('|')),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('every role that an instrument or a voice leads to exists', () => {
  const ids = [...Object.keys(NARROWED), ...Object.values(NARROWED).flatMap((to) => [...Object.keys(to), ...Object.values(to)])];
  expect(ids.filter((id) => roleOf(id).id !== id)).toEqual([]);
});

it('attributes are known by the names that the types ask for', () => {
  const asked = new Set(roles.flatMap(({ musicbrainz = [] }) => musicbrainz.flatMap(({ attributes = [] }) => attributes)));
  expect([...asked].filter((name) => !Object.values(ATTRIBUTE_IDS).includes(name)).sort()).toEqual(['guest', 're', 'translated']);
});
