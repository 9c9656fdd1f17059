import type { Subject } from '../../lib/model/subject';
import { createMemoryCache } from '../../lib/net/cache';
import { createNetwork } from '../../lib/net/create-network';
import { createHostQueues } from '../../lib/net/host-queues';
import { noPaceMemory } from '../../lib/net/host-state';
import { createServices } from '../../lib/sources/services';
import { virtualClock } from '../virtual-clock';

// Invented answers in the shapes of Genius' web API.
const API = 'https://genius.com/api';
export const artist = (id: number, name: string) => ({ id, name, url: `https://genius.com/artists/A${id}` });
export const ADA = artist(11, 'Ada Quill');
export const JUNO = artist(12, 'Juno Park');
export const TIN_WEATHER = { id: 70, name: 'Tin Weather', url: 'https://genius.com/albums/Ada-quill/Tin-weather', artist: ADA };

export const good = (response: unknown) => JSON.stringify({ meta: { status: 200 }, response });
export const song = (id: number, more = {}) =>
  good({
    song: { id, title: `Song ${id}`, url: `https://genius.com/A-${id}-lyrics`, primary_artist: ADA, producer_artists: [JUNO], ...more },
  });
export const hits = (type: string, ...results: object[]) =>
  good({ sections: [{ type, hits: results.map((result) => ({ index: type, type, result })) }], next_page: null });

/** A network that answers from a table; what is not in it is a plain 400. */
export function networkOf(answers: Record<string, string>, wait = () => Promise.resolve()) {
  const asked: string[] = [];
  const clock = virtualClock(0);
  const network = createNetwork({
    queues: createHostQueues({ paceOf: () => ({ limit: 1000, perMs: 1, concurrency: 1000 }), memory: noPaceMemory, clock }),
    cache: createMemoryCache(),
    serviceOf: createServices().serviceOf,
    clock,
    fetch: async (input) => {
      const path = String(input)
        .replace(API, '')
        .replace(/[?&]text_format=plain$/, '');
      asked.push(path);
      await wait();
      const body = answers[path];
      return body === undefined ? new Response('', { status: 400 }) : new Response(body);
    },
  });
  return { network, asked };
}

export const ALBUM: Subject = { ref: { site: 'spotify', kind: 'album', id: 'x', url: 'https://open.spotify.com/album/x' } };
