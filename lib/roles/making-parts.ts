import { listed, type Role } from './role';

export const makingParts: Role[] = [
  {
    id: 'programmer',
    family: 'producing',
    producerKind: 'programmer',
    musicbrainz: [
      { type: 'programming', typeId: '36c50022-44e0-488d-994b-33f11d20301e' },
      { type: 'programming', typeId: '617063ad-dbb5-4877-9ba0-ba2b9198d5a7' },
    ],
    labels: {
      discogs: ['Programmed By', 'Sequenced By'],
      ddex: ['Programmer'],
      genius: ['Programmer', 'Programming'],
      spotify: ['Programmer', 'Programming'],
      tidal: ['Programmer', 'Programming'],
      apple: ['Programming', 'Programmer'],
      qobuz: ['Programmer', 'Programming', 'SynthesizerProgrammer'],
      any: listed(`
        programmers, programming by, additional programming, additional programmer, synth programming, synth programmer,
        synthesizer programming, keyboard programming, keyboard programmer, midi programming, electronic programming, music programming,
        music programmer, sequencing, sequencer, sequencer programming, sequencing by, loop programming
      `),
    },
  },
  {
    id: 'drum_programmer',
    family: 'producing',
    producerKind: 'programmer',
    labels: {
      discogs: listed(`
        Drum Programming, Programmed By [Drums], Drum Machine, Programmed By [Drum], Programmed By [Drum Programming],
        Programmed By [Drum Machine], Programmed By [Beats], Rhythm Programming
      `),
      genius: ['Drum Programmer', 'Drum Programming'],
      spotify: ['Drum Programmer'],
      tidal: ['Drum Programmer', 'Drum Programming'],
      apple: ['Drum Programming', 'Drum Programmer'],
      qobuz: ['DrumProgrammer', 'DrumProgramming'],
      any: listed(`
        drum programmed by, drum programming by, drums programming, drums programmer, drums programmed by, drum machine programming,
        drum machine programmer, percussion programming, beat programming, additional drum programming
      `),
    },
  },
  {
    id: 'loop_maker',
    family: 'producing',
    labels: {
      genius: ['Loop Maker', 'Loopmaker'],
      any: ['Loop By', 'Loop Creator', 'Loop Producer', 'Loop Provided By'],
    },
  },
  {
    id: 'remixer',
    family: 'producing',
    producerKind: 'remixer',
    musicbrainz: [
      { type: 'remixer', typeId: '7950be4d-13a3-48e7-906b-5af562e39544' },
      { type: 'remixer', typeId: 'ac6a86db-f757-4815-a07e-744428d2382b' },
    ],
    labels: {
      discogs: ['Remix', 'Remixed By', 'Remix [Additional Production And Remix]', 'Producer [Remix]'],
      ddex: ['Remixer', 'RemixingEngineer'],
      genius: ['Remixer'],
      spotify: ['Remixer'],
      tidal: ['Remixer'],
      apple: ['Remixer'],
      qobuz: ['Remixer'],
      any: listed(`
        remix by, remixers, remixing, remix producer, remix production, remix produced by, additional production & remix,
        additional production and remix, remix & additional production, remix and additional production
      `),
    },
  },
  {
    id: 'dj_mixer',
    family: 'producing',
    musicbrainz: [
      { type: 'mix-DJ', typeId: '28338ee6-d578-485a-bb53-61dbfd7c6545' },
      { type: 'mix-DJ', typeId: '9162dedd-790c-446c-838e-240f877dbfe2' },
    ],
    labels: {
      discogs: ['DJ Mix'],
      ddex: ['ClubDJ'],
      any: ['dj mixer', 'dj mixed by', 'dj mixes', 'mixed by dj', 'continuous mix by'],
    },
  },
  {
    id: 'sound_designer',
    family: 'producing',
    musicbrainz: [{ type: 'sound effects' }],
    labels: {
      discogs: ['Sound Designer', 'Effects', 'Sound Design', 'Sound Effects', 'Foley'],
      ddex: ['SoundDesigner', 'FoleyArtist', 'FoleyEditor', 'FoleyMixer'],
      genius: ['Sound Design', 'Sound Designer', 'Sound Effects', 'FX'],
      spotify: ['Sound Designer'],
      tidal: ['Sound Designer'],
      apple: ['Sound Design', 'Sound Effects'],
      qobuz: ['SoundDesigner', 'SoundEffects'],
      any: ['sound design by', 'sound designers', 'sound effects by', 'sound fx', 'sfx', 'effects by', 'additional sound design'],
    },
  },
  {
    id: 'recording_supervisor',
    family: 'producing',
    labels: {
      discogs: listed(`
        Recording Supervisor, Supervised By [Recording], Supervised By [Recording Supervisor], Producer [Recording Supervisor],
        Producer [Recording Supervision]
      `),
      any: ['Recording Supervision', 'Recording Supervised By', 'Session Supervisor'],
    },
  },
  {
    id: 'pre_production',
    family: 'producing',
    labels: {
      discogs: ['Producer [Pre-production]', 'Pre-Production'],
      ddex: ['PreProduction', 'PreProductionEngineer', 'PreProductionSecondEngineer'],
      any: ['preproduction', 'pre-production by', 'pre-producer', 'pre-produced by'],
    },
  },
  {
    id: 'post_producer',
    family: 'producing',
    labels: {
      discogs: ['Post Production', 'Producer [Post Production]'],
      ddex: ['PostProducer'],
      apple: ['Post Production', 'Audio Post Production'],
      any: ['post-production by'],
    },
  },
];
