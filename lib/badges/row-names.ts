import type { RowsMessage, RowsUpdate } from '../messages';
import type { RowAnchor } from '../sites/site';
import { createInSight } from './in-sight';
import { type Connect, steadyPort } from './port';

/** Rows that only pass are not looked up: so long the list has to stand still. */
const STILL_MS = 400;

/** A page's view asks about so many rows by itself; each press is for as many more. */
export const MOST_ASKED = 20;

export interface RowsOnPage {
  /** The rows that are drawn now: those that may be looked up, and those of which only what is known is wanted. */
  see(open: RowAnchor[], known: RowAnchor[]): void;
  /** Names of a track; undefined = unknown, empty = nobody is named. */
  namesOf(track: string): string[] | undefined;
  /** What a press would change: `asleep` = nothing may be looked up without it; `more` = rows are left that nobody has asked about. */
  readonly wants: 'asleep' | 'more' | undefined;
  press(): void;
  close(): void;
}

interface RowsParts {
  site: string;
  urlOf(track: string): string;
  connect: Connect;
  /** Rows that have been asked about already. */
  asked: number;
  /** Names that are known from earlier pages of this visit; grows. */
  names: Map<string, string[]>;
  changed(): void;
}

/**
 * Names for rows of lists: what is known at once, one look-up of the addresses for the others, and then one question for each row
 * that stays in sight, at most twenty a view of a page.
 */
export function rowsOnPage({ site, urlOf, connect, asked, names, changed }: RowsParts): RowsOnPage {
  const seen = new Set<string>();
  const lookedUp = new Set<string>();
  let still: ReturnType<typeof setTimeout> | undefined;
  let waitingFor = '';
  const linked = new Set<string>();
  const staying = new Set<string>();
  let left = Math.max(0, MOST_ASKED - asked);
  let look: 'auto' | 'click' = 'auto';
  let isAsleep = false;
  let isShort = false;
  let drawn: RowAnchor[] = [];

  const rowsOf = (tracks: Iterable<string>) => [...tracks].map((id) => ({ id, url: urlOf(id) }));
  const seeing = (tracks: string[], isLookUp: boolean): RowsMessage => ({
    type: 'rows/see',
    site,
    rows: rowsOf(tracks),
    ...(isLookUp ? { look } : {}),
  });
  const stays = (tracks: string[]): RowsMessage => ({ type: 'rows/stay', site, rows: rowsOf(tracks), look });

  const inSight = createInSight((tracks) => {
    const due = tracks.filter((track) => names.get(track) === undefined).slice(0, left);
    isShort ||= due.length < tracks.length;
    left -= due.length;
    for (const track of due) staying.add(track);
    if (due.length > 0) port.post(stays(due));
    if (isShort) changed();
  });
  const watch = () => inSight.watch(left > 0 ? drawn.filter(({ trackId }) => isOpen(trackId)) : []);
  const isOpen = (track: string) => linked.has(track) && !names.has(track) && !staying.has(track);

  const unknownOnes = () => new Set(drawn.map(({ trackId }) => trackId).filter((track) => !names.has(track) && !lookedUp.has(track)));

  /** The clock starts anew only when other rows are drawn, not with every change around them. */
  function lookUpSoon(): void {
    const now = [...unknownOnes()].join();
    if (now === waitingFor) return;
    waitingFor = now;
    clearTimeout(still);
    if (now) still = setTimeout(lookUp, STILL_MS);
  }

  /** One look-up for all rows that are drawn and unknown. */
  function lookUp(): void {
    const unknown = [...unknownOnes()];
    for (const track of unknown) lookedUp.add(track);
    if (unknown.length > 0) port.post(seeing(unknown, true));
  }

  function unseenIn(rows: RowAnchor[]): string[] {
    const fresh = new Set(rows.map(({ trackId }) => trackId).filter((track) => !seen.has(track) && !names.has(track)));
    for (const track of fresh) seen.add(track);
    return [...fresh];
  }

  const port = steadyPort(
    () => connect('rows'),
    (message) => {
      if (!isRowsUpdate(message)) return;
      for (const [track, found] of Object.entries(message.rows)) {
        names.set(track, found);
        staying.delete(track);
      }
      for (const track of message.linked) linked.add(track);
      isAsleep ||= message.asleep;
      watch();
      changed();
    },
    () => (staying.size > 0 ? [stays([...staying])] : []),
  );

  return {
    see(open, known) {
      drawn = open;
      const fresh = unseenIn([...open, ...known]);
      if (fresh.length > 0) port.post(seeing(fresh, false));
      lookUpSoon();
      if (linked.size > 0) watch();
    },
    namesOf: (track) => names.get(track),
    get wants() {
      if (isAsleep) return 'asleep';
      return isShort || (left === 0 && drawn.some(({ trackId }) => isOpen(trackId))) ? 'more' : undefined;
    },
    press() {
      look = 'click';
      left = MOST_ASKED;
      isAsleep = false;
      isShort = false;
      for (const { trackId } of drawn) if (!linked.has(trackId)) lookedUp.delete(trackId);
      lookUp();
      watch();
      changed();
    },
    close() {
      clearTimeout(still);
      inSight.stop();
      port.close();
    },
  };
}

const isRowsUpdate = (message: unknown): message is RowsUpdate =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'rows/update';
