import type { Clock } from '../lib/net/clock';

/** Time that passes only by sleeping: nobody waits, and every pause is visible in `now`. */
export function virtualClock(start = 1_000_000): Clock & { time: number } {
  const clock = {
    time: start,
    now: () => clock.time,
    sleep: async (ms: number) => {
      clock.time += ms;
    },
  };
  return clock;
}
