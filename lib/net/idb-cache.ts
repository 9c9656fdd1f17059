import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Cache, Kept } from './cache';

/** An answer as it is stored, version 2: with its size in characters and when it was stored (epoch ms). */
interface Stored extends Kept {
  at: number;
  size: number;
}

/** Frozen copies of every version, for migrations: tests/fixtures/storage. */
interface CacheLayout extends DBSchema {
  answers: { key: string; value: Stored; indexes: { at: number } };
}

const NAME = 'liner-notes-cache';
const VERSION = 2;
const MOST_ENTRIES = 2000;
const MOST_SIZE = 60_000_000;
const PUTS_PER_EVICTION = 50;

/**
 * Answers kept in IndexedDB: they outlive the worker. Never throws; what cannot be stored is simply asked again.
 * `evict` drops what may no longer be used, then the oldest beyond the caps; it also runs by itself now and then, and when
 * the disk is full.
 */
export function createIdbCache(now: () => number = Date.now): Cache & { evict(): Promise<void> } {
  let opened: Promise<IDBPDatabase<CacheLayout>> | undefined;
  let puts = 0;

  function database(): Promise<IDBPDatabase<CacheLayout>> {
    const forget = () => {
      opened = undefined; // the next try may find it well
    };
    opened ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  }

  async function put(key: string, kept: Kept): Promise<void> {
    const db = await database();
    const stored = { ...kept, at: now(), size: kept.body?.length ?? 0 };
    await db.put('answers', stored, key).catch(async (error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
      await drop(db, now(), MOST_ENTRIES / 2, MOST_SIZE / 4);
      await db.put('answers', stored, key);
    });
    // A worker seldom lives for many answers: its first one tidies up too.
    if (puts % PUTS_PER_EVICTION === 0) void quietly(() => drop(db, now(), MOST_ENTRIES, MOST_SIZE));
    puts += 1;
  }

  return {
    get: (key) => quietly(async () => (await database()).get('answers', key)),
    set: async (key, kept) => void (await quietly(() => put(key, kept))),
    evict: async () => void (await quietly(async () => drop(await database(), now(), MOST_ENTRIES, MOST_SIZE))),
  };
}

function open(onLost: () => void): Promise<IDBPDatabase<CacheLayout>> {
  return openDB<CacheLayout>(NAME, VERSION, {
    async upgrade(db, from, _to, transaction) {
      const store = from < 1 ? db.createObjectStore('answers') : transaction.objectStore('answers');
      if (from === 1) await fromVersion1(store);
      store.createIndex('at', 'at');
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase | null)?.close(); // a newer version of us waits for the store
      onLost();
    },
    terminated: onLost,
  });
}

type UpgradeStore = Pick<IDBObjectStore, 'deleteIndex' | 'indexNames'> & {
  openCursor(): Promise<UpgradeCursor | null>;
};
interface UpgradeCursor {
  value: Stored;
  update(value: Stored): Promise<unknown>;
  continue(): Promise<UpgradeCursor | null>;
}

/** Version 1 knew neither age nor size, and was sorted by its end. */
async function fromVersion1(store: UpgradeStore): Promise<void> {
  store.deleteIndex('until');
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, at: 0, size: cursor.value.body?.length ?? 0 });
  }
}

const PATIENCE_MS = 2000;

/** A full, broken or stuck store is an empty one. */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  const done = work().catch(() => undefined);
  return Promise.race([done, tired]).finally(() => clearTimeout(timer));
}

/** The newest stay: everything beyond `most` entries or `mostSize` characters, and what may no longer be used, goes. */
async function drop(db: IDBPDatabase<CacheLayout>, now: number, most: number, mostSize: number): Promise<void> {
  const store = db.transaction('answers', 'readwrite').store;
  let count = 0;
  let size = 0;
  for (let cursor = await store.index('at').openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    const { until, staleUntil = 0, size: own } = cursor.value;
    const isOver = Math.max(until, staleUntil) <= now;
    if (!isOver && count < most && size + own <= mostSize) {
      count += 1;
      size += own;
    } else {
      await cursor.delete();
    }
  }
}
