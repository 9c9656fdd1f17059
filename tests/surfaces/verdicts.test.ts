import { describe, expect, it, vi } from 'vitest';
import type { BackgroundPort } from '../../lib/messaging';
import type { Brief } from '../../lib/model/brief';
import type { SubjectRef } from '../../lib/model/subject';
import { createVerdicts, type VerdictParts } from '../../lib/surfaces/verdicts';

vi.mock('../../lib/browser', () => ({ browser: {} }));

const refOf = (kind: SubjectRef['kind'], id = 'x'): SubjectRef => ({
  site: 'spotify',
  kind,
  id,
  url: `https://open.spotify.com/${kind}/${id}`,
});
const shown = (kind: SubjectRef['kind'], rows: { id: string; url: string }[] = []) => ({
  type: 'page/shown' as const,
  subject: { ref: refOf(kind) },
  claims: [],
  rows,
  isLoaded: false,
});
const rows = [{ id: 'a', url: 'https://open.spotify.com/track/a' }];
const brief = (state: Brief['state'], made: string[] = []): Brief => ({ state, made, tracks: {} });

/** A background that has said these so far and is asked for more by hand. */
function desk(more: Partial<VerdictParts> = {}, ...said: Brief[]) {
  let say: (brief: Brief) => void = () => {};
  const left = vi.fn();
  const asked: unknown[] = [];
  const serve = (port: BackgroundPort) => {
    say = (each) => port.post({ type: 'brief/update', brief: each });
    port.onMessage((ask) => asked.push([ask, port.tabId, port.name]));
    port.onDisconnect(left);
    said.forEach(say);
  };
  const anyKnown = vi.fn(async () => ({ isAny: true, asked: 2 }));
  const verdicts = createVerdicts({ serve, rows: { anyKnown }, isClosed: async () => false, ...more });
  return { verdicts, say: (each: Brief) => say(each), left, asked, anyKnown };
}

describe('the badges of a record', () => {
  it.each<[string, Brief, string]>([
    ['a producer is known', brief('done', ['Juno Park']), 'show'],
    ['a producer is named while more is asked', brief('asking', ['Juno Park']), 'show'],
    ['a press would find out', brief('asleep'), 'show'],
    ['nobody is named', brief('done'), 'quiet'],
  ])('where %s', async (_, said, verdict) => {
    const { verdicts, left } = desk({}, said);
    expect(await verdicts.of(shown('album'), 7)).toEqual({ verdict, asked: 0 });
    expect(left).toHaveBeenCalledOnce();
  });

  it('wait for the first producer, and ask as the page would: of its tab, without a click', async () => {
    const { verdicts, say, asked } = desk({}, brief('asking'));
    const verdict = verdicts.of(shown('track'), 7);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked).toMatchObject([[{ type: 'answer/ask', trigger: 'auto', subject: { ref: { kind: 'track' } } }, 7, 'badge']]);
    say(brief('asking'));
    say(brief('asking', ['Juno Park']));
    expect(await verdict).toEqual({ verdict: 'show', asked: 0 });
  });

  it('that are closed ask nobody', async () => {
    const { verdicts, asked } = desk({ isClosed: async () => true }, brief('done', ['Juno Park']));
    expect([await verdicts.of(shown('album'), 7), asked]).toEqual([{ verdict: 'off', asked: 0 }, []]);
  });

  it.each(['the next page of the tab', 'leaving'])('are quiet after %s, and what they waited for ends', async (how) => {
    const { verdicts, left, asked } = desk({}, brief('asking'));
    const first = verdicts.of(shown('album'), 7);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    if (how === 'leaving') verdicts.left(7);
    else void verdicts.of(shown('track'), 7);
    expect((await first).verdict).toBe('quiet');
    expect(left).toHaveBeenCalled();
  });

  it('of a page that was left before they were judged ask nobody', async () => {
    let decide: (isClosed: boolean) => void = () => {};
    const { verdicts, asked } = desk({ isClosed: () => new Promise((resolve) => (decide = resolve)) }, brief('asking'));
    const verdict = verdicts.of(shown('album'), 7);
    verdicts.left(7);
    decide(false);
    expect([(await verdict).verdict, asked]).toEqual(['quiet', []]);
  });

  it('of one tab do not end the wait of another', async () => {
    const { verdicts, say, asked } = desk({}, brief('asking'));
    const first = verdicts.of(shown('album'), 7);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    verdicts.left(8);
    say(brief('done', ['Juno Park']));
    expect((await first).verdict).toBe('show');
  });
});

describe('the badges of a list', () => {
  it('are shown for a row with names, and count what was asked on the way', async () => {
    expect(await desk().verdicts.of(shown('playlist', rows), 7)).toEqual({ verdict: 'show', asked: 2 });
    const none = desk({ rows: { anyKnown: async () => ({ isAny: false, asked: 3 }) } });
    expect(await none.verdicts.of(shown('artist', rows), 7)).toEqual({ verdict: 'quiet', asked: 3 });
  });

  it('without rows are quiet', async () => {
    expect((await desk().verdicts.of(shown('artist'), 7)).verdict).toBe('quiet');
  });
});
