import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createMemoryCache } from '../../lib/net/cache';
import { createNetwork } from '../../lib/net/create-network';
import { createHostQueues } from '../../lib/net/host-queues';
import { noPaceMemory } from '../../lib/net/host-state';
import { sources } from '../../lib/sources';
import { createServices, type OwnServices } from '../../lib/sources/services';
import { virtualClock } from '../virtual-clock';

const own: OwnServices = { endpoints: { musicbrainz: 'https://mirror.example/ws/2/' }, tokens: { discogs: 'invented' } };
const servicesOf = (more: Partial<OwnServices> = {}) => createServices(async () => ({ ...own, ...more }));

describe('an endpoint', () => {
  it.each(sources.flatMap(({ id, hosts, endpoints }) => Object.values(endpoints).map((base) => [id, hosts, base] as const)))(
    'of %s lies on a host that the source names',
    (_id, hosts, base) => {
      expect(hosts.map((pattern) => new URL(pattern.replace('*', '')).hostname)).toContain(new URL(base).hostname);
    },
  );

  it('has one name among all sources', () => {
    const names = sources.flatMap(({ endpoints }) => Object.keys(endpoints));
    expect(names).toEqual([...new Set(names)]);
  });

  it('is where the person wants it, at the pace of its source', async () => {
    const { serviceOf, paceOf, hostsThatWantAName } = servicesOf();
    expect(await serviceOf('musicbrainz')).toEqual({ base: 'https://mirror.example/ws/2/', headers: {} });
    expect(paceOf('mirror.example')).toEqual(paceOf('musicbrainz.org'));
    expect(await hostsThatWantAName()).toContain('mirror.example');
  });

  it('that nobody knows, or whose address is none, is none', async () => {
    expect(await servicesOf().serviceOf('nobody')).toBeUndefined();
    expect(await servicesOf({ endpoints: { musicbrainz: 'mirror' } }).serviceOf('musicbrainz')).toBeUndefined();
  });
});

describe('a token', () => {
  it('goes to its own source and nowhere else', async () => {
    const { serviceOf } = servicesOf();
    expect((await serviceOf('discogs'))?.headers).toEqual({ Authorization: 'Discogs token=invented' });
    for (const endpoint of ['musicbrainz', 'genius', 'sparql']) expect((await serviceOf(endpoint))?.headers).toEqual({});
  });

  it('lets its source be asked faster', async () => {
    const { serviceOf, paceOf } = servicesOf();
    const before = paceOf('api.discogs.com')?.perMs ?? 0;
    await serviceOf('discogs');
    expect(paceOf('api.discogs.com')?.perMs).toBeLessThan(before);
  });
});

it.each([
  ['https://discogs.mirror.example', 'https://discogs.mirror.example/releases/1'],
  ['https://mirror.example/v2', 'https://mirror.example/v2/releases/1'],
  ['http://localhost:5000', 'http://localhost:5000/releases/1'],
])('a base address without its last slash (%s) is still that host', async (base, url) => {
  const asked: string[] = [];
  const { serviceOf, paceOf } = servicesOf({ endpoints: { discogs: base } });
  const network = createNetwork({
    queues: createHostQueues({ paceOf, memory: noPaceMemory, clock: virtualClock() }),
    cache: createMemoryCache(),
    fetch: async (address) => {
      asked.push(String(address));
      return new Response('{}');
    },
    serviceOf,
  });
  await network.json({ endpoint: 'discogs', path: 'releases/1' }, z.object({}));
  expect(asked).toEqual([url]);
});

it('of two sources on one host the slower pace counts', async () => {
  const { serviceOf, paceOf } = servicesOf({ endpoints: { genius: 'https://musicbrainz.org/genius/' } });
  await serviceOf('genius');
  expect(paceOf('musicbrainz.org')).toMatchObject({ limit: 1, perMs: 1100 });
});

it('a request goes to the mirror that the person has chosen, and is kept apart from the public answer', async () => {
  const asked: string[] = [];
  const cache = createMemoryCache();
  const clock = virtualClock();
  const networkOf = ({ serviceOf, paceOf }: ReturnType<typeof createServices>) =>
    createNetwork({
      queues: createHostQueues({ paceOf, memory: noPaceMemory, clock }),
      cache,
      fetch: async (url) => {
        asked.push(String(url));
        return new Response('{}');
      },
      serviceOf,
      clock,
    });
  const request = { endpoint: 'musicbrainz', path: 'release/1?fmt=json' };
  await networkOf(createServices()).json(request, z.object({}));
  await networkOf(servicesOf()).json(request, z.object({}));
  expect(asked).toEqual(['https://musicbrainz.org/ws/2/release/1?fmt=json', 'https://mirror.example/ws/2/release/1?fmt=json']);
});
