import { describe, expect, it } from 'vitest';
import type { Answer } from '../../lib/model/answer';
import type { Handle } from '../../lib/model/handle';
import type { Subject } from '../../lib/model/subject';
import { personSources } from '../../lib/sources';
import { genius } from '../../lib/sources/genius';
import type { PersonSource } from '../../lib/sources/source';
import { creditedAs, everythingAbout, handlesOf } from './everything-about';
import { inventedNames } from './invented-names';
import { artistWith, type Holdings, itemRows, releaseOf } from './service-replies';
import { BAIT, CONTROL, NAMESAKE, TEMPTING_PAGES, type TemptingPage } from './tempting-pages';

const NAMES = inventedNames(200, 2026);
const KINDS = Object.keys(TEMPTING_PAGES);
const pageFor = (name: string, index: number): TemptingPage | undefined => TEMPTING_PAGES[KINDS[index % KINDS.length] ?? '']?.(name);

/** The namesake as MusicBrainz credits him: the account is his. */
const OWNER = `mb:${NAMESAKE.mb}`;

/** Handles of whoever carries the page's credit, and the namesake's account on anybody but a credited namesake. */
function wrongIn(answer: Answer, name: string): Handle[] {
  const [key] = creditedAs(answer, name);
  const credited = answer.contributors.some(({ id }) => id === OWNER);
  return answer.handles.filter(
    ({ contributor, username }) => contributor === key || (username === BAIT && !(credited && contributor === OWNER)),
  );
}

async function tempted(name: string, index: number, people?: PersonSource[]) {
  const page = pageFor(name, index);
  if (!page) throw new Error(`no page for ${name}`);
  const { answer, answers, replies } = await everythingAbout(page.subject, page.claims, page.held, people);
  const [key, ...others] = creditedAs(answer, name);
  const offered = replies.filter(({ text }) => text.includes(JSON.stringify(name).slice(1, -1)));
  const [control] = creditedAs(answer, CONTROL.name);
  const wrong = answers.flatMap((each) => wrongIn(each, name));
  return { name, answer, key, others, offered, wrong, control: handlesOf(answer, control) };
}

describe('a person without a number, whose namesake has an account everywhere', () => {
  it('has no handle, whatever the services offer', { timeout: 120_000 }, async () => {
    const all = [];
    for (const [index, name] of NAMES.entries()) all.push(await tempted(name, index));
    const offered = all.flatMap((each) => each.offered);
    const shown = all.flatMap((each) => each.wrong);
    console.log(`tempting: ${all.length} names, ${offered.length} requests answered with a namesake, ${shown.length} handles`);
    expect(shown).toEqual([]);
    for (const { name, key, others, answer } of all)
      expect([name, key?.slice(0, 5), others, answer.complete]).toEqual([name, 'name:', [], true]);
    expect(all.map(({ control }) => control[0]?.username)).toEqual(all.map(() => CONTROL.account));
    const credited = all.filter(({ answer }) => answer.contributors.some(({ id }) => id === OWNER));
    expect(credited).toHaveLength(all.length / KINDS.length);
  });

  it.each(KINDS.map((kind, index) => [kind, index] as const))('is really tempted on the page of %s', async (_, index) => {
    const { offered, control, answer } = await tempted(NAMES[index] ?? '', index);
    expect(new Set(offered.map(({ host }) => host))).toContain('musicbrainz.org');
    expect(new Set(offered.map(({ host }) => host))).toContain('query.wikidata.org');
    if (answer.subject.ref.kind === 'album') expect(offered.map(({ path }) => path)).toContain('/api/search/album');
    expect(control.map(({ username, status }) => [username, status])).toEqual([[CONTROL.account, 'confirmed']]);
  });

  it('leaves the account to a namesake who is credited on another track under a number', async () => {
    const { answer, key } = await tempted('Juno Park', KINDS.length - 1);
    expect(handlesOf(answer, key)).toEqual([]);
    expect(handlesOf(answer, OWNER).map(({ username, status }) => [username, status])).toEqual([[BAIT, 'confirmed']]);
  });

  it('would have a wrong handle each if one source searched by name', async () => {
    const some = NAMES.slice(0, 40);
    const all = await Promise.all(some.map((name, index) => tempted(name, index, [...personSources, credulous])));
    expect(all.filter(({ wrong }) => wrong.some(({ username }) => username === BAIT))).toHaveLength(some.length);
  });
});

