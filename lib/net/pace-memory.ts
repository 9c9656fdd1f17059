import * as z from 'zod/mini';
import { browser } from '../browser';
import type { PaceMemory } from './host-queues';

const KEY = 'hosts/not-before';
const schema = z.record(z.string(), z.number());

/** Outlives a killed worker, not the browser: a host's "come back later" is only good for a while. */
export const sessionPaceMemory: PaceMemory = {
  async load() {
    const stored = await browser.storage.session.get(KEY);
    const parsed = schema.safeParse(stored[KEY]);
    return parsed.success ? parsed.data : {};
  },
  save: (notBefore) => browser.storage.session.set({ [KEY]: notBefore }),
};
