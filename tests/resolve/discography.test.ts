import { describe, expect, it } from 'vitest';
import { type FailureKind, SourceError } from '../../lib/errors';
import { type Discography, type DiscographyView, discographySchema } from '../../lib/model/discography';
import { createDiscography } from '../../lib/resolve/discography/discography';
import type { SourceNetwork } from '../../lib/resolve/source-network';
import type { CataloguePage, CatalogueSource, PersonSource } from '../../lib/sources/source';
import { LOTTE, MARA, page, produced, song } from './discography-parts';
import { handle } from './reports';

const network: SourceNetwork = { json: async () => undefined, recall: async () => undefined, remember: async () => {} };
const plain = { hosts: [], endpoints: {}, pace: { limit: 1, concurrency: 1 } };

type Step = CataloguePage | undefined | FailureKind | (() => Promise<CataloguePage>);

/** Hands out one step after the other. */
function way(steps: Step[], asked: (string | undefined)[]): CatalogueSource['recordsOf'] {
  return async (_, from) => {
    asked.push(from);
    const step = steps.shift();
    if (typeof step === 'string') throw new SourceError(step, step);
    return typeof step === 'function' ? step() : step;
  };
}

interface Given {
  view?: DiscographyView;
  steps?: Step[];
  other?: Step[];
  wikidata?: PersonSource['people'];
  genius?: PersonSource['people'];
  ids?: Discography['about']['ids'];
}

function open({ view = 'artist', steps = [], other, wikidata, genius, ids = { mb: ['mara'] } }: Given) {
  const calls: string[] = [];
  const [asked, askedOther]: (string | undefined)[][] = [[], []];
  const one = way(steps, asked ?? []);
  const two = other && way(other, askedOther ?? []);
  const source: CatalogueSource = {
    ...plain,
    id: 'musicbrainz',
    name: 'MusicBrainz',
    recordsOf: one,
    creditsOf: one,
    crewOf: async () => undefined,
    ...(two ? { otherWay: { recordsOf: two, creditsOf: two } } : {}),
  };
  const asks = (id: string, round: PersonSource['personRound'], people: PersonSource['people']): PersonSource => ({
    ...plain,
    id,
    name: id,
    personRound: round,
    people: async (wanted, net) => {
      calls.push(`${id} ${wanted.map((each) => each.id).join(' ')}`);
      return people(wanted, net);
    },
  });
  const nobody = async () => ({ contributors: [], handles: [] });
  const revisions: number[] = [];
  const resolution = createDiscography(
    { about: { key: 'mb:mara', name: 'Mara', ids }, view },
    {
      catalogueSources: [source],
      personSources: [
        asks('wikidata', 'first', wikidata ?? nobody),
        asks('genius', 'on-person', genius ?? nobody),
        asks('musicbrainz', 'on-person', nobody),
      ],
      network,
      onChange: ({ revision }) => revisions.push(revision),
    },
  );
  const outcome = (id: string) => resolution.discography().outcomes.find((each) => each.source === id);
  return { resolution, calls, asked: asked ?? [], askedOther: askedOther ?? [], outcome, revisions };
}

const numbered = (count: number, unit: CataloguePage['progress']['unit'] = 'editions') =>
  Array.from({ length: count }, (_, at) =>
    page({
      songs: [song(`${at}`)],
      credits: [produced(LOTTE, [`${at}`])],
      contributors: [MARA, LOTTE],
      progress: { unit, read: at + 1, total: count },
      ...(at + 1 < count ? { next: `page ${at + 1}` } : {}),
    }),
  );
const songs = (discography: Discography) => discography.songs.length;

