import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Who made a track, as it was last answered. Version 1. */
interface KnownTrack {
  /** Empty = nobody is named. */
  names: string[];
  /** Epoch ms. */
  at: number;
}

interface TracksLayout extends DBSchema {
  tracks: { key: string; value: KnownTrack; indexes: { at: number } };
}

/** Of this many tracks the names are kept; the longest unanswered go first. */
const MOST_TRACKS = 20_000;
const KEEP_MS = 60 * 86_400_000;

const keyOf = (site: string, id: string): string => `${site}:${id}`;

const openTracks = (): Promise<IDBPDatabase<TracksLayout>> =>
  openDB<TracksLayout>('liner-notes-tracks', 1, { upgrade: (db) => void db.createObjectStore('tracks').createIndex('at', 'at') });

async function withTracks<T>(use: (db: IDBPDatabase<TracksLayout>) => Promise<T>): Promise<T> {
  const db = await openTracks();
  return use(db).finally(() => db.close());
}

/** Names by track id of those that are known; names older than 60 days count as unknown. May reject when the store is broken. */
export async function knownTracks(site: string, ids: string[], now: number): Promise<Record<string, string[]>> {
  const found = await withTracks((db) => Promise.all(ids.map((id) => db.get('tracks', keyOf(site, id)))));
  return Object.fromEntries(
    ids.flatMap((id, index): [string, string[]][] => {
      const track = found[index];
      return track && track.at > now - KEEP_MS ? [[id, track.names]] : [];
    }),
  );
}

/** Keeps names by track id; earlier ones are replaced. May reject when the store is broken. */
export async function keepTracks(site: string, names: Record<string, string[]>, at: number): Promise<void> {
  const entries = Object.entries(names);
  if (entries.length === 0) return;
  await withTracks(async (db) => {
    const writing = db.transaction('tracks', 'readwrite');
    await Promise.all([...entries.map(([id, each]) => writing.store.put({ names: each, at }, keyOf(site, id))), writing.done]);
    await dropOldest(db);
  });
}

async function dropOldest(db: IDBPDatabase<TracksLayout>): Promise<void> {
  const surplus = (await db.count('tracks')) - MOST_TRACKS;
  const oldest = surplus > 0 ? await db.getAllKeysFromIndex('tracks', 'at', null, surplus) : [];
  for (const key of oldest) await db.delete('tracks', key);
}
