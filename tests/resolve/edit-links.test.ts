import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../lib/model/answer';
import { createMemoryCache } from '../../lib/net/cache';
import { createNetwork } from '../../lib/net/create-network';
import { createHostQueues } from '../../lib/net/host-queues';
import { noPaceMemory } from '../../lib/net/host-state';
import { createResolution } from '../../lib/resolve/resolve';
import { creditSources, personSources } from '../../lib/sources';
import { createServices } from '../../lib/sources/services';
import { ask } from '../replica/ask';
import { albumBy } from '../replica/sample';
import { type Replica, startReplica } from '../replica/start-replica';

let replica: Replica;
let answers: Answer[];

const send: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const { status, text, headers } = await ask(replica, request.url, { method: request.method, body: await request.text() });
  return new Response(text, { status, headers: { 'content-type': headers['content-type'] ?? '' } });
};

/** All that can be learnt about one album of the sample. */
async function everythingAbout(key: string): Promise<Answer> {
  const id = albumBy((each) => each.key === key)?.spotify ?? '';
  const network = createNetwork({
    queues: createHostQueues({ paceOf: () => ({ limit: 1000, perMs: 1, concurrency: 8 }), memory: noPaceMemory }),
    cache: createMemoryCache(),
    fetch: send,
    serviceOf: createServices().serviceOf,
  });
  const subject = { ref: { site: 'spotify', kind: 'album' as const, id, url: `https://open.spotify.com/album/${id}` } };
  const resolution = createResolution(subject, [], { creditSources, personSources, network, now: () => 0, onChange: () => {} });
  await resolution.start('both');
  await resolution.unfoldTracks(new AbortController().signal);
  for (const { id: contributor } of resolution.answer().contributors.slice(0, 10)) await resolution.openPerson(contributor);
  return resolution.answer();
}

beforeAll(async () => {
  replica = await startReplica();
  answers = await Promise.all(['night-ferry', 'open-door', 'solo-tape'].map(everythingAbout));
});
afterAll(() => replica.close());

/** Pages of one entity, by source and by what the statement is tied to. */
const EDITORS: Record<string, RegExp> = {
  'musicbrainz release': /^https:\/\/musicbrainz\.org\/release\/[\da-f-]{36}\/edit-relationships$/,
  'musicbrainz release_group': /^https:\/\/musicbrainz\.org\/release-group\/[\da-f-]{36}\/edit$/,
  'musicbrainz recording': /^https:\/\/musicbrainz\.org\/(?:recording\/[\da-f-]{36}\/edit|release\/[\da-f-]{36}\/edit-relationships)$/,
  'musicbrainz work': /^https:\/\/musicbrainz\.org\/(?:work\/[\da-f-]{36}\/edit|release\/[\da-f-]{36}\/edit-relationships)$/,
  'musicbrainz person': /^https:\/\/musicbrainz\.org\/(?:artist|label)\/[\da-f-]{36}\/edit$/,
  'genius album': /^https:\/\/genius\.com\/albums\/[^/]+\/[^/]+$/,
  'genius song': /^https:\/\/genius\.com\/[^/]+-(?:lyrics|annotated)$/,
  'genius person': /^https:\/\/genius\.com\/artists\/[^/]+$/,
  'discogs release': /^https:\/\/www\.discogs\.com\/release\/edit\/\d+$/,
  'discogs track': /^https:\/\/www\.discogs\.com\/release\/edit\/\d+$/,
  'wikidata person': /^https:\/\/www\.wikidata\.org\/wiki\/Q\d+#P\d+$/,
};

it('every proof of the sample leads to where that very statement can be corrected', () => {
  const proofs = answers.flatMap(({ credits, handles }) => [...credits, ...handles]).flatMap((each) => each.proofs);
  const astray = proofs.filter(({ source, level, editLink }) => !EDITORS[`${source} ${level}`]?.test(editLink ?? ''));
  expect(astray).toEqual([]);
  expect(new Set(proofs.map(({ source }) => source))).toEqual(new Set(['musicbrainz', 'genius', 'discogs', 'wikidata']));
});

it('every blank of the sample leads to where that very track can be filled in', () => {
  const blanks = answers.flatMap((answer) => answer.blanks ?? []);
  expect(blanks.length).toBeGreaterThan(0);
  for (const { source, editLink } of blanks)
    expect(editLink).toMatch(EDITORS[`${source} ${source === 'genius' ? 'song' : 'recording'}`] ?? /never/);
});
