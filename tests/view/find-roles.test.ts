import { expect, it } from 'vitest';
import { findRoles, type GuideRole } from '../../lib/view/find-roles';

const role = (id: string, title: string, labels: string[] = [], more: Partial<GuideRole> = {}): GuideRole => ({
  id,
  family: 'engineering',
  title,
  meaning: '',
  note: '',
  labels,
  alsoSearched: [],
  ...more,
});
const roles = [
  role('dj', 'DJ', ['Mixed by DJ']),
  role('assistant', 'Assistant Mixing Engineer', [], { meaning: 'Helps whoever mixes.' }),
  role('mix', 'Mixing Engineer', ['Mixed By', 'Mixer']),
  role('master', 'Mastering Engineer', ['Mastered By'], { note: 'It follows the mix.' }),
  role('graphic', 'Präsentation', ['Design/Layout'], { alsoSearched: ['Grafikerin'] }),
];
const found = (query: string) => findRoles(query, roles).map(({ id }) => id);

it.each([
  ['', ['dj', 'assistant', 'mix', 'master', 'graphic']],
  ['mixing', ['mix', 'assistant']],
  ['Mixed-By', ['mix', 'dj']],
  ['mix', ['mix', 'assistant', 'dj', 'master']],
  ['engineer mastering', ['master']],
  ['prasent', ['graphic']],
  ['layout', ['graphic']],
  ['grafiker', ['graphic']],
  ['theremin', []],
])('%j finds %j', (query, ids) => expect(found(query)).toEqual(ids));
