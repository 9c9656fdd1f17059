import { listed, type Role } from './role';

export const engineeringHelp: Role[] = [
  {
    id: 'assistant_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'engineer', typeId: '5dcc52af-7064-4051-8d62-7d80f4c3c907', attributes: ['assistant'] },
      { type: 'engineer', typeId: '87e922ba-872e-418a-9f41-0a63aa3c30cc', attributes: ['assistant'] },
    ],
    labels: {
      discogs: listed(`
        Engineer [Assistant], Engineer [Assistant Engineer], Engineer [2nd], Technician [Assistance], Engineer [2nd Engineer],
        Engineer [Second Engineer], Engineer [Assisted By], Assistant Engineer
      `),
      ddex: listed(`
        AssistantEngineer, SecondEngineer, StageAssistantEngineer, RemixingSecondEngineer, DigitalEditingSecondEngineer,
        TransfersAndSafetiesSecondEngineer
      `),
      genius: ['Assistant Engineer', 'Assistant Engineers'],
      spotify: ['Assistant Engineer'],
      tidal: ['Assistant Engineer', 'Second Engineer', 'Asst. Engineer'],
      apple: ['Assistant Engineer', 'Second Engineer'],
      qobuz: ['AssistantEngineer', 'SecondEngineer', 'AsstEngineer'],
      any: listed(`
        2nd engineer, asst engineers, assistant engineering, engineering assistant, assistant sound engineer, second engineers,
        additional assistant engineer
      `),
    },
  },
  {
    id: 'assistant_recording_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'recording', typeId: 'a01ee869-80a8-45ef-9447-c59e91aa7926', attributes: ['assistant'] },
      { type: 'recording', typeId: '023a6c6d-80af-4f88-ae69-f5f6213f9bf4', attributes: ['assistant'] },
    ],
    labels: {
      discogs: ['Recorded By [Assistant]', 'Recorded By [Assistant Engineer]', 'Recorded By [Assisted By]'],
      ddex: ['RecordingSecondEngineer', 'TrackingSecondEngineer'],
      genius: ['Assistant Recording Engineer', 'Assistant Recording Engineers'],
      spotify: ['Assistant Recording Engineer'],
      tidal: ['Assistant Recording Engineer', 'Asst. Recording Engineer'],
      apple: ['Assistant Recording Engineer'],
      qobuz: ['RecordingSecondEngineer', 'AssistantRecordingEngineer', 'AsstRecordingEngineer'],
      any: ['tracking assistant', 'recording assistant', 'assistant recordist', 'recording assistant engineer'],
    },
  },
  {
    id: 'assistant_mixing_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'mix', typeId: '3e3102e1-1896-4f50-b5b2-dd9824e46efe', attributes: ['assistant'] },
      { type: 'mix', typeId: '6cc958c0-533b-4540-a281-058fbb941890', attributes: ['assistant'] },
    ],
    labels: {
      discogs: ['Mixed By [Assistant]', 'Mixed By [Assistant Engineer]', 'Mixed By [Assisted By]'],
      ddex: ['MixingSecondEngineer', 'SurroundMixingSecondEngineer'],
      genius: ['Assistant Mixing Engineer', 'Assistant Mixer', 'Assistant Mix Engineer', 'Assistant Mixing Engineers'],
      spotify: ['Assistant Mixing Engineer'],
      tidal: ['Assistant Mixing Engineer', 'Assistant Mixer', 'Asst. Mixing Engineer'],
      apple: ['Assistant Mix Engineer', 'Assistant Mixer', 'Assistant Mixing Engineer'],
      qobuz: listed(`
        AssistantMixingEngineer, AssistantMixer, MixingSecondEngineer, AsstMixer, AsstMixingEngineer, AssistantMixEngineer
      `),
      any: ['mixing assistant', 'mix assistant', 'assistant mixing', 'mixing assistant engineer'],
    },
  },
  {
    id: 'assistant_mastering_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'mastering', typeId: '84453d28-c3e8-4864-9aae-25aa968bcf9e', attributes: ['assistant'] },
      { type: 'mastering', typeId: '30adb2d7-dbcc-4393-9230-2098510ce3c1', attributes: ['assistant'] },
    ],
    labels: {
      discogs: ['Mastered By [Assistant]', 'Mastered By [Assistant Engineer]', 'Mastered By [Assisted By]'],
      ddex: ['MasteringSecondEngineer'],
      genius: ['Assistant Mastering Engineer'],
      spotify: ['Assistant Mastering Engineer'],
      tidal: ['Assistant Mastering Engineer'],
      apple: ['Assistant Mastering Engineer'],
      qobuz: ['AssistantMasteringEngineer', 'AsstMasteringEngineer'],
      any: ['mastering assistant', 'assistant mastering'],
    },
  },
  {
    id: 'additional_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'engineer', typeId: '5dcc52af-7064-4051-8d62-7d80f4c3c907', attributes: ['additional'] },
      { type: 'engineer', typeId: '87e922ba-872e-418a-9f41-0a63aa3c30cc', attributes: ['additional'] },
      { type: 'recording', typeId: 'a01ee869-80a8-45ef-9447-c59e91aa7926', attributes: ['additional'] },
      { type: 'recording', typeId: '023a6c6d-80af-4f88-ae69-f5f6213f9bf4', attributes: ['additional'] },
    ],
    labels: {
      discogs: listed(`
        Engineer [Additional], Engineer [Additional Engineer], Engineer [Additional Engineering], Recorded By [Additional],
        Recorded By [Additional Recording], Recorded By [Additional Recording By]
      `),
      ddex: ['AdditionalEngineer'],
      genius: ['Additional Engineering', 'Additional Engineer', 'Additional Recording'],
      spotify: ['Additional Engineer'],
      tidal: ['Additional Engineer'],
      apple: ['Additional Engineer'],
      qobuz: ['AdditionalEngineer', 'AdditionalRecordingEngineer'],
      any: ['additional engineers', 'additional engineering by', 'additional recording by', 'additional recordings by'],
    },
  },
  {
    id: 'additional_mixer',
    family: 'engineering',
    musicbrainz: [
      { type: 'mix', typeId: '3e3102e1-1896-4f50-b5b2-dd9824e46efe', attributes: ['additional'] },
      { type: 'mix', typeId: '6cc958c0-533b-4540-a281-058fbb941890', attributes: ['additional'] },
    ],
    labels: {
      discogs: ['Mixed By [Additional]', 'Mixed By [Additional Mix]', 'Mixed By [Additional Mixing]', 'Mixed By [Additional Mixing By]'],
      ddex: ['AdditionalMixingEngineer'],
      genius: ['Additional Mixing', 'Additional Mixer', 'Additional Mixing Engineer'],
      tidal: ['Additional Mixer'],
      apple: ['Additional Mixer'],
      qobuz: ['AdditionalMixer', 'AdditionalMixingEngineer'],
      any: ['additional mix', 'additional mix by', 'additional mixing by', 'additional mix engineer', 'additional mixers'],
    },
  },
  {
    id: 'co_mixer',
    family: 'engineering',
    musicbrainz: [
      { type: 'mix', typeId: '3e3102e1-1896-4f50-b5b2-dd9824e46efe', attributes: ['co'] },
      { type: 'mix', typeId: '6cc958c0-533b-4540-a281-058fbb941890', attributes: ['co'] },
    ],
    labels: {
      discogs: ['Mixed By [Co-mix]', 'Mixed By [Co-Mixed By]', 'Mixed By [Co-mixer]'],
      ddex: ['CoMixer', 'CoMixingEngineer'],
      any: ['co-mixed by', 'co-mix', 'co-mixing', 'co-mixers'],
    },
  },
];
