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
  // How often the person has had it read on, and had company read, and how often this port has been told so.
  let wanted = { pages: 0, company: 0 };
  let told = { pages: 0, company: 0 };
  /** Whom the person has opened; what they have said while nobody listened. */
  const opened = new Set<string>();
  let unsaid: DiscographyMessage[] = [];
  const port = keepPort<DiscographyMessage>(
    connect,
    () => ({ type: 'discography/ask', ...ask }),
    listen,
    () => discography.value?.complete === true,
  );

  /** What the person still wants of a port that has told all it was asked for; nothing = it knows as much as the one before. */
  function due({ complete, hasMore }: Discography): DiscographyMessage | undefined {
    if (!complete) return undefined;
    if (hasMore && told.pages < wanted.pages) {
      told = { ...told, pages: told.pages + 1 };
      return { type: 'discography/more' };
    }
    if (told.company >= wanted.company) return undefined;
    told = { ...told, company: told.company + 1 };
    return { type: 'discography/company' };
  }

  function listen(): Listener {
    let revision = Number.NEGATIVE_INFINITY;
    let least = discography.value?.credits.length ?? 0;
    const isAgain = discography.value !== undefined;
    told = { pages: 0, company: 0 };
    return (message) => {
      const next = discographyUpdateSchema.safeParse(message).data?.discography;
      if (!next) return false;
      if (next.revision <= revision) return true;
      if (revision === Number.NEGATIVE_INFINITY) repeat(isAgain);
      revision = next.revision;
      const wish = due(next);
      if (wish) port.post(wish);
      if (next.credits.length < least && (wish || !next.complete)) return true;
      least = 0;
      discography.value = next;
      return true;
    };
  }

  /** To a port that has just begun to speak. */
  function repeat(isAgain: boolean): void {
    for (const message of unsaid) port.post(message);
    unsaid = [];
    if (isAgain) for (const contributor of opened) port.post({ type: 'person/open', contributor });
  }

  function send(message: DiscographyMessage): void {
    if (port.connected.value) port.post(message);
    else unsaid = [...unsaid, message];
  }
  return {
    discography,
    lost: port.lost,
    close: port.close,
    readOn() {
      wanted = { ...wanted, pages: wanted.pages + 1 };
      told = { ...told, pages: told.pages + 1 };
      send({ type: 'discography/more' });
    },
    readCompany() {
      wanted = { ...wanted, company: wanted.company + 1 };
      told = { ...told, company: told.company + 1 };
      send({ type: 'discography/company' });
    },
    stop() {
      // Another port begins with the first pages again, and leaves it at that.
      wanted = { pages: 0, company: 0 };
      send({ type: 'discography/stop' });
    },
    retry: () => send({ type: 'discography/retry' }),
    openPerson(contributor) {
      opened.add(contributor);
      send({ type: 'person/open', contributor });
    },
    overrule: (overrule) => send({ type: 'overrule/add', overrule }),
    undo: (id) => send({ type: 'overrule/remove', id }),
  };
}
