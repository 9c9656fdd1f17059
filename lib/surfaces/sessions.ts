/** Something that is being answered for all surfaces that look at it. */
export interface Attended<Value> {
  listeners: Set<(value: Value) => void>;
  /** What is known so far. */
  now(): Value;
  /** The last surface that looked at it has gone. */
  deserted(): void;
}

/** A surface that is closed and opened again finds its answer still coming. */
const GRACE_MS = 3000;

/** `giveUp`: nobody has come back, and it is still unfinished. */
export function attended<Value extends { complete: boolean }>(now: () => Value, giveUp: () => void): Attended<Value> {
  const listeners = new Set<(value: Value) => void>();
  let grace: ReturnType<typeof setTimeout> | undefined;
  return {
    listeners,
    now,
    deserted() {
      clearTimeout(grace);
      grace = setTimeout(() => {
        if (listeners.size === 0 && !now().complete) giveUp();
      }, GRACE_MS);
    },
  };
}

/** Tells everybody who looks at it. */
export function tell<Value>(listeners: Iterable<(value: Value) => void>, value: Value): void {
  for (const listener of listeners) listener(value);
}

/** One session per key; one that nobody has asked for in a while is forgotten. */
export interface Sessions<Session> {
  of(key: string, open: () => Session): Session;
  /** Those whose key begins so; only this very one where it is given. */
  forget(prefix: string, only?: Session): void;
  all(): Iterable<Session>;
}

export function createSessions<Session>(most: number): Sessions<Session> {
  const sessions = new Map<string, Session>();
  return {
    of(key, open) {
      const session = sessions.get(key) ?? open();
      sessions.delete(key);
      sessions.set(key, session);
      for (const [oldest] of [...sessions].slice(0, Math.max(0, sessions.size - most))) sessions.delete(oldest);
      return session;
    },
    forget(prefix, only) {
      for (const [key, session] of sessions) if (key.startsWith(prefix) && (only === undefined || session === only)) sessions.delete(key);
    },
    all: () => sessions.values(),
  };
}
