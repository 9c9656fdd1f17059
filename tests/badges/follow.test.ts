// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Follower, follow } from '../../lib/badges/follow';

const look = vi.fn<() => Element[]>(() => [main]);
let main: HTMLElement;
let follower: Follower;
let hidden = false;
let isWhole = true;
const frames: FrameRequestCallback[] = [];
const nextFrame = () => {
  for (const frame of frames.splice(0)) frame(0);
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const change = async () => {
  main.append(document.createElement('p'));
  await settled();
};
const turn = (now: boolean) => {
  hidden = now;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  look.mockClear();
  frames.length = 0;
  hidden = false;
  isWhole = true;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(() => frames.splice(0));
  main = document.body.appendChild(document.createElement('main'));
  follower = follow(document, { matters: 'p, a', isWhole: () => isWhole, look });
});
afterEach(() => {
  follower.stop();
  main.remove();
  vi.restoreAllMocks();
});

it('follows nothing but the parts that its look has named', async () => {
  nextFrame();
  look.mockClear();
  const beside = document.body.appendChild(document.createElement('div'));
  await settled();
  beside.append(document.createElement('p'));
  await settled();
  expect(frames).toEqual([]);
  // A part may be joined by another: that is a child of something above.
  document.body.append(document.createElement('p'));
  await settled();
  expect(frames).toHaveLength(1);
  nextFrame();
  for (const each of [...document.body.children]) if (each !== main) each.remove();
});

it('looks once a frame, however much changes', async () => {
  nextFrame();
  look.mockClear();
  await change();
  await change();
  expect(frames).toHaveLength(1);
  nextFrame();
  expect(look).toHaveBeenCalledOnce();
});

it('looks when a link leads elsewhere, and not for other attributes', async () => {
  const link = main.appendChild(document.createElement('a'));
  await settled();
  nextFrame();
  look.mockClear();
  link.setAttribute('class', 'b');
  await settled();
  expect(frames).toEqual([]);
  link.setAttribute('href', '/track/1');
  await settled();
  expect(frames).toHaveLength(1);
});

it('looks only for what matters: what it goes by, wherever it is in what has come', async () => {
  nextFrame();
  look.mockClear();
  main.append(document.createElement('i'), 'text');
  main.querySelector('i')?.append(document.createElement('b'));
  main.querySelector('b')?.remove();
  await settled();
  expect(frames).toEqual([]);
  const box = document.createElement('div');
  box.append(document.createElement('i'), document.createElement('p'));
  main.append(box);
  await settled();
  expect(frames).toHaveLength(1);
});

it('looks when a change has taken what is ours', async () => {
  nextFrame();
  look.mockClear();
  isWhole = false;
  main.append('text');
  await settled();
  expect(frames).toHaveLength(1);
});

it('goes on in the part that takes the place of the one it followed', async () => {
  nextFrame();
  const old = main;
  main = document.createElement('main');
  main.append(document.createElement('p'));
  old.replaceWith(main);
  await settled();
  nextFrame();
  look.mockClear();
  await change();
  expect(frames).toHaveLength(1);
});

it('sleeps while the page is hidden, and looks again when it is seen', async () => {
  nextFrame();
  look.mockClear();
  turn(true);
  await change();
  expect(frames).toEqual([]);
  turn(false);
  nextFrame();
  expect(look).toHaveBeenCalledOnce();
  await change();
  expect(frames).toHaveLength(1);
});

it('does nothing more once it is stopped', async () => {
  await change();
  follower.stop();
  expect(frames).toEqual([]);
  turn(true);
  turn(false);
  await change();
  expect(frames).toEqual([]);
});
