import { listed, type Role } from './role';

export const engineering: Role[] = [
  {
    id: 'programming_engineer',
    family: 'engineering',
    labels: {
      ddex: ['ProgrammingEngineer', 'AdditionalProgrammingEngineer'],
      qobuz: ['ProgrammingEngineer'],
    },
  },
  {
    id: 'engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'engineer', typeId: '5dcc52af-7064-4051-8d62-7d80f4c3c907' },
      { type: 'engineer', typeId: '87e922ba-872e-418a-9f41-0a63aa3c30cc' },
    ],
    labels: {
      discogs: ['Engineer', 'Engineered By', 'Engineer [Studio]'],
      ddex: ['Engineer', 'ProjectEngineer'],
      genius: ['Engineer', 'Engineers', 'Engineered By'],
      spotify: ['Engineer', 'Engineers'],
      tidal: ['Engineer', 'Engineers'],
      apple: ['Engineer'],
      qobuz: ['Engineer', 'TechnicalEngineer'],
      any: listed(`
        eng., engineering, engineering by, studio engineer, chief engineer, senior engineer, house engineer, co-engineer,
        post production engineer
      `),
    },
  },
  {
    id: 'recording_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'recording', typeId: 'a01ee869-80a8-45ef-9447-c59e91aa7926' },
      { type: 'recording', typeId: '023a6c6d-80af-4f88-ae69-f5f6213f9bf4' },
    ],
    labels: {
      discogs: listed(`
        Recorded By, Recording Engineer, Engineer [Recording], Engineer [Live Recording], Tracking By, Engineer [Recording Engineer],
        Engineer [Recorded By], Engineer [Tracking]
      `),
      ddex: ['RecordingEngineer', 'TrackingEngineer'],
      genius: ['Recording Engineer', 'Recorded By', 'Recording Engineers', 'Recording'],
      spotify: ['Recording Engineer'],
      tidal: ['Recording Engineer', 'Recording', 'Tracking Engineer'],
      apple: ['Recording Engineer', 'Recording', 'Tracking Engineer', 'Tracking'],
      qobuz: ['RecordingEngineer', 'recordedby'],
      any: listed(`
        tracked by, recorded, recording by, recordings by, recordist, recording engineered by, recorded & engineered by,
        recorded and engineered by, live recording engineer, live recording
      `),
    },
  },
  {
    id: 'mixing_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'mix', typeId: '3e3102e1-1896-4f50-b5b2-dd9824e46efe' },
      { type: 'mix', typeId: '6cc958c0-533b-4540-a281-058fbb941890' },
    ],
    labels: {
      discogs: ['Mixed By', 'Engineer [Mix]', 'Mix', 'Engineer [Mixing]', 'Engineer [Mixed By]', 'Engineer [Mixing Engineer]'],
      ddex: ['MixingEngineer', 'Mixer'],
      genius: ['Mixing Engineer', 'Mixed By', 'Mixer', 'Mixing Engineers', 'Mixing', 'Mix Engineer'],
      spotify: ['Mixing Engineer', 'Mixer'],
      tidal: ['Mixing Engineer', 'Mixer', 'Mix Engineer', 'Mixing'],
      apple: ['Mix Engineer', 'Mixer', 'Mixing', 'Mixing Engineer'],
      qobuz: ['MixingEngineer', 'Mixer', 'MixEngineer', 'Mixing', 'mixedby'],
      any: ['mixed', 'mix by', 'mixing by', 'mixers', 'mixdown', 'mixed down by', 'audio mixing', 'stereo mix'],
    },
  },
  {
    id: 'mastering_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'mastering', typeId: '84453d28-c3e8-4864-9aae-25aa968bcf9e' },
      { type: 'mastering', typeId: '30adb2d7-dbcc-4393-9230-2098510ce3c1' },
    ],
    labels: {
      discogs: ['Mastered By', 'Engineer [Mastering]', 'Mastering', 'Engineer [Mastering Engineer]', 'Engineer [Mastered By]'],
      ddex: ['MasteringEngineer'],
      genius: ['Mastering Engineer', 'Mastered By', 'Mastering Engineers', 'Mastering', 'Masterer'],
      spotify: ['Mastering Engineer'],
      tidal: ['Mastering Engineer', 'Masterer', 'Mastering'],
      apple: ['Mastering Engineer', 'Mastering'],
      qobuz: ['MasteringEngineer', 'Masterer', 'Mastering', 'masteredby'],
      any: listed(`
        mastered, mastering by, masterers, audio mastering, additional mastering, vinyl mastering, premastering, premastered by
      `),
    },
  },
  {
    id: 'remastering_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'mastering', typeId: '84453d28-c3e8-4864-9aae-25aa968bcf9e', attributes: ['re'] },
      { type: 'mastering', typeId: '30adb2d7-dbcc-4393-9230-2098510ce3c1', attributes: ['re'] },
    ],
    labels: {
      discogs: ['Remastered By', 'Engineer [Remastering]', 'Mastered By [Remastered By]', 'Mastered By [Remastering]'],
      genius: ['Remastering Engineer'],
      tidal: ['Remastering Engineer'],
      apple: ['Remastering', 'Remastering Engineer'],
      qobuz: ['RemasteringEngineer'],
      any: ['remastered', 'remaster', 'remastering by', 'digital remastering', 'digitally remastered by', 'remaster engineer'],
    },
  },
  {
    id: 'immersive_mix_engineer',
    family: 'engineering',
    labels: {
      discogs: listed(`
        Mixed By [Dolby Atmos], Mixed By [Atmos], Mixed By [Dolby Atmos Mix], Mixed By [Surround], Mixed By [Surround Mix],
        Mixed By [Surround Sound], Mixed By [5.1], Mixed By [5.1 Mix], Mixed By [5.1 Surround]
      `),
      ddex: ['ImmersiveMixingEngineer', 'SurroundMixingEngineer'],
      genius: listed(`
        Atmos Mixing Engineer, Immersive Mix Engineer, Dolby Atmos Mixing Engineer, Immersive Mixing Engineer, Atmos Mixer
      `),
      spotify: ['Immersive Mixing Engineer'],
      tidal: ['Immersive Mix Engineer'],
      apple: ['Immersive Mixing Engineer', 'Immersive Mix Engineer'],
      qobuz: ['ImmersiveMixEngineer', 'ImmersiveMixingEngineer'],
      any: listed(`
        dolby atmos mix, spatial audio mix, atmos mix, atmos mixed by, atmos mixing, atmos mix engineer, dolby atmos mixing,
        dolby atmos mixed by, dolby atmos mixer, dolby atmos mix engineer, dolby atmos engineer, immersive mix, immersive mixing,
        immersive mixer, spatial audio mixing, spatial audio mixer, spatial audio mixing engineer, surround mix, surround mixing, 5.1 mix,
        5.1 mixing, 5.1 surround mix, 360 reality audio mix engineer
      `),
    },
  },
  {
    id: 'immersive_mastering_engineer',
    family: 'engineering',
    labels: {
      discogs: listed(`
        Mastered By [Dolby Atmos], Mastered By [Atmos], Mastered By [Surround], Mastered By [5.1], Mastered By [5.1 Surround]
      `),
      ddex: ['ImmersiveMasteringEngineer'],
      genius: ['Atmos Mastering Engineer', 'Dolby Atmos Mastering Engineer'],
      tidal: ['Immersive Mastering Engineer'],
      apple: ['Immersive Mastering Engineer'],
      qobuz: ['ImmersiveMasteringEngineer'],
      any: listed(`
        atmos mastering, atmos mastered by, dolby atmos mastering, immersive mastering, spatial audio mastering engineer,
        surround mastering, surround mastering engineer, 5.1 mastering
      `),
    },
  },
  {
    id: 'audio_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'audio', typeId: 'ca8d6d99-b847-439c-b0ec-33d8a1b942bc' },
      { type: 'audio', typeId: 'b04848d7-dbd9-4be0-9d8c-13df6d6e40db' },
    ],
    labels: {
      discogs: ['Audio Engineer'],
      genius: ['Audio Engineer'],
      tidal: ['Audio Engineer'],
      apple: ['Audio Engineer'],
      qobuz: ['AudioEngineer'],
      any: ['audio', 'audio engineers', 'audio engineering', 'audio by'],
    },
  },
  {
    id: 'sound_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'sound', typeId: '0cd6aa63-c297-42ed-8725-c16d31913a98' },
      { type: 'sound', typeId: '271306ca-c77f-4fe0-94bc-dd4b87ae0205' },
    ],
    labels: {
      discogs: ['Sound Engineer', 'Live Sound', 'Sound Mix'],
      ddex: ['SoundMixer', 'SoundRecordist', 'SoundEngineer', 'SoundSupervisor', 'FilmSoundEngineer', 'StageEngineer'],
      genius: ['Sound Engineer', 'Live Sound Engineer', 'Sound Engineers'],
      tidal: ['Sound Engineer'],
      apple: ['Sound Engineer'],
      qobuz: ['SoundEngineer'],
      any: ['foh', 'sound engineering', 'sound mixing', 'foh engineer', 'front of house', 'front of house engineer'],
    },
  },
  {
    id: 'monitor_engineer',
    family: 'engineering',
    labels: {
      discogs: ['Engineer [Monitor]', 'Engineer [Monitors]', 'Engineer [Monitor Engineer]'],
      any: ['monitor engineer', 'monitors', 'monitor mix', 'monitor mixing', 'monitor mixer', 'monitor engineering'],
    },
  },
  {
    id: 'balance_engineer',
    family: 'engineering',
    musicbrainz: [
      { type: 'balance', typeId: '0748fa55-56b5-4ad5-8ce8-15b97f82a0c2' },
      { type: 'balance', typeId: '97169e5e-c978-486e-a5ea-da353ca9ea42' },
    ],
    labels: {
      discogs: ['Engineer [Balance]', 'Balance Engineer', 'Engineer [Balance Engineer]', 'Engineer [Sound Balance]'],
      ddex: ['BalanceEngineer', 'Tonmeister'],
      genius: ['Balance Engineer'],
      apple: ['Balance Engineer'],
      qobuz: ['BalanceEngineer'],
      any: ['balance', 'balanced by', 'balance engineers', 'sound balance'],
    },
  },
  {
    id: 'studio_personnel',
    family: 'engineering',
    labels: {
      ddex: ['StudioPersonnel'],
      genius: ['Studio Personnel'],
      spotify: ['Studio Personnel'],
      tidal: ['Studio Personnel'],
      apple: ['Studio Personnel'],
      qobuz: ['StudioPersonnel', 'StudioAssistant'],
      any: ['studio staff', 'studio assistants', 'studio assistance'],
    },
  },
];
