import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countMainThread, type MainThread, mainThreadOf } from './bench/main-thread';
import { listed, median, ms, percent } from './bench/numbers';
import { type Attributed, profileOf } from './bench/profile';
import { countMarks, LEAST_MARKS, NAMES, type Name, openSetUps, type SetUp, type SetUps } from './bench/set-ups';
import { type StartUp, startUps } from './bench/start-up';

const USAGE = `usage: npm run bench:page -- [--no-build] [--rounds N] [--window-ms N]

What the extension costs a page of the player that changes all the time, with marks on ${LEAST_MARKS} rows and more.

  --no-build       measure what lies in .output
  --rounds N       rounds of each kind (5)
  --window-ms N    how long is measured in a round (8000)`;

const BUILT = '.output/chrome-mv3';
const NODES_PER_SECOND = 1000;
const SETTLE_MS = 1000;
const LOADS = 9;
const ORDINARY_URL = 'https://open.spotify.com/';
const LEAST_SHARE_THAT_FAILS = 0.01;

function build(): void {
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The build failed; its message is above.');
}

/** Where the page changes: beside the list, or in a row of it, which is what a page does least and costs us most. */
const BESIDE = 'section';
const IN_A_ROW = '[aria-rowindex]:not(.head-row) [role="gridcell"]';

/** What is measured in a round, while the page changes and nothing else in the browsers does. */
async function underStress<Measured>(
  { page }: SetUp,
  { windowMs, where = BESIDE }: Pick<Plan, 'windowMs'> & { where?: string },
  measure: (during: () => Promise<void>) => Promise<Measured>,
) {
  await page.bringToFront();
  await page.evaluate(`window.replica.stress(${NODES_PER_SECOND}, ${JSON.stringify(where)})`);
  await page.waitForTimeout(SETTLE_MS);
  const measured = await measure(() => page.waitForTimeout(windowMs));
  await page.evaluate('window.replica.calm()');
  return measured;
}

interface Plan {
  rounds: number;
  windowMs: number;
}

/** Rounds take turns: whatever else the machine does meets all alike. */
async function inTurns<Measured>(
  all: SetUp[],
  rounds: number,
  measure: (setUp: SetUp) => Promise<Measured>,
): Promise<Map<Name, Measured[]>> {
  const measured = new Map<Name, Measured[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const setUp of all) measured.get(setUp.name)?.push(await measure(setUp));
  }
  return measured;
}

async function takeTimes(all: SetUp[], { rounds, windowMs }: Plan): Promise<Map<Name, MainThread[]>> {
  for (const { cdp } of all) await countMainThread(cdp);
  const times = await inTurns(all, rounds, (setUp) => underStress(setUp, { windowMs }, (during) => mainThreadOf(setUp.cdp, during)));
  for (const { cdp } of all) await cdp.send('Performance.disable');
  return times;
}

const takeProfiles = (all: SetUp[], { rounds, windowMs }: Plan, where: string): Promise<Map<Name, Attributed[]>> =>
  inTurns(
    all.filter(({ extension }) => extension),
    rounds,
    (setUp) => underStress(setUp, { windowMs, where }, (during) => profileOf(setUp.cdp, setUp.extension ?? '', during)),
  );

interface Results extends Plan {
  marks: number;
  times: Map<Name, MainThread[]>;
  profiles: Map<Name, Attributed[]>;
  /** While the list itself changes. */
  inRows: Map<Name, Attributed[]>;
  startUp: StartUp[];
}

async function measureAll({ all, ours }: SetUps, plan: Plan): Promise<Results> {
  const times = await takeTimes(all, plan);
  const profiles = await takeProfiles(all, plan, BESIDE);
  const inRows = await takeProfiles(all, plan, IN_A_ROW);
  const counts = await Promise.all(all.filter(({ name }) => name === 'with').map(countMarks));
  const startUp = await startUps(ours, ORDINARY_URL, `${ours.extension.origin}/page.js`, LOADS);
  return { ...plan, marks: Math.min(...counts), times, profiles, inRows, startUp };
}

const PARTS = ['task', 'script', 'style', 'layout'] as const;
const HOTTEST = 12;

const perSecond = (spentMs: number, windowMs: number): number => (spentMs / windowMs) * 1000;
const inclusivePerSecond = ({ inclusiveMs, windowMs }: Attributed): number => perSecond(inclusiveMs, windowMs);

function printTimes({ times, windowMs, rounds }: Results): void {
  console.log(`\nMain thread in ${windowMs} ms, in ms of the processor, ${rounds} rounds:`);
  for (const part of PARTS) {
    for (const name of NAMES)
      console.log(`  ${part.padEnd(6)} ${name.padEnd(7)} ${listed((times.get(name) ?? []).map((each) => each[part]))}`);
  }
}

function printHottest(attributed: Attributed[]): void {
  const sums = new Map<string, number>();
  for (const [key, spentMs] of attributed.flatMap(({ hottest }) => [...hottest])) sums.set(key, (sums.get(key) ?? 0) + spentMs);
  const windowMs = attributed.reduce((sum, each) => sum + each.windowMs, 0);
  const hottest = [...sums].sort(([, a], [, b]) => b - a).slice(0, HOTTEST);
  for (const [key, spentMs] of hottest) console.log(`    ${ms(perSecond(spentMs, windowMs))}  ${key}`);
}

