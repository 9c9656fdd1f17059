import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import { wikidata } from '../../lib/sources/wikidata';
import { fakeNetwork } from './fake-network';

const person = (id: string, ids: Contributor['ids'], more: Partial<Contributor> = {}): Contributor => ({
  id,
  name: id,
  kind: 'person',
  ids,
  ...more,
});
const ada = person('mb:mbid-ada', { mb: ['mbid-ada'], spotify: ['AdaQuill1'], genius: ['77'] }, { name: 'Ada Quill' });
const juno = person('genius:88', { genius: ['88'], geniusSlug: ['Juno-park'] }, { name: 'Juno Park' });

const literal = (value: string, lang?: string) => ({ type: 'literal', value, ...(lang ? { 'xml:lang': lang } : {}) });
const row = (item: string, k: string, v: string | object, more: object = {}) => ({
  item: { type: 'uri', value: `http://www.wikidata.org/entity/${item}` },
  k: literal(k),
  v: typeof v === 'string' ? literal(v) : v,
  ...more,
});
const ranked = (rank: string, end?: string) => ({
  rank: { type: 'uri', value: `http://wikiba.se/ontology#${rank}Rank` },
  ...(end ? { end: literal(end) } : {}),
});
const answer = (...bindings: object[]) => fakeNetwork(() => ({ head: { vars: [] }, results: { bindings } }));
const isAda = row('Q1', 'mbid', 'mbid-ada');
const queryOf = (body: string): string => new URLSearchParams(body).get('query') ?? '';

describe('wikidata request', () => {
  it('asks about everybody in one POST, with one id a person', async () => {
    const { network, asked } = answer();
    await wikidata.people([ada, juno, { ...ada, id: 'again' }], network);
    expect(asked).toHaveLength(1);
    expect([asked[0]?.method, asked[0]?.headers.get('Accept')]).toEqual(['POST', 'application/sparql-results+json']);
    expect(asked[0]?.headers.get('Api-User-Agent')).toContain('LinerNotes/');
    const query = queryOf(asked[0]?.body ?? '');
    expect(query.split('mbid-ada')).toHaveLength(2);
    expect(query).toContain('(wdt:P434 "mbid-ada") (wdt:P6351 "88")');
    expect(query).not.toMatch(/AdaQuill1|"77"|Juno-park/);
  });

  it('is not made for nobody, for companies and places, and for people without ids', async () => {
    const { network, asked } = answer();
    const label = person('mb:label', { mb: ['mbid-label'] }, { kind: 'company' });
    const studio = person('mb:place', { mb: ['mbid-place'] }, { kind: 'place' });
    await wikidata.people([], network);
    await wikidata.people([label, studio, person('name:x@y', {})], network);
    expect(asked).toEqual([]);
  });

  it('is split after two hundred people', async () => {
    const { network, asked } = answer();
    const crowd = Array.from({ length: 201 }, (_, index) => person(`mb:m${index}`, { mb: [`m${index}`] }));
    await wikidata.people(crowd, network);
    expect(asked).toHaveLength(2);
  });

  it('cannot be broken out of by an id', async () => {
    const { network, asked } = answer();
    await wikidata.people([person('x', { geniusSlug: ['a" } \\ DROP'] })], network);
    expect(queryOf(asked[0]?.body ?? '')).toContain('(wdt:P2373 "a\\" } \\\\ DROP")');
  });
});