/** What the product must never be: takes the first artist of that name. */
const credulous: PersonSource = {
  ...genius,
  id: 'credulous',
  async people(people, network) {
    const reports = await Promise.all(
      people.map(async (person) => {
        const hit = (await genius.search(person.name, 'artist', network)).find(({ kind }) => kind === 'artist');
        return genius.people(hit ? [{ ...person, ids: { genius: [hit.id] } }] : [], network);
      }),
    );
    return { contributors: [], handles: reports.flatMap(({ handles }) => handles) };
  },
};

const ADA = { id: 'mbid-ada', name: 'Ada Quill' };
const ALBUM_URL = 'https://open.spotify.com/album/0NightFerry0000000000A';
const GENIUS_URL = 'https://genius.com/albums/Ada-quill/Night-ferry';
const spotifyAlbum: Subject = {
  ref: { site: 'spotify', kind: 'album', id: '0NightFerry0000000000A', url: ALBUM_URL },
  facts: { title: 'Night Ferry', artists: [{ name: ADA.name }], tracks: [{ position: '1-1', title: 'Slow Lock' }], trackCount: 1 },
};
const geniusAlbum: Subject = { ...spotifyAlbum, ref: { site: 'genius', kind: 'album', id: new URL(GENIUS_URL).pathname, url: GENIUS_URL } };

/** Accounts of one person by source. */
type Accounts = Partial<Record<'wikidata' | 'musicbrainz' | 'genius', string>>;

function heldWith({ wikidata, musicbrainz, genius: atGenius }: Accounts): Holdings {
  const juno = { id: 'mbid-juno', name: 'Juno Park', type: 'Person' };
  const artist = { id: 11, name: ADA.name, url: 'https://genius.com/artists/Ada-quill' };
  const junoAtGenius = { id: 88, name: 'Juno Park', url: 'https://genius.com/artists/Juno-park', instagram_name: atGenius ?? null };
  const album = { id: 77, name: 'Night Ferry', url: 'https://genius.com/albums/Ada-quill/Night-ferry', artist };
  const group = { type: 'free streaming', ended: false, release_group: { id: 'mbid-group', title: 'Night Ferry' } };
  return {
    links: [ALBUM_URL, GENIUS_URL].map((resource) => ({ resource, relations: [group] })),
    editions: [releaseOf('mbid-release', 'Night Ferry', ADA, { 'Slow Lock': [juno] })],
    records: { 'artist/mbid-juno': musicbrainz ? artistWith('mbid-juno', 'Juno Park', musicbrainz) : juno },
    geniusHits: [['album', album]],
    geniusRecords: {
      'albums/77': { ...album, song_performances: [{ label: 'Producers', artists: [junoAtGenius] }] },
      'artists/88': junoAtGenius,
    },
    rows: itemRows('Q1', { mbid: 'mbid-juno', label: 'Juno Park', ...(wikidata ? { instagram: wikidata } : {}) }),
  };
}

const PAGES: Record<string, string> = {
  wikidata: 'https://www.wikidata.org/wiki/Q1#P2003',
  musicbrainz: 'https://musicbrainz.org/artist/mbid-juno',
  genius: 'https://genius.com/artists/Juno-park',
};

describe('accounts of one person', () => {
  it.each<[string, Accounts, Record<string, [string, ...string[]]>]>([
    [
      'Wikidata and MusicBrainz differ',
      { wikidata: 'a.one', musicbrainz: 'b.two' },
      { 'a.one': ['disputed', 'wikidata'], 'b.two': ['disputed', 'musicbrainz'] },
    ],
    [
      'Wikidata and Genius differ',
      { wikidata: 'a.one', genius: 'b.two' },
      { 'a.one': ['disputed', 'wikidata'], 'b.two': ['disputed', 'genius'] },
    ],
    [
      'MusicBrainz and Genius differ',
      { musicbrainz: 'a.one', genius: 'b.two' },
      { 'a.one': ['disputed', 'musicbrainz'], 'b.two': ['disputed', 'genius'] },
    ],
    [
      'all three differ',
      { wikidata: 'a.one', musicbrainz: 'b.two', genius: 'c.three' },
      { 'a.one': ['disputed', 'wikidata'], 'b.two': ['disputed', 'musicbrainz'], 'c.three': ['disputed', 'genius'] },
    ],
    ['two agree', { wikidata: 'a.one', genius: 'a.one' }, { 'a.one': ['confirmed', 'genius', 'wikidata'] }],
    ['two agree but for capitals', { wikidata: 'A.One', musicbrainz: 'a.one' }, { 'a.one': ['confirmed', 'musicbrainz', 'wikidata'] }],
    [
      'two agree and one differs',
      { wikidata: 'a.one', musicbrainz: 'a.one', genius: 'b.two' },
      { 'a.one': ['confirmed', 'musicbrainz', 'wikidata'], 'b.two': ['listed', 'genius'] },
    ],
    ['one source alone knows any', { genius: 'a.one' }, { 'a.one': ['listed', 'genius'] }],
  ])('are shown with who says so when %s', async (_, accounts, expected) => {
    const { answer } = await everythingAbout(spotifyAlbum, [], heldWith(accounts));
    const handles = handlesOf(answer, 'mb:mbid-juno');
    const shown = handles.map(({ username, status, proofs }) => [
      username.toLowerCase(),
      [status, ...proofs.map(({ source }) => source).sort()],
    ]);
    expect(Object.fromEntries(shown)).toEqual(expected);
    expect(handles).toHaveLength(answer.handles.length);
    for (const { proofs } of handles) {
      for (const { link, source, words } of proofs)
        expect([link, words.name !== '', words.role !== '']).toEqual([PAGES[source], true, true]);
    }
  });
});

