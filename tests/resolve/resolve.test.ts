import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { SourceError } from '../../lib/errors';
import type { Subject } from '../../lib/model/subject';
import { mayLookUp } from '../../lib/resolve/gate';
import { createResolution } from '../../lib/resolve/resolve';
import type { CreditSource, PersonSource, SourceReport } from '../../lib/sources/source';
import { credit, handle, person, report, tracks } from './reports';

const juno = person('Juno Park', { mb: ['mb-juno'] });
const theo = person('Theo Lund', { genius: ['9'] });
const subject: Subject = {
  ref: { site: 'spotify', kind: 'album', id: 'x', url: 'https://open.spotify.com/album/x' },
  facts: { title: 'Night Ferry', artists: [{ name: 'Ada Quill' }], tracks: [] },
};
const full = report({ tracks: tracks('A', 'B'), contributors: [juno], credits: [credit(juno, 'producer', ['1-1', '1-2'], 'musicbrainz')] });
const thin = report({ tracks: tracks('A', 'B', 'C'), contributors: [juno], credits: [credit(juno, 'producer', ['1-1'], 'musicbrainz')] });

function source(id: string, round: CreditSource['round'], answer: () => Promise<SourceReport>, more: Partial<CreditSource> = {}) {
  const calls: unknown[] = [];
  const made: CreditSource = {
    id,
    name: id,
    hosts: [],
    endpoints: {},
    pace: { limit: 1, concurrency: 1 },
    needs: [['pageUrl']],
    round,
    credits: (_subject, known) => {
      calls.push(known);
      return answer();
    },
    ...more,
  };
  return { made, calls };
}

function people(answer: PersonSource['people'], personRound: PersonSource['personRound'] = 'first'): PersonSource {
  return { id: 'wikidata', name: 'Wikidata', hosts: [], endpoints: {}, pace: { limit: 1, concurrency: 1 }, personRound, people: answer };
}

const network = {
  json: () => Promise.reject(new Error('no network here')),
  recall: async () => undefined,
  remember: async () => {},
};

function start(creditSources: CreditSource[], personSources: PersonSource[] = [], about = subject) {
  const revisions: number[] = [];
  const resolution = createResolution(about, [], {
    creditSources,
    personSources,
    network,
    now: () => 0,
    onChange: (answer) => revisions.push(answer.revision),
  });
  return { resolution, revisions };
}

describe('rounds', () => {
  it('does not ask the second opinion when the first names producers for half the tracks', async () => {
    const second = source('genius', 'second', async () => report({}));
    const { resolution } = start([source('musicbrainz', 'first', async () => full).made, second.made]);
    await resolution.start();
    expect(second.calls).toHaveLength(0);
    expect(resolution.answer().outcomes.find((each) => each.source === 'genius')).toEqual({
      source: 'genius',
      state: 'skipped',
      reason: 'later',
    });
    await resolution.askSecond();
    expect(second.calls).toHaveLength(1);
  });

  it.each([
    ['has not matched', async () => report({})],
    ['names producers for under half the tracks', async () => thin],
    ['fails', () => Promise.reject(new SourceError('timeout', 'slow'))],
  ])('asks it at once when MusicBrainz %s', async (_why, answer) => {
    const second = source('genius', 'second', async () =>
      report({ contributors: [theo], credits: [credit(theo, 'producer', 'release', 'genius')] }),
    );
    const { resolution } = start([source('musicbrainz', 'first', answer).made, second.made]);
    await resolution.start();
    expect(second.calls).toHaveLength(1);
  });

  it('is not complete between the two opinions', async () => {
    const second = source('genius', 'second', async () => report({}));
    const complete: boolean[] = [];
    const resolution = createResolution(subject, [], {
      creditSources: [source('musicbrainz', 'first', async () => full).made, second.made],
      personSources: [],
      network,
      now: () => 0,
      onChange: (answer) => complete.push(answer.complete),
    });
    await resolution.start('both');
    expect(second.calls).toHaveLength(1);
    expect(complete.filter(Boolean)).toHaveLength(1);
    expect(complete.at(-1)).toBe(true);
  });

  it('asks a source once, however often it is told to', async () => {
    const first = source('musicbrainz', 'first', async () => full);
    const { resolution } = start([first.made]);
    await resolution.start();
    await resolution.askSecond();
    await resolution.start();
    expect(first.calls).toHaveLength(1);
  });

  it('lets what one source finds meet what another needs', async () => {
    const needy = source('discogs', 'second', async () => report({}), { needs: [['discogsRelease']] });
    const { resolution } = start([
      source('musicbrainz', 'first', async () => ({ ...thin, found: { discogsRelease: '1' } })).made,
      needy.made,
    ]);
    await resolution.start();
    expect(needy.calls).toHaveLength(1);
  });
});

