import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import type { PersonSource } from '../../lib/sources/source';
import { wikidata } from '../../lib/sources/wikidata';
import { askEntities } from '../../lib/sources/wikidata/entities';
import { personOf } from '../replica/sample';
import { wikidata as replica } from '../replica/services/wikidata';
import { fakeNetwork } from './fake-network';

const NOW = Date.parse('2026-01-01');
const END = 'P582';

const text = (value: string) => ({ snaktype: 'value', datavalue: { value, type: 'string' } });
const time = (value: string) => ({ snaktype: 'value', datavalue: { value: { time: value }, type: 'time' } });
const statement = (mainsnak: object, rank = 'normal', ended?: object) => ({
  mainsnak,
  rank,
  ...(ended ? { qualifiers: { [END]: [ended] } } : {}),
});
const says = (...values: string[]) => values.map((value) => statement(text(value)));
const entity = (id: string, claims: object, more: object = {}) => ({ type: 'item', id, claims, ...more });
const answer = (entities: object) => fakeNetwork(() => ({ entities, success: 1 }));
const named = (name: string) => ({ labels: { en: { language: 'en', value: name } } });

const person = (id: string, ids: Contributor['ids'], more: Partial<Contributor> = {}): Contributor => ({
  id,
  name: id,
  kind: 'person',
  ids,
  ...more,
});
const ada = person('mb:mbid-ada', { mb: ['mbid-ada'], wd: ['Q1'] }, { name: 'Ada Quill' });

function instead(source: PersonSource) {
  if (!source.instead) throw new Error(`${source.id} has no other way`);
  return source.instead;
}
const { reaches, people } = instead(wikidata);

describe('wikidata entities', () => {
  it.each([
    ['one that is current', statement(text('ada')), [{ preferred: false, ended: false }]],
    ['one that is preferred', statement(text('ada'), 'preferred'), [{ preferred: true, ended: false }]],
    ['one that has ended', statement(text('ada'), 'normal', time('+2019-05-01T00:00:00Z')), [{ ended: true }]],
    ['one that ended in a year', statement(text('ada'), 'normal', time('+2019-00-00T00:00:00Z')), [{ ended: true }]],
    ['one that will end in a year', statement(text('ada'), 'normal', time('+2999-00-00T00:00:00Z')), [{ ended: false }]],
    ['one that ended nobody knows when', statement(text('ada'), 'normal', { snaktype: 'somevalue' }), [{ ended: true }]],
    ['one that has no end', statement(text('ada'), 'normal', { snaktype: 'novalue' }), [{ ended: false }]],
    ['one that is deprecated', statement(text('ada'), 'deprecated'), []],
    ['an unknown one', statement({ snaktype: 'somevalue' }), []],
    ['none', statement({ snaktype: 'novalue' }), []],
  ])('have an account from %s', async (_, given, expected) => {
    const { network } = answer({ Q1: entity('Q1', { P2003: [given] }) });
    const [item] = await askEntities(['Q1'], network, NOW);
    expect(item?.accounts).toMatchObject(expected);
    expect(item?.accounts).toHaveLength(expected.length);
  });

  it('have the ids that count: the preferred ones, else all that are not deprecated', async () => {
    const claims = {
      P434: [statement(text('mbid-old')), statement(text('mbid-ada'), 'preferred')],
      P1953: [statement(text('11')), statement(text('12')), statement(text('13'), 'deprecated')],
    };
    const { network } = answer({ Q1: entity('Q1', claims) });
    const [item] = await askEntities(['Q1'], network, NOW);
    expect(Object.fromEntries(item?.ids ?? [])).toEqual({ mbid: ['mbid-ada'], discogs: ['11', '12'] });
  });

  it('are named in English, else by the default for all languages; items that they point at stay out', async () => {
    const labels = { mul: { language: 'mul', value: 'Ada M. Quill' } };
    const occupation = statement({ snaktype: 'value', datavalue: { value: { id: 'Q7' }, type: 'wikibase-entityid' } });
    const { network } = answer({ Q1: entity('Q1', { P106: [occupation] }, { labels }), Q2: entity('Q2', {}, named('Juno Park')) });
    const items = await askEntities(['Q1', 'Q2'], network, NOW);
    expect(items.map(({ label, labels: lists }) => [label, lists.size])).toEqual([
      ['Ada M. Quill', 0],
      ['Juno Park', 0],
    ]);
  });

  it('that have been merged come once, under the id of today, with the ids they were asked by', async () => {
    const target = { P434: says('mbid-ada') };
    const { network } = answer({
      Q1: entity('Q9', target, { redirects: { from: 'Q1', to: 'Q9' } }),
      Q2: entity('Q9', target, { redirects: { from: 'Q2', to: 'Q9' } }),
      Q9: entity('Q9', target),
    });
    const items = await askEntities(['Q1', 'Q2', 'Q9'], network, NOW);
    expect(items).toMatchObject([{ id: 'Q9', formerIds: ['Q1', 'Q2'] }]);
  });

  it.each(['', true])('that are missing (%j) are none, empty lists are empty objects', async (missing) => {
    const { network } = answer({ Q1: { id: 'Q1', missing }, Q2: { id: 'Q2', labels: [], claims: [] } });
    expect((await askEntities(['Q1', 'Q2'], network, NOW)).map(({ id }) => id)).toEqual(['Q2']);
  });

  it.each([
    [{ error: { code: 'ratelimited' } }, 'rate-limited'],
    [{ error: { code: 'no-such-entity' } }, 'refused'],
    [{ success: 1 }, 'bad-data'],
    ['<html>Too many</html>', 'blocked'],
  ])('fail on %j as %s', async (body, kind) => {
    const { network } = fakeNetwork(() => body);
    await expect(askEntities(['Q1'], network, NOW)).rejects.toMatchObject({ name: 'SourceError', kind });
  });
});

