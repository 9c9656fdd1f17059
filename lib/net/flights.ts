/** Requests under way, shared by everybody who wants the same answer. */
export interface Flights<T> {
  /**
   * Joins the flight of this key or starts one. A caller whose signal fires leaves, by the signal's reason; when the last one
   * has left, the flight itself is ended.
   */
  join(key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

interface Flight<T> {
  landed: Promise<T>;
  waiting: number;
  end: AbortController;
}

export function createFlights<T>(): Flights<T> {
  const flights = new Map<string, Flight<T>>();

  function begin(key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const end = new AbortController();
    const flight: Flight<T> = { landed: start(end.signal), waiting: 0, end };
    flights.set(key, flight);
    const forget = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.landed.then(forget, forget);
    return flight;
  }

  function leave(key: string, flight: Flight<T>): void {
    flight.waiting -= 1;
    if (flight.waiting > 0) return;
    if (flights.get(key) === flight) flights.delete(key);
    flight.end.abort();
  }

  return {
    async join(key, start, signal) {
      signal?.throwIfAborted();
      const flight = flights.get(key) ?? begin(key, start);
      flight.waiting += 1;
      return unlessAborted(flight.landed, signal).finally(() => leave(key, flight));
    },
  };
}

function unlessAborted<T>(landed: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return landed;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    landed.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
