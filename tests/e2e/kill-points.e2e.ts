import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightFerryUrl } from '../../scripts/sample-url';
import { cannotRun, EXTENSION_WITH_KILL_POINTS, names, openStage, type Stage, settled } from './open-extension';
import type { Popup } from './popup';
import { poll } from './target';

/** What is left of one resolve: what the popup shows, what is stored, and what was asked. */
interface Trace {
  producers: string[];
  executives: string[];
  handles: string[];
  fingerprints: unknown[];
  kept: string[];
  asked: string[];
  musicbrainzGaps: number[];
}

const KEY = 'kill/points';
const FEWEST_POINTS = 12;

/** Everything in one store of one database of the extension. */
const stored = <Value>(popup: Popup, database: string, store: string, method: 'getAll' | 'getAllKeys') =>
  popup.evaluate<Value[]>(`new Promise((done, fail) => {
    const opening = indexedDB.open('${database}');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('${store}').objectStore('${store}').${method}();
      reading.onsuccess = () => { opening.result.close(); done(reading.result); };
    };
  })`);

const orderIn = (popup: Popup) =>
  popup.evaluate<{ count: number; reached?: string }>(`chrome.storage.local.get('${KEY}').then((stored) => stored['${KEY}'])`);

describe.skipIf(cannotRun)(`a worker that is killed${cannotRun ? `: ${cannotRun}` : ''}`, () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage({ extension: EXTENSION_WITH_KILL_POINTS });
    page = await stage.visit(nightFerryUrl);
    await page.waitForSelector('[data-testid="tracklist-row"]');
  });
  afterAll(() => stage.close());

  /** As after installing, with an order for the next worker. */
  async function begin(at: number): Promise<Popup> {
    const worker = await stage.browser.extension.worker();
    await worker.evaluate(
      async ([key, point]) => {
        for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
        const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', StorageArea> } }).chrome;
        await storage.local.clear();
        await storage.session.clear();
        await storage.local.set({ [key]: { at: point, count: 0 } });
      },
      [KEY, at] as const,
    );
    await stage.browser.extension.killWorker();
    stage.replica.requests.length = 0;
    return stage.popupOn(page, 'asking', 'found', 'partly', 'looking');
  }

  async function traceOf(popup: Popup): Promise<Trace> {
    await settled(popup);
    // The fingerprint is kept after the answer is out.
    const fingerprints = () => stored<{ at: number }>(popup, 'liner-notes-library', 'fingerprints', 'getAll').catch(() => []);
    await poll('the fingerprint', async () => (await fingerprints()).length > 0);
    const asked = stage.asked();
    const at = asked.filter(({ host }) => host === 'musicbrainz.org').map((request) => request.at);
    return {
      producers: (await names(popup, '[data-producer]')).sort(),
      executives: (await names(popup, '[data-executive]')).sort(),
      handles: await popup.evaluate<string[]>(`[...document.querySelectorAll('a[data-handle-link]')].map((each) => each.href).sort()`),
      fingerprints: (await fingerprints()).map(({ at: _at, ...rest }) => rest),
      kept: (await stored<string>(popup, 'liner-notes-cache', 'answers', 'getAllKeys')).sort(),
      asked: asked.map(({ method, url, body }) => `${method} ${url} ${body}`),
      musicbrainzGaps: at.slice(1).map((time, index) => time - (at[index] ?? 0)),
    };
  }

  it('at any point of a resolve loses nothing and doubles nothing', { timeout: 600_000 }, async () => {
    const first = await begin(0);
    const whole = await traceOf(first);
    const { count } = await orderIn(first);
    await first.close();
    expect(count).toBeGreaterThanOrEqual(FEWEST_POINTS);
    const survived: string[] = [];
    for (let at = 1; at <= count; at += 1) {
      const popup = await begin(at);
      const name = (await poll(`point ${at}`, async () => (await orderIn(popup)).reached, 20_000)) ?? '';
      await stage.browser.extension.killWorker();
      const { asked, musicbrainzGaps, ...left } = await traceOf(popup);
      const { asked: askedBefore, musicbrainzGaps: _gaps, ...expected } = whole;
      expect(left, `${at}: ${name}`).toEqual(expected);
      // Only what was on its way when the worker died is asked for again: one request a host, for hosts are asked side by side.
      const again = asked.filter((line, index) => asked.indexOf(line) !== index);
      const hosts = again.map((line) => new URL(line.split(' ')[1] ?? '').host);
      expect(new Set(asked), `${at}: ${name}`).toEqual(new Set(askedBefore));
      expect(hosts, `${at}: ${name}: ${again.join(', ')}`).toEqual([...new Set(hosts)]);
      expect(Math.min(1000, ...musicbrainzGaps), `${at}: ${name}`).toBe(1000);
      survived.push(name);
      await popup.close();
    }
    console.log(`kill points: ${count}, survived ${survived.length}: ${[...new Set(survived)].join(', ')}`);
    expect(stage.browser.errors).toEqual([]);
  });
});

interface StorageArea {
  clear(): Promise<void>;
  set(items: Record<string, unknown>): Promise<void>;
}
