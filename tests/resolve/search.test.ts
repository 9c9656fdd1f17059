import { describe, expect, it, vi } from 'vitest';
import { SourceError } from '../../lib/errors';
import { type SearchAnswer, type SearchScope, searchAnswerSchema } from '../../lib/model/found';
import { search } from '../../lib/resolve/search';
import type { LinkSource, SearchHit, SearchSource } from '../../lib/sources/source';
import { person, record } from '../search/hits';
import { fakeNetwork } from '../sources/fake-network';

const SOURCE = { name: 'x', hosts: [], endpoints: {}, pace: { limit: 1, concurrency: 1 } };
const { network } = fakeNetwork(() => undefined);
const ada = person('musicbrainz', '1', 'Ada Quill');
const ferry = record('genius', '7', 'Night Ferry', 'Ada Quill');

type Answering = (scope: SearchScope) => Promise<SearchHit[]>;
const searchSource = (id: string, inAll: SearchSource['inAll'], answer: Answering) => {
  const asked = vi.fn((_query: string, scope: SearchScope) => answer(scope));
  return { ...SOURCE, id, inAll, search: asked };
};
const linkSource = (id: string, answer: () => Promise<SearchHit[] | undefined>) => ({ ...SOURCE, id, linked: vi.fn(answer) });
const broken = async (): Promise<never> => {
  throw new SourceError('rate-limited', 'wait', 99);
};

interface Parts {
  searchSources?: SearchSource[];
  linkSources?: LinkSource[];
  signal?: AbortSignal;
}

async function answersTo(query: string, parts: Parts, scope: SearchScope = 'all'): Promise<SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  await search({ query, scope }, { searchSources: [], linkSources: [], network, onChange: (each) => answers.push(each), ...parts });
  for (const each of answers) expect(searchAnswerSchema.parse(each)).toEqual(each);
  return answers;
}
const last = (answers: SearchAnswer[]) => answers.at(-1);
const keys = (answer: SearchAnswer | undefined) => answer?.found.map(({ key }) => key);

