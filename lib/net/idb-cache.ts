import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Cache, Kept } from './cache';

/** Stored layout, version 1. Frozen copies for migrations: tests/fixtures/storage. */
interface CacheLayout extends DBSchema {
  answers: { key: string; value: Kept; indexes: { until: number } };
}

const NAME = 'liner-notes-cache';
const MOST_ENTRIES = 2000;
const PUTS_PER_EVICTION = 100;

/**
 * Answers kept in IndexedDB: they outlive the worker. Never throws; what cannot be stored is simply asked again.
 * `evict` drops what is too old, then the oldest beyond the cap; it also runs by itself now and then, and when the disk is full.
 */
export function createIdbCache(now: () => number = Date.now): Cache & { evict(): Promise<void> } {
  let opened: Promise<IDBPDatabase<CacheLayout>> | undefined;
  let puts = 0;

  function database(): Promise<IDBPDatabase<CacheLayout>> {
    opened ??= openDB<CacheLayout>(NAME, 1, {
      upgrade: (db) => void db.createObjectStore('answers').createIndex('until', 'until'),
    }).catch((error: unknown) => {
      opened = undefined; // the next try may find it well
      throw error;
    });
    return opened;
  }

  async function put(key: string, kept: Kept): Promise<void> {
    const db = await database();
    puts += 1;
    if (puts % PUTS_PER_EVICTION === 0) await dropOld(db, now());
    await db.put('answers', kept, key).catch(async (error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
      await dropOld(db, now(), MOST_ENTRIES / 2);
      await db.put('answers', kept, key);
    });
  }

  return {
    get: (key) => quietly(async () => (await database()).get('answers', key)),
    set: async (key, kept) => void (await quietly(() => put(key, kept))),
    evict: async () => void (await quietly(async () => dropOld(await database(), now()))),
  };
}

async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined; // a full or broken store is an empty one
  }
}

async function dropOld(db: IDBPDatabase<CacheLayout>, now: number, most = MOST_ENTRIES): Promise<void> {
  const store = db.transaction('answers', 'readwrite').store;
  let left = await store.count();
  for (let cursor = await store.index('until').openCursor(); cursor; cursor = await cursor.continue()) {
    if (cursor.value.until > now && left <= most) break;
    await cursor.delete();
    left -= 1;
  }
}
