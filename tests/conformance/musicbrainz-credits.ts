import { musicbrainz as source } from '../../lib/sources/musicbrainz';
import { tracksOf } from '../../lib/sources/musicbrainz/lines';
import { linksOf } from '../../lib/sources/musicbrainz/links';
import { readRecording, readWork, reportOfRecording, reportOfWork } from '../../lib/sources/musicbrainz/recording';
import { readRelease, reportOfRelease } from '../../lib/sources/musicbrainz/release';
import { creditText } from '../../lib/sources/musicbrainz/requests';
import type { ArtistCredit, Release } from '../../lib/sources/musicbrainz/schemas';
import type { SourceReport } from '../../lib/sources/source';
import { type CaseReader, creditLines, type ExpectedCredit, type Facts, type Recording } from './harness';

const READ_AT = '2026-01-01T00:00:00.000Z';

export const addressOf = ({ case: { responses } }: Recording): string => responses[0]?.url ?? '';
export const idIn = (recording: Recording): string => new URL(addressOf(recording)).pathname.split('/').at(-1) ?? '';
export const subjectOf = (kind: string, entity: { id: string }, title: string | null | undefined, artists: Facts[] = []): Facts => ({
  kind,
  site: 'musicbrainz',
  id: entity.id,
  title,
  artists,
});
const artistsOf = (credit: ArtistCredit): Facts[] =>
  (credit ?? []).map(({ name, joinphrase, artist }) => ({ name, id: artist.id, joinphrase: joinphrase ?? '' }));

/** An artist may hold a copyright: expected.json takes a company for one by what MusicBrainz says it is, not by its role. */
function linesOf({ credits, contributors }: SourceReport): ExpectedCredit[] {
  const kinds = new Map(contributors.map(({ ids, kind }) => [ids.mb?.[0], kind]));
  return creditLines(credits, contributors).map((line) => ({
    ...line,
    company: ['company', 'place'].includes(kinds.get(line.sourceId ?? '') ?? ''),
  }));
}

/** Credits of a page about one recording or work: expected.json writes their scope as "recording". */
const asRecording = (report: SourceReport): ExpectedCredit[] => linesOf(report).map((line) => ({ ...line, scope: 'recording' }));

const namesOf = (lines: ExpectedCredit[]): string[] => [...new Set(lines.map((line) => String(line['artistName'])))].sort();

function summaryOf(report: SourceReport): Facts {
  const lines = linesOf(report);
  const executive = lines.filter(({ role }) => role === 'executive_producer');
  const producers = namesOf(lines.filter((line) => line.rawRole === 'producer' && !executive.includes(line)));
  const others = namesOf(lines.filter((line) => !executive.includes(line)));
  return {
    executiveProducers: namesOf(executive),
    producers,
    executiveNotProducer: namesOf(executive).filter((name) => !producers.includes(name)),
    executiveAndNothingElse: namesOf(executive).filter((name) => !others.includes(name)),
    people: new Set(report.credits.map(({ contributor }) => contributor)).size,
    creditLines: lines.length,
  };
}

function albumFacts(release: Release, report: SourceReport): Facts {
  const { id, title, status, barcode, country, disambiguation } = release;
  const credit = release['artist-credit'];
  return {
    subject: {
      ...subjectOf('album', { id }, title, artistsOf(credit)),
      year: report.release?.year,
      status,
      barcode,
      country,
      disambiguation,
    },
    tracks: tracksOf(release).map((track, index) => ({
      position: report.tracks[index]?.position,
      title: report.tracks[index]?.title,
      recordingId: report.tracks[index]?.ids['musicbrainz'],
      lengthMs: report.tracks[index]?.durationMs ?? null,
      artists: creditText(track.artists),
    })),
    labels: (release['label-info'] ?? []).map(({ label }) => ({ name: label?.name ?? null })),
    credits: linesOf(report),
    links: linksOf(release.relations),
    handles: report.handles,
    summary: summaryOf(report),
  };
}

export const readAlbum: CaseReader = async (recording) => {
  const address = recording.case.responses.find(({ url }) => url?.includes('/ws/2/release/'))?.url;
  const release = await readRelease(new URL(address ?? '').pathname.split('/').at(-1) ?? '', recording.network);
  return release && albumFacts(release, reportOfRelease(release, [], READ_AT));
};

/** The whole way from a chosen release: its siblings are asked because it names nobody itself. */
export const readSiblingCase: CaseReader = async (recording) => {
  const id = idIn(recording);
  const ref = { site: 'spotify', kind: 'album' as const, id: 'none', url: 'https://open.spotify.com/album/none' };
  const report = await source.credits({ ref }, { mbRelease: id }, recording.network);
  const release = await readRelease(id, recording.network);
  if (!release) return undefined;
  const from = (edition: boolean) => ({
    ...report,
    credits: report.credits.filter(({ proofs }) => Boolean(proofs[0]?.edition) === edition),
  });
  const executives = summaryOf(from(true))['executiveProducers'];
  const sibling = report.credits
    .flatMap(({ proofs }) => proofs)
    .find(({ edition }) => edition)
    ?.link.split('/')
    .at(-1);
  const facts = albumFacts(release, from(false));
  return {
    ...facts,
    siblings: [
      { id: sibling, executiveProducers: executives },
      { id, executiveProducers: [] },
    ],
  };
};

export const readTrack: CaseReader = async (recording) => {
  const inc = new URL(addressOf(recording)).searchParams.get('inc')?.replaceAll(' ', '+');
  const body = await readRecording(idIn(recording), recording.network, inc);
  if (!body) return undefined;
  const report = reportOfRecording(body, [], READ_AT);
  const works = (body.relations ?? []).flatMap(({ type, work, attributes }) =>
    type === 'performance' && work ? [{ id: work.id, title: work.title, attributes: attributes ?? [] }] : [],
  );
  const subject = { ...subjectOf('track', body, body.title, artistsOf(body['artist-credit'])), disambiguation: body.disambiguation };
  // A medley may perform a work twice: the product says its writers once, expected.json each time.
  const times = (id: unknown) => works.filter((work) => work.id === id).length || 1;
  const credits = asRecording(report).flatMap((line) => Array<ExpectedCredit>(times(line['workId'])).fill(line));
  return { subject, credits, works, links: linksOf(body.relations), isrcs: body.isrcs ?? [], handles: report.handles };
};

export const readWorkCase: CaseReader = async (recording) => {
  const work = await readWork(idIn(recording), recording.network);
  if (!work) return undefined;
  // The work is the page here, not a part of one: expected.json leaves its id out of the lines.
  const credits = asRecording(reportOfWork(work, READ_AT)).map((line) =>
    Object.fromEntries(Object.entries(line).filter(([key]) => key !== 'workId')),
  );
  const subject = { ...subjectOf('work', work, work.title), disambiguation: work.disambiguation };
  return { subject, credits, links: linksOf(work.relations), handles: [] };
};
