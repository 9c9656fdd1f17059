import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Cache, Kept } from './cache';

/** Stored layout, version 1. Frozen copies for migrations: tests/fixtures/storage. */
interface CacheLayout extends DBSchema {
  answers: { key: string; value: Kept; indexes: { until: number } };
}

const NAME = 'liner-notes-cache';
const MOST_ENTRIES = 2000;

/**
 * Answers kept in IndexedDB: they outlive the worker. Never throws; what cannot be stored is simply asked again.
 * `evict` drops what is too old, then the oldest beyond the cap.
 */
export function createIdbCache(): Cache & { evict(now: number): Promise<void> } {
  let opened: Promise<IDBPDatabase<CacheLayout>> | undefined;
  const database = () => {
    opened ??= openDB<CacheLayout>(NAME, 1, {
      upgrade: (db) => void db.createObjectStore('answers').createIndex('until', 'until'),
    });
    return opened;
  };
  return {
    get: (key) => quietly(async () => (await database()).get('answers', key)),
    set: async (key, kept) => void (await quietly(async () => (await database()).put('answers', kept, key))),
    evict: async (now) => void (await quietly(async () => evict(await database(), now))),
  };
}

async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined; // a full or broken store is an empty one
  }
}

async function evict(db: IDBPDatabase<CacheLayout>, now: number): Promise<void> {
  const store = db.transaction('answers', 'readwrite').store;
  let left = await store.count();
  for (let cursor = await store.index('until').openCursor(); cursor; cursor = await cursor.continue()) {
    if (cursor.value.until > now && left <= MOST_ENTRIES) break;
    await cursor.delete();
    left -= 1;
  }
}
