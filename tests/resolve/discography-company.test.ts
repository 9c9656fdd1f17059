import { describe, expect, it } from 'vitest';
import { SourceError } from '../../lib/errors';
import { createDiscography } from '../../lib/resolve/discography/discography';
import type { SourceNetwork } from '../../lib/resolve/source-network';
import type { CatalogueLists, CatalogueSource } from '../../lib/sources/source';
import { companionsOf } from '../../lib/view/credited';
import { LOTTE, MARA, page, produced, record, song } from './discography-parts';
import { person } from './reports';

const network: SourceNetwork = { json: async () => undefined, recall: async () => undefined, remember: async () => {} };
const STRANGER = person('A Stranger', { mb: ['stranger'] });

/** Mara has one song on each of six records; Lotte is on all of them, the stranger on another song of each. */
const KEYS = ['1', '2', '3', '4', '5', '6'];
const own = page({
  records: KEYS.map((key) => record(key, { year: 2000 + Number(key), date: `200${key}` })),
  songs: KEYS.map((key) => song(`song ${key}`, [key])),
  credits: [
    produced(
      MARA,
      KEYS.map((key) => `song ${key}`),
    ),
  ],
  contributors: [MARA],
});
const crewOf = (key: string): CatalogueLists => ({
  records: [record(key)],
  songs: [song(`song ${key}`, [key]), song(`other ${key}`, [key])],
  credits: [produced(LOTTE, [`song ${key}`, `other ${key}`]), produced(STRANGER, [`other ${key}`])],
  contributors: [MARA, LOTTE, STRANGER],
});

function open(fails: (key: string) => boolean = () => false) {
  const asked: string[] = [];
  const source: CatalogueSource = {
    id: 'musicbrainz',
    name: 'MusicBrainz',
    hosts: [],
    endpoints: {},
    pace: { limit: 1, concurrency: 1 },
    recordsOf: async () => own,
    creditsOf: async () => own,
    async crewOf({ key }) {
      asked.push(key);
      if (fails(key)) throw new SourceError('timeout', key);
      return crewOf(key);
    },
  };
  const about = { key: MARA.id, name: MARA.name, ids: MARA.ids };
  const parts = { catalogueSources: [source], personSources: [], network, onChange: () => {} };
  return { asked, resolution: createDiscography({ about, view: 'person' }, parts) };
}

describe('the company of a person', () => {
  it('is read only when somebody asks, four records at a time, the newest first, each once', async () => {
    const { asked, resolution } = open();
    await resolution.start();
    expect([asked, resolution.discography().company]).toEqual([[], undefined]);
    await resolution.company();
    expect([asked, resolution.discography().company]).toEqual([['6', '5', '4', '3'], { read: 4, total: 6, hasFailed: false }]);
    await resolution.company();
    await resolution.company();
    expect([asked.length, resolution.discography().company]).toEqual([6, { read: 6, total: 6, hasFailed: false }]);
  });

  it('is those on the very songs, and leaves everything else as it was', async () => {
    const { resolution } = open();
    await resolution.start();
    const { songs, records, progress, hasMore, outcomes } = resolution.discography();
    await resolution.company();
    const after = resolution.discography();
    expect(companionsOf(after)).toEqual([{ id: LOTTE.id, songs: 4 }]);
    expect([after.songs, after.progress, after.hasMore, after.outcomes]).toEqual([songs, progress, hasMore, outcomes]);
    expect(after.records.map(({ key }) => key)).toEqual(records.map(({ key }) => key));
    expect(after.contributors.map(({ id }) => id)).not.toContain(STRANGER.id);
  });

  it('says when a record could not be read, and tries it again', async () => {
    let isDown = true;
    const { asked, resolution } = open((key) => isDown && key === '5');
    await resolution.start();
    await resolution.company();
    expect([asked, resolution.discography().company]).toEqual([['6', '5'], { read: 1, total: 6, hasFailed: true }]);
    isDown = false;
    await resolution.company();
    expect([asked.slice(2), resolution.discography().company]).toEqual([['5', '4', '3', '2'], { read: 5, total: 6, hasFailed: false }]);
  });

  it('ends when it is stopped', async () => {
    const { asked, resolution } = open();
    await resolution.start();
    const reading = resolution.company();
    resolution.stop();
    await reading;
    expect(asked.length).toBeLessThan(4);
  });
});
