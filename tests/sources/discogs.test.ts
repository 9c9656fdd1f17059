import { describe, expect, it } from 'vitest';
import { SourceError } from '../../lib/errors';
import type { Subject } from '../../lib/model/subject';
import { discogs } from '../../lib/sources/discogs';
import { reportOfMaster, reportOfRelease } from '../../lib/sources/discogs/release';
import { releaseSchema } from '../../lib/sources/discogs/schemas';
import { fakeNetwork } from './fake-network';

const subject: Subject = { ref: { site: 'spotify', kind: 'album', id: 'x', url: 'https://open.spotify.com/album/x' } };
const READ_AT = '2026-01-01T00:00:00.000Z';

const JUNO = { id: 815, name: 'Juno Park (2)', anv: '' };
const THEO = { id: 816, name: 'Theo Lund', anv: 'T. Lund' };
const track = (position: string, title: string, more: object = {}) => ({ position, type_: 'track', title, duration: '3:20', ...more });

const nightFerry = {
  id: 4711,
  title: 'Night Ferry',
  year: 2024,
  country: 'UK',
  artists: [{ id: 814, name: 'Quill, The (3)', anv: '', join: '' }],
  labels: [
    { id: 5, name: 'Low Tide (4)' },
    { id: 5, name: 'Low Tide (4)' },
  ],
  formats: [
    { name: 'Vinyl', qty: '2', descriptions: ['LP'] },
    { name: 'All Media', qty: '1' },
  ],
  companies: [
    { id: 815, name: 'Pier 9 Studios, Hull', entity_type_name: 'Recorded At' },
    { id: 6, name: 'Low Tide (4)', entity_type_name: 'Record Company' },
    { id: 7, name: 'Brackish Plant', entity_type_name: 'Exclusive Retailer' },
  ],
  tracklist: [
    track('A1', 'Cast Off', { extraartists: [{ ...THEO, role: 'Written-By' }] }),
    track('A2', 'Car Deck', { extraartists: [{ ...THEO, role: 'Written-By' }] }),
    { position: '', type_: 'index', title: 'Swell', sub_tracks: [track('B1.1', 'Flood'), track('B1.2', 'Ebb')] },
    track('B2', 'Gangway'),
  ],
  extraartists: [
    { ...JUNO, role: 'Producer, Engineer [Additional]', tracks: 'A1 to B1' },
    { ...JUNO, role: 'Executive-Producer', tracks: '' },
    { id: 817, name: 'Mara Voss', role: 'Producer [For Voss Ltd.]', tracks: 'A2, Hidden Track' },
    { id: 818, name: 'Sable', role: 'Drums, Bass Vocals, Hat Check', tracks: '' },
    { id: 194, name: 'Various', role: 'Written-By', tracks: '' },
    { id: 819, name: 'E.G. Harbour (2)', role: 'Produced For', tracks: '' },
    { id: 820, name: 'Nobody At Work', role: '', tracks: '' },
  ],
};

const read = (more: object = {}) => reportOfRelease(releaseSchema.parse({ ...nightFerry, ...more }), READ_AT);
const report = read();
const creditsBy = (id: string) => report.credits.filter(({ contributor }) => contributor === id);

