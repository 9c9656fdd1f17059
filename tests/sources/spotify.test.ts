import { describe, expect, it } from 'vitest';
import type { RawClaim, Subject } from '../../lib/model/subject';
import { createResolution } from '../../lib/resolve/resolve';
import { type CreditSource, nothing } from '../../lib/sources/source';
import { spotify } from '../../lib/sources/spotify';
import { ADA, ALBUM, CAST_OFF, GANGWAY, JUNO, refOf } from '../sites/spotify-stage';
import { fakeNetwork } from './fake-network';

const READ_AT = '2026-01-01';
const ALBUM_SUBJECT: Subject = {
  ref: refOf('album', ALBUM),
  facts: {
    title: 'Night Ferry',
    artists: [{ name: 'Ada Quill', id: ADA }],
    tracks: [
      { position: '1-1', title: 'Cast Off', id: CAST_OFF },
      { position: '1-2', title: 'Gangway', id: GANGWAY },
    ],
  },
};
const TRACK_SUBJECT: Subject = { ref: refOf('track', CAST_OFF), facts: { title: 'Cast Off', artists: [], tracks: [] } };

const claim = (more: Partial<RawClaim> = {}): RawClaim => ({
  label: 'Produced by',
  name: 'Juno Park',
  id: JUNO,
  via: 'credits-dialog',
  ...more,
});
const onTrack = (...claims: RawClaim[]) => spotify.fromPage?.(TRACK_SUBJECT, claims, READ_AT);
const rolesOf = (label: string) => onTrack(claim({ label }))?.credits.map(({ role, detail }) => (detail ? `${role} (${detail})` : role));

describe('what Spotify shows', () => {
  it('is one credit with the words, the page and the id it was read with', () => {
    const report = spotify.fromPage?.(ALBUM_SUBJECT, [claim({ tracks: ['1-2'] })], READ_AT);
    expect(report?.credits).toMatchObject([{ contributor: `spotify:${JUNO}`, role: 'producer', scope: ['1-2'] }]);
    expect(report?.credits[0]?.proofs).toEqual([
      {
        source: 'spotify',
        link: `https://open.spotify.com/track/${GANGWAY}`,
        words: { role: 'Produced by', name: 'Juno Park' },
        level: 'track',
        sourceId: JUNO,
        via: 'credits-dialog',
        readAt: READ_AT,
      },
    ]);
    expect(report?.contributors).toEqual([{ id: `spotify:${JUNO}`, name: 'Juno Park', kind: 'unknown', ids: { spotify: [JUNO] } }]);
  });

  it.each([
    ['Performed by', ['performer']],
    ['Written by', ['songwriter']],
    ['Produced by', ['producer']],
    ['Main Artist', ['main_artist']],
    ['Composer, Lyricist', ['composer', 'lyricist']],
    ['Main Artist • Producer', ['main_artist', 'producer']],
    ['Executive Producer', ['executive_producer']],
    ['Mixing Engineer', ['mixing_engineer']],
    ['Producido por', ['other (Producido por)']],
    ['作曲和作词', ['other (作曲和作词)']],
    ['Compositor, Productora', ['other (Compositor, Productora)']],
  ])('%s means %j', (label, roles) => expect(rolesOf(label)).toEqual(roles));

  it('is believed only under a known role where the reader was not sure', () => {
    expect(onTrack(claim({ label: 'Sources', via: 'credits-dialog?' }))?.credits).toEqual([]);
    expect(onTrack(claim({ via: 'credits-dialog?' }))?.credits[0]?.proofs[0]?.via).toBe('credits-dialog');
  });

  it('is of a namesake within the page when it holds no id, or a broken one', () => {
    const report = onTrack({ label: 'Produced by', name: 'Juno Park', via: 'x' }, claim({ label: 'Written by', id: '1 OR 1' }));
    expect(report?.contributors).toEqual([{ id: `name:juno park@spotify:${CAST_OFF}`, name: 'Juno Park', kind: 'unknown', ids: {} }]);
  });

  it('calls who holds only the roles of companies a company', () => {
    expect(onTrack(claim({ label: 'Publisher' }))?.contributors[0]?.kind).toBe('company');
  });

  it.each([
    ['names nobody', TRACK_SUBJECT, [claim({ name: '\u200b' }), claim({ label: ' ' })]],
    ['is about an album as a whole', ALBUM_SUBJECT, [claim()]],
    ['is of a playlist', { ref: refOf('playlist', ALBUM) }, [claim({ tracks: ['1-1'] })]],
  ])('is nothing when it %s', (_what, subject, claims) => {
    expect(spotify.fromPage?.(subject, claims, READ_AT)).toMatchObject({ credits: [], contributors: [], handles: [] });
  });

  it('is never asked for', async () => {
    const { network, asked } = fakeNetwork(() => undefined);
    expect(await spotify.credits(TRACK_SUBJECT, {}, network)).toMatchObject({ credits: [] });
    expect(asked).toEqual([]);
    expect([spotify.hosts, spotify.needs, spotify.endpoints]).toEqual([[], [], {}]);
  });
});

