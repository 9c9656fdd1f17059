import type { CDPSession } from 'playwright-core';
import type { ChromiumHandle } from '../../tests/e2e/launch-chromium';

/** An event of Chromium's trace; times in µs. https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** On the thread's own clock. */
  tdur?: number;
  args?: { fileName?: string; data?: { url?: string } };
}

/** What one page load took of the content script, in ms. */
export interface StartUp {
  /** Compiled and run for the first time. */
  evaluateMs: number;
  /** The part of it that goes into compiling. */
  compileMs: number;
  /** Timers and events afterwards. */
  laterMs: number;
}

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
const NAMES = ['EvaluateScript', 'v8.compile', 'FunctionCall'];
/** After the load: the script starts when the page is idle. */
const AFTER_LOAD_MS = 1000;

async function trace(cdp: CDPSession, during: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES }, transferMode: 'ReportEvents' });
  await during();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Compiling happens inside of evaluating, functions call functions: only the outermost count. */
const outermost = (events: TraceEvent[]): TraceEvent[] =>
  events.filter(
    (each) =>
      !events.some(
        (other) => other !== each && other.pid === each.pid && other.tid === each.tid && other.ts <= each.ts && endOf(other) >= endOf(each),
      ),
  );

const sumMs = (events: TraceEvent[]): number => events.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000;

async function startUpOn(browser: ChromiumHandle, pageUrl: string, scriptUrl: string): Promise<StartUp> {
  const page = await browser.context.newPage();
  const events = await trace(browser.cdp, async () => {
    await page.goto(pageUrl);
    await page.waitForTimeout(AFTER_LOAD_MS);
  });
  await page.close();
  const isAbout = ({ args }: TraceEvent) => args?.data?.url === scriptUrl || args?.fileName === scriptUrl;
  const own = events.filter((each) => each.ph === 'X' && NAMES.includes(each.name) && isAbout(each));
  if (own.length === 0) throw new Error(`the trace says nothing about ${scriptUrl}`);
  const whole = outermost(own);
  const first = whole.filter(({ name }) => name !== 'FunctionCall');
  const later = whole.filter(({ name }) => name === 'FunctionCall');
  return { evaluateMs: sumMs(first), compileMs: sumMs(own.filter(({ name }) => name === 'v8.compile')), laterMs: sumMs(later) };
}

/** Loads the page in a new tab so often. */
export async function startUps(browser: ChromiumHandle, pageUrl: string, scriptUrl: string, loads: number): Promise<StartUp[]> {
  const all: StartUp[] = [];
  for (let load = 0; load < loads; load += 1) all.push(await startUpOn(browser, pageUrl, scriptUrl));
  return all;
}
