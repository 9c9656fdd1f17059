import { parseArgs } from 'node:util';
import type { RawClaim, Subject } from '../lib/model/subject';
import { createMemoryCache } from '../lib/net/cache';
import { createNetwork } from '../lib/net/create-network';
import { createHostQueues } from '../lib/net/host-queues';
import { noPaceMemory } from '../lib/net/host-state';
import type { RequestRecord } from '../lib/net/send';
import { createResolution, type Resolution } from '../lib/resolve/resolve';
import { sites } from '../lib/sites';
import { creditSources, personSources } from '../lib/sources';
import { createServices } from '../lib/sources/services';
import { chooseCases, recordedFetch } from '../tests/recordings';
import { documentFrom } from './page-document';
import { printAnswer } from './print-answer';
import { speakIn } from './speak-in';

const USAGE = `usage: npm run -s credits -- URL [--recordings DIR] [--all] [--tracks] [--look-at NAME] [--json]

  URL                a Spotify album or track page, a Genius album or song page
  --recordings DIR   answer from recordings: a case folder, a comma list of them (first hit wins), or a whole folder
  --all              ask the other services too
  --tracks           ask track by track, as unfolding the tracks does
  --look-at NAME     ask about one contributor, as opening them does
  --json             { answer, requests } instead of text`;

interface Options {
  recordings?: string | undefined;
  all: boolean;
  tracks: boolean;
  lookAt?: string | undefined;
}

/** Recordings need no politeness. */
const UNPACED = () => ({ limit: 1000, perMs: 1, concurrency: 4 });

/** The page itself is the person's, not a request of ours: it is read, and not counted. */
async function readSubject(address: string, fetchPage: typeof fetch): Promise<{ subject: Subject; claims: RawClaim[] }> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const site = url && sites.find((each) => each.identify(url));
  const ref = url && site?.identify(url);
  if (!url || !site || !ref)
    throw new Error(
      `${address} is not the address of a page that can be read (an album, track or song on ${sites.map((each) => each.name).join(' or ')}).`,
    );
  const response = await fetchPage(url.href).catch(() => undefined);
  const reading = response?.ok ? site.read(ref, documentFrom(await response.text(), url.href), false) : undefined;
  return reading ? { subject: { ref, facts: reading.facts }, claims: reading.claims ?? [] } : { subject: { ref }, claims: [] };
}

async function run(address: string, options: Options): Promise<{ resolution: Resolution; requests: RequestRecord[] }> {
  const requests: RequestRecord[] = [];
  const recorded = options.recordings !== undefined;
  const { cases, loose } = recorded ? chooseCases(options.recordings ?? '', address) : { cases: [], loose: new Set<string>() };
  const missed = new Set<string>();
  const send = recorded ? recordedFetch(cases, loose, (line) => missed.add(line)) : fetch;
  const { subject, claims } = await readSubject(address, send);
  missed.clear();
  const { paceOf, serviceOf } = createServices();
  const network = createNetwork({
    queues: createHostQueues({ paceOf: recorded ? UNPACED : paceOf, memory: noPaceMemory }),
    cache: createMemoryCache(),
    fetch: send,
    serviceOf,
    onRequest: (record) => requests.push({ ...record, recorded: recorded && !missed.has(`${record.method} ${record.url}`) }),
  });
  const resolution = createResolution(subject, claims, {
    creditSources,
    personSources,
    network,
    now: () => Date.now(),
    onChange: () => {},
  });
  await resolution.start();
  if (options.all) await resolution.askSecond();
  if (options.tracks) await resolution.unfoldTracks(new AbortController().signal);
  if (options.lookAt) await lookAt(resolution, options.lookAt);
  for (const line of missed) console.error(`not recorded: ${line}`);
  return { resolution, requests };
}

async function lookAt(resolution: Resolution, name: string): Promise<void> {
  const { contributors, credits } = resolution.answer();
  const creditedAs = new Set(credits.filter((credit) => credit.creditedAs === name).map((credit) => credit.contributor));
  const person = contributors.find((each) => each.name === name || creditedAs.has(each.id));
  if (!person) throw new Error(`Nobody called “${name}” is credited here.`);
  await resolution.openPerson(person.id);
}

async function main(): Promise<void> {
  await speakIn('en');
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      recordings: { type: 'string' },
      all: { type: 'boolean', default: false },
      tracks: { type: 'boolean', default: false },
      'look-at': { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [address] = positionals;
  if (!address || values.help) return console.log(USAGE);
  const { resolution, requests } = await run(address, {
    recordings: values.recordings,
    all: values.all,
    tracks: values.tracks,
    lookAt: values['look-at'],
  });
  const answer = resolution.answer();
  if (values.json) console.log(JSON.stringify({ answer, requests }, null, 2));
  else printAnswer(answer, requests);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
