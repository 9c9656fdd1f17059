import { expect, it } from 'vitest';
import type { Answer } from '../../lib/model/answer';
import type { Credit } from '../../lib/model/credit';
import { confidenceOf } from '../../lib/view/confidence';
import { answerOf, credit, idOf, on, proofOf } from '../gallery/invent';

const saidBy = (...sources: string[]) => sources.map((source) => proofOf(source, 'producer', 'A'));
const summedUp = { ...proofOf('genius', 'Producers', 'A', 'album'), via: 'song_performances' };
const differing = (...tracks: string[]): Answer =>
  answerOf({
    disagreements: tracks.map((track) => ({
      track,
      role: 'producer',
      said: [
        { source: 'musicbrainz', contributors: [idOf('A')], alone: [idOf('A')] },
        { source: 'genius', contributors: [idOf('B')], alone: [idOf('B')] },
      ],
    })),
  });
const by = (proofs: Credit['proofs'], scope: Credit['scope'] = on(1, 2)) => [credit('A', 'producer', scope, { proofs })];

it.each<[string, Credit[], Answer, string]>([
  ['one source', by(saidBy('genius')), answerOf({}), 'listed'],
  ['two sources', by(saidBy('musicbrainz', 'genius')), answerOf({}), 'confirmed'],
  ['a page and its own service', by(saidBy('page:genius', 'genius')), answerOf({}), 'listed'],
  ['one source, while another lists others for all its tracks', by(saidBy('musicbrainz')), differing('1-1', '1-2'), 'disputed'],
  ['one source, while another lists others for some of its tracks', by(saidBy('musicbrainz')), differing('1-1'), 'listed'],
  ['two sources that differ on a track', by(saidBy('musicbrainz', 'genius')), differing('1-1'), 'confirmed'],
  ['a dispute about another role', [credit('A', 'co_producer', on(1))], differing('1-1'), 'listed'],
])('%s: %#', (_what, credits, answer, word) => expect(confidenceOf(credits, answer).word).toBe(word));

it('tells what is said of the tracks from what is said of the album alone', () => {
  const confidence = confidenceOf(by([...saidBy('musicbrainz'), summedUp]), answerOf({}));
  expect([confidence.sources, confidence.ofAlbum]).toEqual([['musicbrainz'], ['genius']]);
});
