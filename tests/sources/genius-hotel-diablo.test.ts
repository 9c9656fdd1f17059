import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { roleOf } from '../../lib/roles';
import { genius as site } from '../../lib/sites/genius';
import { genius as source } from '../../lib/sources/genius';
import { nothing, type SourceReport } from '../../lib/sources/source';
import { openRecording } from '../conformance/harness';
import { hasRecordings, NO_RECORDINGS, RECORDINGS, readCase } from '../recordings';

const PAGE = 'https://genius.com/albums/Machine-gun-kelly/Hotel-diablo';
const ALBUM = { geniusAlbum: '517831' };
const MACHINE_GUN_KELLY = '1665';
const NILS = '456694';
const JOINT = '1846994';

const open = (name: string) => openRecording(readCase(join(RECORDINGS, 'genius', name)));

function subjectAt(url: string) {
  const ref = site.identify(new URL(url));
  if (!ref) throw new Error(`not recognised: ${url}`);
  return { ref };
}

/** What the open page of a recorded case says. */
function pageReport(name: string): SourceReport {
  const { document, url } = open(name).page();
  const { ref } = subjectAt(url.href);
  const reading = site.read(ref, document, true);
  return (reading && source.fromPage?.({ ref, facts: reading.facts }, reading.claims ?? [], '2026-01-01')) ?? nothing();
}

async function songReports(): Promise<SourceReport[]> {
  const reports: SourceReport[] = [];
  const songs = source.onTracks?.(subjectAt(PAGE), ALBUM, [], open('hotel-diablo').network) ?? [];
  for await (const report of songs) reports.push(report);
  return reports;
}

/** Genius numbers of the people credited with one of these roles. */
function peopleAs(reports: SourceReport[], isRole: (role: string) => boolean): string[] {
  const credits = reports.flatMap((report) => report.credits).filter(({ role }) => isRole(role));
  return [...new Set(credits.map(({ contributor }) => contributor.replace('genius:', '')))].sort();
}
if (!hasRecordings) console.log(NO_RECORDINGS);

const produces = (role: string) => roleOf(role).producerKind !== undefined;

describe.skipIf(!hasRecordings)(`Hotel Diablo${hasRecordings ? '' : `: ${NO_RECORDINGS}`}`, () => {
  let album = nothing();
  let songs: SourceReport[] = [];

  beforeAll(async () => {
    album = await source.credits(subjectAt(PAGE), ALBUM, open('hotel-diablo').network);
    songs = await songReports();
  });

  it('names 19 producers in one call', () => {
    expect(peopleAs([album], produces)).toHaveLength(19);
  });

  it.each(['album-page-react-with-credits', 'album-page-legacy'])('ties producers to tracks from %s alone', (name) => {
    const report = pageReport(name);
    const producing = report.credits.filter(({ role }) => role === 'producer');
    expect(report.tracks).toHaveLength(14);
    expect(producing.every(({ scope }) => scope !== 'release' && scope.length > 0)).toBe(true);
    expect(new Set(producing.flatMap(({ scope }) => scope)).size).toBeGreaterThan(10);
    expect(peopleAs([report, ...songs], produces)).toEqual(peopleAs([album], produces));
  });

  it('names the same producers song by song', () => {
    expect(songs).toHaveLength(14);
    expect(peopleAs(songs, produces)).toEqual(peopleAs([album], produces));
  });

  it('keeps co-producers apart from producers, as said', () => {
    for (const role of ['producer', 'co_producer']) {
      expect(peopleAs([album], (each) => each === role)).toEqual(expect.arrayContaining([MACHINE_GUN_KELLY, NILS]));
    }
    expect(peopleAs([album], (each) => each === 'co_producer')).toHaveLength(2);
  });

  it('lists a joint artist as main artist and nothing else', () => {
    const all = [album, ...songs].flatMap(({ credits }) => credits);
    const roles = all.filter(({ contributor }) => contributor === `genius:${JOINT}`).map(({ role }) => role);
    expect([...new Set(roles)]).toEqual(['main_artist']);
  });

  it('takes publishers, labels and societies for companies', () => {
    const reports = [album, ...songs, pageReport('page-2024-react-all-eyez-on-me')];
    for (const { credits, contributors } of reports) {
      const kinds = new Map(contributors.map(({ id, kind }) => [id, kind]));
      const held = credits.filter(({ role }) => roleOf(role).company);
      expect([...new Set(held.map(({ contributor }) => kinds.get(contributor)))].filter((kind) => kind !== 'company')).toEqual([]);
    }
  });
});