describe('a Discogs release', () => {
  it('says what record it is', () => {
    expect(report.release).toEqual({
      title: 'Night Ferry',
      artists: 'The Quill',
      artistKeys: ['discogs:814'],
      year: 2024,
      labels: ['Low Tide'],
      link: 'https://www.discogs.com/release/4711',
      source: 'discogs',
    });
    expect(report).toMatchObject({ found: { discogsRelease: '4711' }, editLink: 'https://www.discogs.com/release/edit/4711' });
  });

  it('lists tracks in our positions, with the index row after them', () => {
    expect(report.tracks.map(({ position, title }) => [position, title])).toEqual([
      ['1-1', 'Cast Off'],
      ['1-2', 'Car Deck'],
      ['1-3', 'Flood'],
      ['1-4', 'Ebb'],
      ['1-5', 'Gangway'],
      ['1-6', 'Swell'],
    ]);
  });

  it('ties a credit to the tracks that its range names, and to the track that they are parts of', () => {
    expect(creditsBy('discogs:815').map(({ role, scope }) => [role, scope])).toEqual([
      ['producer', ['1-1', '1-2', '1-3', '1-4', '1-6']],
      ['additional_engineer', ['1-1', '1-2', '1-3', '1-4', '1-6']],
      ['executive_producer', 'release'],
    ]);
  });

  it('keeps its words, its page, the place to correct it and the edition as proof', () => {
    expect(creditsBy('discogs:815')[1]?.proofs).toEqual([
      {
        source: 'discogs',
        link: 'https://www.discogs.com/release/4711',
        editLink: 'https://www.discogs.com/release/edit/4711',
        words: { role: 'Engineer [Additional]', name: 'Juno Park (2)', attributes: ['tracks: A1 to B1'] },
        level: 'track',
        sourceId: '815',
        via: 'extraartists',
        edition: '2× Vinyl, UK 2024',
        readAt: READ_AT,
      },
    ]);
  });

  it('sums up what the track list says track by track, under the name on this record', () => {
    const [written] = creditsBy('discogs:816');
    expect(written).toMatchObject({ role: 'songwriter', creditedAs: 'T. Lund', scope: ['1-1', '1-2'] });
    expect(written?.proofs).toMatchObject([{ words: { role: 'Written-By', name: 'T. Lund' }, level: 'track', via: 'tracklist' }]);
  });

  it('calls nobody the producer of tracks that it cannot tell, nor of all of them', () => {
    expect(creditsBy('discogs:817').map(({ role, detail, scope }) => [role, detail, scope])).toEqual([
      ['producer', 'For Voss Ltd.', ['1-2']],
      ['other', 'Producer [For Voss Ltd.] (tracks: Hidden Track)', 'release'],
    ]);
  });

  it('keeps the instrument, the voice, and the words that it does not know', () => {
    expect(creditsBy('discogs:818').map(({ role, detail }) => [role, detail])).toEqual([
      ['drums', 'drums (drum set)'],
      ['vocals', 'bass vocals'],
      ['other', 'Hat Check'],
    ]);
  });

  it('credits nobody who stands for nobody, and nobody without a role', () => {
    const names = report.contributors.map(({ name }) => name);
    expect(names).not.toContain('Various');
    expect(names).not.toContain('Nobody At Work');
  });

  it('tells companies and places from people, also where their numbers are the same', () => {
    const kinds = report.contributors.map(({ name, kind, ids }) => [name, kind, ids.discogs?.[0]]);
    expect(kinds).toContainEqual(['Juno Park', 'unknown', '815']);
    expect(kinds).toContainEqual(['Pier 9 Studios, Hull', 'place', undefined]);
    expect(kinds).toContainEqual(['Low Tide', 'company', undefined]);
    expect(kinds).toContainEqual(['Brackish Plant', 'company', undefined]);
    expect(kinds).toContainEqual(['E.G. Harbour', 'company', '819']);
    expect(report.credits.filter(({ proofs }) => proofs[0]?.via === 'companies').map(({ role, detail }) => [role, detail])).toEqual([
      ['recorded_at', undefined],
      ['label', undefined],
      ['retailer', undefined],
    ]);
  });

  it('lists everybody whom it refers to', () => {
    const known = new Set(report.contributors.map(({ id }) => id));
    const referred = [...report.credits.map(({ contributor }) => contributor), ...(report.release?.artistKeys ?? [])];
    expect(referred.filter((id) => !known.has(id))).toEqual([]);
    expect(known.size).toBe(report.contributors.length);
  });

  it('keeps one entry for a name that joins several people', () => {
    const joint = { id: 900, name: 'Lund, Quill & Park', anv: 'Lund / Quill / Park', role: 'Producer', tracks: '' };
    const { credits, contributors } = read({ extraartists: [joint], tracklist: [], companies: [] });
    expect(credits).toMatchObject([{ contributor: 'discogs:900', creditedAs: 'Lund / Quill / Park' }]);
    expect(contributors.map(({ name }) => name)).toContain('Lund, Quill & Park');
  });

  it.each([
    [['Produced By'], undefined],
    [['Executive'], undefined],
    [['At Pier 9', 'Assistant'], 'At Pier 9'],
    [['Selections Produced By'], 'Selections Produced By'],
  ])('says of %j only what is more than the role', (brackets, detail) => {
    const role = `Producer ${brackets.map((bracket) => `[${bracket}]`).join(' ')}`;
    const { credits } = read({ extraartists: [{ ...JUNO, role, tracks: '' }], tracklist: [], companies: [] });
    expect(credits.map((credit) => credit.detail)).toEqual([detail]);
  });

  it('takes hostile text as text', () => {
    const script = "<script>alert('hi')</script>";
    const hostile = { id: 901, name: script, anv: '\u202eevil\u200b', role: `Producer [${script}], ${script}`, tracks: `${script}, A1` };
    const { credits, contributors } = read({ extraartists: [hostile], tracklist: nightFerry.tracklist.slice(1, 2), companies: [] });
    const own = credits.filter(({ contributor }) => contributor === 'discogs:901');
    expect(own.map(({ scope }) => scope)).toEqual(['release', 'release']);
    expect(own.every(({ role, creditedAs }) => role === 'other' && creditedAs === 'evil')).toBe(true);
    expect(contributors.find(({ id }) => id === 'discogs:901')?.name).toBe(script);
    expect(own.flatMap(({ proofs }) => proofs).every(({ link }) => link === 'https://www.discogs.com/release/4711')).toBe(true);
  });
});

it('a Discogs release says under what genres and styles it is filed, and where', () => {
  const link = 'https://www.discogs.com/release/4711';
  expect(read({ genres: ['Hip Hop'], styles: ['Boom Bap'] }).release?.genres).toEqual([
    { name: 'Hip Hop', source: 'discogs', link },
    { name: 'Boom Bap', source: 'discogs', link },
  ]);
});

