import { expect, it } from 'vitest';
import { noteIds, withNotedIds } from '../../lib/sources/musicbrainz/known-ids';
import { heard, merged, person, rows } from '../search/hits';
import { fakeNetwork } from './fake-network';

it('joins a hit with that of another source once the entry of somebody has named their id there, asking nobody', async () => {
  const { network, asked } = fakeNetwork(() => undefined);
  const [ours, theirs] = [person('musicbrainz', '1', 'Ada Quill'), person('genius', '7', 'Ada Quill')];
  expect(rows(merged(heard([await withNotedIds(ours, network)], [theirs])))).toHaveLength(2);
  await noteIds('1', { geniusSlug: ['A-7'] }, network);
  expect(rows(merged(heard([await withNotedIds(ours, network)], [theirs])))).toEqual(['mb:artist:1 + genius:artist:7']);
  expect(asked).toEqual([]);
});
