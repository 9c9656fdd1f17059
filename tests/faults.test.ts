import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Outcome } from '../lib/model/answer';
import { roleOf } from '../lib/roles';
import { sources } from '../lib/sources';
import { nightFerryUrl } from '../scripts/sample-url';
import { type Failure, failures } from './replica/failures';
import { networkOn, resolutionOn } from './replica/resolve-on';
import { type Replica, startReplica } from './replica/start-replica';

const TIMEOUT_MS = 600;
/** Genius alone names as many of the sample. */
const FEWEST_PRODUCERS = 13;
const FAULTS: [fault: string, failure: Failure, kind: string][] = [
  ['timeout', failures.silent, 'timeout'],
  ['connection refused', failures.refused, 'offline'],
  ['403 HTML', failures.blocked, 'blocked'],
  ['429 + Retry-After', failures.tooMany, 'rate-limited'],
  ['503', failures.busy, 'rate-limited'],
  ['200 with HTML', failures.portal, 'blocked'],
  ['truncated JSON', failures.truncated, 'bad-data'],
  ['wrong shape', failures.otherShape, 'bad-data'],
  ['20 MB body', failures.huge, 'bad-data'],
  ['slow drip', failures.drip, 'timeout'],
];
/** Sources that ask somebody, with the hosts that they ask. */
const asking = sources.flatMap(({ id, endpoints }) => {
  const hosts = Object.values(endpoints).map((base) => new URL(base).host);
  return hosts.length > 0 ? [{ id, hosts }] : [];
});
const cases = asking.flatMap(({ id, hosts }) => FAULTS.map(([fault, failure, kind]) => ({ id, hosts, fault, failure, kind })));

const wordOf = (outcome: Outcome | undefined): string => (outcome?.state === 'failed' ? outcome.kind : (outcome?.state ?? 'absent'));
const outcomeOf = ({ outcomes }: Answer, id: string) => outcomes.find(({ source }) => source === id);
const producersIn = ({ credits }: Answer): number =>
  new Set(credits.filter(({ role }) => roleOf(role).family === 'producing').map(({ contributor }) => contributor)).size;

describe('one source that fails', () => {
  let replica: Replica;
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  const table = new Map<string, string[]>();
  beforeAll(async () => {
    process.on('unhandledRejection', note);
    replica = await startReplica();
  });
  afterEach(() => replica.reset());
  afterAll(async () => {
    process.off('unhandledRejection', note);
    await replica.close();
    console.log(tableOf(table));
  });

  it.each(cases)('$id, $fault: is named, and the others answer', async ({ id, hosts, fault, failure, kind }) => {
    for (const host of hosts) replica.fail(host, failure);
    const resolution = await resolutionOn(replica, nightFerryUrl, networkOn(replica, TIMEOUT_MS));
    await resolution.start('both');
    await new Promise((resolve) => setTimeout(resolve, 0));
    const answer = resolution.answer();
    const others = asking.filter((each) => each.id !== id).map((each) => `${each.id} ${wordOf(outcomeOf(answer, each.id))}`);
    const column = [wordOf(outcomeOf(answer, id)), `${producersIn(answer)} producers`, ...others.map((each) => each.split(' ')[1] ?? '')];
    table.set(`${id} | ${fault}`, column);
    expect(wordOf(outcomeOf(answer, id))).toBe(kind);
    expect(others).toEqual(foundBut(id));
    expect(producersIn(answer)).toBeGreaterThanOrEqual(FEWEST_PRODUCERS);
    expect([answer.complete, unhandled]).toEqual([true, []]);
  });
});

/** Discogs is known through MusicBrainz alone: without it there is nothing to ask Discogs with. */
const foundBut = (failed: string): string[] =>
  asking
    .filter(({ id }) => id !== failed)
    .map(({ id }) => (failed === 'musicbrainz' && id === 'discogs' ? 'discogs skipped' : `${id} found`));

function tableOf(table: Map<string, string[]>): string {
  const lines = [...table].map(
    ([name, [told, producers, ...others]]) => `${name.padEnd(32)} ${told?.padEnd(13)} ${producers}; others ${others.join(', ')}`,
  );
  return ['fault matrix: source | fault → outcome, what the answer still holds', ...lines].join('\n');
}
