import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import { genius } from '../../lib/sources/genius';
import { ADA, artist, good, networkOf } from './genius-answers';

describe('people', () => {
  const someone = (ids: Contributor['ids']): Contributor => ({ id: 'mb:1', name: 'Ada', kind: 'person', ids });
  const ask = (record: object, ids: Contributor['ids'] = { genius: ['11'] }) =>
    genius.people([someone(ids)], networkOf({ '/artists/11': good({ artist: { ...ADA, ...record } }) }).network);

  it('have the accounts that their record names, word for word in the proof', async () => {
    const { handles, contributors } = await ask({
      alternate_names: ['Ada Q.', 'ADA QUILL'],
      instagram_name: '@ada.quill',
      twitter_name: 'https://twitter.com/adaquill',
    });
    expect(handles.map(({ contributor, platform, username }) => [contributor, platform, username])).toEqual([
      ['mb:1', 'instagram', 'ada.quill'],
      ['mb:1', 'x', 'adaquill'],
    ]);
    const words = { role: 'instagram_name', name: '@ada.quill' };
    expect(handles[0]?.proofs).toMatchObject([{ source: 'genius', link: ADA.url, editLink: ADA.url, level: 'person', words }]);
    expect(contributors).toMatchObject([{ id: 'mb:1', ids: { genius: ['11'], geniusSlug: ['A11'] }, aliases: ['Ada Q.'] }]);
  });

  it.each([
    { instagram_name: '' },
    { instagram_name: null },
    { instagram_name: 'https://example.org/ada' },
    { twitter_name: 'no spaces' },
    {},
  ])('have no account from %j', async (record) => {
    expect((await ask(record)).handles).toEqual([]);
  });

  it('who have been merged lead with the number of today and keep the old one', async () => {
    const { contributors } = await ask({ id: 12, url: 'https://genius.com/artists/Ada-now' }, { mb: ['1'], genius: ['11', '13'] });
    expect(contributors).toMatchObject([{ ids: { genius: ['12', '11', '13'], geniusSlug: ['Ada-now'] }, formerIds: { genius: ['11'] } }]);
  });

  it('without a Genius number are not asked about', async () => {
    expect(await ask({}, { mb: ['1'] })).toEqual({ contributors: [], handles: [] });
  });
});

describe('the search box', () => {
  it('lists every original once', async () => {
    const section = (type: string, kind: string, result: object) => ({ type, hits: [{ index: type, type: kind, result }] });
    const one = { id: 5, title: 'Song 5', url: 'https://genius.com/A-5-lyrics', primary_artist: ADA };
    const clone = { ...one, id: 6, primary_artist: artist(9, 'Genius Romanizations') };
    const sections = [
      section('top_hit', 'song', one),
      section('song', 'song', one),
      section('song', 'song', clone),
      section('artist', 'artist', ADA),
    ];
    const { network } = networkOf({ '/search/multi?q=song%20%26%205': good({ sections }) });
    const found = await genius.search('song & 5', 'all', network);
    expect(found.map(({ kind, key, title, artists, url }) => [kind, key, title, artists, url])).toEqual([
      ['track', 'genius:song:5', 'Song 5', 'Ada Quill', one.url],
      ['artist', 'genius:artist:11', 'Ada Quill', '', ADA.url],
    ]);
  });
});
