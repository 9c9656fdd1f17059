import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type ChromiumHandle, type ChromiumWithExtension, launchChromium } from '../../tests/e2e/launch-chromium';
import { settled } from '../../tests/e2e/open-extension';
import { poll } from '../../tests/e2e/target';
import { albumBy, sample } from '../../tests/replica/sample';
import { type Replica, startReplica } from '../../tests/replica/start-replica';
import { writeCareless } from './careless';

export const NAMES = ['without', 'with', 'control'] as const;
export type Name = (typeof NAMES)[number];

/** A browser of its own with the list open in it. */
export interface SetUp {
  name: Name;
  page: Page;
  cdp: CDPSession;
  /** Folder of the extension that runs in it. */
  extension?: string;
}

export interface SetUps {
  all: SetUp[];
  /** The browser that has our extension. */
  ours: ChromiumWithExtension;
  replica: Replica;
  close(): Promise<void>;
}

/** So tall that more than 30 rows are in sight. */
const VIEWPORT = { width: 1280, height: 2500 };
const ALBUMS = ['night-ferry', 'open-door'];
/** Marks of rows that lie within the part of the page that is seen. */
const COUNT_MARKS = `(() => {
  const { top, bottom } = document.getElementById('main-view').getBoundingClientRect();
  const boxes = [...document.querySelectorAll('main liner-notes-mark[data-track]')].map((mark) => mark.getBoundingClientRect());
  return boxes.filter((box) => box.width > 0 && box.top >= top && box.bottom <= bottom).length;
})()`;
export const LEAST_MARKS = 30;

const addressOf = (kind: string, id = ''): string => `https://open.spotify.com/${kind}/${id}`;
/** Its first rows are the tracks of these albums. */
const listUrl = addressOf('playlist', sample.playlists.find(({ albums }) => albums.join().startsWith(ALBUMS.join()))?.spotify);
const albumUrls = ALBUMS.map((key) => addressOf('album', albumBy((album) => album.key === key)?.spotify));

/** Makes the extension know who produced the album's tracks, as a person does: by a press on the toolbar button. */
async function lookUp(browser: ChromiumWithExtension, url: string): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.extension.openPopup(page);
  await settled(popup);
  await popup.close();
  await page.close();
}

export const countMarks = ({ page }: Pick<SetUp, 'page'>): Promise<number> => page.evaluate(COUNT_MARKS);

async function setUp(name: Name, browser: ChromiumHandle, extension?: string): Promise<SetUp> {
  const page = await browser.open(listUrl);
  const cdp = await browser.context.newCDPSession(page);
  return { name, page, cdp, ...(extension && { extension }) };
}

/** Opens all three; throws when too few rows get marks. `built`: folder of our extension. */
export async function openSetUps(built: string): Promise<SetUps> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  // A copy: a build that somebody starts meanwhile must not change what is measured.
  const copy = join(dir, 'ours');
  cpSync(built, copy, { recursive: true });
  const careless = join(dir, 'careless');
  mkdirSync(careless);
  writeCareless(careless);
  const replica = await startReplica();
  const options = { replica, viewport: VIEWPORT };
  const without = await launchChromium(options);
  const ours = await launchChromium({ ...options, extension: copy });
  const control = await launchChromium({ ...options, extension: careless });
  const close = async () => {
    for (const browser of [without, ours, control]) await browser.close();
    await replica.close();
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    for (const url of albumUrls) await lookUp(ours, url);
    const all = [await setUp('without', without), await setUp('with', ours, copy), await setUp('control', control, careless)];
    for (const each of all.filter(({ name }) => name === 'with')) await marked(each);
    return { all, ours, replica, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const marked = (each: SetUp) => poll(`marks on ${LEAST_MARKS} rows`, async () => (await countMarks(each)) >= LEAST_MARKS, 15_000);
