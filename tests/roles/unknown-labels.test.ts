import { describe, expect, it } from 'vitest';
import { roles } from '../../lib/roles';
import { PATTERNS } from '../../lib/roles/patterns';
import { roleForLabel } from '../../lib/roles/role-for';

const UNKNOWN: Record<string, string[]> = {
  'of those who run something': [
    ...['Executive', 'Music Executive', 'Record Executive', 'Album Executive', 'Project Executive', 'Track Executive Record'],
    ...['Label Executive', 'Label Manager', 'President', 'CEO', 'Founder', 'Artist Development', 'Brass Band Manager'],
  ],
  'of producers of something else': [
    ...['Associate Producer Film', 'Musical Co-Producer', 'Co-Producer Theatre', 'Theater Executive Producer', 'Radio Co-Producer'],
    ...['Stage Associate Producer', 'TV Producer', 'Concert Executive Producer', 'Festival Co-Producer', 'Podcast Additional Producer'],
    ...['Line Producer', 'Additional Production (Radio Play)'],
  ],
  'of programmers of something else': [
    ...['Radio Programmer', 'Festival Programmer', 'Software Programmer', 'Computer Programmer', 'Programming Director', 'Programmed At'],
    ...['Drum Programmed At', 'Beat Software Programmer'],
  ],
  'of those who make, carry or lend instruments': [
    ...['Piano Preparation', 'Piano Prepared By', 'Piano Movers', 'Piano Maintenance', 'Harpsichord Maintenance', 'Harpsichord Maker'],
    ...[
      'Organ Builder',
      'Guitar Builder',
      'Guitar Repair',
      'Drum Head',
      'Bass Amp',
      'Harp Provided By',
      'Strings Courtesy',
      'Drum Supplier',
    ],
  ],
  'of work on music that others play': [
    ...[
      'Drum Teacher',
      'Bass Guitar Lessons',
      'Strings Leader',
      'Strings Coordinator',
      'Horns Written By',
      'Vocal Melody',
      'Guitar Photography',
    ],
    ...['Vocals From', 'Drum Sounds', 'Guitar Loops', 'Vocal Effects', 'Drum Design', 'Strings Fixer'],
  ],
  'of two things at once': [
    ...[
      'Vocals, Guitar',
      'Vocals & Guitar',
      'Drums / Percussion',
      'Executive Producer and Producer',
      'Executive Producers & Album Producers',
    ],
    ...['Additional Production & Mixing', 'Co-Producer, Mixer', 'Vocal Production and Engineering'],
  ],
  'that are too short to say': ['DJ', 'Assistant', 'Lead', 'Technical', 'Director', 'Sound', 'Loop', 'Group'],
};

describe.each(Object.entries(UNKNOWN))('labels %s stay as they are written', (_kind, labels) => {
  it.each(labels)('%s', (label) => expect(roleForLabel(label)?.id).toBeUndefined());
});

it.each([
  ['Supervised By', 'music_supervisor'],
  ['Supervision', 'music_supervisor'],
  ['Score', 'arranger'],
  ['Author', 'songwriter'],
  ['Leader', 'concertmaster'],
  ['Bandleader', 'concertmaster'],
  ['Tour Manager', 'management'],
  ['Road Manager', 'management'],
  ['A&R Coordinator', 'a_and_r'],
  ['AAndRCoordinator', 'a_and_r'],
  ['Associate Executive Producer', 'co_executive_producer'],
  ['Assistant Executive Producer', 'assistant_producer'],
  ['Additional Executive Producer', 'additional_producer'],
  ['Post Production Engineer', 'post_producer'],
  ['Executive Producer', 'producer'],
  ['Initial Producer', 'producer'],
])('%s is no %s', (label, role) => {
  expect(roleForLabel(label)).toBeDefined();
  expect(roleForLabel(label)?.id).not.toBe(role);
});

it.each(['Marketing', 'Promotion', 'Sponsor', 'Funded By'])('%s may be a person', (label) => {
  expect(roleForLabel(label)?.company).toBeUndefined();
});

it('words lead to roles of the catalogue alone', () => {
  const ids = new Set(roles.map(({ id }) => id));
  expect(PATTERNS.flatMap(([, id]) => (id && !ids.has(id) ? [id] : []))).toEqual([]);
});
