import { type DiscographyMessage, discographyUpdateSchema } from '../messages';
import type { SurfacePort } from '../messaging';
import type { Discography } from '../model/discography';
import type { Overrule } from '../model/overrule';
import { keepPort, type Listener } from './keep-port';
import { type Shown, shown } from './shown';

/** What a person can do on an artist's or a person's page. */
export interface DiscographyActions {
  readOn(): void;
  /** Reads a few more records with everybody on them. */
  readCompany(): void;
  stop(): void;
  retry(): void;
  openPerson(id: string): void;
  overrule(overrule: Overrule): void;
  undo(id: string): void;
}

/** One artist's or person's page as a surface shows it. */
export interface DiscographyView extends DiscographyActions {
  discography: Shown<Discography | undefined>;
  lost: Shown<boolean>;
  close(): void;
}

export type DiscographyAsk = Omit<Extract<DiscographyMessage, { type: 'discography/ask' }>, 'type'>;

/**
 * Asks at once and keeps the latest. A broken port is opened again, asks the same and reads on as far as it had been told to; until it
 * knows as much, what was on screen stays.
 */
export function createDiscographyView(connect: () => SurfacePort<DiscographyMessage>, ask: DiscographyAsk): DiscographyView {
  const discography = shown<Discography | undefined>(undefined);
  // How often the person has had it read on, and how often this port has been told so.
  let wanted = 0;
  let told = 0;
  const port = keepPort<DiscographyMessage>(connect, () => ({ type: 'discography/ask', ...ask }), listen);

  function readOn(): void {
    told += 1;
    port.post({ type: 'discography/more' });
  }

  function listen(): Listener {
    let revision = Number.NEGATIVE_INFINITY;
    let least = discography.value?.credits.length ?? 0;
    told = 0;
    return (message) => {
      const next = discographyUpdateSchema.safeParse(message).data?.discography;
      if (!next) return false;
      if (next.revision <= revision) return true;
      revision = next.revision;
      const isBehind = next.complete && next.hasMore && told < wanted;
      if (isBehind) readOn();
      if (next.credits.length < least && (isBehind || !next.complete)) return true;
      least = 0;
      discography.value = next;
      return true;
    };
  }

  const send = (message: DiscographyMessage) => port.post(message);
  return {
    discography,
    lost: port.lost,
    close: port.close,
    readOn() {
      wanted += 1;
      readOn();
    },
    readCompany: () => send({ type: 'discography/company' }),
    stop: () => send({ type: 'discography/stop' }),
    retry: () => send({ type: 'discography/retry' }),
    openPerson: (contributor) => send({ type: 'person/open', contributor }),
    overrule: (overrule) => send({ type: 'overrule/add', overrule }),
    undo: (id) => send({ type: 'overrule/remove', id }),
  };
}