describe('a search', () => {
  const people = (answer: Answering = async () => [ada]) => searchSource('musicbrainz', ['artist'], answer);
  const everything = (answer: Answering = async () => [ferry]) => searchSource('genius', ['artist', 'album', 'track'], answer);

  it('asks both once, and shows who answers first at once', async () => {
    let answerPeople = (_: SearchHit[]) => {};
    const late = new Promise<SearchHit[]>((resolve) => {
      answerPeople = resolve;
    });
    const sources = [people(() => late), everything()];
    const answers: SearchAnswer[] = [];
    const done = search(
      { query: 'ada', scope: 'all' },
      { searchSources: sources, linkSources: [], network, onChange: (each) => answers.push(each) },
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(last(answers)).toMatchObject({
      complete: false,
      outcomes: [{ state: 'asking' }, { source: 'genius', state: 'found', credits: 1 }],
    });
    expect(keys(last(answers))).toEqual(['genius:album:7']);
    answerPeople([ada]);
    await done;
    expect(last(answers)).toMatchObject({ complete: true, outcomes: [{ source: 'musicbrainz', state: 'found', credits: 1 }, {}] });
    expect(keys(last(answers))).toEqual(['mb:artist:1', 'genius:album:7']);
    expect(sources.map((each) => each.search.mock.calls.length)).toEqual([1, 1]);
  });

  const release = record('musicbrainz', '2', 'Night Ferry', 'Ada Quill');
  it.each([
    ['fails', broken, 'failed'],
    ['finds no records', async () => [person('genius', '7', 'Somebody Else')], 'found'],
    ['finds nothing', async () => [], 'none'],
  ] as const)('asks for releases, too, where Genius %s', async (_, answer, state) => {
    const source = people(async (scope) => (scope === 'all' ? [ada] : [release]));
    const answers = await answersTo('night ferry', { searchSources: [source, everything(answer)] });
    expect(source.search.mock.calls.map(([, scope]) => scope)).toEqual(['all', 'album']);
    expect(new Set(last(answers)?.found.map(({ kind }) => kind))).toEqual(new Set(['artist', 'album']));
    expect(last(answers)?.outcomes).toMatchObject([{ state: 'found', credits: 2 }, { state }]);
  });

  it.each([
    ['is that of somebody', 'ada quill'],
    ['begins as that of somebody', 'ada qu'],
  ])('asks for no releases where the name %s', async (_, query) => {
    const source = people();
    await answersTo(query, { searchSources: [source, everything(async () => [])] });
    expect(source.search.mock.calls.map(([, scope]) => scope)).toEqual(['all']);
  });

  it('keeps the people where the releases cannot be asked for', async () => {
    const source = people((scope) => (scope === 'all' ? Promise.resolve([ada]) : broken()));
    const answers = await answersTo('night ferry', { searchSources: [source, everything(async () => [])] });
    expect(last(answers)).toMatchObject({
      complete: true,
      found: [{ key: 'mb:artist:1' }],
      outcomes: [{ state: 'found' }, { state: 'none' }],
    });
  });

  it.each(['artist', 'album', 'track'] as const)('for one kind (%s) asks each source once', async (scope) => {
    const sources = [people(async () => []), everything(async () => [])];
    await answersTo('ada', { searchSources: sources }, scope);
    expect(sources.map((each) => each.search.mock.calls.map(([, within]) => within))).toEqual([[scope], [scope]]);
  });

  it('names every source that could not be asked', async () => {
    const answers = await answersTo('ada', { searchSources: [people(broken), everything(broken)] });
    const failed = { state: 'failed', kind: 'rate-limited', retryAt: 99 };
    expect(last(answers)).toMatchObject({ complete: true, found: [], outcomes: [failed, failed] });
  });

  it.each(['', ' ', 'a', ' é '])('of fewer than two letters (%j) asks nobody', async (query) => {
    const source = people();
    const answers = await answersTo(query, { searchSources: [source] });
    expect(answers).toEqual([{ query, scope: 'all', found: [], outcomes: [], complete: true }]);
    expect(source.search).not.toHaveBeenCalled();
  });

  it('that nobody waits for says nothing more', async () => {
    const gone = new AbortController();
    const source = people(async () => {
      gone.abort();
      throw new DOMException('gone', 'AbortError');
    });
    const answers = await answersTo('ada', { searchSources: [source], signal: gone.signal });
    expect(answers.every(({ complete }) => !complete)).toBe(true);
  });
});

describe('a pasted link', () => {
  const url = 'https://open.spotify.com/album/0NightFerry0000000000A?si=x';

  it('is asked of one source after the other, until one knows it', async () => {
    const [first, second, third] = [
      linkSource('musicbrainz', async () => []),
      linkSource('genius', async () => [ferry]),
      linkSource('other', async () => [ada]),
    ];
    const answers = await answersTo(url, { linkSources: [first, second, third] });
    expect(last(answers)).toMatchObject({
      link: { service: 'Spotify', kind: 'album' },
      found: [{ key: 'genius:album:7' }],
      outcomes: [{ state: 'none' }, { state: 'found' }, { state: 'skipped', reason: 'not-needed' }],
      complete: true,
    });
    expect(third.linked).not.toHaveBeenCalled();
  });

  it('asks nobody for its words', async () => {
    const source = searchSource('musicbrainz', ['artist'], async () => [ada]);
    await answersTo(url, { searchSources: [source], linkSources: [linkSource('musicbrainz', async () => [])] });
    expect(source.search).not.toHaveBeenCalled();
  });

  it('that a source cannot be asked about is skipped there', async () => {
    const answers = await answersTo(url, { linkSources: [linkSource('genius', async () => undefined)] });
    expect(last(answers)?.outcomes).toEqual([{ source: 'genius', state: 'skipped', reason: 'no-key' }]);
  });

  it('goes on to the next where one fails', async () => {
    const answers = await answersTo(url, { linkSources: [linkSource('musicbrainz', broken), linkSource('genius', async () => [ferry])] });
    expect(last(answers)).toMatchObject({ found: [{ key: 'genius:album:7' }], outcomes: [{ state: 'failed' }, { state: 'found' }] });
  });

  it('of no service of music asks nobody', async () => {
    const [source, linked] = [searchSource('musicbrainz', ['artist'], async () => [ada]), linkSource('musicbrainz', async () => [ada])];
    const answers = await answersTo('https://docs.example/secret', { searchSources: [source], linkSources: [linked] });
    expect(answers).toMatchObject([{ link: { service: 'docs.example' }, found: [], outcomes: [], complete: true }]);
    expect([source.search.mock.calls, linked.linked.mock.calls]).toEqual([[], []]);
  });
});
