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
    ['Other', ['Axe'], 'other'],
    ['Bass Vocals', [], 'vocals'],
    ['Oboe', [], 'woodwinds'],
    ['Flute', ['Wooden'], 'woodwinds'],
    ['Theremin', [], 'instrumentalist'],
    ['Cor Anglais', [], 'woodwinds'],
    ['Bass Clarinet', [], 'woodwinds'],
    ['Sampler', [], 'sampler'],
    ['Human Beatbox', [], 'beatboxing'],
    ['Rap', [], 'rap'],
    ['Vocals', ['Harmony'], 'harmony_vocals'],
    ['Soloist', [], 'soloist'],
    ['Concept By', ['Sleeve'], 'concept'],
    ['Make-Up', ['Band'], 'make_up'],
    ['Presenter', [], 'host'],
    ['Programmed By', ['Drums'], 'drum_programmer'],
    ['Mixed By', ['5.1 Surround'], 'immersive_mix_engineer'],
    ['Mastered By', ['Dolby Atmos'], 'immersive_mastering_engineer'],
    ['Arranged By', ['Choir'], 'choir_arranger'],
    ['Arranged By', ['Horns & Strings'], 'string_arranger'],
    ['Executive-Producer', ['Executive In Charge Of Production'], 'executive_in_charge'],
    ['Recording Supervisor', [], 'recording_supervisor'],
    ['Film Producer', [], 'video_producer'],
    ['Directed By', ['Music'], 'music_director'],
    ['A&R', ['Administration'], 'a_and_r_admin'],
    ['Public Relations', [], 'marketing'],
    ['Executive-Producer', ['Associate'], 'associate_executive_producer'],
    ['Executive-Producer', ['Assistant'], 'associate_executive_producer'],
    ['Producer', ['Associate Executive Producer'], 'associate_executive_producer'],
    ['Producer', ['2nd Producer'], 'assistant_producer'],
    ['Producer', ['Additional Production, Mix'], 'additional_producer'],
    ['Producer', ['Co-Exec.'], 'co_executive_producer'],
    ['Engineer', ['Assistant, Tape Op'], 'assistant_engineer'],
    ['Supervised By', [], 'coordinator'],
    ['Supervised By', ['Recording'], 'recording_supervisor'],
    ['Supervised By', ['Music'], 'music_supervisor'],
    ['Score', [], 'composer'],
    ['Leader', [], 'music_director'],
    ['Management', [], 'management'],
    ['Management', ['Tour'], 'crew'],
    ['Tour Manager', [], 'crew'],
    ['Producer', ['At Pier 9', 'Assistant'], 'assistant_producer'],
  ] as const)('%s %j means %s', (base, brackets, role) => expect(roleForBracketed(base, [...brackets])?.id).toBe(role));

  it.each([
    ['Photography By', 'Bass Player', 'photography'],
    ['Photography By', 'Supervision', 'photography'],
    ['Conductor', 'Orchestra', 'conductor'],
    ['Edited By', 'Recording', 'editor'],
    ['Producer', 'For Executive Music', 'producer'],
    ['Producer', 'Co-op Records', 'producer'],
    ['Producer', 'Second Edition', 'producer'],
    ['Producer', '2nd Release', 'producer'],
    ['Producer', 'Second Unit', 'producer'],
    ['Producer', 'Associate At Low Tide', 'producer'],
    ['Producer', 'Additional Recordings', 'producer'],
    ['Producer', 'Vocals Recording', 'producer'],
    ['Producer', 'Co-mix', 'producer'],
    ['Executive-Producer', 'Second Edition', 'executive_producer'],
    ['Technician', 'Drums', 'technician'],
    ['Voice Actor', 'Co-pilot', 'spoken_word'],
  ])('%s [%s] stays what its base says', (base, bracket, role) => expect(roleForBracketed(base, [bracket])?.id).toBe(role));

  it.each(['Snacks', 'Vibe Manager'])('%s is nothing we know', (base) => {
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
    ['Glass Mastered At', 'glass_mastered_at'],
    ['Exclusive Retailer', 'retailer'],
    ['Manufactured For', 'commissioner'],
    ['Produced For', 'initial_producer'],
    ['Filmed At', 'filmed_at'],
    ['Edited At', 'edited_at'],
    ['Designed At', 'designed_at'],
    ['Licensed Through', 'licensor'],
    ['Exported By', 'distributor'],
    ['Duplicated By', 'manufacturer'],
    ['Published By', 'publisher'],
    ['Marketed By', 'marketing'],
  ])('%s means %s', (label, role) => expect(roleForListed(label)?.id).toBe(role));

  it.each(['Aged At', 'Mastered'])('%s is nothing that Discogs lists of companies', (label) => {
    expect(roleForListed(label)?.family).not.toBe('place');
  });
});

describe('instruments and voices', () => {
  it('belong to roles of the catalogue', () => {
    expect(Object.keys(PLAYED).filter((id) => roleOf(id).family !== 'performing')).toEqual([]);
  });

  it.each(Object.entries(PLAYED))('of %s are that, whatever words they hold', (id, labels) => {
    for (const label of labels) expect(roleForBracketed(label, [])?.id, label).toBe(id);
  });
});
