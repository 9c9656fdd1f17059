import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Overrule } from '../../lib/model/overrule';
import { mergeDiscography } from '../../lib/resolve/discography/merge';
import { LOTTE, MARA, page, produced, produceds, record, somePages, song, told } from './discography-parts';
import { handle, person } from './reports';

const about = { key: 'mb:mara', name: 'Mara', ids: { mb: ['mara'] } };
const merge = (pages = told(), overrules: Overrule[] = [], people: Parameters<typeof mergeDiscography>[1] = []) =>
  mergeDiscography(pages, people, about, overrules);
const keys = (list: { key: string }[]) => list.map(({ key }) => key);

describe('a discography', () => {
  it('is the same in whatever order the pages came, and when they came twice', () => {
    const twice = somePages.chain((pages) => {
      const all = [...pages, ...pages];
      return fc.tuple(fc.constant(pages), fc.shuffledSubarray(all, { minLength: all.length }));
    });
    fc.assert(fc.property(twice, ([pages, shuffled]) => void expect(merge(shuffled)).toEqual(merge(pages))));
  });

  it('names every record, song and contributor that it speaks of', () => {
    fc.assert(
      fc.property(somePages, (pages) => {
        const { records, songs, credits, contributors } = merge(pages);
        const people = new Set(contributors.map(({ id }) => id));
        expect(songs.flatMap((each) => each.records).filter((key) => !keys(records).includes(key))).toEqual([]);
        expect(credits.filter(({ contributor }) => !people.has(contributor))).toEqual([]);
      }),
    );
  });

  it('counts a song on two records once, its album first', () => {
    const single = record('s', { type: 'Single', year: 1999, date: '1999' });
    const album = record('a', { type: 'Album', year: 2000, date: '2000' });
    const best = record('c', { type: 'Album · Compilation', year: 1998, date: '1998' });
    const pages = told(
      page({ records: [single, best], songs: [song('1', ['c', 's'])] }),
      page({ records: [album], songs: [song('1', ['a'])] }),
    );
    const { records, songs } = merge(pages);
    expect(keys(records)).toEqual(['a', 's', 'c']);
    expect(songs).toMatchObject([{ id: '1', records: ['a', 's', 'c'], year: 1998 }]);
  });

  it('puts records without a year last', () => {
    const dated = [record('old', { year: 1980, date: '1980' }), record('none'), record('new', { year: 2020, date: '2020-05' })];
    expect(keys(merge(told(page({ records: dated }))).records)).toEqual(['new', 'old', 'none']);
  });

  it('knows a record by its group once that is known, and its credits with it', () => {
    const before = page({ records: [record('mb:release:1')], credits: [produceds(LOTTE, 'mb:release:1')], contributors: [LOTTE] });
    const after = page({ records: [record('mb:release-group:1', { type: 'EP' })], editionOf: { 'mb:release:1': 'mb:release-group:1' } });
    const { records, credits } = merge(told(before, after));
    expect(records).toMatchObject([{ key: 'mb:release-group:1', type: 'EP' }]);
    expect(credits).toMatchObject([{ record: 'mb:release-group:1' }]);
  });

  it('makes one credit of one role, and one for each record as a whole', () => {
    const first = page({ credits: [produced(LOTTE, ['1'], { creditedAs: 'L. Rain' }), produceds(LOTTE, 'a')], contributors: [LOTTE] });
    const second = page({ credits: [produced(LOTTE, ['2', '1']), produceds(LOTTE, 'b')], contributors: [LOTTE] });
    const { credits } = merge(told(first, second));
    expect(credits.map(({ role, scope, record: key }) => [role, scope, key])).toEqual([
      ['executive_producer', 'release', 'a'],
      ['executive_producer', 'release', 'b'],
      ['producer', ['1', '2'], undefined],
    ]);
    // Not on all of them.
    expect(credits.some(({ creditedAs }) => creditedAs)).toBe(false);
  });

  it('keeps people of one name apart', () => {
    const namesake = person('Lotte Rain', { mb: ['other-lotte'] });
    const nameless = person('Lotte Rain', { discogs: ['5'] });
    const all = [LOTTE, namesake, nameless];
    const { credits } = merge(told(page({ credits: all.map((who) => produced(who, ['1'])), contributors: all })));
    expect(credits.map(({ contributor }) => contributor)).toEqual(['discogs:5', 'mb:lotte', 'mb:other-lotte']);
  });

  it('knows whom it is about under any of their ids', () => {
    const asked = { key: 'genius:9', name: 'Mara', ids: { genius: ['9'] } };
    const people = [
      { id: 'w', source: 'wikidata', report: { contributors: [person('Mara', { genius: ['9'], mb: ['mara'] })], handles: [] } },
    ];
    const pages = told(page({ records: [record('a')], contributors: [MARA] }));
    const { about: own, records, contributors } = mergeDiscography(pages, people, asked, []);
    expect([own.id, own.name, contributors.length]).toEqual(['mb:mara', 'Mara Voss', 1]);
    expect(records[0]?.artistKeys).toEqual([own.id]);
  });

  it('hides an account that the person has said is not theirs, and says so', () => {
    const denial: Overrule = { id: 'd', at: 1, kind: 'not-their-account', person: about, platform: 'instagram', username: 'MARA' };
    const listed = handle(MARA, 'instagram', 'mara', 'musicbrainz');
    const pages = told(page({ contributors: [MARA], handles: [listed, handle(MARA, 'x', 'mara', 'musicbrainz')] }));
    expect(merge(pages).handles).toHaveLength(2);
    expect(merge(pages, [denial])).toMatchObject({ handles: [{ platform: 'x' }], overrules: [denial] });
  });

  it('leaves out accounts that the source says have ended', () => {
    const ended = [{ contributor: MARA.id, platform: 'instagram', username: 'mara' }];
    const people = [
      { id: 'w', source: 'wikidata', report: { contributors: [MARA], handles: [handle(MARA, 'instagram', 'mara', 'wikidata')] } },
    ];
    expect(merge(told(page({ contributors: [MARA], ended })), [], people).handles).toEqual([]);
  });
});
