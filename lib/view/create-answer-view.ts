import type { SurfaceMessage } from '../messages';
import type { SurfacePort } from '../messaging';
import type { Answer } from '../model/answer';
import type { Overrule } from '../model/overrule';
import { keepPort, type Listener } from './keep-port';
import { type Shown, shown } from './shown';
import type { Wishes } from './wishes';

export type Ask = Omit<Extract<SurfaceMessage, { type: 'answer/ask' }>, 'type'>;

/** The answer in a message of the background; undefined = none that can be shown. */
export type UpdateReader = (message: unknown) => Answer | undefined;

/** What a person can do on a surface. */
export interface AnswerActions {
  unfoldTracks(): void;
  stopTracks(): void;
  openPerson(id: string): void;
  /** Asks what ties somebody to companies. */
  askWhy(id: string): void;
  choose(key: string): void;
  overrule(overrule: Overrule): void;
  /** Takes an overrule back. */
  undo(id: string): void;
  retry(): void;
}

/** The answer as one surface shows it. */
export interface AnswerView extends AnswerActions {
  answer: Shown<Answer | undefined>;
  connected: Shown<boolean>;
  /** The background went away too often: nothing more will come. */
  lost: Shown<boolean>;
  close(): void;
}

interface Keeping {
  /** What is on screen already. */
  first?: Answer | undefined;
  /** It may stay open for hours: an answer that is complete needs no port, so that a background that has ended is left in peace. */
  mayRest?: boolean;
}

/**
 * One view per surface: asks at once and keeps the latest answer. A broken port is opened again and asked the same, then
 * for all that the person still wants, where the surface keeps `wishes`; what was on screen (`first`, or from the port before) stays
 * there until the new port knows at least as much.
 */
export function createAnswerView(
  connect: () => SurfacePort,
  ask: Ask,
  read: UpdateReader,
  wishes?: Wishes,
  { first, mayRest = false }: Keeping = {},
): AnswerView {
  const answer = shown<Answer | undefined>(first);
  const port = keepPort<SurfaceMessage>(
    connect,
    () => ({ type: 'answer/ask', ...ask }),
    listen,
    () => mayRest && answer.value?.complete === true,
  );

  function listen(): Listener {
    const replay = wishes?.replay();
    const newer = newerThan(answer.value);
    return (message) => {
      const update = read(message);
      if (!update) return false;
      const due = replay?.(update) ?? [];
      answer.value = newer(update, due.length > 0) ?? answer.value;
      for (const wish of due) port.post(wish);
      return true;
    };
  }

  function send(message: SurfaceMessage): void {
    wishes?.note(message);
    port.post(message);
  }

  return { answer, connected: port.connected, lost: port.lost, close: port.close, ...actionsWith(send) };
}

const actionsWith = (send: (message: SurfaceMessage) => void): AnswerActions => ({
  unfoldTracks: () => send({ type: 'tracks/unfold' }),
  stopTracks: () => send({ type: 'tracks/stop' }),
  openPerson: (id) => send({ type: 'person/open', contributor: id }),
  askWhy: (id) => send({ type: 'why/ask', contributor: id }),
  choose: (key) => send({ type: 'candidate/choose', key }),
  overrule: (overrule) => send({ type: 'overrule/add', overrule }),
  undo: (id) => send({ type: 'overrule/remove', id }),
  retry: () => send({ type: 'answer/retry' }),
});

/**
 * Tells which answers of one port are to be shown. Revisions count per port: a restarted background begins again at the
 * start. It may know less than what another port has put on screen (`before`) until it has done all it was asked.
 */
function newerThan(before: Answer | undefined): (next: Answer, hasWishes: boolean) => Answer | undefined {
  let revision = Number.NEGATIVE_INFINITY;
  let least = before?.credits.length ?? 0;
  return (next, hasWishes) => {
    if (next.revision <= revision) return undefined;
    revision = next.revision;
    const isDone = next.complete && !hasWishes;
    if (!isDone && next.credits.length < least) return undefined;
    least = 0;
    return next;
  };
}
