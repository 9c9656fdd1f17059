import type { RowsMessage, RowsUpdate } from '../messages';
import type { RowAnchor } from '../sites/site';
import { createInSight } from './in-sight';
import { type Connect, isOfType, steadyPort } from './port';

/** Rows that only pass are not looked up: so long the list has to stand still. */
const STILL_MS = 400;
/** Addresses in one look-up. */
const MOST_LOOKED_UP = 100;
const MOST_SEEN = 300;
/** A page's view asks about so many rows by itself; each press is for as many more. */
const MOST_ASKED = 20;

type Look = 'auto' | 'click';

export interface RowsOnPage {
  /** The rows that are drawn now: those that may be looked up, and those of which only what is known is wanted. */
  see(open: RowAnchor[], known: RowAnchor[]): void;
  /** Names of a track; undefined = unknown, empty = nobody is named. */
  namesOf(track: string): string[] | undefined;
  /** What a press would change: `asleep` = nothing may be looked up without it; `more` = rows are left that nobody has asked about. */
  readonly wants: 'asleep' | 'more' | undefined;
  /** For the rows that are drawn, and for no others. */
  press(): void;
  /** The page is looked at again: what was not allowed while it was hidden may be now. */
  wake(): void;
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
 * that stays in sight, at most twenty a view of a page. What has not been answered when the background goes away is asked again.
 */
export function rowsOnPage({ site, urlOf, connect, asked, names, changed }: RowsParts): RowsOnPage {
  const seen = new Set<string>();
  const lookedUp = new Set<string>();
  const linked = new Set<string>();
  const missed = new Set<string>();
  const pressed = new Set<string>();
  /** Asked, and not answered yet. */
  const due = { see: new Set<string>(), look: new Set<string>(), stay: new Set<string>() };
  let still: ReturnType<typeof setTimeout> | undefined;
  let waitingFor = '';
  let left = Math.max(0, MOST_ASKED - asked);
  let isAsleep = false;
  let isShort = false;
  let drawn: RowAnchor[] = [];

  const rowsOf = (tracks: Iterable<string>) => [...tracks].map((id) => ({ id, url: urlOf(id) }));
  /** A press is for the rows that were drawn then: what comes later is looked up only if that may be without one. */
  const byLook = (tracks: Iterable<string>): [Look, string[]][] => {
    const all = [...tracks];
    const parts: [Look, string[]][] = [
      ['click', all.filter((track) => pressed.has(track))],
      ['auto', all.filter((track) => !pressed.has(track))],
    ];
    return parts.filter(([, part]) => part.length > 0);
  };
  const seeing = (tracks: Iterable<string>): RowsMessage => ({ type: 'rows/see', site, rows: rowsOf(tracks) });
  const looking = (tracks: Iterable<string>): RowsMessage[] =>
    byLook(tracks).map(([look, part]) => ({ type: 'rows/see', site, rows: rowsOf(part), look }));
  const staying = (tracks: Iterable<string>): RowsMessage[] =>
    byLook(tracks).map(([look, part]) => ({ type: 'rows/stay', site, rows: rowsOf(part), look }));

  const isOpen = (track: string) => linked.has(track) && !names.has(track) && !due.stay.has(track) && !missed.has(track);
  const watch = () => inSight.watch(left > 0 ? drawn.filter(({ trackId }) => isOpen(trackId)) : []);

  const inSight = createInSight((tracks) => {
    const wanted = tracks.filter(isOpen);
    const asking = wanted.slice(0, left);
    isShort ||= asking.length < wanted.length;
    left -= asking.length;
    for (const track of asking) due.stay.add(track);
    staying(asking).forEach(port.post);
    if (isShort) changed();
  });

  const unknownOnes = () => new Set(drawn.map(({ trackId }) => trackId).filter((track) => !names.has(track) && !lookedUp.has(track)));

  /** The clock starts anew only when other rows are drawn, not with every change around them. */
  function lookUpSoon(): void {
    const now = [...unknownOnes()].join();
    if (now === waitingFor) return;
    waitingFor = now;
    clearTimeout(still);
    if (now) still = setTimeout(lookUp, STILL_MS);
  }

  /** One look-up for all rows that are drawn and unknown. A page that is hidden waits until it is seen. */
  function lookUp(): void {
    waitingFor = '';
    if (document.hidden) return;
    const unknown = [...unknownOnes()].slice(0, MOST_LOOKED_UP);
    for (const track of unknown) {
      lookedUp.add(track);
      due.look.add(track);
    }
    looking(unknown).forEach(port.post);
  }

  function unseenIn(rows: RowAnchor[]): string[] {
    const fresh = new Set(rows.map(({ trackId }) => trackId).filter((track) => !seen.has(track) && !names.has(track)));
    return [...fresh].slice(0, MOST_SEEN);
  }

  function take(update: RowsUpdate): void {
    for (const [track, found] of Object.entries(update.rows)) {
      names.set(track, found);
      due.stay.delete(track);
    }
    for (const track of update.seen) due.see.delete(track);
    for (const track of update.looked) due.look.delete(track);
    for (const track of update.linked) linked.add(track);
    for (const track of update.missed) {
      due.stay.delete(track);
      missed.add(track);
    }
    isAsleep ||= update.asleep;
  }

  const port = steadyPort(
    () => connect('rows'),
    (message) => {
      if (!isOfType<RowsUpdate>(message, 'rows/update')) return;
      take(message);
      watch();
      changed();
    },
    () => [...(due.see.size > 0 ? [seeing(due.see)] : []), ...looking(due.look), ...staying(due.stay)],
  );

  /** What was asked in vain may be asked again. */
  function forgive(): void {
    isAsleep = false;
    missed.clear();
    for (const { trackId } of drawn) if (!linked.has(trackId)) lookedUp.delete(trackId);
  }

  return {
    see(open, known) {
      drawn = open;
      const fresh = unseenIn([...open, ...known]);
      for (const track of fresh) {
        seen.add(track);
        due.see.add(track);
      }
      if (fresh.length > 0) port.post(seeing(fresh));
      lookUpSoon();
      if (linked.size > 0) watch();
    },
    namesOf: (track) => names.get(track),
    get wants() {
      if (isAsleep) return 'asleep';
      return isShort || (left === 0 && drawn.some(({ trackId }) => isOpen(trackId))) ? 'more' : undefined;
    },
    press() {
      left = MOST_ASKED;
      isShort = false;
      for (const { trackId } of drawn) pressed.add(trackId);
      forgive();
      lookUp();
      watch();
      changed();
    },
    wake() {
      if (isAsleep) forgive();
      lookUpSoon();
    },
    close() {
      clearTimeout(still);
      inSight.stop();
      port.close();
    },
  };
}
