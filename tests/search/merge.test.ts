import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundSchema } from '../../lib/model/found';
import { normaliseName } from '../../lib/model/names';
import { anyHeard, heard, merged, person, record, rows } from './hits';

describe('people', () => {
  it('of two sources are two while only a name joins them', () => {
    const found = merged(heard([person('musicbrainz', '1', 'Ada Quill')], [person('genius', '7', 'ADA QUILL')]));
    expect(found.map(({ key, hasNamesake }) => [key, hasNamesake])).toEqual([
      ['mb:artist:1', true],
      ['genius:artist:7', true],
    ]);
  });

  it.each([
    ['musicbrainz has two', ['1', '2'], ['7'], ['mb:artist:1', 'mb:artist:2', 'genius:artist:7']],
    ['genius has two', ['1'], ['7', '8'], ['mb:artist:1', 'genius:artist:7', 'genius:artist:8']],
  ])('of one name stay apart where %s', (_, ours, theirs, expected) => {
    const found = merged(
      heard(
        ours.map((id) => person('musicbrainz', id, 'Ada Quill', { disambiguation: `number ${id}` })),
        theirs.map((id) => person('genius', id, 'Ada Quill')),
      ),
    );
    expect(rows(found).sort()).toEqual(expected.toSorted());
    expect(found.every(({ hasNamesake }) => hasNamesake)).toBe(true);
    expect(found.find(({ key }) => key === 'mb:artist:1')?.note).toBe('number 1');
  });

  it('are one by an id, whatever namesakes there are', () => {
    const ids = { mb: ['1'], geniusSlug: ['A-7'] };
    const known = person('musicbrainz', '1', 'Ada Quill', { person: { key: 'mb:1', name: 'Ada Quill', ids } });
    const found = merged(heard([known, person('musicbrainz', '2', 'Ada Quill')], [person('genius', '7', 'Ada Q.')]));
    expect(rows(found)).toEqual(['mb:artist:1 + genius:artist:7', 'mb:artist:2']);
    expect(found[0]).toMatchObject({ person: { key: 'mb:1', ids: { mb: ['1'], geniusSlug: ['A-7'], genius: ['7'] } } });
  });

  it('under an id that one source has twice are not joined by it', () => {
    const ids = (id: string) => ({ mb: [id], geniusSlug: ['A-7'] });
    const two = ['1', '2'].map((id) => person('musicbrainz', id, `Ada ${id}`, { person: { key: `mb:${id}`, name: 'Ada', ids: ids(id) } }));
    expect(merged(heard(two, [person('genius', '7', 'Ada Q.')]))).toHaveLength(3);
  });

  it('that Genius alone has keep its ids', () => {
    expect(merged(heard([], [person('genius', '7', 'Ada Quill')]))[0]).toMatchObject({
      key: 'genius:artist:7',
      person: { key: 'genius:7', ids: { genius: ['7'], geniusSlug: ['A-7'] } },
    });
  });

  it('found by another name say so', () => {
    const ada = person('musicbrainz', '1', 'Ada Quill', { aliases: ['Low Tide', 'A. Quill'] });
    expect(merged(heard([ada]), 'low tide')[0]).toMatchObject({ alias: 'Low Tide' });
    expect(merged(heard([ada]), 'ada quill')[0]).not.toHaveProperty('alias');
  });

  it('of the exact name come first, then in the order of the source', () => {
    const ours = [
      person('musicbrainz', '1', 'Juno Parker'),
      person('musicbrainz', '2', 'Juno Parks'),
      person('musicbrainz', '3', 'Juno Park'),
    ];
    const found = merged(heard(ours, []), 'juno park');
    expect(found.map(({ title }) => title)).toEqual(['Juno Park', 'Juno Parker', 'Juno Parks']);
  });
});

