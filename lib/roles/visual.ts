import type { Role } from './role';

export const visual: Role[] = [
  {
    id: 'art_direction',
    title: 'Art Direction',
    family: 'visual',
    summary: 'Leads the look of the package.',
    musicbrainz: [{ type: 'art direction', typeId: 'f3b80a09-5ebf-4ad2-9c46-3e6bce971d1b' }],
    labels: {
      discogs: ['Art Direction'],
      ddex: ['ArtDirector'],
      genius: ['Art Direction', 'Art Director'],
      apple: ['Art Direction'],
      qobuz: ['ArtDirector'],
    },
  },
  {
    id: 'creative_direction',
    title: 'Creative Direction',
    family: 'visual',
    summary: 'General creative lead of the project.',
    musicbrainz: [
      { type: 'creative direction', typeId: 'e035ac25-a2ff-48a6-9fb6-077692c67241' },
      { type: 'creative direction', typeId: '0eb67a3e-796b-4394-ab6e-1224f43236b6' },
    ],
    labels: { discogs: ['Creative Director'], genius: ['Creative Director', 'Creative Direction'], apple: ['Creative Director'] },
  },
  {
    id: 'graphic_design',
    title: 'Graphic Design / Layout',
    family: 'visual',
    summary: 'Lays out cover and booklet.',
    musicbrainz: [
      { type: 'graphic design', typeId: 'cf43b79e-3299-4b0c-9244-59ea06337107' },
      { type: 'design/illustration', typeId: '307e95dd-88b5-419b-8223-b146d4a0d439' },
    ],
    labels: {
      discogs: ['Graphic Design', 'Design', 'Layout', 'Typography', 'Sleeve'],
      ddex: ['GraphicDesigner', 'Designer', 'CoverDesigner'],
      genius: ['Graphic Design', 'Layout'],
      apple: ['Graphic Design', 'Design', 'Package Design'],
      qobuz: ['Designer'],
    },
  },
  {
    id: 'illustration',
    title: 'Illustration / Artwork',
    family: 'visual',
    summary: 'Draws or paints the art.',
    musicbrainz: [{ type: 'illustration', typeId: 'a6029157-d96b-4dc3-9f73-f99f76423d11' }, { type: 'artwork' }],
    labels: {
      discogs: ['Illustration', 'Artwork', 'Painting', 'Cover'],
      ddex: ['GraphicArtist', 'Painter'],
      genius: ['Artwork', 'Illustration', 'Cover Art'],
      apple: ['Illustration'],
    },
  },
  {
    id: 'photography',
    title: 'Photography',
    family: 'visual',
    summary: 'Takes the photographs.',
    musicbrainz: [
      { type: 'photography', typeId: '0b58dc9b-9c49-4b19-bb58-9c06d41c8fbf' },
      { type: 'photography', typeId: 'a7e408a1-8c64-4122-9ec2-906068955187' },
    ],
    labels: {
      discogs: ['Photography By', 'Photography'],
      ddex: ['Photographer'],
      genius: ['Photography', 'Photographer'],
      apple: ['Photography'],
    },
  },
  {
    id: 'liner_notes',
    title: 'Liner Notes',
    family: 'visual',
    summary: 'Writes the booklet text.',
    musicbrainz: [{ type: 'liner notes', typeId: '01323b4f-7aba-410c-8c91-cb224b963a40' }],
    labels: { discogs: ['Liner Notes', 'Booklet Editor', 'Sleeve Notes'], ddex: ['WriterOfAccompanyingMaterial'], apple: ['Liner Notes'] },
  },
];
