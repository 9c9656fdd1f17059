import * as z from 'zod/mini';
import { browser } from './browser';
import type { OverruleStore } from './library/overrules';
import type { Answer } from './model/answer';
import type { Cache } from './net/cache';
import type { PaceMemory } from './net/host-state';

/** Every call by which the background leaves itself: the network and the stores. */
export interface Calls {
  fetch: typeof fetch;
  cache: Cache;
  memory: PaceMemory;
  overrules: OverruleStore;
  keep(answer: Answer): Promise<void>;
}

export const KILL_KEY = 'kill/points';

/**
 * In a build of mode `kill` the begin and the end of every call are numbered points. At the ordered one the worker stops
 * for ever and says so: a test can kill it right there, once. Other builds hold none of this.
 */
export const withKillPoints: (calls: Calls) => Calls = import.meta.env.MODE === 'kill' ? numbered : (calls) => calls;

type Call<Args extends unknown[], Result> = (...args: Args) => Promise<Result>;

function numbered(calls: Calls): Calls {
  const pass = createPoints();
  const around =
    <Args extends unknown[], Result>(name: string, call: Call<Args, Result>): Call<Args, Result> =>
    async (...args) => {
      await pass(`before ${name}`);
      const result = await call(...args);
      await pass(`after ${name}`);
      return result;
    };
  const { cache, memory, overrules } = calls;
  return {
    fetch: around('a request', calls.fetch),
    cache: { get: around('reading a kept answer', cache.get), set: around('keeping an answer', cache.set) },
    memory: { load: around('reading the pace', memory.load), save: around('keeping the pace', memory.save) },
    overrules: {
      list: around('reading overrules', overrules.list),
      add: around('keeping an overrule', overrules.add),
      remove: around('taking an overrule back', overrules.remove),
    },
    keep: around('keeping the fingerprint', calls.keep),
  };
}

const orderSchema = z.object({ at: z.number(), count: z.number(), reached: z.optional(z.string()) });

/** What a test says and is told, in `storage.local`. `at` 0 = only count; `count` = how many points were passed so far. */
const orderIn = (stored: unknown) => orderSchema.safeParse(stored).data;

function createPoints(): (name: string) => Promise<void> {
  const order = browser.storage.local.get(KILL_KEY).then((stored) => orderIn(stored[KILL_KEY]));
  let count = 0;
  return async (name) => {
    const given = await order;
    if (!given || given.reached) return;
    count += 1;
    if (given.at === 0) await browser.storage.local.set({ [KILL_KEY]: { ...given, count } });
    if (given.at !== count) return;
    await browser.storage.local.set({ [KILL_KEY]: { ...given, count, reached: name } });
    await new Promise(() => {});
  };
}
