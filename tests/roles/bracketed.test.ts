import { describe, expect, it } from 'vitest';
import { roleOf } from '../../lib/roles';
import { roleForBracketed, roleForListed } from '../../lib/roles/bracketed';
import { PLAYED } from '../../lib/roles/played';

describe('a Discogs credit', () => {
  it.each([
    ['Producer', [], 'producer'],
    ['Producer', ['Produced By'], 'producer'],
    ['Producer', ['Additional'], 'additional_producer'],
    ['Producer', ['Additional Production By'], 'additional_producer'],
    ['Producer', ['Co-Produced By'], 'co_producer'],
    ['Producer', ['Executive'], 'executive_producer'],
    ['Producer', ['Vocals'], 'vocal_producer'],
    ['Producer', ['Assistant'], 'assistant_producer'],
    ['Producer', ['Video'], 'video_producer'],
    ['Co-producer', [], 'co_producer'],
    ['Executive-Producer', [], 'executive_producer'],
    ['Executive-Producer', ['Associate Producer'], 'associate_producer'],
    ['Executive-Producer', ['Co'], 'co_executive_producer'],
    ['Engineer', ['Mix'], 'mixing_engineer'],
    ['Engineer', ['Vocals'], 'vocal_engineer'],
    ['Engineer', ['Assistant To Theo Lund'], 'assistant_engineer'],
    ['Recorded By', ['2nd Engineer'], 'assistant_recording_engineer'],
    ['Mixed By', ['Additional'], 'additional_mixer'],
    ['Arranged By', ['Strings'], 'string_arranger'],
    ['Vocals', ['Backing'], 'background_vocals'],
    ['Performer', ['Guitar'], 'guitar'],
    ['Other', ['A&R'], 'a_and_r'],
    ['Other', ['Hats'], 'other'],
    ['Bass Vocals', [], 'vocals'],
    ['Oboe', [], 'horns'],
    ['Flute', ['Wooden'], 'instrumentalist'],
    ['Producer', ['At Pier 9', 'Assistant'], 'assistant_producer'],
  ] as const)('%s %j means %s', (base, brackets, role) => expect(roleForBracketed(base, [...brackets])?.id).toBe(role));

  it.each([
    ['Photography By', 'Bass Player', 'photography'],
    ['Photography By', 'Supervision', 'photography'],
    ['Conductor', 'Orchestra', 'conductor'],
    ['Edited By', 'Recording', 'editor'],
    ['Producer', 'For Executive Music', 'producer'],
    ['Producer', 'Co-op Records', 'producer'],
    ['Technician', 'Drums', 'technician'],
    ['Voice Actor', 'Co-pilot', 'spoken_word'],
  ])('%s [%s] stays what its base says', (base, bracket, role) => expect(roleForBracketed(base, [bracket])?.id).toBe(role));

  it.each(['Concept By', 'Make-Up', 'Presenter'])('%s is nothing we know', (base) => {
    expect(roleForBracketed(base, ['Sleeve'])).toBeUndefined();
  });
});

describe('a Discogs company', () => {
  it.each([
    ['Phonographic Copyright (p)', 'phonographic_copyright'],
    ['Copyright (c)', 'copyright'],
    ['Record Company', 'label'],
    ['Produced At', 'produced_at'],
    ['Engineered At', 'recorded_at'],
    ['Lacquer Cut At', 'mastered_at'],
  ])('%s means %s', (label, role) => expect(roleForListed(label)?.id).toBe(role));

  it('that made the glass master has mastered nothing', () => expect(roleForListed('Glass Mastered At')).toBeUndefined());
});

describe('instruments and voices', () => {
  it('belong to roles of the catalogue', () => {
    expect(Object.keys(PLAYED).filter((id) => roleOf(id).family !== 'performing')).toEqual([]);
  });

  it.each(Object.entries(PLAYED))('of %s are that, whatever words they hold', (id, labels) => {
    for (const label of labels) expect(roleForBracketed(label, [])?.id, label).toBe(id);
  });
});
