import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fingerprintOf, keepFingerprint } from '../../lib/library/fingerprints';
import { keepTracks, knownTracks } from '../../lib/library/known-tracks';
import type { Answer } from '../../lib/model/answer';
import { noClosings, withClosing } from '../../lib/model/badge-closings';
import { createIdbCache } from '../../lib/net/idb-cache';
import { sessionPaceMemory } from '../../lib/net/pace-memory';
import { changeSettings, defaultSettings, loadSettings, SETTINGS_KEY } from '../../lib/settings';
import { credit, person } from '../resolve/reports';

/** What version 0.1.0 left behind, frozen. */
const frozen = JSON.parse(readFileSync('tests/fixtures/storage/v1.json', 'utf8'));
const juno = person('Juno Park', { mb: ['juno'] });
const answer: Answer = {
  subject: {
    ref: { site: 'spotify', kind: 'album', id: '0NightFerryAdaQuill001', url: 'https://open.spotify.com/album/0NightFerryAdaQuill001' },
  },
  tracks: [],
  credits: [credit(juno, 'producer', ['1-1', '1-3'], 'musicbrainz'), credit(juno, 'executive_producer', 'release', 'musicbrainz')],
  roles: {},
  contributors: [juno],
  handles: [],
  readings: [],
  outcomes: [],
  revision: 1,
  complete: true,
};

beforeEach(() => fakeBrowser.reset());

describe('what version 0.1.0 stored', () => {
  it('is read by this version: settings and pacing', async () => {
    await fakeBrowser.storage.local.set(frozen['storage.local']);
    await fakeBrowser.storage.session.set(frozen['storage.session']);
    expect(await loadSettings()).toEqual({ ...defaultSettings, lookUp: 'auto' });
    // Pauses were kept under another key; they end with the browser session, and so with every update.
    expect(await sessionPaceMemory.load()).toEqual({});
  });

  it('is read by this version: kept answers', async () => {
    const { version, answers } = frozen.indexedDB['liner-notes-cache'];
    const db = await openDB('liner-notes-cache', version, {
      upgrade: (old) => void old.createObjectStore('answers').createIndex('until', 'until'),
    });
    for (const [key, value] of answers) await db.put('answers', value, key);
    db.close();
    const cache = createIdbCache();
    expect((await cache.get(answers[0][0]))?.body).toBe('{"title":"Night Ferry"}');
    expect(await cache.get(answers[1][0])).toMatchObject({ until: 4102444800000 });
    await cache.evict();
    expect((await cache.get(answers[0][0]))?.body).toBe('{"title":"Night Ferry"}');
  });

  it('is what this version writes: fingerprints', async () => {
    const { fingerprints } = frozen.indexedDB['liner-notes-library'];
    await keepFingerprint(answer, 1795500000000);
    const db = await openDB('liner-notes-library');
    expect(await db.get('fingerprints', fingerprints[0][0])).toEqual(fingerprints[0][1]);
    db.close();
  });
});