describe("an artist's page", () => {
  it('begins with two pages, then asks who its producers are in one go', async () => {
    const { resolution, asked, calls, revisions } = open({ steps: numbered(5) });
    await resolution.start();
    expect(asked).toEqual([undefined, 'page 1']);
    expect(calls).toEqual(['wikidata mb:mara mb:lotte']);
    expect(resolution.discography()).toMatchObject({
      hasMore: true,
      complete: true,
      progress: [{ source: 'musicbrainz', unit: 'editions', read: 2, total: 5 }],
      roles: { producer: { family: 'producing' } },
    });
    expect(discographySchema.safeParse(resolution.discography()).success).toBe(true);
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
    expect(new Set(revisions).size).toBe(revisions.length);
  });

  it('reads on by two pages at a wish, and asks about newcomers alone', async () => {
    const { resolution, asked, calls } = open({ steps: numbered(5) });
    await resolution.start();
    await resolution.more();
    await resolution.more();
    await resolution.more();
    expect(asked).toHaveLength(5);
    expect(calls).toEqual(['wikidata mb:mara mb:lotte']);
    expect([resolution.discography().hasMore, songs(resolution.discography())]).toEqual([false, 5]);
  });

  it('waits for what is being read instead of reading twice', async () => {
    const { resolution, asked } = open({ steps: numbered(5) });
    await Promise.all([resolution.start(), resolution.start(), resolution.more()]);
    expect(asked).toHaveLength(2);
  });

  it.each(['refused', 'bad-data'] as const)('goes the other way where the first is %s: two records, then all', async (kind) => {
    const { resolution, askedOther, outcome } = open({ steps: [kind], other: numbered(6, 'records') });
    await resolution.start();
    expect([askedOther.length, outcome('musicbrainz')?.state]).toEqual([2, 'found']);
    expect(resolution.discography().progress).toEqual([{ source: 'musicbrainz', unit: 'records', read: 2, total: 6 }]);
    await resolution.more();
    expect([askedOther.length, resolution.discography().hasMore]).toEqual([6, false]);
  });

  it.each(['offline', 'timeout', 'rate-limited', 'blocked'] as const)('does not where it is %s', async (kind) => {
    const { resolution, askedOther, outcome } = open({ steps: [kind], other: numbered(2, 'records') });
    await resolution.start();
    expect([askedOther, outcome('musicbrainz')]).toEqual([[], { source: 'musicbrainz', state: 'failed', kind }]);
  });

  it('keeps what it has where a later page fails, and asks for that one again', async () => {
    const [first, second] = numbered(2);
    const { resolution, asked, outcome } = open({ steps: [first, 'refused', second], other: [] });
    await resolution.start();
    expect([outcome('musicbrainz')?.state, songs(resolution.discography()), resolution.discography().hasMore]).toEqual(['failed', 1, true]);
    await resolution.retry();
    expect(asked).toEqual([undefined, 'page 1', 'page 1']);
    expect([outcome('musicbrainz')?.state, songs(resolution.discography())]).toEqual(['found', 2]);
  });

  it('stops after the record that is being read, and goes on from there', async () => {
    const { resolution, askedOther } = open({
      steps: ['refused'],
      other: numbered(6, 'records').map((each, at) => async () => {
        if (at === 3) resolution.stop();
        return each;
      }),
    });
    await resolution.start();
    await resolution.more();
    expect([askedOther.length, resolution.discography().hasMore, resolution.discography().complete]).toEqual([4, true, true]);
    await resolution.more();
    expect([askedOther.length, resolution.discography().hasMore]).toEqual([6, false]);
  });

  it('that is stopped before anything came can be taken up again', async () => {
    const [first] = numbered(1);
    const { resolution, outcome } = open({
      steps: [
        async () => {
          resolution.stop();
          throw new DOMException('stopped', 'AbortError');
        },
        first,
      ],
    });
    await resolution.start();
    expect([outcome('musicbrainz'), resolution.discography().hasMore]).toEqual([
      { source: 'musicbrainz', state: 'skipped', reason: 'later' },
      true,
    ]);
    await resolution.more();
    expect([outcome('musicbrainz')?.state, resolution.discography().hasMore]).toEqual(['found', false]);
  });

  it('says when nobody stands behind the records, and when it cannot ask', async () => {
    const none = open({ steps: [page()] });
    await none.resolution.start();
    expect(none.outcome('musicbrainz')).toEqual({ source: 'musicbrainz', state: 'none' });
    const unknown = open({ steps: [undefined], ids: {} });
    await unknown.resolution.start();
    expect(unknown.outcome('musicbrainz')).toEqual({ source: 'musicbrainz', state: 'skipped', reason: 'no-key' });
    expect(unknown.resolution.discography().hasMore).toBe(false);
  });

  it('asks about one person when they are opened: once, and of Genius only whom it numbers', async () => {
    const { resolution, calls } = open({ steps: numbered(1) });
    await resolution.start();
    await resolution.openPerson('mb:lotte');
    await resolution.openPerson('mb:lotte');
    await resolution.openPerson('mb:nobody');
    expect(calls).toEqual(['wikidata mb:mara mb:lotte', 'musicbrainz mb:lotte']);
  });
});

