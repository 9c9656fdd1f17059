import * as z from 'zod/mini';
import { SourceError } from '../../lib/errors';
import type { Contributor } from '../../lib/model/contributor';
import type { Credit } from '../../lib/model/credit';
import { cleanText } from '../../lib/model/names';
import { roleOf } from '../../lib/roles';
import { discogs } from '../../lib/sources/discogs';
import { creditedName, displayName } from '../../lib/sources/discogs/names';
import { readArtist, readMaster, readRelease } from '../../lib/sources/discogs/requests';
import { rolesIn } from '../../lib/sources/discogs/role-text';
import type { Master, Release } from '../../lib/sources/discogs/schemas';
import { type Row, type TrackList, trackListOf } from '../../lib/sources/discogs/track-list';
import type { Known, SourceReport } from '../../lib/sources/source';
import { type CaseReader, type ExpectedCredit, type Facts, openRecording, type Recording } from './harness';

const addressOf = ({ case: { responses } }: Recording): string => responses[0]?.url ?? '';
const idIn = (recording: Recording): string => new URL(addressOf(recording)).pathname.split('/').at(-1) ?? '';

const isTrack = ({ type_ }: { type_?: string | null | undefined }) => type_ !== 'heading';

/** The answer's own title where the product only evened out its spaces. */
const asWritten = (title: string, written: string | null | undefined): string =>
  cleanText(written ?? '') === title ? (written ?? '') : title;

/** Index rows before their parts, as the answer has them. */
function tracksFacts({ tracklist }: Release | Master, { rows, wholes }: TrackList): Facts[] {
  const left = [...rows];
  const leftWholes = [...wholes];
  return (tracklist ?? []).filter(isTrack).flatMap((entry) => {
    const parts = (entry.sub_tracks ?? []).filter(isTrack);
    const whole = parts.length > 0 ? leftWholes.shift() : undefined;
    const of = asWritten(whole?.track.title ?? '', entry.title);
    const own = (parts.length > 0 ? parts : [entry]).map(({ title }) => {
      const row = left.shift();
      const bare = row?.track.title.replace(`${whole?.track.title}: `, '') ?? '';
      return { position: row?.written, title: asWritten(bare, title), type: 'track', ...(whole && { of }) };
    });
    return whole ? [{ position: whole.written, title: of, type: 'index', subs: whole.parts.length }, ...own] : own;
  });
}

const tracksTextOf = ({ proofs: [proof] }: Credit): string => proof?.words.attributes?.[0]?.replace(/^tracks: /, '') ?? '';

/** Statements of the track list stand at every row that makes them; one credit sums them up. What no row says stays over. */
function scopesOf(credit: Credit, { rows, wholes }: TrackList): (string | string[])[] {
  const { scope, proofs } = credit;
  if (scope === 'release') return [scope];
  const inScope = (row: Row) => scope.includes(row.track.position);
  const written = (list: Row[]) => [...new Set(list.filter(inScope).map((row) => row.written))];
  const [proof] = proofs;
  if (proof?.via !== 'tracklist') return [written(rows)];
  const says = (row: Row) =>
    row.credits.filter(
      (each) =>
        String(each.id) === proof.sourceId &&
        rolesIn(each.role ?? '').some(({ words }) => words === proof.words.role) &&
        creditedName(each) === (credit.creditedAs ?? displayName(each.name)),
    );
  const stated = [...wholes.flatMap((whole) => says(whole).map(() => whole.parts)), ...rows.flatMap((row) => says(row).map(() => [row]))];
  const over = rows.filter((row) => inScope(row) && !stated.flat().includes(row));
  return [...stated.map(written), ...(over.length > 0 ? [written(over)] : [])];
}

function linesOf(credit: Credit, person: Contributor, names: Map<string, string>, list: TrackList): ExpectedCredit[] {
  const [proof] = credit.proofs;
  const [item] = rolesIn(proof?.words.role ?? '');
  const isCompany = person.kind === 'company' || person.kind === 'place';
  return scopesOf(credit, list).map((scope) => ({
    name: credit.creditedAs ?? person.name,
    discogsName: names.get(`${proof?.via === 'companies'} ${proof?.sourceId}`),
    creditedAs: credit.creditedAs ?? null,
    rawRole: proof?.words.role ?? '',
    base: item?.base,
    detail: item?.brackets.join(', ') || null,
    role: credit.role,
    roleStrict: true,
    company: roleOf(credit.role).company === true || isCompany,
    sourceId: proof?.sourceId ?? null,
    tracksText: tracksTextOf(credit),
    scope,
  }));
}

