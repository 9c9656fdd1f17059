import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Answer } from '../model/answer';
import { subjectKey } from '../model/subject-key';

/** What was credited on a subject when it was last resolved: later news is a difference to this. Version 1. */
export interface Fingerprint {
  subject: string;
  /** `person key|role|release or track positions`, sorted. */
  credits: string[];
  /** Epoch ms. */
  at: number;
}

interface LibraryLayout extends DBSchema {
  fingerprints: { key: string; value: Fingerprint; indexes: { at: number } };
}

export function fingerprintOf(answer: Answer, at: number): Fingerprint {
  const credits = answer.credits.map(
    ({ contributor, role, scope }) => `${contributor}|${role}|${scope === 'release' ? scope : scope.join(',')}`,
  );
  return { subject: subjectKey(answer.subject.ref), credits: [...new Set(credits)].sort(), at };
}

/** Of this many subjects the fingerprint is kept; the longest unseen go first. */
const MOST_SUBJECTS = 5000;

/** Keeps the fingerprint of a complete answer; an answer without credits leaves the earlier one in place. May reject when the store is broken. */
export async function keepFingerprint(answer: Answer, at: number): Promise<void> {
  if (answer.credits.length === 0) return;
  const fingerprint = fingerprintOf(answer, at);
  const db = await openLibrary();
  await db.put('fingerprints', fingerprint, fingerprint.subject);
  await dropOldest(db);
  db.close();
}

const openLibrary = (): Promise<IDBPDatabase<LibraryLayout>> =>
  openDB<LibraryLayout>('liner-notes-library', 1, { upgrade: (db) => void db.createObjectStore('fingerprints').createIndex('at', 'at') });

async function dropOldest(db: IDBPDatabase<LibraryLayout>): Promise<void> {
  const surplus = (await db.count('fingerprints')) - MOST_SUBJECTS;
  const keys = surplus > 0 ? await db.getAllKeysFromIndex('fingerprints', 'at', null, surplus) : [];
  for (const key of keys) await db.delete('fingerprints', key);
}