describe('a Discogs master', () => {
  const master = { id: 88, main_release: 4711, title: 'Night Ferry', artists: [], tracklist: nightFerry.tracklist };

  it('without a main release is corrected at its own page', () => {
    const { main_release: _, ...alone } = master;
    const { credits, editLink } = reportOfMaster(alone, READ_AT);
    expect([editLink, credits[0]?.proofs[0]?.editLink]).toEqual(Array(2).fill('https://www.discogs.com/master/88'));
  });

  it('speaks of its tracks alone, and is corrected at its main release', () => {
    const { credits, found, link, editLink } = reportOfMaster(master, READ_AT);
    expect(credits.map(({ role, scope }) => [role, scope])).toEqual([['songwriter', ['1-1', '1-2']]]);
    expect(credits[0]?.proofs[0]).not.toHaveProperty('edition');
    expect([found.discogsMaster, link, editLink]).toEqual([
      '88',
      'https://www.discogs.com/master/88',
      'https://www.discogs.com/release/edit/4711',
    ]);
  });
});

describe('asking Discogs', () => {
  it('takes one request, for the release before the master', async () => {
    const { network, asked } = fakeNetwork(() => nightFerry);
    const { found } = await discogs.credits(subject, { discogsRelease: '4711', discogsMaster: '88' }, network);
    expect(found.discogsRelease).toBe('4711');
    expect(asked.map(({ url }) => url.href)).toEqual(['https://api.discogs.com/releases/4711']);
  });

  it('takes the master where no release is known', async () => {
    const { network, asked } = fakeNetwork(() => ({ id: 88, title: 'Night Ferry' }));
    expect((await discogs.credits(subject, { discogsMaster: '88' }, network)).found.discogsMaster).toBe('88');
    expect(asked.map(({ url }) => url.href)).toEqual(['https://api.discogs.com/masters/88']);
  });

  it('reads an unknown number as "knows none"', async () => {
    const { network } = fakeNetwork(() => undefined);
    expect(await discogs.credits(subject, { discogsRelease: '1' }, network)).toMatchObject({ credits: [], found: {} });
  });

  it.each([
    ['an empty answer', ''],
    ['a page', '<html><title>Just a moment...</title></html>'],
    ['another shape', '{"message":"hello"}'],
  ])('fails on %s', async (_what, body) => {
    const { network } = fakeNetwork(() => body);
    await expect(discogs.credits(subject, { discogsRelease: '4711' }, network)).rejects.toThrow(SourceError);
  });

  it('proves who asks with a token of their own, and may then ask more often', () => {
    const { pace, withToken } = discogs;
    expect(withToken?.headers(' abc\n')).toEqual({ Authorization: 'Discogs token=abc' });
    const perMinute = ({ limit, perMs = 1000 }: typeof pace) => (limit * 60_000) / perMs;
    expect(perMinute(pace)).toBeLessThanOrEqual(25);
    expect(withToken && perMinute(withToken.pace)).toBe(60);
  });
});

describe('a Discogs artist', () => {
  const artist = {
    id: 815,
    name: 'Juno Park (2)',
    realname: 'Juniper Park',
    namevariations: ['J. Park', 'Juno Park'],
    aliases: [{ id: 9, name: 'Tide, The (4)' }],
    groups: [{ id: 10, name: 'Ferry Band, The' }],
    urls: [
      'http://twitter.com/junopark_demo',
      'https://x.com/JunoPark_demo',
      'http://www.myspace.com/junopark_demo',
      'https://juno-park.example/',
      'javascript:alert(1)',
      'https://www.instagram.com/junopark_demo/ ',
    ],
  };
  const person = { id: 'mb:juno', name: 'Juno Park', kind: 'person' as const, ids: { mb: ['juno'], discogs: ['815'] } };

  it('lists accounts, each once, with the address as it stands there', async () => {
    const { network, asked } = fakeNetwork(() => artist);
    const { handles } = await discogs.people([person], network);
    expect(asked.map(({ url }) => url.href)).toEqual(['https://api.discogs.com/artists/815']);
    expect(handles.map(({ contributor, platform, url, proofs: [proof] }) => [contributor, platform, url, proof?.words.role])).toEqual([
      ['mb:juno', 'x', 'https://x.com/junopark_demo', 'http://twitter.com/junopark_demo'],
      ['mb:juno', 'instagram', 'https://www.instagram.com/junopark_demo/', 'https://www.instagram.com/junopark_demo/'],
    ]);
  });

  it('has other names, but not those of its groups', async () => {
    const { contributors } = await discogs.people([person], fakeNetwork(() => artist).network);
    expect(contributors[0]?.aliases).toEqual(['J. Park', 'The Tide', 'Juniper Park']);
  });

  it('is asked about by its number alone', async () => {
    const { network, asked } = fakeNetwork(() => artist);
    const various = { ...person, ids: { discogs: ['194'] } };
    expect(await discogs.people([{ ...person, ids: {} }, various], network)).toEqual({ contributors: [], handles: [] });
    expect(asked).toEqual([]);
  });
});
