import { describe, expect, it } from 'vitest';
import { roleOf } from '../../lib/roles';
import { roleForLabel } from '../../lib/roles/role-for';

describe('a label', () => {
  it.each([
    ['Producers', 'producer'],
    ['Executive Producer', 'executive_producer'],
    ['Executive-Producer', 'executive_producer'],
    ['Executive Album Producers', 'executive_producer'],
    ['Co-Producer', 'co_producer'],
    ['Additional Production', 'additional_producer'],
    ['Vocal Production By', 'vocal_producer'],
    ['Video Producer', 'video_producer'],
    ['Phonographic Copyright ℗', 'phonographic_copyright'],
    ['Phonographic Copyright (p)', 'phonographic_copyright'],
    ['Copyright ©', 'copyright'],
    ['Backing Vocals', 'background_vocals'],
    ['Second Violin', 'strings'],
    ['RecordingEngineer', 'recording_engineer'],
    ['Executive Production By', 'executive_producer'],
    ['Producer Executive', 'executive_producer'],
    ['Assistant Executive Music Producer', 'associate_executive_producer'],
    ['Additional Vocals & Ad-Libs', 'additional_vocals'],
    ['Recorded & Mixed At', 'recorded_at'],
    ['Prepared Guitar', 'guitar'],
    ['Additional Production (Radio Edit)', 'additional_producer'],
    ['808 Programming', 'programmer'],
    ['Programmed By', 'programmer'],
    ['Live Beats Programmed By', 'drum_programmer'],
    ['Executive Video Producer', 'video_producer'],
    ['Vocals Recorded By', 'vocal_engineer'],
    ['Vocals Engineered By', 'vocal_engineer'],
    ['Vocals Produced By', 'vocal_producer'],
    ['Assistant Vocal Producer', 'assistant_producer'],
    ['Second Drums', 'drums'],
    ['Distorted Bass', 'bass'],
    ['Low Bass Clarinet', 'woodwinds'],
    ['Jew’s Harp', 'instrumentalist'],
    ['Tiny Jaw Harp', 'instrumentalist'],
    ['Live Drum Programming', 'drum_programmer'],
    ['Extra Synth Programming', 'programmer'],
    ['Executive in Charge of Production', 'executive_in_charge'],
    ['Executive in Charge of Album Production', 'executive_in_charge'],
    ['Drum Tech', 'technician'],
    ['Guitar Tech', 'technician'],
    ['Piano Tuner', 'technician'],
    ['Drum Editing', 'editor'],
    ['Additional Vocal Engineering', 'vocal_engineer'],
    ['Video Production Assistant', 'video_crew'],
    ['Immersive Audio Mixing', 'immersive_mix_engineer'],
  ])('%s means %s', (label, role) => expect(roleForLabel(label)?.id).toBe(role));

  it.each([
    'Visualizer Executive Producer',
    'Documentary Executive Producer',
    'Documentary Co-Executive Producer',
    'Festival Executive Producer',
    'Engineer in Charge of Snacks',
    'Assistant to the Executive Producer',
    'Assistant to the Producer',
    'Producer Assistant',
    'Vocal Production Engineer',
    'Video Label',
  ])('%s is no part in producing the music', (label) => expect(roleForLabel(label)).toBeUndefined());

  it.each([
    'Vocal Mixing',
    'Background Vocals Recorded By',
    'Vocal Production Assistant',
    'Drum Recording',
    'Bass Mixing',
    'Tape Recorder',
    'Guitar Sample',
    'Drum Programming Assistant',
  ])('%s is not playing or singing, nor anything we know', (label) => expect(roleForLabel(label)).toBeUndefined());

  it.each(['Snacks', '', '<script>', 'Emcee', 'Hair & Make-Up', 'Miscellaneous Production'])('%j means nothing we know', (label) => {
    expect(roleForLabel(label)).toBeUndefined();
  });
});

it('an unknown id reads as "other"', () => expect(roleOf('no_such_role').id).toBe('other'));
