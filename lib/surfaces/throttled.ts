/** Sends the first value at once and then the newest at most once per gap. A port that has gone is not an error. */
export function throttled<T>(send: (value: T) => void, gapMs: number): (value: T) => void {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deliver = (value: T) => {
    try {
      send(value);
    } catch {
      waiting = undefined;
    }
  };
  const next = () => {
    timer = undefined;
    if (!waiting) return;
    deliver(waiting.value);
    waiting = undefined;
    timer = setTimeout(next, gapMs);
  };
  return (value) => {
    if (timer) {
      waiting = { value };
      return;
    }
    deliver(value);
    timer = setTimeout(next, gapMs);
  };
}
