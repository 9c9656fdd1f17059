import type { Role } from './role';

export const place: Role[] = [
  {
    id: 'recorded_at',
    title: 'Recorded At',
    family: 'place',
    summary: 'Studio where it was recorded. A place, not a person.',
    company: true,
    musicbrainz: [
      { type: 'recorded at', typeId: 'ad462279-14b0-4180-9b58-571d0eef7c51' },
      { type: 'recorded at', typeId: '3b1fae9f-5b22-42c5-a40c-d1e5c9b90251' },
    ],
    labels: { discogs: ['Recorded At', 'Engineered At', 'Overdubbed At', 'Tracked At'], genius: ['Recorded At'] },
  },
  {
    id: 'mixed_at',
    title: 'Mixed At',
    family: 'place',
    summary: 'Studio where it was mixed.',
    company: true,
    musicbrainz: [{ type: 'mixed at', typeId: '11d74801-1493-4a5d-bc0f-4ddc537acddb' }],
    labels: { discogs: ['Mixed At', 'Remixed At'], genius: ['Mixed At'] },
  },
  {
    id: 'mastered_at',
    title: 'Mastered At',
    family: 'place',
    summary: 'Studio where it was mastered.',
    company: true,
    labels: { discogs: ['Mastered At', 'Remastered At', 'Lacquer Cut At'], genius: ['Mastered At', 'Mastered at'] },
  },
  {
    id: 'produced_at',
    title: 'Produced At',
    family: 'place',
    summary: 'Place of production.',
    company: true,
    musicbrainz: [{ type: 'produced at', typeId: '6bc3827d-bc20-4621-ae14-9c3707ad140a' }],
    labels: { discogs: ['Produced At'] },
  },
];
