import { listed, type Role } from './role';

export const engineeringParts: Role[] = [
  {
    id: 'vocal_engineer',
    family: 'engineering',
    labels: {
      discogs: listed(`
        Engineer [Vocals], Recorded By [Vocals], Engineer [Vocal], Engineer [Vocal Engineer], Engineer [Vocal Recording],
        Recorded By [Vocal], Recorded By [Lead Vocals], Recorded By [Vocals Recorded By]
      `),
      ddex: ['VocalEngineer', 'ArtistVocalEngineer', 'VocalSecondEngineer', 'ArtistBackgroundVocalEngineer', 'ArtistVocalSecondEngineer'],
      genius: ['Vocal Engineer', 'Vocal Recording Engineer', 'Vocal Recording', 'Vocals Recorded By'],
      spotify: ['Vocal Engineer'],
      tidal: ['Vocal Engineer'],
      apple: ['Vocal Engineer', 'Vocal Recording Engineer'],
      qobuz: ['VocalEngineer', 'VocalRecordingEngineer'],
      any: listed(`
        vocal engineers, vocal engineering, vocals engineer, vocal recording by, vocals recording, vocal recorded by, vocal tracking,
        vocals tracked by
      `),
    },
  },
  {
    id: 'vocal_editor',
    family: 'engineering',
    labels: {
      discogs: ['Edited By [Vocals]', 'Edited By [Vocal]', 'Edited By [Vocal Editing]'],
      ddex: ['VocalEditingEngineer', 'VocalEditingSecondEngineer'],
      genius: ['Vocal Editing', 'Vocal Editor', 'Vocal Tuning', 'Vocal Comping'],
      tidal: ['Vocal Editor'],
      apple: ['Vocal Editing'],
      qobuz: ['VocalEditingEngineer'],
      any: listed(`
        vocal edits, vocal edit, vocal editors, vocal editing by, vocals edited by, vocals editing, vocal tuning by, vocal tuner,
        vocal comp
      `),
    },
  },
  {
    id: 'editor',
    family: 'engineering',
    musicbrainz: [
      { type: 'editor', typeId: '40dff87a-e475-4aa6-b615-9935b564d756' },
      { type: 'editor', typeId: 'f30c29d3-a3f1-420d-9b6c-a750fd6bc2aa' },
    ],
    labels: {
      discogs: ['Edited By', 'Editor', 'Edited By [Digital]', 'Edited By [Digital Editing]', 'Editor [Editing]'],
      ddex: ['DigitalEditingEngineer', 'Editor'],
      genius: ['Editor', 'Editing', 'Edited By', 'Editing Engineer', 'Digital Editing', 'Audio Editing'],
      tidal: ['Sound Editor', 'Editor', 'Editing', 'Digital Editing'],
      apple: ['Editing', 'Digital Editor', 'Sound Editor', 'Audio Editor'],
      qobuz: ['EditingEngineer', 'DigitalEditingEngineer', 'Editor', 'Editing'],
      any: listed(`
        edited, edits, editing by, editors, sound editing, digital editing by, additional editing, music editor, tape editing
      `),
    },
  },
  {
    id: 'overdub_engineer',
    family: 'engineering',
    labels: {
      discogs: ['Overdubbed By', 'Recorded By [Overdubs]', 'Engineer [Overdubs]', 'Engineer [Overdub]'],
      ddex: ['OverdubEngineer', 'OverdubSecondEngineer'],
      genius: ['Overdub Engineer'],
      any: ['overdubs', 'overdubs by', 'overdub engineering', 'overdubs recorded by', 'overdub recording'],
    },
  },
  {
    id: 'string_engineer',
    family: 'engineering',
    labels: {
      discogs: ['Engineer [Strings]', 'Recorded By [Strings]', 'Recorded By [Orchestra]', 'Engineer [Orchestra]', 'Engineer [String]'],
      ddex: ['StringEngineer'],
      genius: ['String Recording Engineer', 'Strings Recorded By', 'Strings Engineer'],
      any: listed(`
        strings engineered by, strings recording engineer, string recording, orchestra recorded by, orchestra recording engineer,
        orchestral recording engineer, orchestra engineer
      `),
    },
  },
  {
    id: 'daw_engineer',
    family: 'engineering',
    labels: {
      discogs: listed(`
        Engineer [Pro Tools], Programmed By [Pro Tools], Edited By [Pro Tools], Engineer [Pro Tools Engineer],
        Engineer [Pro Tools Operator]
      `),
      ddex: ['DigitalAudioWorkstationEngineer'],
      genius: ['Pro Tools Engineer', 'Pro Tools Editing', 'Pro Tools', 'Pro Tools Editor', 'Pro Tools Operator'],
      tidal: ['Pro Tools Engineer'],
      apple: ['Pro Tools', 'Pro Tools Engineer'],
      any: listed(`
        pro tools op, pro tools engineering, pro tools programming, daw operator, daw engineer, digital audio workstation operator
      `),
    },
  },
  {
    id: 'tape_operator',
    family: 'engineering',
    labels: {
      discogs: ['Tape Op', 'Tape Operator', 'Engineer [Tape Operator]', 'Engineer [Tape Op]', 'Technician [Tape Operator]'],
      ddex: ['TapeOperator'],
      genius: ['Tape Operator', 'Tape Op'],
      any: ['tape operators', 'tape ops', 'tape operation', 'tape engineer'],
    },
  },
  {
    id: 'lacquer_cut',
    family: 'engineering',
    musicbrainz: [{ type: 'lacquer cut' }],
    labels: {
      discogs: ['Lacquer Cut By', 'Lathe Cut By', 'Mastered By [Lacquer Cut By]', 'Mastered By [Vinyl Cut]'],
      genius: ['Lacquer Cutting Engineer', 'Lacquer Cut By'],
      any: listed(`
        cut by, vinyl cut by, lacquer cut, lacquer cutting, lacquers cut by, vinyl cut, vinyl cutting, vinyl cutting engineer,
        cutting engineer, disc cutting
      `),
    },
  },
  {
    id: 'transfer_engineer',
    family: 'engineering',
    musicbrainz: [{ type: 'transfer' }],
    labels: {
      discogs: ['Transferred By', 'Transferred By [Tape Transfer]', 'Engineer [Transfer]', 'Engineer [Tape Transfer]', 'Digitized By'],
      ddex: ['TransfersAndSafetiesEngineer'],
      genius: ['Transfer Engineer', 'Tape Transfer'],
      apple: ['Transfer'],
      any: listed(`
        transfers, transfers by, tape transfers, digital transfer, digital transfers, analog transfer, analog transfers,
        analog to digital transfer, analog to digital transfers, digitization
      `),
    },
  },
  {
    id: 'restoration',
    family: 'engineering',
    labels: {
      discogs: listed(`
        Restoration, Engineer [Restoration], Restored By, Mastered By [Restoration], Restoration [Audio Restoration],
        Engineer [Audio Restoration]
      `),
      genius: ['Audio Restoration'],
      apple: ['Restoration'],
      any: listed(`
        restoration by, restoration engineer, audio restoration by, audio restoration engineer, sound restoration, tape restoration,
        noise reduction
      `),
    },
  },
  {
    id: 'field_recordist',
    family: 'engineering',
    musicbrainz: [{ type: 'field recordist' }],
    labels: {
      discogs: listed(`
        Field Recording, Field Recording [Field Recordings], Recorded By [Field Recording], Recorded By [Field Recordings]
      `),
      genius: ['Field Recordings'],
      any: ['field recordist', 'field recordings by', 'field recorded by'],
    },
  },
];
