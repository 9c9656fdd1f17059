import * as z from 'zod/mini';
import { browser } from '../browser';
import type { HostStates, PaceMemory } from './host-state';

const KEY = 'hosts/pace';
const kinds = z.enum(['offline', 'timeout', 'rate-limited', 'blocked', 'bad-data', 'refused']);
const schema = z.record(
  z.string(),
  z.object({ starts: z.array(z.number()), hold: z.optional(z.object({ until: z.number(), kind: kinds })) }),
);

/** Outlives a killed worker, not the browser: a host's "come back later" is only good for a while. */
export const sessionPaceMemory: PaceMemory = {
  async load() {
    const stored = await browser.storage.session.get(KEY);
    const parsed = schema.safeParse(stored[KEY]);
    return parsed.success ? withoutGaps(parsed.data) : {};
  },
  save: (states) => browser.storage.session.set({ [KEY]: states }),
};

/** Absent and undefined are one: the schema's type does not say so. */
function withoutGaps(states: z.infer<typeof schema>): HostStates {
  return Object.fromEntries(Object.entries(states).map(([host, { starts, hold }]) => [host, hold ? { starts, hold } : { starts }]));
}
