import type { Role } from './role';

export const place: Role[] = [
  {
    id: 'recorded_at',
    family: 'place',
    company: true,
    musicbrainz: [
      { type: 'recorded at', typeId: 'ad462279-14b0-4180-9b58-571d0eef7c51' },
      { type: 'recorded at', typeId: '3b1fae9f-5b22-42c5-a40c-d1e5c9b90251' },
      { type: 'recorded at' },
      { type: 'engineered at' },
    ],
    labels: {
      discogs: ['Recorded At', 'Engineered At', 'Overdubbed At', 'Tracked At'],
      genius: ['Recorded At', 'Recorded In', 'Recording Studio'],
      any: ['recording location', 'recorded live at', 'vocals recorded at', 'additional recording at'],
    },
  },
  {
    id: 'mixed_at',
    family: 'place',
    company: true,
    musicbrainz: [{ type: 'mixed at', typeId: '11d74801-1493-4a5d-bc0f-4ddc537acddb' }, { type: 'mixed at' }, { type: 'remixed at' }],
    labels: {
      discogs: ['Mixed At', 'Remixed At'],
      genius: ['Mixed At'],
      any: ['mixing studio'],
    },
  },
  {
    id: 'mastered_at',
    family: 'place',
    company: true,
    musicbrainz: [{ type: 'mastered at' }, { type: 'remastered at' }, { type: 'lacquer cut at' }],
    labels: {
      discogs: ['Mastered At', 'Remastered At', 'Lacquer Cut At'],
      genius: ['Mastered At'],
      any: ['mastering studio'],
    },
  },
  {
    id: 'produced_at',
    family: 'place',
    company: true,
    musicbrainz: [{ type: 'produced at', typeId: '6bc3827d-bc20-4621-ae14-9c3707ad140a' }, { type: 'produced at' }],
    labels: {
      discogs: ['Produced At'],
      genius: ['Produced At'],
    },
  },
  {
    id: 'edited_at',
    family: 'place',
    company: true,
    musicbrainz: [{ type: 'edited at' }],
    labels: {
      discogs: ['Edited At'],
    },
  },
  {
    id: 'filmed_at',
    family: 'place',
    company: true,
    musicbrainz: [{ type: 'video shot at' }],
    labels: {
      discogs: ['Filmed At'],
      genius: ['Filmed At', 'Video Filmed At'],
      any: ['video shot at', 'shot at'],
    },
  },
  {
    id: 'glass_mastered_at',
    family: 'place',
    company: true,
    musicbrainz: [{ type: 'glass mastered at' }, { type: 'glass mastered' }],
    labels: {
      discogs: ['Glass Mastered At', 'Glass Mastered By'],
    },
  },
  {
    id: 'designed_at',
    family: 'place',
    company: true,
    labels: {
      discogs: ['Designed At'],
    },
  },
];