describe('records', () => {
  const ferry = (id: string, more = {}) => record('musicbrainz', id, 'Night Ferry', 'Ada Quill', { record: 'mb:release-group:g', ...more });
  const onGenius = (id: string, more = {}) => record('genius', id, 'Night Ferry', 'Ada Quill', more);

  it('of two sources are one by title and artist', () => {
    const found = merged(heard([ferry('1', { year: 2010 })], [onGenius('7', { year: 2010 })]));
    expect(rows(found)).toEqual(['mb:album:1 + genius:album:7']);
    expect(found[0]).toMatchObject({ year: 2010, artists: 'Ada Quill', subject: { ref: { site: 'musicbrainz' } } });
  });

  it('are one row for all editions, which opens the official, newest one and says the first year', () => {
    const editions = [
      ferry('1', { year: 2010, isOfficial: true }),
      ferry('2', { year: 2020, isOfficial: true, trackCount: 12 }),
      ferry('3', { year: 2022, isOfficial: false }),
    ];
    const found = merged(heard(editions));
    expect(rows(found)).toEqual(['mb:album:2']);
    expect(found[0]).toMatchObject({ year: 2010, trackCount: 12 });
  });

  it.each([
    ['another artist', { artists: 'Juno Park' }, {}],
    ['another year', { year: 2004 }, { year: 2010 }],
    ['another version', { title: 'Night Ferry (Live)' }, {}],
    ['another title', { title: 'Night Ferries' }, {}],
  ])('with %s stay apart', (_, theirs, ours) => {
    const { title = 'Night Ferry', artists = 'Ada Quill', ...more }: { title?: string; artists?: string; year?: number } = theirs;
    expect(merged(heard([ferry('1', ours)], [record('genius', '7', title, artists, more)]))).toHaveLength(2);
  });

  it('that could be either of two join neither', () => {
    const two = [ferry('1', { year: 2010 }), ferry('2', { year: 2011, record: 'mb:release-group:h' })];
    const found = merged(heard(two, [onGenius('7')]));
    expect(rows(found).sort()).toEqual(['genius:album:7', 'mb:album:1', 'mb:album:2']);
    expect(found.every(({ hasNamesake }) => hasNamesake)).toBe(true);
  });

  it('come after people and before songs', () => {
    const song = record('genius', '9', 'Night Ferry', 'Ada Quill', { kind: 'track' });
    const found = merged(heard([ferry('1')], [song, onGenius('7'), person('genius', '5', 'Ada Quill')]), 'night ferry');
    expect(found.map(({ kind }) => kind)).toEqual(['artist', 'album', 'track']);
  });

  it('are found by title and artist together', () => {
    const found = merged(heard([record('musicbrainz', '1', 'Night Ferry Live', 'Ada Quill'), ferry('2')]), 'ada quill night ferry');
    expect(found.map(({ title }) => title)).toEqual(['Night Ferry', 'Night Ferry Live']);
  });
});

it('a list is no longer than people read', () => {
  const many = Array.from({ length: 40 }, (_, at) => [
    person('musicbrainz', `p${at}`, `Name ${at}`),
    record('musicbrainz', `r${at}`, `Title ${at}`, 'Ada'),
  ]).flat();
  const count = (scope: 'all' | 'artist') => merged(heard(many), 'x', scope).filter(({ kind }) => kind === 'artist').length;
  expect([count('all'), count('artist'), merged(heard(many)).length]).toEqual([8, 25, 20]);
});

describe('whatever two sources answer', () => {
  const holds = (property: (list: ReturnType<typeof merged>, all: Parameters<typeof merged>[0]) => void) =>
    fc.assert(fc.property(anyHeard, (all) => void property(merged(all, 'ada quill'), all)));

  it('it does not matter who answers first', () => holds((list, all) => expect(merged(all.toReversed(), 'ada quill')).toEqual(list)));

  it('the order of a source changes places, not rows', () =>
    fc.assert(
      fc.property(anyHeard, (all) => {
        const turned = all.map(({ source, hits }) => ({ source, hits: hits.toReversed() }));
        expect(rows(merged(turned, 'x', 'album')).sort()).toEqual(rows(merged(all, 'x', 'album')).sort());
      }),
    ));

  it('hearing it twice changes nothing', () => holds((list, all) => expect(merged([...all, ...all], 'ada quill')).toEqual(list)));

  it('namesakes of one source are never one', () =>
    holds((list, all) => {
      for (const { source, hits } of all) {
        const people = hits.filter(({ kind }) => kind === 'artist');
        const shown = list.filter(({ kind, at }) => kind === 'artist' && at.some((each) => each.source === source));
        if (people.length <= 8 && list.length < 8) expect(shown).toHaveLength(people.length);
        for (const { at } of shown) expect(at.filter((each) => each.source === source)).toHaveLength(1);
      }
    }));

  it('whoever shares a name with another row says so', () =>
    holds((list) => {
      const people = list.filter(({ kind }) => kind === 'artist');
      for (const one of people) {
        const others = people.filter((each) => each !== one && normaliseName(each.title) === normaliseName(one.title));
        if (others.length > 0) expect(one.hasNamesake).toBe(true);
      }
    }));

  it('no Genius id gets to a person of MusicBrainz', () =>
    holds((list) => {
      for (const found of list)
        if (found.kind === 'artist' && found.key.startsWith('mb:')) expect(Object.keys(found.person.ids)).toEqual(['mb']);
    }));

  it('keys are unique, and every row can be sent', () =>
    holds((list) => {
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
      for (const found of list) expect(foundSchema.parse(found)).toEqual(found);
    }));
});