/** Discogs' own names by whether a company and number: where a record has another name, proofs quote that one. */
function namesIn(record: Release | Master, { rows, wholes }: TrackList): Map<string, string> {
  const wide = 'extraartists' in record ? [...(record.extraartists ?? [])] : [];
  const people = [...wide, ...[...rows, ...wholes].flatMap(({ credits }) => credits)];
  const companies = 'companies' in record ? (record.companies ?? []) : [];
  return new Map([
    ...people.map(({ id, name }) => [`false ${id}`, name] as const),
    ...companies.map(({ id, name }) => [`true ${id}`, name] as const),
  ]);
}

function albumFacts(record: Release | Master, report: SourceReport): Facts {
  const list = trackListOf(record.tracklist ?? []);
  const names = namesIn(record, list);
  const people = new Map(report.contributors.map((each) => [each.id, each]));
  const credits = report.credits.flatMap((credit) => {
    const person = people.get(credit.contributor);
    if (!person) throw new Error(`credit of an unlisted contributor: ${credit.contributor}`);
    return linesOf(credit, person, names, list);
  });
  const { discogsRelease, discogsMaster } = report.found;
  return {
    subject: {
      ...{ kind: 'album', site: discogs.id, id: discogsRelease ?? discogsMaster, title: report.release?.title },
      artists: (record.artists ?? []).map((artist) => ({ name: creditedName(artist), id: String(artist.id) })),
      year: report.release?.year ?? null,
    },
    tracks: tracksFacts(record, list),
    credits,
    handles: report.handles,
    rangesUsed: [...new Set(report.credits.map(tracksTextOf).filter(Boolean))].sort(),
    notResolved: report.credits.filter(({ proofs }) => proofs.some(({ words }) => words.role.includes('(tracks: '))),
  };
}

const ref = { site: 'spotify', kind: 'album' as const, id: 'none', url: 'https://open.spotify.com/album/none' };

const readAlbum =
  (need: keyof Known, read: typeof readRelease | typeof readMaster): CaseReader =>
  async (recording) => {
    const id = idIn(recording);
    const record = await read(id, recording.network);
    return record && albumFacts(record, await discogs.credits({ ref }, { [need]: id }, recording.network));
  };

async function readPerson(recording: Recording): Promise<Facts | undefined> {
  const id = idIn(recording);
  const artist = await readArtist(id, recording.network);
  if (!artist) return undefined;
  const asked = { id: `discogs:${id}`, name: displayName(artist.name), kind: 'unknown' as const, ids: { discogs: [id] } };
  const { contributors, handles } = await discogs.people([asked], recording.network);
  const known = new Set(contributors.flatMap(({ aliases }) => aliases ?? []));
  const names = artist.namevariations ?? [];
  return {
    subject: {
      ...{ kind: 'artist', site: discogs.id, id: contributors[0]?.ids.discogs?.[0], title: contributors[0]?.name },
      ...{ artists: [], realName: known.has(artist.realname ?? '') ? artist.realname : undefined },
    },
    credits: [],
    handles: handles.map(({ platform, username, proofs: [proof] }) => ({
      ...{
        person: proof?.words.name,
        personId: proof?.sourceId,
        service: platform,
        handle: username,
        url: proof?.words.role,
        ended: false,
      },
    })),
    urls: artist.urls,
    names,
    aliases: (artist.aliases ?? []).map((each) => displayName(each.name)).filter((name) => known.has(name)),
    groups: (artist.groups ?? []).map((each) => displayName(each.name)),
  };
}

const OUTCOMES: Record<string, string> = { 'rate-limited': 'wait and try again', refused: 'search needs a key; do without' };

async function readErrors({ case: each }: Recording): Promise<Facts> {
  const answers: Facts[] = [];
  for (const { url, status } of each.responses) {
    // A refusal holds back everything that would go to the host after it.
    const { network } = openRecording(each);
    const path = (url ?? '').replace('https://api.discogs.com/', '');
    const [, id] = /^releases\/(\d+)$/.exec(path) ?? [];
    const asking: Promise<unknown> = id ? readRelease(id, network) : network.json({ endpoint: 'discogs', path }, z.unknown());
    const outcome = await asking.then(
      (body) => (body === undefined ? 'not found' : 'answered'),
      (error) => (error instanceof SourceError ? OUTCOMES[error.kind] : String(error)),
    );
    answers.push({ url, httpStatus: status, outcome });
  }
  return { subject: null, credits: [], handles: [], answers };
}

export const discogsReader: CaseReader = (recording) => {
  if (recording.name.endsWith('/errors')) return readErrors(recording);
  if (addressOf(recording).includes('/artists/')) return readPerson(recording);
  const isMaster = addressOf(recording).includes('/masters/');
  return (isMaster ? readAlbum('discogsMaster', readMaster) : readAlbum('discogsRelease', readRelease))(recording);
};
