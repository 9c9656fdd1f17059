import type { Answer, Outcome } from '../../lib/model/answer';
import type { Contributor, ContributorKind, Mention } from '../../lib/model/contributor';
import type { Credit, Scope } from '../../lib/model/credit';
import type { Handle } from '../../lib/model/handle';
import type { Subject } from '../../lib/model/subject';
import { rolesIn } from '../../lib/resolve/roles-in';

/** Builders of invented records. Nobody here exists; no address here leads to a person. */
export const READ_AT = '2026-11-24T06:00:00Z';

export const idOf = (name: string): string => `mb:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** What two sources call one person. */
export const mentionsOf = (name: string, elsewhere = name.toUpperCase()): Mention[] => [
  { source: 'musicbrainz', key: idOf(name), name, ids: { mb: [idOf(name)] } },
  { source: 'genius', key: `genius:${idOf(name)}`, name: elsewhere, ids: { genius: [idOf(name)] } },
];

export const person = (name: string, kind: ContributorKind = 'person', more: Partial<Contributor> = {}): Contributor => ({
  id: idOf(name),
  name,
  kind,
  ids: { mb: [idOf(name)] },
  ...more,
});

export const proofOf = (source: string, role: string, name: string, level = 'recording') => ({
  source,
  link: `https://${source}.example/statement`,
  editLink: `https://${source}.example/edit`,
  words: { role, name },
  level,
  readAt: READ_AT,
});

export const credit = (name: string, role: string, scope: Scope, more: Partial<Credit> = {}): Credit => ({
  id: `${idOf(name)} ${role} ${more.detail ?? ''}`,
  contributor: idOf(name),
  role,
  scope,
  proofs: [proofOf('musicbrainz', role.replaceAll('_', ' '), more.creditedAs ?? name, scope === 'release' ? 'release' : 'recording')],
  ...more,
});

export const handle = (name: string, platform: string, username: string, status: Handle['status'] = 'confirmed'): Handle => ({
  contributor: idOf(name),
  platform,
  username,
  url: `https://${platform}.example/${username}`,
  status,
  proofs: [proofOf('wikidata', platform, username, 'item')],
});

export const on = (...numbers: number[]): string[] => numbers.map((number) => `1-${number}`);

const TITLES = [
  'Harbour Lights',
  'Slow Water',
  'Last Bus Out',
  'Paper Lanterns',
  'Undertow (Interlude)',
  'Signal Box',
  'Salt and Static',
  'Mara’s Song',
  'Breakwater',
  'Nobody’s Compass',
  'A Longer Way Around the Bay Than Either of Us Had Planned',
  'Night Ferry',
];

export const tracksOf = (count: number): Answer['tracks'] =>
  Array.from({ length: count }, (_, index) => ({ position: `1-${index + 1}`, title: TITLES[index % TITLES.length] ?? '', ids: {} }));

export const subject: Subject = {
  ref: { site: 'spotify', kind: 'album', id: 'invented', url: 'https://open.spotify.com/album/invented' },
  facts: { title: 'Night Ferry', artists: [{ name: 'Ada Quill' }], tracks: [], year: 2024, trackCount: 12 },
};

export const found = (source: string, credits: number): Outcome => ({
  source,
  state: 'found',
  credits,
  link: `https://${source}.example/release`,
});

export const answerOf = (more: Partial<Answer>): Answer => ({
  subject,
  release: { title: 'Night Ferry', artists: 'Ada Quill', artistKeys: [idOf('Ada Quill')], year: 2024, labels: ['Low Tide Rec.'] },
  tracks: tracksOf(12),
  credits: [],
  contributors: [],
  handles: [],
  readings: [],
  outcomes: [],
  revision: 1,
  complete: true,
  ...more,
  roles: rolesIn(more.credits ?? []),
});