it('stays one person when the services tell the number that the page left out', async () => {
  const claims = [{ label: 'Producers', name: 'Juno Park', via: 'dom', tracks: ['1-1'] }];
  const held = heldWith({ musicbrainz: 'a.one', genius: 'a.one' });
  const rows = itemRows('Q1', { mbid: 'mbid-juno', genius_num: '88', label: 'Juno Park' });
  const { answers } = await everythingAbout(geniusAlbum, claims, { ...held, rows, geniusHits: [] });
  const people = answers.map(({ contributors }) => contributors.filter(({ name }) => name === 'Juno Park').length);
  expect(Math.max(...people)).toBe(1);
  expect(answers.at(-1)?.handles.map(({ contributor, username, status }) => [contributor, username, status])).toEqual([
    ['mb:mbid-juno', 'a.one', 'confirmed'],
  ]);
});

describe('names that look alike in two scripts, on one track', () => {
  /** The page prints one form, without a number; MusicBrainz credits the other. */
  async function producersOf(onPage: string, atMusicbrainz: string) {
    const person = { id: 'mbid-juno', name: atMusicbrainz, type: 'Person' };
    const held = {
      ...heldWith({}),
      editions: [releaseOf('mbid-release', 'Night Ferry', ADA, { 'Slow Lock': [person] })],
      records: { 'artist/mbid-juno': artistWith('mbid-juno', atMusicbrainz, BAIT) },
    };
    const claims = [{ label: 'Producers', name: onPage, via: 'dom', tracks: ['1-1'] }];
    const { answer } = await everythingAbout(geniusAlbum, claims, { ...held, geniusHits: [], geniusRecords: {} });
    const [key] = creditedAs(answer, onPage);
    return { key, own: handlesOf(answer, key), other: handlesOf(answer, 'mb:mbid-juno').map(({ username }) => username) };
  }

  it.each([
    ['Latin', 'A', 'Cyrillic', 'А'],
    ['Cyrillic', 'СЕСЕ', 'Latin', 'CECE'],
    ['Latin', 'DJ Mope', 'Cyrillic', 'DJ Море'],
    ['Latin', 'KOPA', 'Greek', 'ΚΟΡΑ'],
    ['Cyrillic', 'ХОХО', 'Latin', 'XOXO'],
    ['mixed', 'Jun\u043e Park', 'Latin', 'Juno Park'],
    ['Hangul', '솔', 'Han', '率'],
  ])('stay two people: %s "%s" and %s "%s"', async (_one, onPage, _two, atMusicbrainz) => {
    const { key, own, other } = await producersOf(onPage, atMusicbrainz);
    expect([key?.startsWith('name:'), own, other]).toEqual([true, [], [BAIT]]);
  });

  it.each([
    ['Juno Park', 'Juno Park'],
    ['JUNO PARK', 'Juno Park'],
    ['솔', '솔'],
  ])('are one person where the name is the same: "%s" and "%s"', async (onPage, atMusicbrainz) => {
    const { key, own } = await producersOf(onPage, atMusicbrainz);
    expect([key, own.map(({ username }) => username)]).toEqual(['mb:mbid-juno', [BAIT]]);
  });
});
