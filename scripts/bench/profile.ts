import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';

const SAMPLE_EVERY_US = 200;
const EXTENSION = 'chrome-extension://';

type Profile = Awaited<ReturnType<typeof stopProfiler>>;
type Node = Profile['nodes'][number];
type Frame = Node['callFrame'];

/** What the code of an extension took of one window, in ms. */
export interface Attributed {
  windowMs: number;
  /** In its own functions. */
  selfMs: number;
  /** With one of its functions anywhere on the stack: what the browser does for it (selectors, DOM calls, layout it forces) is in it. */
  inclusiveMs: number;
  /** The inclusive time by the innermost function of the extension and what it was calling. */
  hottest: Map<string, number>;
}

async function stopProfiler(cdp: CDPSession) {
  const { profile } = await cdp.send('Profiler.stop');
  return profile;
}

/** Where the function is written, and how it begins: names in a build say little. */
function place({ functionName, url, lineNumber, columnNumber }: Frame, extension: string): string {
  const file = new URL(url).pathname.slice(1);
  const line = readFileSync(join(extension, file), 'utf8').split('\n')[lineNumber] ?? '';
  const start = line.slice(columnNumber, columnNumber + 70).trim();
  return `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}:${columnNumber + 1} ${start}`;
}

/** The stack of every node, innermost frame first. */
function stacksOf({ nodes }: Profile): Map<number, Frame[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child): [number, number] => [child, id])));
  const stack = (id: number | undefined): Frame[] => {
    const node = id === undefined ? undefined : byId.get(id);
    return node ? [node.callFrame, ...stack(parents.get(node.id))] : [];
  };
  return new Map(nodes.map(({ id }) => [id, stack(id)]));
}

/** Time at every node in ms: a sample lasts until the next one. */
function timesOf({ samples = [], timeDeltas = [] }: Profile): Map<number, number> {
  const times = new Map<number, number>();
  for (const [at, id] of samples.entries()) times.set(id, (times.get(id) ?? 0) + Math.max(0, timeDeltas[at + 1] ?? 0) / 1000);
  return times;
}

const isOurs = ({ url }: Frame): boolean => url.startsWith(EXTENSION);

function attribute(profile: Profile, extension: string): Attributed {
  const stacks = stacksOf(profile);
  const attributed: Attributed = { windowMs: (profile.endTime - profile.startTime) / 1000, selfMs: 0, inclusiveMs: 0, hottest: new Map() };
  for (const [id, spentMs] of timesOf(profile)) {
    const stack = stacks.get(id) ?? [];
    const innermost = stack.find(isOurs);
    const [leaf] = stack;
    if (!innermost || !leaf) continue;
    attributed.inclusiveMs += spentMs;
    if (leaf === innermost) attributed.selfMs += spentMs;
    const key = `${place(innermost, extension)}${leaf === innermost ? '' : ` ▸ ${leaf.functionName}`}`;
    attributed.hottest.set(key, (attributed.hottest.get(key) ?? 0) + spentMs);
  }
  return attributed;
}

/** Samples the stack of the page's main thread meanwhile. `extension`: folder of the one that runs in it. */
export async function profileOf(cdp: CDPSession, extension: string, during: () => Promise<void>): Promise<Attributed> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
  await cdp.send('Profiler.start');
  await during();
  const profile = await stopProfiler(cdp);
  await cdp.send('Profiler.disable');
  return attribute(profile, extension);
}
