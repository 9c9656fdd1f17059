import { listed, type Role } from './role';

export const other: Role[] = [
  {
    id: 'production_coordinator',
    family: 'other',
    labels: {
      discogs: listed(`
        Coordinator [Production], Product Manager, Coordinator [Production Coordinator], Coordinator [Production Coordination],
        Coordinator [Project Coordinator], Coordinator [Project], Coordinator [Album], Production Manager, Project Manager,
        Management [Production]
      `),
      ddex: ['ProductionCoordinator', 'ProductionManager'],
      genius: ['Production Coordinator', 'Project Coordinator', 'Project Manager', 'Production Manager'],
      tidal: ['Production Coordinator'],
      apple: ['Production Coordinator', 'Production Manager', 'Project Coordinator'],
      qobuz: ['ProductionCoordinator', 'ProductionManager', 'ProjectCoordinator'],
      any: listed(`
        production coordination, production coordinators, production coordinated by, production management, project coordination,
        project coordinators, project management, album coordinator, album coordination, recording coordinator, session coordinator
      `),
    },
  },
  {
    id: 'production_assistant',
    family: 'other',
    labels: {
      discogs: ['Other [Production Assistant]', 'Other [Production Assistance]', 'Coordinator [Production Assistant]'],
      ddex: ['ProductionAssistant', 'ProductionSecretary'],
      genius: ['Production Assistant'],
      apple: ['Production Assistant'],
      qobuz: ['ProductionAssistant'],
      any: ['production assistants', 'production assistance'],
    },
  },
  {
    id: 'music_supervisor',
    family: 'other',
    labels: {
      discogs: ['Music Consultant', 'Supervised By [Music]', 'Supervised By [Music Supervisor]', 'Supervised By [Music Supervision]'],
      genius: ['Music Supervisor'],
      tidal: ['Music Supervisor'],
      apple: ['Music Supervisor'],
      qobuz: ['MusicSupervisor'],
      any: ['music supervision', 'music supervision by', 'music supervised by', 'musical supervision'],
    },
  },
  {
    id: 'music_director',
    family: 'other',
    labels: {
      discogs: ['Music Director', 'Directed By [Music]', 'Directed By [Musical Director]', 'Leader', 'Bandleader', 'Leader [Bandleader]'],
      ddex: ['MusicDirector', 'BandLeader'],
      genius: ['Music Director', 'Musical Director'],
      tidal: ['Music Director'],
      apple: ['Music Director'],
      qobuz: ['MusicDirector'],
      any: ['musical directors', 'musical direction', 'music direction', 'music directors', 'music directed by', 'bandleaders'],
    },
  },
  {
    id: 'sampled_artist',
    family: 'other',
    musicbrainz: [
      { type: 'samples from artist', typeId: '83f72956-2007-4bca-8a97-0ae539cca99d' },
      { type: 'samples from artist', typeId: '7ddb04ae-6c8a-41bd-95c2-392994d663db' },
      { type: 'contains samples by' },
    ],
    labels: {
      discogs: ['Written-By [Sample]'],
      genius: ['Sample', 'Samples', 'Sampled Artist'],
      qobuz: ['Samples'],
      any: ['sampled', 'samples from', 'contains samples by', 'contains samples from', 'sample artist'],
    },
  },
  {
    id: 'compiler',
    family: 'other',
    musicbrainz: [
      { type: 'compiler', typeId: '35ba2b3b-aaeb-4db1-bc5f-f42154e785d8' },
      { type: 'compiler', typeId: '2f81887a-8674-4d8b-bd48-8bfd4c6fa332' },
    ],
    labels: {
      discogs: ['Compiled By', 'Selected By', 'Curated By'],
      ddex: ['Compiler'],
      genius: ['Compiler', 'Curator'],
      apple: ['Compiler'],
      qobuz: ['Compiler'],
      any: ['compiled', 'compilation by', 'compilers', 'curators', 'curation'],
    },
  },
  {
    id: 'preparer',
    family: 'other',
    labels: {
      discogs: ['Copyist', 'Music Librarian', 'Copyist [Music Preparation]'],
      ddex: ['MusicCopyist'],
      genius: ['Preparer', 'Copyist', 'Music Preparation'],
      apple: ['Copyist', 'Music Preparation'],
      qobuz: ['Copyist'],
      any: ['copyists', 'music preparation by', 'music prepared by', 'score preparation'],
    },
  },
  {
    id: 'technician',
    family: 'other',
    musicbrainz: [{ type: 'instrument technician' }],
    labels: {
      discogs: ['Technician', 'Instrument Technician', 'Tuned By', 'Luthier', 'Instrument Builder', 'Tuner'],
      genius: ['Guitar Technician', 'Guitar Tech', 'Drum Tech', 'Drum Technician', 'Bass Tech', 'Piano Technician'],
      apple: ['Technician'],
      qobuz: ['Technician', 'TechnicalAssistant'],
      any: listed(`
        technicians, instrument technicians, instrument tech, guitar techs, drum techs, keyboard tech, keyboard technician, piano tech,
        piano tuner, piano tuning, tuning, technical support, technical assistance
      `),
    },
  },
  {
    id: 'contractor',
    family: 'other',
    labels: {
      discogs: ['Contractor'],
      ddex: ['Contractor'],
      genius: ['Contractor'],
      apple: ['Orchestra Contractor'],
      qobuz: ['Contractor', 'OrchestralContractor'],
      any: listed(`
        string contractor, strings contractor, choir contractor, vocal contractor, session contractor, musician contractor, contracted by,
        contractors
      `),
    },
  },
  {
    id: 'vocal_coach',
    family: 'other',
    labels: {
      discogs: ['Coach [Vocal]', 'Coach [Vocals]', 'Coach [Vocal Coach]'],
      ddex: ['AuralTrainer'],
      genius: ['Vocal Coach'],
      apple: ['Vocal Coach'],
      qobuz: ['CoachVocals'],
      any: ['voice coach', 'vocal coaching', 'vocal coaches'],
    },
  },
  {
    id: 'coordinator',
    family: 'other',
    labels: {
      discogs: ['Coordinator', 'Advisor', 'Consultant', 'Research', 'Supervised By'],
      ddex: ['Consultant', 'Researcher'],
      genius: ['Coordinator'],
      apple: ['Supervisor', 'Coordinator', 'Consultant'],
      qobuz: ['Consultant'],
      any: [
        'supervision',
        'supervision by',
        'coordination',
        'coordination by',
        'coordinated by',
        'coordinators',
        'consultants',
        'research by',
      ],
    },
  },
  {
    id: 'archivist',
    family: 'other',
    labels: {
      discogs: ['Archivist', 'Research [Archivist]', 'Research [Archive]', 'Research [Tape Research]'],
      genius: ['Archivist'],
      any: listed(`
        archivists, archive, archives, archival research, archive research, tape archivist, tape research, tape librarian
      `),
    },
  },
  {
    id: 'studio_manager',
    family: 'other',
    labels: {
      discogs: ['Studio Manager', 'Management [Studio]', 'Management [Studio Manager]'],
      genius: ['Studio Manager'],
      any: ['studio managers', 'studio management'],
    },
  },
  {
    id: 'dedication',
    family: 'other',
    musicbrainz: [{ type: 'dedication' }],
    labels: {
      discogs: ['Dedicated To'],
      any: ['dedication', 'dedicatee', 'in memory of'],
    },
  },
  {
    id: 'crew',
    family: 'other',
    labels: {
      discogs: listed(`
        Crew, Stage Manager, Roadie, Tour Manager, Management [Tour], Management [Tour Manager], Manager [Tour], Production Manager [Tour]
      `),
      ddex: ['Runner'],
      genius: ['Crew'],
      any: listed(`
        road crew, tour crew, stage crew, roadies, stagehand, tour managers, tour management, tour managed by, touring manager,
        assistant tour manager, road manager, road managers, road management, tour production manager, production manager for the tour
      `),
    },
  },
  {
    id: 'thanks',
    family: 'other',
    labels: {
      discogs: ['Thanks'],
      genius: ['Special Thanks'],
      any: ['thanks to', 'special thanks to', 'acknowledgements', 'acknowledgments', 'thank you'],
    },
  },
  {
    id: 'other',
    family: 'other',
    musicbrainz: [
      { type: 'misc', typeId: '68330a36-44cf-4fa2-84e8-533c6fe3fc23' },
      { type: 'misc', typeId: '0b63af5e-85b2-4891-8234-bddab251399d' },
      { type: 'misc' },
    ],
    labels: {
      discogs: ['Other'],
      ddex: ['UserDefined', 'Unknown', 'NotSpecified'],
      qobuz: ['Other', 'Unknown'],
    },
  },
];
