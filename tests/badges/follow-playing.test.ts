// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followPlaying } from '../../lib/badges/follow-playing';
import { genius } from '../../lib/sites/genius';
import { spotify } from '../../lib/sites/spotify';
import { catalogue } from '../replica/player/catalogue';
import { type PlayingBar, playingBar } from '../replica/player/client/bar';

const [first, second] = catalogue.tracks.map(({ id }) => id);
const say = vi.fn();
const titles = () => say.mock.calls.map(([{ playing }]) => playing?.title);
const titleOf = (id: string | undefined) => catalogue.tracks.find((track) => track.id === id)?.title;
const later = () => new Promise((resolve) => setTimeout(resolve, 260));
let bar: PlayingBar;
let stop = () => {};

beforeEach(() => {
  say.mockClear();
  bar = playingBar(catalogue);
  bar.play(first ?? '');
  document.body.replaceChildren(document.createElement('main'), bar.root);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

it('says what plays at once, with its page and its artists', async () => {
  stop = followPlaying(document, spotify, say);
  await later();
  const { title, artists } = bar.playing();
  const ref = { site: 'spotify', kind: 'track', id: first, url: `https://open.spotify.com/track/${first}` };
  expect(say.mock.calls).toEqual([[{ playing: { ref, title, artists: artists.map(({ name }) => name) } }]]);
});

it.each(['anew', 'in-place'] as const)('says it again when the bar changes %s, once', async (how) => {
  stop = followPlaying(document, spotify, say);
  await later();
  bar.play(second ?? '', how);
  await later();
  document.querySelector('main')?.append(document.createElement('h1'));
  await later();
  expect(titles()).toEqual([titleOf(first), titleOf(second)]);
});

it('goes on in a hidden page, which plays on', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  stop = followPlaying(document, spotify, say);
  await later();
  bar.play(second ?? '');
  await later();
  expect(titles()).toEqual([titleOf(first), titleOf(second)]);
});

it('finds a player that comes later', async () => {
  bar.root.remove();
  stop = followPlaying(document, spotify, say);
  await later();
  document.body.append(bar.root);
  await later();
  expect(titles()).toEqual([undefined, titleOf(first)]);
});

it('says nothing once it is stopped', async () => {
  stop = followPlaying(document, spotify, say);
  await later();
  stop();
  bar.play(second ?? '');
  await later();
  expect(titles()).toEqual([titleOf(first)]);
});

it('has nothing to say of a site without a player', () => expect(genius.playing).toBeUndefined());
