import type { ReleaseFacts } from '../../model/answer';
import { cleanText } from '../../model/names';
import type { Subject } from '../../model/subject';
import type { Network } from '../../net/network';
import { type Known, nothing, type SourceReport } from '../source';
import { creditsOf, type Gathering } from './credits';
import { linesOfRelease, trackLines } from './lines';
import { billing, displayName, isNobody } from './names';
import { readMaster, readRelease, SITE } from './requests';
import type { Master, Release } from './schemas';
import { trackListOf } from './track-list';

function factsOf(record: Release | Master, labels: string[], link: string): ReleaseFacts {
  const artists = record.artists ?? [];
  const genres = [...(record.genres ?? []), ...(record.styles ?? [])].map((name) => ({ name, source: 'discogs', link }));
  return {
    title: cleanText(record.title),
    artists: billing(artists),
    artistKeys: artists.filter(({ id }) => !isNobody(id)).map(({ id }) => `discogs:${id}`),
    ...(record.year ? { year: record.year } : {}),
    labels,
    ...(genres.length > 0 ? { genres } : {}),
    link,
    source: 'discogs',
  };
}

/** What tells an edition apart: "2× Vinyl, US 2022". */
function editionNote({ formats, country, year }: Release): string {
  const media = (formats ?? []).filter(({ name }) => name && name !== 'All Media');
  const names = media.map(({ name, qty }) => (Number(qty) > 1 && name !== 'File' ? `${qty}× ${name}` : (name ?? '')));
  const origin = [country, year || undefined].filter(Boolean).join(' ');
  return [[...new Set(names)].join(' + '), origin].filter(Boolean).join(', ');
}

function reportOf(record: Release | Master, told: ReturnType<typeof creditsOf>, gathering: Gathering, labels: string[]): SourceReport {
  const { list, link, editLink } = gathering;
  const known = new Set(told.contributors.map(({ id }) => id));
  const artists = (record.artists ?? [])
    .filter(({ id }) => !isNobody(id) && !known.has(`discogs:${id}`))
    .map(({ id, name }) => ({ id: `discogs:${id}`, name: displayName(name), kind: 'unknown' as const, ids: { discogs: [String(id)] } }));
  return {
    release: factsOf(record, labels, link),
    tracks: [...list.rows, ...list.wholes].map(({ track }) => track),
    credits: told.credits,
    contributors: [...told.contributors, ...artists],
    handles: [],
    found: {},
    link,
    editLink,
  };
}

const releaseEditor = (id: number): string => `${SITE}/release/edit/${id}`;

/** What one release says. No request. Every proof names the edition: the page may show another one. */
export function reportOfRelease(release: Release, readAt: string): SourceReport {
  const list = trackListOf(release.tracklist ?? []);
  const edition = editionNote(release);
  const link = `${SITE}/release/${release.id}`;
  const gathering = { list, link, editLink: releaseEditor(release.id), ...(edition && { edition }), readAt };
  const labels = [...new Set((release.labels ?? []).map(({ name }) => displayName(name)))];
  const told = creditsOf(linesOfRelease(release, list), gathering);
  return { ...reportOf(release, told, gathering, labels), found: { discogsRelease: String(release.id) } };
}

/** What holds of all editions: track by track alone, as the main release has it, where it is corrected too. No request. */
export function reportOfMaster(master: Master, readAt: string): SourceReport {
  const list = trackListOf(master.tracklist ?? []);
  const link = `${SITE}/master/${master.id}`;
  const gathering = { list, link, editLink: master.main_release ? releaseEditor(master.main_release) : link, readAt };
  const told = creditsOf(trackLines(list), gathering);
  return { ...reportOf(master, told, gathering, []), found: { discogsMaster: String(master.id) } };
}

/** At most one request: the release that MusicBrainz links, else the record of all its editions. */
export async function credits(_subject: Subject, known: Known, network: Network): Promise<SourceReport> {
  const readAt = new Date().toISOString();
  if (known.discogsRelease) {
    const release = await readRelease(known.discogsRelease, network);
    return release ? reportOfRelease(release, readAt) : nothing();
  }
  const master = known.discogsMaster && (await readMaster(known.discogsMaster, network));
  return master ? reportOfMaster(master, readAt) : nothing();
}
