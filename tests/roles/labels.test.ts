import { describe, expect, it } from 'vitest';
import { roles } from '../../lib/roles';
import { PLAYED } from '../../lib/roles/played';
import { normaliseLabel, roleForLabel } from '../../lib/roles/role-for';

// `any` is seen wherever, so it counts with every source. Sources are one table in the end: what two of them mean by one
// label must be the same role too, unless a choice is named below.
const claims = new Map<string, Set<string>>();
for (const role of roles) {
  for (const label of [...Object.values(role.labels).flat(), ...(PLAYED[role.id] ?? [])]) {
    const normal = normaliseLabel(label);
    claims.set(normal, (claims.get(normal) ?? new Set()).add(role.id));
  }
}

/** Labels that could be read in two ways, with the reading that the catalogue takes at every source. The list only shrinks. */
const CHOSEN: Record<string, string> = {
  'production assistant': 'production_assistant',
  'produced for': 'initial_producer',
  'produced at': 'produced_at',
  coordinator: 'coordinator',
  'directed by': 'video_director',
  'drum programming': 'drum_programmer',
  'written by sample': 'sampled_artist',
  sample: 'sampled_artist',
  'sound engineer': 'sound_engineer',
  'sound recordist': 'sound_engineer',
  author: 'lyricist',
  score: 'composer',
  leader: 'music_director',
  'supervised by': 'coordinator',
  'production manager': 'production_coordinator',
  performer: 'performer',
};

it('no label belongs to two roles', () => {
  const shared = [...claims].filter(([, ids]) => ids.size > 1).map(([label, ids]) => `${label}: ${[...ids].join(', ')}`);
  expect(shared).toEqual([]);
});

it.each(Object.entries(CHOSEN))('"%s" could be two things and is taken for %s', (label, id) => {
  expect([...(claims.get(label) ?? [])]).toEqual([id]);
});

it('a label stands once in the list of a source', () => {
  const twice = roles.flatMap(({ id, labels }) =>
    Object.entries(labels).flatMap(([source, list]) =>
      list
        .map(normaliseLabel)
        .filter((label, index, all) => all.indexOf(label) !== index)
        .map((label) => `${id} ${source}: ${label}`),
    ),
  );
  expect(twice).toEqual([]);
});

it('every role but those that only MusicBrainz or an instrument tells can be read from a label', () => {
  expect(roles.filter(({ id, labels }) => Object.values(labels).flat().length + (PLAYED[id] ?? []).length === 0)).toEqual([]);
});

