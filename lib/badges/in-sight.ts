import type { RowAnchor } from '../sites/site';

/** Tells of rows that somebody keeps in sight. */
export interface InSight {
  /** The rows to watch, in place of those before; a row that goes on being watched keeps its time. */
  watch(rows: RowAnchor[]): void;
  stop(): void;
}

const STAY_MS = 1000;

/** `stayed` hears, once each, of tracks whose row was in sight for a second without a break. The browser tells what is in sight: nothing is measured. */
export function createInSight(stayed: (trackIds: string[]) => void): InSight {
  const watched = new Map<Element, string>();
  const since = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) note(target, isIntersecting);
    schedule();
  });

  function note(place: Element, isSeen: boolean): void {
    const track = watched.get(place);
    if (track === undefined) return;
    if (!isSeen) since.delete(track);
    else if (!since.has(track)) since.set(track, performance.now());
  }

  function schedule(): void {
    clearTimeout(timer);
    const first = Math.min(...since.values());
    if (since.size > 0) timer = setTimeout(tell, Math.max(0, first + STAY_MS - performance.now()));
  }

  function tell(): void {
    const due = [...since].filter(([, at]) => performance.now() - at >= STAY_MS - 1).map(([track]) => track);
    for (const [place, track] of watched) if (due.includes(track)) forget(place);
    schedule();
    if (due.length > 0) stayed(due);
  }

  function forget(place: Element): void {
    observer.unobserve(place);
    since.delete(watched.get(place) ?? '');
    watched.delete(place);
  }

  return {
    watch(rows) {
      const wanted = new Map(rows.map(({ place, trackId }) => [place, trackId]));
      for (const [place, track] of watched) if (wanted.get(place) !== track) forget(place);
      for (const [place, track] of wanted) {
        if (watched.has(place)) continue;
        watched.set(place, track);
        observer.observe(place);
      }
      schedule();
    },
    stop() {
      clearTimeout(timer);
      observer.disconnect();
      watched.clear();
      since.clear();
    },
  };
}
