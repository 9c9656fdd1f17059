import { listed, type Role } from './role';

export const performing: Role[] = [
  {
    id: 'main_artist',
    family: 'performing',
    labels: {
      ddex: ['Artist', 'MainArtist'],
      genius: ['Primary Artists', 'Primary Artist'],
      spotify: ['Main Artist', 'Main Artists', 'Artist', 'Artists'],
      tidal: ['Main Artist', 'Primary Artist', 'Main Artists', 'Artist'],
      apple: ['Primary Artist', 'Primary Artists', 'Main Artist'],
      qobuz: ['MainArtist', 'Artist', 'PrimaryArtist'],
    },
  },
  {
    id: 'featured_artist',
    family: 'performing',
    musicbrainz: [
      { type: 'performer', typeId: '628a9658-f54c-4142-b0c0-95f031b544da', attributes: ['guest'] },
      { type: 'performer', typeId: '888a2320-52e4-4fe8-a8a0-7a4c8dfde167', attributes: ['guest'] },
    ],
    labels: {
      discogs: ['Featuring', 'Guest', 'Featuring [Guest]', 'Guest [Featuring]'],
      ddex: ['FeaturedArtist'],
      genius: ['Featuring', 'Featured Artist', 'Featured Artists'],
      spotify: ['Featured Artist', 'Featured Artists', 'Featured'],
      tidal: ['Featured Artist', 'Featured Artists', 'Featured'],
      apple: ['Featured Artist', 'Featured Artists', 'Featuring'],
      qobuz: ['FeaturedArtist'],
      any: ['feat.', 'ft.', 'with', 'feature', 'features', 'guest artist', 'guest artists', 'guest appearance'],
    },
  },
  {
    id: 'performer',
    family: 'performing',
    musicbrainz: [
      { type: 'performer', typeId: '628a9658-f54c-4142-b0c0-95f031b544da' },
      { type: 'performer', typeId: '888a2320-52e4-4fe8-a8a0-7a4c8dfde167' },
    ],
    labels: {
      discogs: ['Performer', 'Musician', 'Instruments', 'Ensemble', 'Accompanied By', 'Performed By', 'Rhythm Section'],
      ddex: listed(`
        Performer, AssociatedPerformer, Musician, StudioMusician, PrimaryMusician, Accompanyist, AdditionalPerformer, Ensemble,
        LeadPerformer
      `),
      genius: ['Performer', 'Musician', 'Instrumentation', 'Performers', 'Musicians'],
      spotify: ['Performer', 'Performers', 'Performed By', 'Associated Performer', 'Musician'],
      tidal: ['Performer', 'Associated Performer', 'Ensemble', 'Musician'],
      apple: ['Performer', 'Associated Performer', 'Performers', 'Ensemble', 'Musician'],
      qobuz: ['Performer', 'AssociatedPerformer', 'Performance', 'Instrumentation', 'Ensemble', 'Musician', 'StudioMusician'],
      any: listed(`
        all instruments, other instruments, various instruments, additional instruments, additional musician, additional musicians,
        session musician, session musicians, studio musicians
      `),
    },
  },
  {
    id: 'backing_band',
    family: 'performing',
    labels: {
      discogs: ['Band', 'Backing Band'],
      genius: ['Band', 'Backing Band'],
      any: ['backing group', 'house band'],
    },
  },
  {
    id: 'soloist',
    family: 'performing',
    labels: {
      discogs: ['Soloist'],
      ddex: ['Soloist'],
      tidal: ['Soloist'],
      apple: ['Soloist'],
      qobuz: ['Soloist'],
      any: ['soloists', 'instrumental soloist'],
    },
  },
  {
    id: 'host',
    family: 'performing',
    labels: {
      discogs: ['Host', 'Hosted By', 'Presenter', 'MC', 'Compère'],
      ddex: ['Presenter', 'Announcer', 'AnchorPerson'],
      genius: ['Host', 'Hosted By'],
      apple: ['Host'],
      any: ['hosts', 'master of ceremonies', 'compere'],
    },
  },
  {
    id: 'actor',
    family: 'performing',
    labels: {
      discogs: ['Actor', 'Cast'],
      ddex: ['Actor', 'SupportingActor', 'Mime'],
      genius: ['Actor', 'Actors'],
      apple: ['Actor'],
      any: ['actress', 'acting', 'cast member'],
    },
  },
  {
    id: 'dancer',
    family: 'performing',
    labels: {
      discogs: ['Dancer', 'Dance'],
      ddex: ['Dancer'],
      genius: ['Dancer', 'Dancers'],
      any: ['dancing'],
    },
  },
];
