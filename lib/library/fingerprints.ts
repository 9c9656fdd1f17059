import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Answer } from '../model/answer';
import { subjectKey } from '../model/subject';

/** What was credited on a subject when it was last resolved: later news is a difference to this. Version 1. */
export interface Fingerprint {
  subject: string;
  /** `person key|role|release or track positions`, sorted. */
  credits: string[];
  /** Epoch ms. */
  at: number;
}

interface LibraryLayout extends DBSchema {
  fingerprints: { key: string; value: Fingerprint };
}

export function fingerprintOf(answer: Answer, at: number): Fingerprint {
  const credits = answer.credits.map(
    ({ contributor, role, scope }) => `${contributor}|${role}|${scope === 'release' ? scope : scope.join(',')}`,
  );
  return { subject: subjectKey(answer.subject.ref), credits: [...new Set(credits)].sort(), at };
}

let opened: Promise<IDBPDatabase<LibraryLayout>> | undefined;

/** Keeps the fingerprint of a complete answer; an answer without credits leaves the earlier one in place. */
export async function keepFingerprint(answer: Answer, at: number): Promise<void> {
  if (answer.credits.length === 0) return;
  opened ??= openDB<LibraryLayout>('liner-notes-library', 1, { upgrade: (db) => void db.createObjectStore('fingerprints') });
  const fingerprint = fingerprintOf(answer, at);
  await (await opened).put('fingerprints', fingerprint, fingerprint.subject);
}