describe('failures', () => {
  it('never hide what the others found', async () => {
    const { resolution } = start([
      source('musicbrainz', 'first', async () => full).made,
      source('genius', 'first', () => Promise.reject(new SourceError('blocked', 'no', 99))).made,
    ]);
    await resolution.start();
    const { outcomes, credits } = resolution.answer();
    expect(credits).toHaveLength(1);
    expect(outcomes.find((each) => each.source === 'genius')).toEqual({ source: 'genius', state: 'failed', kind: 'blocked', retryAt: 99 });
  });

  it('are asked again on request, and nothing else is', async () => {
    let tries = 0;
    const broken = source('genius', 'first', () =>
      tries++ === 0 ? Promise.reject(new SourceError('offline', 'no')) : Promise.resolve(report({})),
    );
    const fine = source('musicbrainz', 'first', async () => full);
    const { resolution } = start([fine.made, broken.made]);
    await resolution.start();
    await resolution.retry();
    expect([fine.calls.length, broken.calls.length]).toEqual([1, 2]);
    expect(resolution.answer().outcomes.find((each) => each.source === 'genius')).toEqual({
      source: 'genius',
      state: 'unmatched',
      candidates: [],
    });
  });

  it('of our own code never leave an answer waiting', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { resolution } = start([source('musicbrainz', 'first', () => Promise.reject(new URIError('URI malformed'))).made]);
    await resolution.start();
    expect(resolution.answer()).toMatchObject({ complete: true, outcomes: [{ state: 'failed', kind: 'bad-data' }] });
    expect(told).toHaveBeenCalled();
    told.mockRestore();
  });
});

it("'lists no credits' and 'has no such record' are two outcomes", async () => {
  const outcomeOf = async (told: SourceReport) => {
    const { resolution } = start([source('musicbrainz', 'first', async () => told).made]);
    await resolution.start();
    return resolution.answer().outcomes[0]?.state;
  };
  expect(await outcomeOf(report({ link: 'https://musicbrainz.org/release/r' }))).toBe('none');
  expect(await outcomeOf(report({}))).toBe('unmatched');
});

describe('people', () => {
  it('are asked about all at once, newcomers later', async () => {
    const asked: string[][] = [];
    const wikidata = people(async (list) => {
      asked.push(list.map((each) => each.name));
      return {
        contributors: [],
        handles: [handle(juno, 'instagram', 'junopark', 'wikidata')].filter((each) => list.some((one) => one.id === each.contributor)),
      };
    });
    const genius = source('genius', 'second', async () =>
      report({ contributors: [theo], credits: [credit(theo, 'engineer', 'release', 'genius')] }),
    );
    const { resolution } = start([source('musicbrainz', 'first', async () => full).made, genius.made], [wikidata]);
    await resolution.start();
    await resolution.askSecond();
    expect(asked).toEqual([['Juno Park'], ['Theo Lund']]);
    expect(resolution.answer().handles.map((each) => each.username)).toEqual(['junopark']);
  });

  it('whose question failed are asked about again with a newcomer, or on request', async () => {
    const asked: string[][] = [];
    const wikidata = people((list) => {
      asked.push(list.map((each) => each.name));
      return asked.length === 1
        ? Promise.reject(new SourceError('timeout', 'slow'))
        : Promise.resolve({ contributors: [], handles: [handle(juno, 'instagram', 'junopark', 'wikidata')] });
    });
    const genius = source('genius', 'second', async () =>
      report({ contributors: [theo], credits: [credit(theo, 'engineer', 'release', 'genius')] }),
    );
    const { resolution } = start([source('musicbrainz', 'first', async () => full).made, genius.made], [wikidata]);
    await resolution.start();
    await resolution.unfoldTracks(new AbortController().signal);
    expect(asked).toEqual([['Juno Park']]);
    await resolution.askSecond();
    expect(asked[1]?.sort()).toEqual(['Juno Park', 'Theo Lund']);
    expect(resolution.answer().handles.map((each) => each.username)).toEqual(['junopark']);
  });

  it('that are opened again after a failure are asked about again', async () => {
    let tries = 0;
    const genius = {
      ...people(
        () => (tries++ === 0 ? Promise.reject(new SourceError('offline', 'no')) : Promise.resolve({ contributors: [], handles: [] })),
        'on-person',
      ),
      id: 'genius',
    };
    const { resolution } = start([source('musicbrainz', 'first', async () => full).made], [genius]);
    await resolution.start();
    for (let count = 0; count < 3; count += 1) await resolution.openPerson('mb:mb-juno');
    expect(tries).toBe(2);
  });

  it('are never companies', async () => {
    const asked: string[] = [];
    const label = { ...person('Low Tide Rec.', { mb: ['mb-label'] }), kind: 'company' as const };
    const told = report({ contributors: [label], credits: [credit(label, 'publisher', 'release', 'musicbrainz')] });
    const wikidata = people(async (list) => {
      asked.push(...list.map((each) => each.name));
      return { contributors: [], handles: [] };
    });
    await start([source('musicbrainz', 'first', async () => told).made], [wikidata]).resolution.start();
    expect(asked).toEqual([]);
  });
});

