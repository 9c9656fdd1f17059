import type { Role } from './role';

export const video: Role[] = [
  {
    id: 'video_director',
    title: 'Video Director',
    family: 'video',
    summary: 'Directs the music video.',
    musicbrainz: [{ type: 'video director' }],
    labels: {
      ddex: ['VideoDirector', 'VideoMusicalDirector'],
      genius: ['Video Director'],
      apple: ['Video Director'],
      discogs: ['Directed By', 'Film Director'],
    },
  },
  {
    id: 'video_producer',
    title: 'Video Producer',
    family: 'video',
    summary: 'Produces the music video. Not a music producer.',
    labels: {
      ddex: ['VideoProducer'],
      genius: ['Video Producer', 'Video Executive Producer'],
      apple: ['Video Producer'],
      discogs: ['Film Producer'],
    },
  },
  {
    id: 'video_crew',
    title: 'Video Crew',
    family: 'video',
    summary: 'Camera, edit, VFX of the video.',
    labels: {
      ddex: ['CameraOperator', 'PhotographyDirector', 'VisualEditor'],
      genius: [
        'Video Director of Photography',
        'Video Cinematographer',
        'Video Camera Operator',
        'Video Digital Imaging Technician',
        'Video Editor',
      ],
      apple: ['Video Editor', 'Visual Effects'],
      discogs: ['Director Of Photography', 'Camera Operator', 'Film Editor'],
    },
  },
  {
    id: 'video_appearance',
    title: 'Video Appearance',
    family: 'video',
    summary: 'Seen in the video only.',
    musicbrainz: [{ type: 'video appearance', typeId: '601fc03e-1058-4ee6-a546-b914d55aa6ba' }],
    labels: { genius: ['Video Appearance'] },
  },
];
