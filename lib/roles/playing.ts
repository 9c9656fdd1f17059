import { listed, type Role } from './role';

export const playing: Role[] = [
  {
    id: 'turntablist',
    family: 'performing',
    labels: {
      discogs: ['Turntables', 'Scratches', 'Turntables [Scratches]', 'Scratches [Cuts]'],
      genius: ['Scratches', 'Turntables', 'Scratching', 'Cuts', 'Turntablism', 'Turntablist'],
      apple: ['Turntables', 'Scratches'],
      qobuz: ['Turntables', 'Scratches'],
      any: listed(`
        turntable, scratch, scratches by, scratched by, cuts by, dj scratches, dj cuts, cuts & scratches, scratches & cuts
      `),
    },
  },
  {
    id: 'instrumentalist',
    family: 'performing',
    musicbrainz: [
      { type: 'instrument', typeId: '59054b12-01ac-43ee-a618-285fd397e461' },
      { type: 'instrument', typeId: '67555849-61e5-455b-96e3-29733f0115f5' },
    ],
    labels: {
      any: ['instrumentalist', 'multi-instrumentalist'],
    },
  },
  {
    id: 'guitar',
    family: 'performing',
    labels: {
      discogs: ['Guitar', 'Lead Guitar', 'Acoustic Guitar', 'Electric Guitar', 'Rhythm Guitar'],
      genius: ['Guitar', 'Acoustic Guitar', 'Electric Guitar', 'Rhythm Guitar'],
      spotify: ['Guitar', 'Acoustic Guitar', 'Electric Guitar'],
      tidal: ['Guitar', 'Acoustic Guitar', 'Electric Guitar'],
      apple: ['Guitar', 'Acoustic Guitar', 'Electric Guitar'],
      qobuz: ['Guitar', 'AcousticGuitar', 'ElectricGuitar', 'LeadGuitar', 'RhythmGuitar'],
    },
  },
  {
    id: 'bass',
    family: 'performing',
    labels: {
      discogs: ['Bass', 'Bass Guitar', 'Double Bass'],
      genius: ['Bass', 'Bass Guitar'],
      spotify: ['Bass', 'Bass Guitar'],
      tidal: ['Bass', 'Bass Guitar'],
      apple: ['Bass', 'Bass Guitar'],
      qobuz: ['Bass', 'BassGuitar', 'ElectricBassGuitar', 'DoubleBass'],
    },
  },
  {
    id: 'drums',
    family: 'performing',
    labels: {
      discogs: ['Drums'],
      genius: ['Drums'],
      spotify: ['Drums'],
      tidal: ['Drums'],
      apple: ['Drums'],
      qobuz: ['Drums', 'DrumKit'],
    },
  },
  {
    id: 'percussion',
    family: 'performing',
    labels: {
      discogs: ['Percussion'],
      genius: ['Percussion'],
      spotify: ['Percussion'],
      tidal: ['Percussion'],
      apple: ['Percussion'],
      qobuz: ['Percussion'],
    },
  },
  {
    id: 'body_percussion',
    family: 'performing',
    labels: {
      discogs: ['Body Percussion', 'Claps', 'Handclaps', 'Finger Snaps'],
      genius: ['Claps', 'Hand Claps', 'Snaps'],
      apple: ['Claps'],
      qobuz: ['Handclaps'],
    },
  },
  {
    id: 'keyboards',
    family: 'performing',
    labels: {
      discogs: ['Keyboards', 'Piano', 'Organ', 'Electric Piano'],
      genius: ['Keyboard', 'Keyboards', 'Piano', 'Organ'],
      spotify: ['Keyboards', 'Piano', 'Organ'],
      tidal: ['Keyboards', 'Piano', 'Organ'],
      apple: ['Keyboards', 'Piano', 'Organ'],
      qobuz: ['Keyboards', 'Keyboard', 'Piano', 'Organ', 'AdditionalKeyboard'],
    },
  },
  {
    id: 'synthesizer',
    family: 'performing',
    labels: {
      discogs: ['Synth', 'Synthesizer'],
      genius: ['Synthesizer'],
      spotify: ['Synthesizer'],
      tidal: ['Synthesizer'],
      apple: ['Synthesizer'],
      qobuz: ['Synthesizer'],
    },
  },
  {
    id: 'sampler',
    family: 'performing',
    labels: {
      discogs: ['Sampler'],
      genius: ['Sampler'],
      tidal: ['Sampler'],
      apple: ['Sampler'],
      qobuz: ['Sampler'],
    },
  },
  {
    id: 'electronics',
    family: 'performing',
    labels: {
      discogs: ['Electronics'],
      genius: ['Electronics'],
      apple: ['Electronics'],
      qobuz: ['Electronics'],
    },
  },
  {
    id: 'strings',
    family: 'performing',
    labels: {
      discogs: ['Strings', 'Violin', 'Viola', 'Cello'],
      genius: ['Strings', 'Violin', 'Viola', 'Cello'],
      spotify: ['Strings', 'Violin', 'Viola', 'Cello'],
      tidal: ['Strings', 'Violin', 'Viola', 'Cello'],
      apple: ['Strings', 'Violin', 'Viola', 'Cello'],
      qobuz: ['Strings', 'Violin', 'Viola', 'Cello'],
    },
  },
  {
    id: 'woodwinds',
    family: 'performing',
    labels: {
      discogs: ['Woodwind'],
      genius: ['Woodwinds', 'Flute', 'Clarinet', 'Oboe', 'Bassoon'],
      spotify: ['Flute', 'Clarinet'],
      tidal: ['Flute', 'Clarinet'],
      apple: ['Woodwinds', 'Flute', 'Clarinet'],
      qobuz: ['Woodwinds', 'Flute', 'Clarinet', 'Oboe', 'Bassoon', 'Recorder'],
    },
  },
  {
    id: 'horns',
    family: 'performing',
    labels: {
      discogs: ['Horns', 'Trumpet', 'Trombone', 'Saxophone'],
      genius: ['Trumpet', 'Trombone', 'Saxophone', 'Horns'],
      spotify: ['Trumpet', 'Trombone', 'Saxophone'],
      tidal: ['Trumpet', 'Trombone', 'Saxophone'],
      apple: ['Horns', 'Trumpet', 'Trombone', 'Saxophone'],
      qobuz: ['Horn', 'Horns', 'Trumpet', 'Trombone', 'Saxophone'],
    },
  },
  {
    id: 'harp',
    family: 'performing',
    labels: {
      discogs: ['Harp'],
      genius: ['Harp'],
      spotify: ['Harp'],
      tidal: ['Harp'],
      apple: ['Harp'],
      qobuz: ['Harp'],
    },
  },
  {
    id: 'accordion',
    family: 'performing',
    labels: {
      discogs: ['Accordion'],
      genius: ['Accordion'],
      spotify: ['Accordion'],
      tidal: ['Accordion'],
      apple: ['Accordion'],
      qobuz: ['Accordion'],
    },
  },
  {
    id: 'harmonica',
    family: 'performing',
    labels: {
      discogs: ['Harmonica'],
      genius: ['Harmonica'],
      spotify: ['Harmonica'],
      tidal: ['Harmonica'],
      apple: ['Harmonica'],
      qobuz: ['Harmonica'],
    },
  },
  {
    id: 'talk_box',
    family: 'performing',
    labels: {
      discogs: ['Talkbox'],
      genius: ['Talk Box', 'Talkbox'],
      qobuz: ['TalkBox'],
    },
  },
];