describe('wikidata people', () => {
  it('are members of groups from when until when, each statement once', async () => {
    const group = { type: 'uri', value: 'http://www.wikidata.org/entity/Q9' };
    const from = (begin: string, end?: string) => ({ begin: literal(begin), ...(end ? { end: literal(end) } : {}) });
    const named = (lang: string) => ({ vLabel: literal('The Harbour', lang) });
    const { network, asked } = answer(
      isAda,
      row('Q1', 'member', group, { ...from('2001-01-01T00:00:00Z', '2008-05-01T00:00:00Z'), ...named('en') }),
      row('Q1', 'member', group, { ...from('2001-01-01T00:00:00Z', '2008-05-01T00:00:00Z'), ...named('mul') }),
      row('Q1', 'member', group, { ...from('2012-01-01T00:00:00Z'), ...named('en') }),
      row('Q1', 'member', group),
    );
    const { contributors } = await wikidata.people([ada], network);
    expect(queryOf(asked[0]?.body ?? '')).toContain('p:P463');
    const membership = { organisation: 'The Harbour', organisationIds: { wd: ['Q9'] }, kind: 'member' };
    expect(contributors[0]?.memberships).toMatchObject([
      { ...membership, begin: '2001-01-01', end: '2008-05-01', ended: true },
      { ...membership, begin: '2012-01-01', ended: false },
    ]);
    expect(contributors[0]?.memberships?.[0]?.proof.link).toBe('https://www.wikidata.org/wiki/Q1#P463');
  });

  it('keep their key and gain ids, occupations and organisations, English names first', async () => {
    const mul = { vLabel: literal('Plattenboss', 'mul') };
    const { network } = answer(
      isAda,
      row('Q1', 'genius', 'Ada-quill'),
      row('Q1', 'occupation', 'Q7', mul),
      row('Q1', 'occupation', 'Q7', { vLabel: literal('record executive', 'en') }),
      row('Q1', 'founded', 'Q8', { vLabel: literal('Lantern Records', 'en') }),
      row('Q1', 'leads', 'Q8', { vLabel: literal('Lantern Records', 'en') }),
      row('Q1', 'label', literal('Ada M. Quill', 'mul')),
      row('Q1', 'something new', 'whatever'),
    );
    const { contributors } = await wikidata.people([ada], network);
    expect(contributors).toEqual([
      {
        ...ada,
        ids: { ...ada.ids, wd: ['Q1'], geniusSlug: ['Ada-quill'] },
        aliases: ['Ada M. Quill'],
        occupations: ['record executive'],
        founded: ['Lantern Records'],
        leads: ['Lantern Records'],
      },
    ]);
  });

  it('are shown with current accounts only', async () => {
    const { network } = answer(
      isAda,
      row('Q1', 'instagram', 'ada_old', ranked('Normal', '2019-05-01T00:00:00Z')),
      row('Q1', 'instagram', 'ada_wrong', ranked('Deprecated')),
      row('Q1', 'instagram', 'ada_unknown_end', { ...ranked('Normal'), end: { type: 'bnode', value: 't1' } }),
      row('Q1', 'instagram', 'ada_new', ranked('Preferred')),
      row('Q1', 'instagram', 'ada_later', ranked('Normal', '2999-01-01T00:00:00Z')),
      row('Q1', 'x', { type: 'bnode', value: 't2' }, ranked('Normal')),
      row('Q1', 'tiktok', 'not a username!', ranked('Normal')),
    );
    const { handles, ended } = await wikidata.people([ada], network);
    expect(ended?.map(({ username }) => username)).toEqual(['ada_old', 'ada_unknown_end']);
    expect(handles.map(({ username, preferred }) => [username, preferred])).toEqual([
      ['ada_new', true],
      ['ada_later', undefined],
    ]);
    expect(handles[0]?.proofs[0]).toMatchObject({
      link: 'https://www.wikidata.org/wiki/Q1#P2003',
      words: { role: 'Instagram username', name: 'Ada Quill' },
      level: 'person',
      sourceId: 'Q1',
    });
  });

  it('keep an account that one statement ends and another, however it is written, has as current', async () => {
    const { network } = answer(
      isAda,
      row('Q1', 'instagram', 'Ada_Quill', ranked('Normal', '2019-05-01T00:00:00Z')),
      row('Q1', 'instagram', 'ada_quill', ranked('Normal')),
    );
    const { handles, ended } = await wikidata.people([ada], network);
    expect([handles.map(({ username }) => username), ended]).toEqual([['ada_quill'], []]);
  });

  it('are told nothing when two items claim their id', async () => {
    const { network } = answer(isAda, row('Q2', 'mbid', 'mbid-ada'), row('Q1', 'instagram', 'ada_new', ranked('Normal')));
    expect(await wikidata.people([ada], network)).toEqual({ contributors: [], handles: [], ended: [] });
  });

  it('are told nothing when one item claims two of them under ids of one service', async () => {
    const other = person('mb:mbid-other', { mb: ['mbid-other'] });
    const { network } = answer(isAda, row('Q1', 'mbid', 'mbid-other'), row('Q1', 'instagram', 'ada_new', ranked('Normal')));
    expect(await wikidata.people([ada, other], network)).toEqual({ contributors: [], handles: [], ended: [] });
  });

  it('may be one person under ids of two services: the item says so', async () => {
    const { network } = answer(isAda, row('Q1', 'genius_num', '88'));
    const { contributors } = await wikidata.people([ada, juno], network);
    expect(contributors.map(({ id, ids }) => [id, ids.wd])).toEqual([
      ['mb:mbid-ada', ['Q1']],
      ['genius:88', ['Q1']],
    ]);
  });
});

describe('wikidata failures', () => {
  it('are blocked when a page comes, bad data when the shape is unknown', async () => {
    const page = fakeNetwork(() => '<html>Too many</html>');
    await expect(wikidata.people([ada], page.network)).rejects.toMatchObject({ kind: 'blocked' });
    const shape = fakeNetwork(() => ({ boolean: true }));
    await expect(wikidata.people([ada], shape.network)).rejects.toMatchObject({ kind: 'bad-data' });
  });
});
