/** A value that changes, and a way to hear of it. */
export interface Shown<T> {
  readonly value: T;
  /** Returns the way to stop. */
  subscribe(hear: () => void): () => void;
}

export function shown<T>(first: T): Shown<T> & { value: T } {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get value() {
      return value;
    },
    set value(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const hear of listeners) hear();
    },
    subscribe(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
}