describe('the person', () => {
  it('chooses a candidate, which is then asked for', async () => {
    const candidate = {
      key: 'mb:release:r1',
      title: 'Night Ferry',
      artists: 'Ada Quill',
      note: '2024',
      url: 'https://musicbrainz.org/release/r1',
    };
    const mb = source('musicbrainz', 'first', async () => (mb.calls.length === 1 ? report({ candidates: [candidate] }) : full), {
      needs: [['mbRelease'], ['pageUrl']],
    });
    const { resolution } = start([mb.made]);
    await resolution.start();
    expect(resolution.answer().outcomes[0]?.state).toBe('unmatched');
    await resolution.choose('mb:release:r1');
    expect(mb.calls[1]).toMatchObject({ mbRelease: 'r1' });
    expect(resolution.answer().outcomes[0]?.state).toBe('found');
  });

  it('stops asking track by track', async () => {
    const stop = new AbortController();
    const genius = source('genius', 'second', async () => report({}), {
      async *onTracks() {
        for (const position of ['1-1', '1-2']) {
          yield report({ tracks: [{ position, title: position, ids: {} }] });
          stop.abort();
        }
      },
    });
    const { resolution } = start([source('musicbrainz', 'first', async () => report({ tracks: tracks('A', 'B') })).made, genius.made]);
    await resolution.start();
    await resolution.unfoldTracks(stop.signal);
    expect(resolution.answer().complete).toBe(true);
  });
});

it('numbers its answers upwards and says when it is done', async () => {
  const { resolution, revisions } = start([source('musicbrainz', 'first', async () => full).made]);
  expect(resolution.answer().complete).toBe(false);
  await resolution.start();
  expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
  expect(new Set(revisions).size).toBe(revisions.length);
  expect(resolution.answer().complete).toBe(true);
});

describe('the gate', () => {
  it.each([
    ['click', { visible: false, private: true }, 'click', true],
    ['auto', { visible: true, private: false }, 'click', false],
    ['auto', { visible: true, private: false }, 'auto', true],
    ['auto', { visible: false, private: false }, 'auto', false],
    ['auto', { visible: true, private: true }, 'auto', false],
  ] as const)('%s in %j under "%s" → %s', (trigger, tab, mode, may) => expect(mayLookUp(trigger, tab, mode)).toBe(may));
});

describe('what goes on at the same time', () => {
  const later = () => {
    let open: (value: SourceReport) => void = () => {};
    const promise = new Promise<SourceReport>((resolve) => {
      open = resolve;
    });
    return { promise, open: (value: SourceReport) => open(value) };
  };

  it('never lets an earlier question overwrite the record that was chosen meanwhile', async () => {
    const first = later();
    const mb = source('musicbrainz', 'first', () => (mb.calls.length === 1 ? first.promise : Promise.resolve(full)), {
      needs: [['mbRelease'], ['pageUrl']],
    });
    const { resolution } = start([mb.made]);
    const started = resolution.start();
    await Promise.resolve();
    await resolution.choose('mb:release:r1');
    first.open(report({}));
    await started;
    expect(resolution.answer().outcomes[0]).toMatchObject({ state: 'found' });
  });

  it('a page that cannot be read hides no other source', async () => {
    const broken = source('spotify', 'first', async () => report({}), {
      needs: [],
      fromPage: () => {
        throw new TypeError('unreadable');
      },
    });
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const resolution = createResolution(subject, [{ label: 'Producer', name: 'Juno Park', via: 'dialog' }], {
      creditSources: [broken.made, source('musicbrainz', 'first', async () => full).made],
      personSources: [],
      network,
      now: () => 0,
      onChange: () => {},
    });
    await resolution.start();
    silence.mockRestore();
    const { outcomes, complete } = resolution.answer();
    expect([outcomes.map(({ source: id, state }) => `${id} ${state}`), complete]).toEqual([['spotify failed', 'musicbrainz found'], true]);
  });

  it('stops asking track by track at once', async () => {
    const asked: AbortSignal[] = [];
    const silent = {
      ...network,
      json: ({ signal }: { signal?: AbortSignal }) => {
        if (signal) asked.push(signal);
        return new Promise<never>((_answer, fail) => signal?.addEventListener('abort', () => fail(signal.reason)));
      },
    };
    const genius = source('genius', 'second', async () => report({}), {
      needs: [],
      async *onTracks(_subject, _known, _tracks, given) {
        yield (await given.json({ endpoint: 'genius', path: 'songs/1' }, z.object({}))) ? report({}) : report({});
      },
    });
    const resolution = createResolution(subject, [], {
      creditSources: [source('musicbrainz', 'first', async () => thin).made, genius.made],
      personSources: [],
      network: silent,
      now: () => 0,
      onChange: () => {},
    });
    await resolution.start();
    const stop = new AbortController();
    const unfolding = resolution.unfoldTracks(stop.signal);
    await new Promise((resolve) => setTimeout(resolve, 0));
    stop.abort();
    await unfolding;
    expect([asked.length, asked[0]?.aborted, resolution.answer().complete]).toEqual([1, true, true]);
  });
});
