import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/e2e/launch-chromium';
import type { Popup } from '../tests/e2e/popup';
import { type LoggedRequest, startReplica } from '../tests/replica/start-replica';
import { nightFerryUrl } from './sample-url';

// The main job, on the sample: an album page, the true toolbar popup, and what it shows.
const EXTENSION = '.output/chrome-mv3';
const SHOTS = resolve('.shots');
const LEAST = { producers: 14, executives: 4, handles: 1 };
/** Requests without which the popup could not know what it shows. */
const NEEDED = ['https://musicbrainz.org/ws/2/url', 'https://musicbrainz.org/ws/2/release/', 'https://query.wikidata.org/sparql'];

function build(): void {
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The build failed; its message is above.');
}

interface Shown {
  title: string;
  tracks: string[];
  producers: string[];
  executives: string[];
  handles: string[];
}

/** What the popup's own DOM holds; the track list is unfolded as a person would. */
async function readPopup(popup: Popup): Promise<Shown> {
  await popup.click('[data-section="tracks"] button');
  await popup.waitFor(
    `document.querySelectorAll('[data-track-line]').length > 0 && document.querySelector('[data-complete="true"]')`,
    20_000,
  );
  return popup.evaluate<Shown>(`({
    title: document.querySelector('h1')?.innerText ?? '',
    tracks: [...document.querySelectorAll('[data-track-line]')].map((each) => each.innerText.replace(/\\s+/g, ' ')),
    producers: [...new Set([...document.querySelectorAll('[data-producer] .name__credited')].map((each) => each.innerText.trim()))],
    executives: [...document.querySelectorAll('[data-executive]')].map((each) => each.innerText.replace(/\\s*\\n\\s*/g, ' · ')),
    handles: [...document.querySelectorAll('a[data-handle-link]')].map((each) => (each.closest('[data-producer]')?.querySelector('.name__credited').innerText ?? '') + ': ' + each.href),
  })`);
}

/** Presses the mark of a row, as a person would; how many rows and headers carry one. */
async function showCard(page: Page): Promise<number> {
  const mark = '[data-testid="tracklist-row"] liner-notes-mark';
  await page.locator(mark).first().click();
  await page.locator('liner-notes-card [data-producer]').first().waitFor({ timeout: 10_000 });
  // It fades in.
  await page.waitForTimeout(300);
  return page.locator('liner-notes-mark').count();
}

function problemsWith(shown: Shown, requests: LoggedRequest[]): string[] {
  const few = (what: keyof typeof LEAST) =>
    shown[what].length < LEAST[what] ? [`the popup shows ${shown[what].length} ${what}, at least ${LEAST[what]} are due`] : [];
  const missing = NEEDED.filter((start) => !requests.some((request) => request.url.startsWith(start) && request.status === 200));
  const unforeseen = requests.filter((request) => request.notRecorded);
  return [
    ...few('producers'),
    ...few('executives'),
    ...few('handles'),
    ...missing.map((start) => `no request to ${start}`),
    ...unforeseen.map((request) => `unforeseen request: ${request.method} ${request.url}`),
  ];
}

function print(shown: Shown, requests: LoggedRequest[]): void {
  const asked = requests.filter((request) => !request.url.startsWith('https://open.spotify.com/') && !request.url.includes('/image/'));
  const list = (title: string, lines: string[]) => console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${shown.title}`);
  list('Producers', shown.producers);
  list('Track by track', shown.tracks);
  list('Executive producers', shown.executives);
  list('Handles', shown.handles);
  list(
    'Requests',
    asked.map((request) => `${request.method} ${request.url.slice(0, 110)} → ${request.status}`),
  );
}

async function main(): Promise<number> {
  const headed = Boolean(
    process.stdout.isTTY && (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || process.platform !== 'linux'),
  );
  build();
  mkdirSync(SHOTS, { recursive: true });
  const replica = await startReplica();
  const browser = await launchChromium({ replica, extension: EXTENSION, headed, viewport: { width: 1280, height: 800 } });
  try {
    const page = await browser.open(nightFerryUrl);
    await page.waitForSelector('[data-testid="tracklist-row"]');
    if (headed) return await stayOpen(browser.context);
    const popup = await browser.extension.openPopup(page);
    await popup.waitFor(
      `document.querySelector('[data-state="found"], [data-state="partly"]') && document.querySelector('a[data-handle-link]')`,
      20_000,
    );
    await popup.waitFor(`document.querySelectorAll('[data-executive]').length >= 4`, 10_000);
    for (const scheme of ['light', 'dark'] as const) {
      await popup.scheme(scheme);
      await popup.screenshot(`${SHOTS}/popup-${scheme}.png`, 2);
    }
    const shown = await readPopup(popup);
    await popup.close();
    const marks = await showCard(page);
    await page.screenshot({ path: `${SHOTS}/page.png` });
    print(shown, replica.requests);
    console.log(`\nMarks in the page: ${marks}`);
    console.log(`\nScreenshots: ${SHOTS}/page.png, popup-light.png, popup-dark.png`);
    const problems = [...problemsWith(shown, replica.requests), ...browser.errors];
    for (const problem of problems) console.error(problem);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await replica.close();
  }
}

async function stayOpen(context: { waitForEvent(name: 'close', options: { timeout: number }): Promise<unknown> }): Promise<number> {
  console.log('\nThe sample album is open: click the Liner Notes button in the toolbar. Close the browser to end.');
  await context.waitForEvent('close', { timeout: 0 });
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
