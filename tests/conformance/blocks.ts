import { SourceError } from '../../lib/errors';
import { createMemoryCache } from '../../lib/net/cache';
import { createNetwork } from '../../lib/net/create-network';
import { createHostQueues } from '../../lib/net/host-queues';
import { noPaceMemory } from '../../lib/net/host-state';
import type { Network } from '../../lib/net/network';
import { troubleOf } from '../../lib/net/trouble';
import { ask, askAlbum, askPerson, askSong } from '../../lib/sources/genius/requests';
import { sectionsSchema } from '../../lib/sources/genius/schemas';
import { releaseSchema } from '../../lib/sources/musicbrainz/schemas';
import { createServices } from '../../lib/sources/services';
import { recordedFetch } from '../recordings';
import { requestFor } from '../request-for';
import { virtualClock } from '../virtual-clock';
import type { CaseReader, Facts, Recording } from './harness';

const GENIUS_API = 'https://genius.com/api/';

// How expected.json words each kind of failure.
const OUTCOMES: Record<string, string> = { blocked: 'blocked', 'bad-data': 'broken answer', 'rate-limited': 'wait and try again' };
const wordsOf = (error: unknown): string => (error instanceof SourceError ? (OUTCOMES[error.kind] ?? error.kind) : String(error));

/** How the product itself asks Genius at such an address, and what a good answer would be. */
const GENIUS_READERS: Record<string, (id: string, network: Network) => Promise<string>> = {
  songs: async (id, network) => `a song: ${(await askSong(id, network))?.title}`,
  albums: async (id, network) => `an album: ${(await askAlbum(id, network))?.name}`,
  artists: async (id, network) => `an artist: ${(await askPerson(id, network))?.name}`,
};

async function readAt(url: string, network: Network): Promise<string> {
  if (!url.startsWith(GENIUS_API)) return `a release: ${(await network.json(requestFor(url), releaseSchema))?.title}`;
  const { pathname } = new URL(url);
  const [, , kind = '', id = ''] = pathname.split('/');
  const reader = GENIUS_READERS[kind];
  if (reader) return reader(id, network);
  return `a search: ${(await ask(url.slice(GENIUS_API.length), sectionsSchema, network))?.sections.length}`;
}

/** Each answer meets a network of its own: one that has been blocked holds its host back for the next question. */
function freshNetwork(recording: Recording) {
  const kept: string[] = [];
  const statuses: number[] = [];
  const cache = createMemoryCache();
  const clock = virtualClock(Date.now());
  const network = createNetwork({
    queues: createHostQueues({ paceOf: () => ({ limit: 1000, concurrency: 1000, perMs: 1 }), memory: noPaceMemory, clock }),
    cache: {
      ...cache,
      async set(key, value) {
        kept.push(key);
        await cache.set(key, value);
      },
    },
    fetch: recordedFetch([recording.case], new Set([recording.name]), (line) => recording.unrecorded.push(line)),
    serviceOf: createServices().serviceOf,
    clock,
    onRequest: ({ status }) => statuses.push(status),
  });
  return { network, kept, statuses };
}

/** The product asks for no pages: the answer to one is classified by the same rule, and nothing can be kept. */
const outcomeOfPage = (recording: Recording, { status, file }: Recording['case']['responses'][number]): string => {
  const error = troubleOf({ status, retryAfter: null, body: recording.file(file) }, 'genius.com', Date.now());
  return error ? wordsOf(error) : 'a page';
};

const isAsked = (url: string): boolean => url.startsWith(GENIUS_API) || url.includes('/ws/2/');

async function answerFacts(recording: Recording, response: Recording['case']['responses'][number]): Promise<Facts> {
  const url = response.url ?? '';
  if (!isAsked(url)) return { url, httpStatus: response.status, outcome: outcomeOfPage(recording, response) };
  const { network, kept, statuses } = freshNetwork(recording);
  const good = await readAt(url, network).then(
    (words) => ({ words, failed: false }),
    (error: unknown) => ({ words: wordsOf(error), failed: true }),
  );
  const isKeptRightly = kept.length === (good.failed ? 0 : 1);
  return { url, httpStatus: statuses.at(-1), outcome: isKeptRightly ? good.words : `${good.words}, and ${kept.length} answers were kept` };
}

/** What becomes of every answer of a blocks case in the words of expected.json; a failure that is kept has other words. */
export const blocks: CaseReader = async (recording) => {
  const answers: Facts[] = [];
  for (const response of recording.case.responses) answers.push(await answerFacts(recording, response));
  return { subject: null, credits: [], handles: [], answers };
};
