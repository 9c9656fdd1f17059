import { beforeEach, expect, it } from 'vitest';
import type { PlayingNews } from '../../lib/messages';
import { followPlayers } from '../../lib/view/follow-players';

interface Port {
  tabId: number;
  say(news: unknown): void;
  break(): void;
  isClosed: boolean;
}

let open: { id: number; isFront: boolean }[] = [];
let ports: Port[] = [];
const start = () =>
  followPlayers({
    tabs: async () => open,
    connect(tabId) {
      const port: Port = { tabId, say: () => {}, break: () => {}, isClosed: false };
      ports.push(port);
      return {
        onMessage: (listener) => (port.say = listener),
        onDisconnect: (listener) => (port.break = listener),
        disconnect: () => (port.isClosed = true),
      };
    },
  });
const portTo = (tabId: number) => {
  const port = ports.findLast((each) => each.tabId === tabId);
  if (!port) throw new Error(`no port to ${tabId}`);
  return port;
};
const news = (id: string): PlayingNews => ({
  playing: { ref: { site: 'spotify', kind: 'track', id, url: `https://open.spotify.com/track/${id}` }, title: id, artists: ['Ada Quill'] },
});

beforeEach(() => {
  open = [
    { id: 1, isFront: true },
    { id: 2, isFront: false },
  ];
  ports = [];
});

it('opens one port to each tab that may play, however often it looks', async () => {
  const players = start();
  await players.look();
  await players.look();
  expect(ports.map(({ tabId }) => tabId)).toEqual([1, 2]);
});

it('names what plays in front and, where nothing does there, what was said last', async () => {
  const players = start();
  await players.look();
  portTo(2).say(news('b'));
  expect(players.playing.value).toMatchObject({ tabId: 2, title: 'b' });
  portTo(1).say(news('a'));
  portTo(2).say(news('c'));
  expect(players.playing.value).toMatchObject({ tabId: 1, title: 'a' });
  portTo(1).say({});
  expect(players.playing.value?.title).toBe('c');
  open = [{ id: 3, isFront: true }, ...open.map(({ id }) => ({ id, isFront: false }))];
  await players.look();
  expect(players.playing.value?.title).toBe('c');
});

it('forgets a tab that has gone, and asks one anew that was loaded anew', async () => {
  const players = start();
  await players.look();
  portTo(1).say(news('a'));
  portTo(1).break();
  expect(players.playing.value).toBeUndefined();
  await players.look();
  expect(ports.map(({ tabId }) => tabId)).toEqual([1, 2, 1]);
  portTo(1).say(news('a'));
  open = [{ id: 2, isFront: true }];
  await players.look();
  expect([players.playing.value, portTo(1).isClosed]).toEqual([undefined, true]);
});

it.each(['nonsense', { playing: { title: 'a' } }, { playing: { ...news('a').playing, ref: 'x' } }])(
  'ignores what cannot be read: %j',
  async (message) => {
    const players = start();
    await players.look();
    portTo(1).say(message);
    expect(players.playing.value).toBeUndefined();
  },
);

it('closes every port at the end', async () => {
  const players = start();
  await players.look();
  players.close();
  expect(ports.every(({ isClosed }) => isClosed)).toBe(true);
});
