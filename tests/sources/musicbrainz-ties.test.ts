import { describe, expect, it } from 'vitest';
import { type Contributor, contributorSchema } from '../../lib/model/contributor';
import { tieSources } from '../../lib/sources';
import { musicbrainz } from '../../lib/sources/musicbrainz';
import { personOf } from '../replica/sample';
import { musicbrainz as replica } from '../replica/services/musicbrainz';
import { fakeNetwork } from './fake-network';

const mara: Contributor = { id: 'mb:mbid-mara', name: 'Mara Voss', kind: 'person', ids: { mb: ['mbid-mara'] } };
const label = { id: 'mbid-label', name: 'Lantern Records' };
const FOUNDER = '577996f3-7ff9-45cf-877e-740fb1267a63';
const relation = (more: object = {}) => ({
  type: 'label founder',
  'type-id': FOUNDER,
  'target-type': 'label',
  label,
  ended: false,
  ...more,
});
const service = (...relations: object[]) => fakeNetwork(() => ({ id: 'mbid-mara', name: 'Mara Voss', relations }));

describe('musicbrainz ties', () => {
  it('take one request for the relations to labels and groups', async () => {
    const { network, asked } = service(relation({ begin: '2009' }));
    const { ties } = await musicbrainz.ties(mara, network);
    expect(asked.map(({ url }) => `${url.pathname} ${url.searchParams.get('inc')}`)).toEqual([
      '/ws/2/artist/mbid-mara artist-rels label-rels',
    ]);
    expect(ties).toMatchObject([
      { organisation: 'Lantern Records', organisationIds: { mb: ['mbid-label'] }, words: 'label founder', kind: 'founder', begin: '2009' },
    ]);
    expect(ties?.[0]?.proof).toMatchObject({
      source: 'musicbrainz',
      link: 'https://musicbrainz.org/artist/mbid-mara/relationships',
      words: { role: 'label founder', name: 'Lantern Records' },
      level: 'person',
      sourceId: 'mbid-mara',
    });
  });

  it.each([
    [FOUNDER, 'founder'],
    ['610fa594-eeaa-407b-a9f1-49f509ab5559', 'owner'],
    ['8f60b62e-5755-4842-866a-269d1255a235', 'a&r'],
    ['46981330-d73c-4ba5-845f-47f467072cf8', 'producer'],
    ['b336d682-592f-4486-9f45-3d5d59895bdc', 'signed'],
    ['a type of tomorrow', 'other'],
  ])('of the type %s are of the kind %s, whatever the type is called', async (typeId, kind) => {
    const { network } = service(relation({ type: 'renamed', 'type-id': typeId }));
    expect((await musicbrainz.ties(mara, network)).ties).toMatchObject([{ kind, words: 'renamed' }]);
  });

  it.each([
    ['hold, dated or not', relation(), [{ ended: false }]],
    ['are over and dated', relation({ ended: true, begin: '2009-03', end: '2014' }), [{ ended: true, begin: '2009-03', end: '2014' }]],
    ['are over at some time', relation({ ended: true }), []],
    ['are to nobody in particular', relation({ label: { id: '157afde4-4bf5-4039-8ad2-5a15acc85176', name: '[no label]' } }), []],
    ['are to no label', relation({ label: undefined }), []],
  ])('that %s', async (_, given, expected) => {
    const { network } = service(given);
    const { ties } = await musicbrainz.ties(mara, network);
    expect(ties).toMatchObject(expected);
    expect(ties).toHaveLength(expected.length);
  });

  it('name the groups that somebody was a member of, and none whose members they have', async () => {
    const band = { id: 'mbid-band', name: 'The Harbour' };
    const isMember = { type: 'member of band', 'type-id': '5be4c609-9afa-4ea0-910b-12ffb71e3821', artist: band, label: undefined };
    const { network } = service(
      relation({ ...isMember, direction: 'forward', begin: '2009', end: '2015', ended: true }),
      relation({ ...isMember, direction: 'backward' }),
      relation({ ...isMember, 'type-id': 'some other relation', direction: 'forward' }),
    );
    const { ties, memberships } = await musicbrainz.ties(mara, network);
    expect(ties).toEqual([]);
    expect(memberships).toMatchObject([
      { organisation: 'The Harbour', organisationIds: { mb: ['mbid-band'] }, kind: 'member', begin: '2009', end: '2015', ended: true },
    ]);
  });

  it('are none for somebody whom the service does not know, and absent for those it cannot be asked about', async () => {
    const { network, asked } = fakeNetwork(() => undefined);
    expect(await musicbrainz.ties(mara, network)).toEqual({ ...mara, ties: [] });
    for (const one of [
      { ...mara, ids: {} },
      { ...mara, kind: 'company' as const },
    ])
      expect(await musicbrainz.ties(one, network)).toEqual(one);
    expect(asked).toHaveLength(1);
  });

  it('follow an artist that has been merged', async () => {
    const { network } = fakeNetwork(() => ({ id: 'mbid-now', name: 'Mara Voss', relations: [relation()] }));
    const told = await musicbrainz.ties(mara, network);
    expect([told.id, told.ids.mb, told.formerIds]).toEqual(['mb:mbid-mara', ['mbid-now', 'mbid-mara'], { mb: ['mbid-mara'] }]);
    expect(told.ties?.[0]?.proof.sourceId).toBe('mbid-now');
  });

  it('of the sample: an executive founded the label, and the answer is a contributor', async () => {
    const { network } = fakeNetwork(({ url, method, body }) => String(replica({ url, method, body })?.body));
    const [source] = tieSources;
    const told = await source?.ties({ ...mara, ids: { mb: [personOf('mara').mbid] } }, network);
    expect(told?.ties).toMatchObject([{ organisation: personOf('lowTide').name, kind: 'founder', begin: '2009', ended: false }]);
    expect(contributorSchema.parse(told)).toEqual(told);
  });
});

describe('musicbrainz people', () => {
  it('who have been merged keep the old id as a former one, and are shown on the page of today', async () => {
    const url = { resource: 'https://www.instagram.com/maravoss/' };
    const { network } = fakeNetwork(() => ({
      id: 'mbid-now',
      name: 'Mara Voss',
      relations: [{ type: 'social network', url, ended: false }],
    }));
    const { contributors, handles } = await musicbrainz.people([mara], network);
    expect(contributors).toEqual([{ ...mara, ids: { mb: ['mbid-now', 'mbid-mara'] }, formerIds: { mb: ['mbid-mara'] } }]);
    expect(handles[0]).toMatchObject({ contributor: 'mb:mbid-mara', proofs: [{ link: 'https://musicbrainz.org/artist/mbid-now' }] });
  });
});
