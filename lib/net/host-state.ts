import type { FailureKind } from '../errors';
import type { Pace } from './network';

/** What must be remembered about a host even when the worker is killed. */
export interface HostState {
  /** When the last requests started (or are due to), epoch ms, oldest first; enough of them to give some back. */
  starts: number[];
  /** Not before this time (epoch ms), and what the host did to earn it. */
  hold?: { until: number; kind: FailureKind };
}

/** By host name. */
export type HostStates = Record<string, HostState>;

/** Outlives a killed worker. Implementations may reject: a host is then only known from this run. */
export interface PaceMemory {
  load(): Promise<HostStates>;
  save(states: HostStates): Promise<void>;
}

/** Remembers nothing beyond this process (command line, tests). */
export const noPaceMemory: PaceMemory = { load: async () => ({}), save: async () => {} };

/**
 * Takes the next free start, epoch ms: `pace.limit` starts in any span of `pace.perMs`. Starts that lie further ahead than
 * those who may wait could have put them (the clock was set back) are forgotten.
 */
export function reserveStart(state: HostState, pace: Pace, now: number): { at: number; starts: number[] } {
  const perMs = pace.perMs ?? 1000;
  const believable = state.starts.filter((start) => start <= now + perMs * (pace.concurrency + 1));
  const recent = believable.slice(-pace.limit);
  const [oldest] = recent;
  const at = oldest !== undefined && recent.length === pace.limit ? Math.max(now, oldest + perMs) : now;
  return { at, starts: [...believable, at].slice(-(pace.limit + pace.concurrency)) };
}

/** Without one start that did not come about. */
export function withoutStart(starts: number[], at: number): number[] {
  const index = starts.lastIndexOf(at);
  return index < 0 ? starts : starts.filter((_start, each) => each !== index);
}