const TABLES: Record<string, [string, string | undefined][]> = {
  genius: [
    ['Primary Artists', 'main_artist'],
    ['Featuring', 'featured_artist'],
    ['Producers', 'producer'],
    ['Writers', 'songwriter'],
    ['Executive Producers', 'executive_producer'],
    ['Loop Maker', 'loop_maker'],
    ['Additional Production', 'additional_producer'],
    ['Assistant Mixing Engineer', 'assistant_mixing_engineer'],
    ['Mastered at', 'mastered_at'],
    ['Talkbox', 'talk_box'],
    ['Video Cinematography', 'video_crew'],
    ['Video Commissioner', 'commissioner'],
    ['Video Dancer', 'video_appearance'],
    ['Video Producer', 'video_producer'],
    ['Licensing', 'licensor'],
    ['Theremin', 'instrumentalist'],
    ['Publicist', 'publicist'],
    ['Sample Clearance', 'legal'],
    ['Miscellaneous Production', undefined],
    ['DJ', undefined],
    ['Tour Manager', 'crew'],
    ['Road Manager', 'crew'],
    ['Tour Production Manager', 'crew'],
    ['Associate Executive Producer', 'associate_executive_producer'],
    ['Author', 'lyricist'],
    ['Post Production Engineer', 'engineer'],
    ['Festival Executive Producer', undefined],
  ],
  spotify: [
    ['Main Artist', 'main_artist'],
    ['main artist', 'main_artist'],
    ['Featured Artist', 'featured_artist'],
    ['Performers', 'performer'],
    ['Writers', 'songwriter'],
    ['Composition & Lyrics', 'songwriter'],
    ['Producers', 'producer'],
    ['Composer', 'composer'],
    ['Lyricist', 'lyricist'],
    ['Remixer', 'remixer'],
    ['Arranger', 'arranger'],
    ['Recording Engineer', 'recording_engineer'],
    ['Mixing Engineer', 'mixing_engineer'],
    ['Mastering Engineer', 'mastering_engineer'],
    ['Vocal Producer', 'vocal_producer'],
    ['Executive Producer', 'executive_producer'],
    ['Background Vocals', 'background_vocals'],
    ['Production & Engineering', undefined],
  ],
  ddex: [
    ['StudioProducer', 'producer'],
    ['InitialProducer', 'initial_producer'],
    ['CoExecutiveProducer', 'co_executive_producer'],
    ['AdditionalStudioProducer', 'additional_producer'],
    ['VideoProducer', 'video_producer'],
    ['FilmProducer', 'video_producer'],
    ['AAndRCoordinator', 'a_and_r_admin'],
    ['BandLeader', 'music_director'],
    ['ClubDJ', 'dj_mixer'],
    ['DJ', undefined],
    ['AAndRAdministrator', 'a_and_r_admin'],
    ['ArtistBackgroundVocalEngineer', 'vocal_engineer'],
    ['TrackingSecondEngineer', 'assistant_recording_engineer'],
    ['ImmersiveMasteringEngineer', 'immersive_mastering_engineer'],
    ['TransfersAndSafetiesEngineer', 'transfer_engineer'],
    ['Tonmeister', 'balance_engineer'],
    ['TapeOperator', 'tape_operator'],
    ['Soloist', 'soloist'],
    ['Presenter', 'host'],
    ['MakeUpArtist', 'make_up'],
    ['LightingTechnician', 'lighting'],
    ['WriterOfAccompanyingMaterial', 'liner_notes'],
    ['SubPublisher', 'publisher'],
    ['UserDefined', 'other'],
    ['ProgramProducer', undefined],
    ['NewsProducer', undefined],
    ['Director', undefined],
  ],
  tidal: [
    ['Producer', 'producer'],
    ['Co-Producer', 'co_producer'],
    ['Vocal Producer', 'vocal_producer'],
    ['Executive Producer', 'executive_producer'],
    ['Additional Producer', 'additional_producer'],
    ['Associated Performer', 'performer'],
    ['Background Vocal', 'background_vocals'],
    ['Vocal', 'vocals'],
    ['Composer', 'composer'],
    ['Lyricist', 'lyricist'],
    ['Composer Lyricist', 'songwriter'],
    ['Music Publisher', 'publisher'],
    ['Record Label', 'label'],
    ['Mixer', 'mixing_engineer'],
    ['Asst. Mixing Engineer', 'assistant_mixing_engineer'],
    ['Mastering Engineer', 'mastering_engineer'],
    ['Immersive Mix Engineer', 'immersive_mix_engineer'],
    ['Sound Editor', 'editor'],
    ['Studio Personnel', 'studio_personnel'],
    ['Performance Arranger', 'arranger'],
    ['Shoe Size', undefined],
  ],
  apple: [
    ['Primary Artist', 'main_artist'],
    ['Songwriter', 'songwriter'],
    ['Production', 'producer'],
    ['Recording Producer', 'producer'],
    ['Co-Producer', 'co_producer'],
    ['Immersive Mixing Engineer', 'immersive_mix_engineer'],
    ['Immersive Mastering Engineer', 'immersive_mastering_engineer'],
    ['Mix Engineer', 'mixing_engineer'],
    ['Assistant Mix Engineer', 'assistant_mixing_engineer'],
    ['Tracking', 'recording_engineer'],
    ['Remastering', 'remastering_engineer'],
    ['Audio Post Production', 'post_producer'],
    ['Sound Effects', 'sound_designer'],
    ['Drum Programming', 'drum_programmer'],
    ['Orchestra Contractor', 'contractor'],
    ['Artist Development', undefined],
    ['Supervisor', 'coordinator'],
    ['Video Producer', 'video_producer'],
    ['Package Design', 'graphic_design'],
    ['Music Supervisor', 'music_supervisor'],
    ['Supervising Something', undefined],
  ],
  qobuz: [
    ['MainArtist', 'main_artist'],
    ['FeaturedArtist', 'featured_artist'],
    ['AssociatedPerformer', 'performer'],
    ['ComposerLyricist', 'songwriter'],
    ['MusicPublisher', 'publisher'],
    ['StudioPersonnel', 'studio_personnel'],
    ['CoProducer', 'co_producer'],
    ['AdditionalProduction', 'additional_producer'],
    ['AsstRecordingEngineer', 'assistant_recording_engineer'],
    ['AsstMixer', 'assistant_mixing_engineer'],
    ['Masterer', 'mastering_engineer'],
    ['recordedby', 'recording_engineer'],
    ['a&RDirector', 'a_and_r'],
    ['aAndRCoordinator', 'a_and_r_admin'],
    ['Assistant', undefined],
    ['DJ', undefined],
    ['CoachVocals', 'vocal_coach'],
    ['RapVocalist', 'rap'],
    ['ElectricBassGuitar', 'bass'],
    ['ChoirConductor', 'conductor'],
    ['WorkArranger', 'arranger'],
    ['DrumProgramming', 'drum_programmer'],
    ['TapDanceShoes', undefined],
  ],
};

describe.each(Object.entries(TABLES))('a label of %s', (_source, table) => {
  it.each(table)('%s means %s', (label, id) => expect(roleForLabel(label)?.id).toBe(id));
});