describe('accounts of an artist', () => {
  const subject: Subject = { ref: refOf('artist', ADA), facts: { title: 'Ada Quill', artists: [], tracks: [] } };
  const listed = (url: string, more: Partial<RawClaim> = {}): RawClaim => ({
    label: 'Instagram',
    name: 'Ada Quill',
    id: ADA,
    url,
    via: 'external-links',
    ...more,
  });

  it('are those of known platforms', () => {
    const claims = ['https://instagram.com/adaquill_demo', 'https://twitter.com/adaquill_demo', 'https://en.wikipedia.org/wiki/X'].map(
      (url) => listed(url),
    );
    const report = spotify.fromPage?.(subject, claims, READ_AT);
    expect(report?.handles.map(({ contributor, platform, username, status }) => [contributor, platform, username, status])).toEqual([
      [`spotify:${ADA}`, 'instagram', 'adaquill_demo', 'listed'],
      [`spotify:${ADA}`, 'x', 'adaquill_demo', 'listed'],
    ]);
    expect(report?.handles[0]?.proofs).toMatchObject([
      { source: 'spotify', link: subject.ref.url, level: 'person', sourceId: ADA, via: 'external-links' },
    ]);
    expect(report?.contributors).toMatchObject([{ id: `spotify:${ADA}`, name: 'Ada Quill' }]);
  });

  it.each([
    ['of somebody else', listed('https://instagram.com/juno_demo', { id: JUNO })],
    ['that were read elsewhere', listed('https://instagram.com/juno_demo', { via: 'credits-dialog' })],
    ['over plain http', listed('http://instagram.com/juno_demo')],
    ['that are posts', listed('https://instagram.com/p/abc')],
    ['of hosts that only look alike', listed('https://instagram.com.evil.example/juno')],
  ])('are none %s', (_what, each) => expect(spotify.fromPage?.(subject, [each], READ_AT)).toMatchObject({ handles: [], contributors: [] }));
});

it('stands as a proof beside what another source says of the same person', async () => {
  const words = { role: 'producer', name: 'Juno Park' };
  const proof = { source: 'musicbrainz', link: 'https://musicbrainz.org/', words, level: 'recording', readAt: READ_AT };
  const juno = { id: 'mb:1', name: 'Juno Park', kind: 'person' as const, ids: { mb: ['1'], spotify: [JUNO] } };
  const other: CreditSource = {
    ...spotify,
    id: 'musicbrainz',
    needs: [['pageUrl']],
    fromPage: () => nothing(),
    credits: async () => ({
      ...nothing(),
      credits: [{ id: 'x', contributor: juno.id, role: 'producer', scope: ['1-2'], proofs: [proof] }],
      contributors: [juno],
    }),
  };
  const resolution = createResolution(ALBUM_SUBJECT, [claim({ tracks: ['1-2'] })], {
    creditSources: [other, spotify],
    personSources: [],
    network: fakeNetwork(() => undefined).network,
    now: () => Date.parse(READ_AT),
    onChange: () => {},
  });
  await resolution.start();
  const { credits, contributors, outcomes } = resolution.answer();
  expect(contributors.map(({ id }) => id)).toEqual(['mb:1']);
  expect(credits.map(({ proofs, scope }) => [proofs.map(({ source }) => source), scope])).toEqual([[['musicbrainz', 'spotify'], ['1-2']]]);
  expect(outcomes).toContainEqual({ source: 'spotify', state: 'found', credits: 1, link: ALBUM_SUBJECT.ref.url });
});

it('leaves no trace on a page that shows none of its credits', async () => {
  const resolution = createResolution(ALBUM_SUBJECT, [], {
    creditSources: [spotify],
    personSources: [],
    network: fakeNetwork(() => undefined).network,
    now: () => Date.parse(READ_AT),
    onChange: () => {},
  });
  await resolution.start();
  expect(resolution.answer().outcomes).toEqual([]);
});
