import { listed, type Role } from './role';

export const video: Role[] = [
  {
    id: 'video_director',
    family: 'video',
    musicbrainz: [{ type: 'video director' }],
    labels: {
      discogs: ['Directed By', 'Film Director', 'Video Director', 'Directed By [Video]'],
      ddex: ['VideoDirector', 'VideoMusicalDirector', 'FilmDirector', 'CoDirector'],
      genius: ['Video Director'],
      spotify: ['Video Director'],
      tidal: ['Video Director'],
      apple: ['Video Director'],
      qobuz: ['VideoDirector'],
      any: listed(`
        video directors, video directed by, video direction, music video director, music video directed by, film directed by
      `),
    },
  },
  {
    id: 'video_producer',
    family: 'video',
    labels: {
      discogs: ['Film Producer', 'Video Producer', 'Producer [Video]', 'Producer [Film]', 'Producer [Video Producer]'],
      ddex: ['VideoProducer', 'FilmProducer'],
      genius: ['Video Producer', 'Video Executive Producer'],
      tidal: ['Video Producer'],
      apple: ['Video Producer'],
      qobuz: ['VideoProducer'],
      any: listed(`
        video producers, video produced by, video production, video production by, video production company, music video producer,
        video line producer, film produced by
      `),
    },
  },
  {
    id: 'video_crew',
    family: 'video',
    labels: {
      discogs: listed(`
        Director Of Photography, Camera Operator, Film Editor, Cinematographer, Film Technician, Video Editor, Set Designer, VJ, Camera,
        Filmed By
      `),
      ddex: listed(`
        CameraOperator, PhotographyDirector, VisualEditor, AssistantCameraOperator, AssistantVisualEditor, CastingDirector, ClapperLoader,
        ContinuityChecker, FilmEditor, FloorManager, FocusPuller, Grip, KeyGrip, LocationManager, MatteArtist, PropertyManager,
        ScriptSupervisor, SecondAssistantCameraOperator, SecondAssistantDirector, SecondUnitDirector, SetDesigner, SetDresser,
        SpecialEffectsTechnician, Stunts, Videographer, VisionMixer, VisualEffectsTechnician
      `),
      genius: listed(`
        Video Director of Photography, Video Cinematographer, Video Camera Operator, Video Digital Imaging Technician, Video Editor,
        Video Cinematography, Video Colorist, Video Editing, Video Production Designer, Director of Photography
      `),
      apple: ['Video Editor', 'Visual Effects'],
      any: listed(`
        cinematography, cinematography by, camera assistant, camera work, film editing, colorist, colourist, color grading,
        video edited by, videography, visual effects by, vfx, production designer, production design, set design, storyboard,
        steadicam operator, drone operator
      `),
    },
  },
  {
    id: 'video_appearance',
    family: 'video',
    musicbrainz: [{ type: 'video appearance', typeId: '601fc03e-1058-4ee6-a546-b914d55aa6ba' }],
    labels: {
      genius: ['Video Appearance', 'Video Actor', 'Video Actress', 'Video Dancer', 'Video Model', 'Video Cameo', 'Starring in Video'],
      any: ['video appearances', 'appears in video'],
    },
  },
  {
    id: 'choreographer',
    family: 'video',
    musicbrainz: [{ type: 'choreographer' }],
    labels: {
      discogs: ['Choreography', 'Choreographer'],
      ddex: ['Choreographer'],
      genius: ['Choreographer', 'Video Choreographer', 'Choreography'],
      apple: ['Choreographer'],
      any: ['choreographers', 'choreography by', 'choreographed by', 'video choreography'],
    },
  },
  {
    id: 'animator',
    family: 'video',
    labels: {
      discogs: ['Animation'],
      ddex: ['Animator'],
      genius: ['Animator', 'Video Animator', 'Animation'],
      apple: ['Animation'],
      any: ['animators', 'animation by', 'animated by', 'animation director', 'video animation', 'motion graphics'],
    },
  },
  {
    id: 'lighting',
    family: 'video',
    labels: {
      discogs: ['Lighting', 'Lighting Director', 'Gaffer'],
      ddex: ['LightingDirector', 'LightingTechnician', 'ChiefLightingTechnician', 'AssistantChiefLightingTechnician'],
      genius: ['Lighting', 'Video Gaffer', 'Video Lighting'],
      any: ['lights', 'lighting by', 'lighting design', 'lighting designer', 'light design'],
    },
  },
];
