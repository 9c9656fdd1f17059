import type { CDPSession } from 'playwright-core';

const METRICS = { task: 'TaskDuration', script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration' } as const;

/** Time of the page's main thread, in ms. Script, style and layout are parts of the tasks, which hold more than these. */
export type MainThread = Record<keyof typeof METRICS, number>;

/** Counts the processor's time, not the clock's: what other processes take away meanwhile is not the page's. */
export const countMainThread = (cdp: CDPSession): Promise<unknown> => cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

async function read(cdp: CDPSession): Promise<MainThread> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN) * 1000;
  return { task: of(METRICS.task), script: of(METRICS.script), style: of(METRICS.style), layout: of(METRICS.layout) };
}

/** What `during` takes of the main thread. */
export async function mainThreadOf(cdp: CDPSession, during: () => Promise<void>): Promise<MainThread> {
  const before = await read(cdp);
  await during();
  const after = await read(cdp);
  const taken = (part: keyof MainThread) => after[part] - before[part];
  return { task: taken('task'), script: taken('script'), style: taken('style'), layout: taken('layout') };
}
