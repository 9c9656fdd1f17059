import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherRouteOf, routeOfHit } from '../../lib/view/hit-route';
import { hashOf, type Route, routeOf } from '../../lib/view/route';

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const subject = fc.record(
  {
    ref: fc.record({
      site: fc.constantFrom('musicbrainz', 'genius', 'spotify'),
      kind: fc.constantFrom('album' as const, 'track' as const),
      id: text,
      url: fc.webUrl({ validSchemes: ['https'] }),
    }),
    facts: fc.record({
      title: text,
      artists: fc.array(fc.record({ name: text })),
      tracks: fc.constant<{ position: string; title: string }[]>([]),
    }),
  },
  { requiredKeys: ['ref'] },
);
const someone = fc.record({
  key: text,
  name: text,
  ids: fc.record({ mb: fc.array(text, { minLength: 1 }), geniusSlug: fc.array(text, { minLength: 1 }) }, { requiredKeys: [] }),
});
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constant({ view: 'here' as const }),
  fc.record({
    view: fc.constant('search' as const),
    query: text,
    scope: fc.constantFrom('all' as const, 'artist' as const, 'track' as const),
  }),
  fc.record({ view: fc.constant('record' as const), subject }),
  fc.record({ view: fc.constant('artist' as const), about: someone }),
  fc.record({ view: fc.constant('person' as const), about: someone }),
);

describe('an address of a view', () => {
  it('leads back to the very view, whatever the names in it', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(routeOf(hashOf(route))).toEqual(route);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a view of another version', '#/contacts?q=ada'],
    ['a person without a key', '#/person?name=Ada'],
    ['a record without an address', '#/record?site=spotify&kind=album&id=1'],
    ['a record at an address that is not https', '#/record?site=spotify&kind=album&id=1&url=javascript:alert(1)'],
    ['a record of an unknown kind', '#/record?site=spotify&kind=poem&id=1&url=https://a.example/'],
  ])('shows the page of the tab for %s', (_, hash) => expect(routeOf(hash)).toEqual({ view: 'here' }));

  it('takes an unknown scope for all', () =>
    expect(routeOf('#/search?q=ada&in=moon')).toEqual({ view: 'search', query: 'ada', scope: 'all' }));
});

describe('a hit of a search', () => {
  const hit = (note?: string) => ({
    kind: 'artist' as const,
    key: 'mb:artist:1',
    title: 'Juno Park',
    at: [],
    hasNamesake: false,
    person: { key: 'mb:1', name: 'Juno Park', ids: { mb: ['1'] } },
    ...(note ? { note } : {}),
  });

  it.each([
    ['a producer leads to what they did', 'US hip hop producer', 'person'],
    ['an engineer too', 'mixing engineer', 'person'],
    ['a singer leads to who is behind their music', 'invented singer', 'artist'],
    ['a rapper who produces as well too', 'rapper and producer', 'artist'],
    ['somebody without a note too', undefined, 'artist'],
  ])('of %s (%s)', (_, note, view) => {
    expect(routeOfHit(hit(note)).view).toBe(view);
    expect(otherRouteOf(hit(note)).view).not.toBe(view);
  });
});
