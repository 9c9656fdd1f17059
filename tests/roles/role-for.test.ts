import { describe, expect, it } from 'vitest';
import { roleOf } from '../../lib/roles';
import { roleForLabel, roleForRelationship } from '../../lib/roles/role-for';

const PRODUCER_ON_RELEASE = '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f';

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
    ['Copyright ©', 'copyright'],
    ['Backing Vocals', 'background_vocals'],
    ['Second Violin', 'strings'],
    ['RecordingEngineer', 'recording_engineer'],
    ['Executive Production By', 'executive_producer'],
    ['Executive Producers & Album Producers', 'executive_producer'],
    ['Executive Video Producer', 'video_producer'],
    ['Vocals Recorded By', 'vocal_engineer'],
    ['Vocals Engineered By', 'vocal_engineer'],
    ['Vocals Produced By', 'vocal_producer'],
    ['Assistant Vocal Producer', 'assistant_producer'],
    ['Second Drums', 'drums'],
    ['Distorted Bass', 'bass'],
  ])('%s means %s', (label, role) => expect(roleForLabel(label)?.id).toBe(role));

  it.each([
    'Visualizer Executive Producer',
    'Documentary Executive Producer',
    'Documentary Co-Executive Producer',
    'Festival Executive Producer',
    'Executive in Charge of Production',
    'Assistant to the Executive Producer',
  ])('%s is no part in producing the music', (label) => expect(roleForLabel(label)).toBeUndefined());

  it.each([
    'Vocal Mixing',
    'Background Vocals Recorded By',
    'Vocal Production Assistant',
    'Drum Tech',
    'Drum Recording',
    'Guitar Tech',
    'Bass Mixing',
    'Piano Tuner',
  ])('%s is not playing or singing, nor anything we know', (label) => expect(roleForLabel(label)).toBeUndefined());

  it.each(['Snacks', '', '<script>'])('%j means nothing we know', (label) => expect(roleForLabel(label)).toBeUndefined());
});

describe('a relationship', () => {
  it.each([
    [[], 'producer'],
    [['executive'], 'executive_producer'],
    [['executive', 'co'], 'co_executive_producer'],
    [['co'], 'co_producer'],
    [['additional'], 'additional_producer'],
  ])('of producer with %j is %s', (attributes, role) => {
    expect(roleForRelationship('producer', PRODUCER_ON_RELEASE, attributes)?.id).toBe(role);
    expect(roleForRelationship('renamed by the server', PRODUCER_ON_RELEASE, attributes)?.id).toBe(role);
  });

  it('is known by its name where no id is given', () => expect(roleForRelationship('mix', undefined, [])?.id).toBe('mixing_engineer'));
});

it('an unknown id reads as "other"', () => expect(roleOf('no_such_role').id).toBe('other'));