function printProfiles(where: string, profiles: Results['profiles']): void {
  console.log(
    `\nCode of the extension by the profiler while ${where} changes, in ms of each second; below: function, ▸ what of the browser it calls:`,
  );
  for (const [name, attributed] of profiles) {
    console.log(`  self      ${name.padEnd(7)} ${listed(attributed.map(({ selfMs, windowMs }) => perSecond(selfMs, windowMs)))}`);
    console.log(`  inclusive ${name.padEnd(7)} ${listed(attributed.map(inclusivePerSecond))}`);
    printHottest(attributed);
  }
}

function printStartUp({ startUp }: Results): void {
  console.log(`\nStart-up of page.js on ${ORDINARY_URL}, in ms of the processor, ${LOADS} loads in new tabs:`);
  console.log(`  compile and run ${listed(startUp.map(({ evaluateMs }) => evaluateMs))}`);
  console.log(`  of it compile   ${listed(startUp.map(({ compileMs }) => compileMs))}`);
  console.log(`  afterwards      ${listed(startUp.map(({ laterMs }) => laterMs))}`);
}

const taskMs = ({ times }: Results, name: Name): number[] => (times.get(name) ?? []).map(({ task }) => task);

/** Main-thread ms a second that an extension adds, by the difference of medians. */
function addedPerSecond({ times, windowMs }: Results, name: Name, part: keyof MainThread): number {
  const of = (each: Name) => median((times.get(each) ?? []).map((time) => time[part]));
  return perSecond(of(name) - of('without'), windowMs);
}

/** The same by the profiler: of it every ms is the extension's for certain. */
const profiledPerSecond = (profiles: Results['profiles'], name: Name): number => median((profiles.get(name) ?? []).map(inclusivePerSecond));

/**
 * The verdict is the largest of three figures: the difference of medians, and what the profiler sees beside the list and in it. The difference of medians is what a page really has to bear, but other work on the
 * machine can hide or feign a part of it. The profiler is steadier, but goes by the clock, so that a busy machine adds to it, and on
 * a quiet one sees a quarter to a half less: it credits nobody with collected garbage, the records kept for observers, the way into
 * our script's world, and the painting of the marks.
 */
const shareOf = (results: Results, name: Name): number =>
  Math.max(addedPerSecond(results, name, 'task'), profiledPerSecond(results.profiles, name), profiledPerSecond(results.inRows, name)) /
  1000;

function summary(results: Results): string {
  const { windowMs, marks, startUp } = results;
  const added = (name: Name) => {
    const script = ms(addedPerSecond(results, name, 'script'));
    const ways = `difference ${ms(addedPerSecond(results, name, 'task'))}, of scripts ${script}, profiler ${ms(profiledPerSecond(results.profiles, name))}, in a row ${ms(profiledPerSecond(results.inRows, name))}`;
    return `${name} ${ms(shareOf(results, name) * 1000)} ms/s (${percent(shareOf(results, name))}; ${ways})`;
  };
  const own = ms(perSecond(median(taskMs(results, 'without')), windowMs));
  const startUpMs = ms(median(startUp.map(({ evaluateMs }) => evaluateMs)));
  return `bench:page: ${added('with')}, ${added('control')}, without ${own} ms/s; ${marks} marks in sight; start-up ${startUpMs} ms`;
}

/** Where the page alone swings by as much as is looked for, the difference says little. */
function noteOn(results: Results): string[] {
  const own = taskMs(results, 'without');
  const swing = (Math.max(...own) - Math.min(...own)) / results.windowMs;
  return swing < LEAST_SHARE_THAT_FAILS
    ? []
    : [`bench:page: without any extension the rounds differ by ${percent(swing)}: run it again when the machine is quiet`];
}

function problemsWith(results: Results): string[] {
  const share = shareOf(results, 'with');
  return [
    ...(share < LEAST_SHARE_THAT_FAILS
      ? []
      : [`the extension adds ${percent(share)}, less than ${percent(LEAST_SHARE_THAT_FAILS)} is due`]),
    ...(results.marks >= LEAST_MARKS ? [] : [`${results.marks} rows in sight have marks, at least ${LEAST_MARKS} are due`]),
  ];
}

function print(results: Results): void {
  printTimes(results);
  printProfiles('the page beside the list', results.profiles);
  printProfiles('a row of the list', results.inRows);
  printStartUp(results);
  console.log(['', ...noteOn(results), summary(results)].join('\n'));
}

const options = {
  'no-build': { type: 'boolean', default: false },
  rounds: { type: 'string', default: '5' },
  'window-ms': { type: 'string', default: '8000' },
  help: { type: 'boolean', default: false },
} as const;

/** What was measured; undefined where only the usage was wanted. */
async function run(): Promise<Results | undefined> {
  const { values } = parseArgs({ options });
  if (values.help) return undefined;
  if (!values['no-build']) build();
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: leave out --no-build`);
  const setUps = await openSetUps(BUILT);
  try {
    return await measureAll(setUps, { rounds: Number(values.rounds), windowMs: Number(values['window-ms']) });
  } finally {
    await setUps.close();
  }
}

const results = await run();
if (results) print(results);
else console.log(USAGE);
const problems = results ? problemsWith(results) : [];
for (const problem of problems) console.error(`bench:page: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