describe('what this version stores', () => {
  const frozen2 = JSON.parse(readFileSync('tests/fixtures/storage/v2.json', 'utf8'));
  const frozen3 = JSON.parse(readFileSync('tests/fixtures/storage/v3.json', 'utf8'));

  it('is the frozen form: pacing', async () => {
    const states = frozen2['storage.session']['hosts/pace'];
    await sessionPaceMemory.save(states);
    expect(await fakeBrowser.storage.session.get(null)).toEqual(frozen2['storage.session']);
    expect(await sessionPaceMemory.load()).toEqual(states);
  });

  it('is the frozen form: settings', async () => {
    await fakeBrowser.storage.local.set(frozen3['storage.local']);
    expect(await loadSettings()).toEqual(frozen3['storage.local'][SETTINGS_KEY]);
  });

  it('is the frozen form: names of tracks', async () => {
    const { version, tracks } = frozen3.indexedDB['liner-notes-tracks'];
    const [[key, { names, at }]] = tracks;
    await keepTracks('spotify', { [key.split(':')[1]]: names }, at);
    const db = await openDB('liner-notes-tracks');
    expect([db.version, await db.get('tracks', key)]).toEqual([version, tracks[0][1]]);
    db.close();
  });

  it('reads settings from before there were badges', async () => {
    await fakeBrowser.storage.local.set(frozen2['storage.local']);
    expect(await loadSettings()).toEqual({ ...frozen2['storage.local'][SETTINGS_KEY], badges: noClosings });
  });

  it('is the frozen form: kept answers', async () => {
    const { version, answers } = frozen2.indexedDB['liner-notes-cache'];
    const [[key, { body, until, staleUntil, at }]] = answers;
    await createIdbCache(() => at).set(key, { body, until, staleUntil });
    const db = await openDB('liner-notes-cache');
    expect([db.version, await db.get('answers', key)]).toEqual([version, answers[0][1]]);
    db.close();
  });
});

describe('settings', () => {
  it('that are changed at the same time are all kept', async () => {
    const ref = (id: string) => ({ site: 'spotify', kind: 'album' as const, id, url: `https://open.spotify.com/album/${id}` });
    const close = (id: string) => changeSettings((now) => ({ ...now, badges: withClosing(now.badges, ref(id), 'page', true) }));
    await Promise.all(['a', 'b', 'c'].map(close));
    expect((await loadSettings()).badges.pages).toEqual(['spotify:album:a', 'spotify:album:b', 'spotify:album:c']);
  });

  it.each([
    undefined,
    null,
    'x',
    { version: 9 },
    { version: 1, lookUp: 'always' },
    { version: 1, lookUp: 'auto', endpoints: { sparql: 'ftp://x' } },
  ])('%j reads as never chosen', async (stored) => {
    if (stored !== undefined) await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: stored });
    expect(await loadSettings()).toEqual(defaultSettings);
  });
});

describe('names of tracks', () => {
  it('are known by site and id until they are too old', async () => {
    await keepTracks('spotify', { a: ['Juno Park'], b: [] }, 1000);
    expect(await knownTracks('spotify', ['a', 'b', 'c'], 2000)).toEqual({ a: ['Juno Park'], b: [] });
    expect(await knownTracks('genius', ['a'], 2000)).toEqual({});
    expect(await knownTracks('spotify', ['a'], 1000 + 61 * 86_400_000)).toEqual({});
  });
});

describe('the cache', () => {
  it('keeps the newest when there is too much', async () => {
    let now = 1;
    const cache = createIdbCache(() => now);
    const large = 'x'.repeat(25_000_000);
    for (const key of ['first', 'second', 'third']) {
      now += 1;
      await cache.set(key, { body: large, until: 1000 });
    }
    await cache.evict();
    expect([await cache.get('first'), (await cache.get('third'))?.body?.length]).toEqual([undefined, large.length]);
  });

  it('drops what is too old and keeps the rest', async () => {
    const cache = createIdbCache(() => 100);
    await cache.set('old', { body: '1', until: 10 });
    await cache.set('fresh', { body: '2', until: 1000 });
    await cache.evict();
    expect([await cache.get('old'), (await cache.get('fresh'))?.body]).toEqual([undefined, '2']);
  });
});

it('a fingerprint does not depend on the order of the credits', () => {
  const turned = { ...answer, credits: [...answer.credits].reverse() };
  expect(fingerprintOf(turned, 0)).toEqual(fingerprintOf(answer, 0));
});

it('a store that an older page holds back is an empty one', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const held = await openDB('liner-notes-cache', 1, {
    upgrade: (db) => void db.createObjectStore('answers').createIndex('until', 'until'),
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const read = createIdbCache().get('x');
  await vi.advanceTimersByTimeAsync(2001);
  expect(await read).toBeUndefined();
  vi.useRealTimers();
  held.close();
  vi.unstubAllGlobals();
});
