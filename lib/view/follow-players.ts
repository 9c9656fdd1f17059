import { type Playing, playingNewsSchema } from '../messages';
import type { SurfacePort } from '../messaging';
import { type Shown, shown } from './shown';

/** The track that plays in one of the window's tabs. */
export interface PlayingIn extends Playing {
  tabId: number;
}

export interface PlayerParts {
  /** Tabs of the window that may have a player, the one in front first. */
  tabs(): Promise<{ id: number; isFront: boolean }[]>;
  /** Opens a port to a tab's page; one that has no script of ours breaks it at once. */
  connect(tabId: number): Pick<SurfacePort, 'onMessage' | 'onDisconnect' | 'disconnect'>;
}

export interface Players {
  /** In the tab in front or, where none of it is, in the one that said so last. */
  playing: Shown<PlayingIn | undefined>;
  /** Tabs may have come, gone or been loaded anew. */
  look(): Promise<void>;
  close(): void;
}

/** Hears what plays in the tabs of one window, as long as it is open. Pages say it by themselves: nothing is asked again and again. */
export function followPlayers({ tabs, connect }: PlayerParts): Players {
  const playing = shown<PlayingIn | undefined>(undefined);
  const ports = new Map<number, Pick<SurfacePort, 'disconnect'>>();
  /** By tab, those that said something last at the end. */
  const heard = new Map<number, PlayingIn>();
  let front: number | undefined;

  const choose = () => {
    playing.value = (front === undefined ? undefined : heard.get(front)) ?? [...heard.values()].at(-1);
  };

  function hear(tabId: number, message: unknown): void {
    const news = playingNewsSchema.safeParse(message).data;
    if (!news) return;
    heard.delete(tabId);
    if (news.playing) heard.set(tabId, { ...news.playing, tabId });
    choose();
  }

  function forget(tabId: number): void {
    ports.delete(tabId);
    heard.delete(tabId);
    choose();
  }

  function open(tabId: number): void {
    const port = connect(tabId);
    ports.set(tabId, port);
    port.onMessage((message) => ports.get(tabId) === port && hear(tabId, message));
    port.onDisconnect(() => ports.get(tabId) === port && forget(tabId));
  }

  return {
    playing,
    async look() {
      const all = await tabs();
      const ids = new Set(all.map(({ id }) => id));
      front = all.find(({ isFront }) => isFront)?.id;
      for (const [tabId, port] of ports) {
        if (ids.has(tabId)) continue;
        port.disconnect();
        forget(tabId);
      }
      for (const tabId of ids) if (!ports.has(tabId)) open(tabId);
      choose();
    },
    close() {
      for (const port of ports.values()) port.disconnect();
      ports.clear();
    },
  };
}
