import { describe, expect, it } from 'vitest';
import type { RawClaim } from '../../lib/model/subject';
import { genius } from '../../lib/sources/genius';
import { JUNO, TIN_WEATHER } from './genius-answers';

describe('claims of an open page', () => {
  const ref = { site: 'genius', kind: 'album' as const, id: '/albums/Ada-quill/Tin-weather', url: TIN_WEATHER.url };
  const facts = { title: 'Tin Weather', artists: [{ name: 'Ada Quill', id: '11' }], tracks: [], serviceId: '70' };
  const claim = (more: Partial<RawClaim>): RawClaim => ({ label: 'Producers', name: '\u200bJuno Park', via: 'producerArtists', ...more });

  it('keep the raw words in the proof and show the clean name', () => {
    const claims = [claim({ id: '12', url: JUNO.url, tracks: ['1-1', '1-4'] })];
    const report = genius.fromPage?.({ ref, facts }, claims, '2026-01-01');
    expect(report?.credits).toMatchObject([{ contributor: 'genius:12', role: 'producer', scope: ['1-1', '1-4'] }]);
    expect(report?.credits[0]?.proofs).toMatchObject([
      { level: 'song', link: ref.url, words: { role: 'Producers', name: '\u200bJuno Park' } },
    ]);
    expect(report?.contributors).toEqual([
      { id: 'genius:12', name: 'Juno Park', kind: 'unknown', ids: { genius: ['12'], geniusSlug: ['A12'] } },
    ]);
    expect(report?.found).toEqual({ geniusAlbum: '70', albumTitle: 'Tin Weather', artist: 'Ada Quill' });
  });

  it.each([claim({ id: '1 OR 1' }), claim({ url: 'https://genius.com.example.org/artists/Juno' })])(
    'trust no id or address as such: %j',
    (untrusted) => {
      const report = genius.fromPage?.({ ref, facts }, [untrusted], '2026-01-01');
      expect(report?.contributors).toMatchObject([{ ids: {}, name: 'Juno Park' }]);
    },
  );

  it('that name nobody are no credits', () => {
    expect(genius.fromPage?.({ ref, facts }, [claim({ name: '\u200b' }), claim({ label: ' ' })], '2026-01-01').credits).toEqual([]);
  });

  it('of an artist page are no credits', () => {
    expect(genius.fromPage?.({ ref: { ...ref, kind: 'artist' }, facts }, [claim({})], '2026-01-01').credits).toEqual([]);
  });
});
