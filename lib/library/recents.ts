import { browser } from '../browser';
import { keptRecentsSchema, type Recent, withRecent } from '../model/recent';

export const RECENTS_KEY = 'recents/v1';

let last: Promise<unknown> = Promise.resolve();

/** What was looked for and opened lately, newest first; anything unreadable counts as nothing. */
export async function listRecents(): Promise<Recent[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(RECENTS_KEY).catch(() => ({}));
  return keptRecentsSchema.safeParse(stored[RECENTS_KEY]).data?.recents ?? [];
}

/** Changes wait for each other, so that none is lost. Rejects when the store cannot be written. */
export function keepRecent(recent: Recent): Promise<void> {
  const next = last.then(async () => {
    const recents = withRecent(await listRecents(), recent);
    await browser.storage.local.set({ [RECENTS_KEY]: { version: 1, recents } });
  });
  last = next.catch(() => undefined);
  return next;
}

export function forgetRecents(): Promise<void> {
  const next = last.then(() => browser.storage.local.remove(RECENTS_KEY));
  last = next.catch(() => undefined);
  return next;
}
