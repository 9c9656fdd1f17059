/** A kept answer. `body` is the checked text of the answer; undefined body = the service knew none. */
export interface Kept {
  body: string | undefined;
  /** Epoch ms after which it must not be used. */
  until: number;
}

/** Where answers are kept between runs. Implementations never throw: a broken store is an empty one. */
export interface Cache {
  get(key: string): Promise<Kept | undefined>;
  set(key: string, kept: Kept): Promise<void>;
}

/** Keeps nothing beyond this process (command line, tests, private windows). */
export function createMemoryCache(): Cache {
  const kept = new Map<string, Kept>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
  };
}