describe('people when the query service fails', () => {
  it.each([
    ['somebody whose item is known', ada, true],
    ['somebody without an item', person('mb:1', { mb: ['1'] }), false],
    ['somebody with an ill-formed item', person('mb:1', { wd: ['Q1|Q2'] }), false],
    ['a company', person('mb:1', { wd: ['Q1'] }, { kind: 'company' }), false],
  ])('%s: %#', (_, one, expected) => expect(reaches(one)).toBe(expected));

  it('are asked about fifty at a time; those without an item, not at all', async () => {
    const { network, asked } = answer({});
    const crowd = Array.from({ length: 51 }, (_, index) => person(`mb:m${index}`, { wd: [`Q${index + 1}`] }));
    await people([person('mb:1', { mb: ['1'] }), ...crowd], network);
    expect(asked.map(({ url }) => url.searchParams.get('ids')?.split('|').length)).toEqual([50, 1]);
    expect(asked[0]?.url.origin + (asked[0]?.url.pathname ?? '')).toBe('https://www.wikidata.org/w/api.php');
    await people([person('mb:1', { mb: ['1'] })], network);
    expect(asked).toHaveLength(2);
  });

  it('have the same accounts as by the query service', async () => {
    const claims = { P434: says('mbid-ada'), P2003: says('ada_quill'), P6351: says('77') };
    const { network } = answer({ Q1: entity('Q1', claims, named('Ada Quill')) });
    const { handles, contributors, ended } = await people([ada], network);
    expect(handles).toMatchObject([{ contributor: 'mb:mbid-ada', platform: 'instagram', username: 'ada_quill' }]);
    expect(handles[0]?.proofs[0]).toMatchObject({
      link: 'https://www.wikidata.org/wiki/Q1#P2003',
      words: { role: 'Instagram username', name: 'Ada Quill' },
    });
    expect(contributors).toEqual([{ ...ada, ids: { mb: ['mbid-ada'], wd: ['Q1'], genius: ['77'] } }]);
    expect(ended).toEqual([]);
  });

  it('keep a merged id as a former one and lead with the id of today', async () => {
    const { network } = answer({ Q1: entity('Q9', { P434: says('mbid-ada') }, { redirects: { from: 'Q1', to: 'Q9' } }) });
    const [one] = (await people([ada], network)).contributors;
    expect([one?.ids.wd, one?.formerIds]).toEqual([['Q9', 'Q1'], { wd: ['Q1'] }]);
  });

  it('are told nothing when the item names somebody else', async () => {
    const { network } = answer({ Q1: entity('Q1', { P434: says('mbid-other'), P2003: says('other') }) });
    expect(await people([ada], network)).toEqual({ contributors: [], handles: [], ended: [] });
  });

  it('are told nothing when one item claims two of them', async () => {
    const other = person('mb:mbid-other', { mb: ['mbid-other'], wd: ['Q1'] });
    const { network } = answer({ Q1: entity('Q1', { P434: says('mbid-ada', 'mbid-other'), P2003: says('ada') }) });
    expect((await people([ada, other], network)).handles).toEqual([]);
  });

  it('of the sample come from the replica', async () => {
    const { network } = fakeNetwork(({ url, method, body }) => String(replica({ url, method, body })?.body));
    const juno = personOf('juno');
    const asked = person(`mb:${juno.mbid}`, { mb: [juno.mbid], wd: [juno.wikidata?.item ?? ''] });
    const { handles, ended } = await people([asked], network);
    expect(handles.map(({ platform, username, preferred }) => [platform, username, preferred])).toEqual([
      ['instagram', 'junopark_demo', true],
      ['instagram', 'junopark_rooms_demo', undefined],
      ['website', 'juno-park.example', undefined],
    ]);
    expect(ended).toMatchObject([{ username: 'junopark_old_demo' }]);
  });
});