describe("a person's page", () => {
  const numbers: PersonSource['people'] = async (wanted) => ({
    contributors: wanted.map((each) => ({ ...each, ids: { ...each.ids, mb: ['mara'], genius: ['9'] } })),
    handles: [handle(MARA, 'instagram', 'mara', 'wikidata')],
  });

  it('begins with their accounts, then two pages, then Genius where it numbers them', async () => {
    const { resolution, calls, asked } = open({ view: 'person', steps: numbered(4, 'songs'), wikidata: numbers });
    await resolution.start();
    expect(calls).toEqual(['wikidata mb:mara', 'genius mb:mara']);
    expect([asked.length, resolution.discography().handles.length, resolution.discography().hasMore]).toEqual([2, 1, true]);
    await resolution.more();
    expect([asked.length, calls.length]).toEqual([3, 2]);
  });

  it('asks nobody twice about whom it is about', async () => {
    const { resolution, calls } = open({ view: 'person', steps: numbered(1, 'songs') });
    await resolution.start();
    await resolution.openPerson('mb:mara');
    expect(calls).toEqual(['wikidata mb:mara']);
  });

  it('of somebody who was found elsewhere goes on with the id that Wikidata tells', async () => {
    const ids = { genius: ['9'] };
    const seen: unknown[] = [];
    const { resolution } = open({ view: 'person', ids, wikidata: numbers, steps: [async () => page()] });
    await resolution.start();
    seen.push(resolution.discography().about.ids);
    expect(seen).toEqual([{ mb: ['mara'], genius: ['9'] }]);
  });

  it('is there though Wikidata fails, which is asked again at a wish', async () => {
    const answers = [new SourceError('offline', 'off'), undefined];
    const { resolution, outcome, calls } = open({
      view: 'person',
      steps: numbered(1, 'songs'),
      wikidata: async (wanted, net) => {
        const failure = answers.shift();
        if (failure) throw failure;
        return numbers(wanted, net);
      },
    });
    await resolution.start();
    expect([outcome('wikidata')?.state, outcome('musicbrainz')?.state]).toEqual(['failed', 'found']);
    await resolution.retry();
    expect([outcome('wikidata')?.state, calls.filter((each) => each.startsWith('wikidata')).length]).toEqual(['found', 2]);
  });

  it('heeds what the person has said', async () => {
    const { resolution } = open({ view: 'person', steps: numbered(1, 'songs'), wikidata: numbers });
    await resolution.start();
    const someone = { key: 'mb:mara', name: 'Mara', ids: {} };
    resolution.heed([{ id: 'd', at: 1, kind: 'not-their-account', person: someone, platform: 'instagram', username: 'mara' }]);
    expect(resolution.discography().handles).toEqual([]);
    resolution.heed([]);
    expect(resolution.discography().handles).toHaveLength(1);
  });
});
