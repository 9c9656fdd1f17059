import type { RowAnchor } from '../sites/site';

/** Tells of rows that somebody keeps in sight. */
export interface InSight {
  /** The rows to watch, in place of those before; a row that goes on being watched keeps its time. */
  watch(rows: RowAnchor[]): void;
  stop(): void;
}

const STAY_MS = 1000;

/**
 * `stayed` hears, once each, of tracks of which a row was in sight for a second without a break. The browser tells what is in sight:
 * nothing is measured. A hidden page's time does not count.
 */
export function createInSight(stayed: (trackIds: string[]) => void): InSight {
  const watched = new Map<Element, string>();
  const since = new Map<Element, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasHidden = false;

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) note(target, isIntersecting);
    schedule();
  });

  function note(place: Element, isSeen: boolean): void {
    if (!isSeen) since.delete(place);
    else if (watched.has(place) && !since.has(place)) since.set(place, performance.now());
  }

  function schedule(): void {
    clearTimeout(timer);
    const first = Math.min(...since.values());
    if (since.size > 0) timer = setTimeout(tell, Math.max(0, first + STAY_MS - performance.now()));
  }

  function tell(): void {
    wasHidden = document.hidden;
    if (wasHidden) return;
    const now = performance.now();
    const due = new Set([...since].filter(([, at]) => now - at >= STAY_MS - 1).map(([place]) => watched.get(place) ?? ''));
    for (const [place, track] of watched) if (due.has(track)) forget(place);
    schedule();
    if (due.size > 0) stayed([...due]);
  }

  function forget(place: Element): void {
    observer.unobserve(place);
    since.delete(place);
    watched.delete(place);
  }

  /** The first look after the page was hidden: every clock starts anew. */
  function startAnew(): void {
    wasHidden = false;
    for (const place of since.keys()) since.set(place, performance.now());
  }

  return {
    watch(rows) {
      if (wasHidden && !document.hidden) startAnew();
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
