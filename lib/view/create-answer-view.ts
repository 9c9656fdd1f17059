import { type ReadonlySignal, signal } from '@preact/signals';
import { backgroundMessageSchema, type SurfaceMessage } from '../messages';
import type { SurfacePort } from '../messaging';
import type { Answer } from '../model/answer';
import { keepPort } from './keep-port';

export type Ask = Omit<Extract<SurfaceMessage, { type: 'answer/ask' }>, 'type'>;

/** What a person can do on a surface. */
export interface AnswerActions {
  unfoldTracks(): void;
  stopTracks(): void;
  openPerson(id: string): void;
  choose(key: string): void;
  retry(): void;
}

/** The answer as one surface shows it. */
export interface AnswerView extends AnswerActions {
  answer: ReadonlySignal<Answer | undefined>;
  connected: ReadonlySignal<boolean>;
  /** The background went away too often: nothing more will come. */
  lost: ReadonlySignal<boolean>;
  close(): void;
}

/**
 * One view per surface: asks at once and keeps the latest answer. A broken port is opened again and asked the same;
 * what was on screen stays there until the new port knows at least as much.
 */
export function createAnswerView(connect: () => SurfacePort, ask: Ask): AnswerView {
  const answer = signal<Answer | undefined>(undefined);
  const port = keepPort(connect, { type: 'answer/ask', ...ask }, () => {
    // Revisions count per port: a restarted background begins again at the start.
    let revision = Number.NEGATIVE_INFINITY;
    return (message) => {
      const update = backgroundMessageSchema.safeParse(message);
      if (!update.success || update.data.answer.revision <= revision) return update.success;
      revision = update.data.answer.revision;
      answer.value = richer(answer.value, update.data.answer);
      return true;
    };
  });
  return {
    answer,
    connected: port.connected,
    lost: port.lost,
    unfoldTracks: () => port.post({ type: 'tracks/unfold' }),
    stopTracks: () => port.post({ type: 'tracks/stop' }),
    openPerson: (id) => port.post({ type: 'person/open', contributor: id }),
    choose: (key) => port.post({ type: 'candidate/choose', key }),
    retry: () => port.post({ type: 'answer/retry' }),
    close: port.close,
  };
}

/** A restarted background may know less than is on screen while it is still asking. */
const richer = (shown: Answer | undefined, next: Answer): Answer =>
  shown && !next.complete && next.revision < shown.revision && next.credits.length < shown.credits.length ? shown : next;
