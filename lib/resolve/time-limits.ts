import { SourceError } from '../errors';
import { type SourceNetwork, untilSignal } from './source-network';

/** How long one answer may take, waiting for other tabs included. What is still missing then has timed out. */
const ANSWER_MS = 45_000;

export interface TimeLimits {
  /** The network as long as somebody waits and the limit of the work that runs has not passed. */
  network: SourceNetwork;
  /** The network as long as somebody waits. */
  unlimited: SourceNetwork;
  /** Runs work under the limit; works that overlap share the later end. */
  within<T>(work: () => Promise<T>): Promise<T>;
}

/** `nobodyWaits` fires when the answer is no longer wanted: requests then end with its reason. */
export function createTimeLimits(network: SourceNetwork, nobodyWaits: AbortSignal | undefined, answerMs = ANSWER_MS): TimeLimits {
  let limit = new AbortController();
  let running = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function begin(): void {
    running += 1;
    clearTimeout(timer);
    if (limit.signal.aborted) limit = new AbortController();
    const own = limit;
    timer = setTimeout(() => own.abort(new SourceError('timeout', 'the answer took too long')), answerMs);
  }

  function end(): void {
    running -= 1;
    if (running === 0) clearTimeout(timer);
  }

  return {
    network: untilSignal(network, () => [limit.signal, nobodyWaits]),
    unlimited: untilSignal(network, () => [nobodyWaits]),
    async within(work) {
      begin();
      return work().finally(end);
    },
  };
}
