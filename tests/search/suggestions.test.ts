import { describe, expect, it } from 'vitest';
import { routeOf } from '../../lib/view/route';
import { hashOfEntered, suggestionsOf } from '../../lib/view/suggestions';
import { heard, merged, person, record } from './hits';

const hits = heard(
  [person('musicbrainz', '1', 'Ada <Quill>', { disambiguation: 'UK "producer" & singer' })],
  [record('genius', '7', 'Night\u0000 Ferry\ud800', 'Ada Quill', { year: 2010 })],
);
const answer = { query: 'x', scope: 'all', found: merged(hits), outcomes: [], complete: true } as const;
const list = (isXml: boolean) => suggestionsOf({ ...answer, outcomes: [] }, isXml);

describe('suggestions', () => {
  it('are XML where the browser reads XML', () => {
    expect(list(true).map(({ description }) => description)).toEqual([
      'Ada &lt;Quill&gt; <dim>UK &quot;producer&quot; &amp; singer</dim>',
      'Night  Ferry\ufffd <dim>Ada Quill · 2010</dim>',
    ]);
  });

  it('are plain text elsewhere', () => {
    expect(list(false)[0]?.description).toBe('Ada <Quill> – UK "producer" & singer');
  });

  it('are five at most, people first', () => {
    const people = Array.from({ length: 9 }, (_, at) => person('musicbrainz', String(at), `Name ${at}`));
    const found = merged(heard([...people, record('musicbrainz', 'r', 'Title', 'Ada')]));
    expect(suggestionsOf({ ...answer, outcomes: [], found }, false)).toHaveLength(5);
  });

  it('lead to the page of the hit', () => {
    const [first, second] = list(true).map(({ content }) => routeOf(hashOfEntered(content)));
    expect(first).toMatchObject({ about: { key: 'mb:1', ids: { mb: ['1'] } } });
    expect(second).toMatchObject({ view: 'record', subject: { ref: { site: 'genius', id: '7' } } });
  });

  it.each([' ada quill ', '#1 hits', '#/nowhere', 'https://open.spotify.com/album/0NightFerry0000000000A'])(
    'what is typed (%s) leads to the search',
    (text) => expect(routeOf(hashOfEntered(text))).toEqual({ view: 'search', query: text.trim(), scope: 'all' }),
  );
});
