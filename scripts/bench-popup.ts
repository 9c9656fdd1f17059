import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { openStage, type Stage, settled } from '../tests/e2e/open-extension';
import type { Popup } from '../tests/e2e/popup';
import { albumBy } from '../tests/replica/sample';
import { listed, median, ms } from './bench/numbers';
import { nightFerryUrl } from './sample-url';

const USAGE = `usage: npm run bench:popup -- [--no-build] [--rounds N]

How fast the popup shows who made a record, and how it scrolls with 112 people.

  --no-build   measure what lies in .output
  --rounds N   openings of each kind (20)`;

/** The goals: a known answer's producers painted, and the longest task while scrolling. */
const PAINTED_MS = 100;
const LONGEST_TASK_MS = 50;

/** When the sentence that names the producers was painted, in ms after the popup began to load. */
const PAINTED_AT = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries()[0].renderTime)).observe({ type: 'element', buffered: true });
})`;
/** Epoch ms at which the popup began to load. */
const BEGAN_AT = 'performance.timeOrigin';

async function paintedAfter(stage: Stage, page: Parameters<Stage['popupOn']>[0]): Promise<number> {
  const popup = await stage.browser.extension.openPopup(page);
  const painted = await popup.evaluate<number>(PAINTED_AT);
  await popup.close();
  await page.waitForTimeout(200);
  return painted;
}

/** The same record again and again: with the worker awake, and after it has ended as it does when nobody needs it. */
async function known(stage: Stage, rounds: number): Promise<{ awake: number[]; asleep: number[] }> {
  const page = await stage.visit(nightFerryUrl);
  const first = await stage.popupOn(page, 'found', 'partly');
  await settled(first);
  await first.close();
  const [awake, asleep]: number[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    awake?.push(await paintedAfter(stage, page));
    await stage.browser.extension.killWorker();
    await page.waitForTimeout(300);
    asleep?.push(await paintedAfter(stage, page));
  }
  return { awake: awake ?? [], asleep: asleep ?? [] };
}

/** A record that nobody has asked about: how long after the first source was asked for its credits they are painted. */
async function cold(): Promise<number> {
  const stage = await openStage();
  try {
    const page = await stage.visit(nightFerryUrl);
    const popup = await stage.browser.extension.openPopup(page);
    const painted = (await popup.evaluate<number>(PAINTED_AT)) + (await popup.evaluate<number>(BEGAN_AT));
    const asked = stage.asked().find(({ url }) => /\/ws\/2\/release\//.test(url));
    await settled(popup);
    return painted - (asked?.at ?? Number.NaN);
  } finally {
    await stage.close();
  }
}

/** Tasks over 50 ms while everybody on the longest sample record is scrolled through, there and back. */
async function scrolling(stage: Stage): Promise<{ people: number; tasks: number[] }> {
  const album = albumBy(({ key }) => key === 'open-door');
  const popup = await stage.popupOn(await stage.visit(`https://open.spotify.com/album/${album?.spotify}`), 'found', 'partly');
  await settled(popup);
  await unfoldAll(popup);
  await popup.evaluate(
    `{ window.tasks = []; new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((each) => each.duration))).observe({ type: 'longtask' }) }`,
  );
  for (const deltaY of [...Array(60).fill(160), ...Array(60).fill(-160)]) {
    await popup.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 200, y: 300, deltaX: 0, deltaY });
  }
  await popup.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
  const people = await popup.evaluate<number>(
    `new Set([...document.querySelectorAll('[data-producer],[data-person],[data-executive]')].map((row) => row.dataset.producer ?? row.dataset.person ?? row.dataset.executive)).size`,
  );
  return { people, tasks: await popup.evaluate<number[]>('window.tasks') };
}

async function unfoldAll(popup: Popup): Promise<void> {
  await popup.evaluate(`[...document.querySelectorAll('.fold__button[aria-expanded="false"]')].forEach((button) => button.click())`);
  await popup.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
  await popup.evaluate(`[...document.querySelectorAll('.more')].forEach((button) => button.click())`);
  await popup.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
}

const { values } = parseArgs({
  options: { 'no-build': { type: 'boolean' }, rounds: { type: 'string', default: '20' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!values['no-build'] && spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: 'inherit' }).status !== 0) process.exit(1);

const stage = await openStage();
try {
  const { awake, asleep } = await known(stage, Number(values.rounds));
  const { people, tasks } = await scrolling(stage);
  console.log(`a known record, worker awake (ms): ${listed(awake)}`);
  console.log(`a known record, worker asleep (ms): ${listed(asleep)}`);
  console.log(`a new record: producers painted ${ms(await cold())} ms after the first source was asked for them`);
  console.log(
    `${people} people scrolled through: ${tasks.length} tasks over ${LONGEST_TASK_MS} ms${tasks.length > 0 ? ` (${tasks.map(ms).join(' ')})` : ''}`,
  );
  const isFast = median(awake) <= PAINTED_MS;
  console.log(`bench:popup: ${ms(median(awake))} ms awake, ${ms(median(asleep))} ms asleep, of ${PAINTED_MS}; ${tasks.length} long tasks`);
  process.exitCode = isFast && tasks.length === 0 ? 0 : 1;
} finally {
  await stage.close();
}
