import type { SubjectFacts, SubjectRef } from '../../lib/model/subject';
import { spotify as site } from '../../lib/sites/spotify';
import { readHead } from '../../lib/sites/spotify/head';
import { panelOf } from '../../lib/sites/spotify/now-playing';
import { playerPage, readPlayer, titleOf } from '../../lib/sites/spotify/player';
import { type Row, readRows, rowOf } from '../../lib/sites/spotify/rows';
import { documentFrom } from '../../scripts/page-document';
import type { CaseReader, Facts, Recording } from './harness';
import { resolvedFacts } from './resolved';
import { OPENED } from './spotify-opened';

const PLACEHOLDER = '0000000000000000000000';
const refOf = (kind: SubjectRef['kind']): SubjectRef => ({ site: 'spotify', kind, id: PLACEHOLDER, url: 'https://open.spotify.com/' });

/** Cases whose facts no reader of the product may or can reach, and why. */
export const NOT_OURS: Record<string, string> = {
  'spotify/pathfinder-album': 'a private end point that wants the person’s token: never asked; its album is read from the page itself',
  'spotify/oembed': 'never asked: a title without an artist, which the page shows anyway',
};

const EMPTY = { subject: null, credits: [], handles: [] };

/** What the production readers make of a Spotify case. */
export const spotify: CaseReader = async (recording) => {
  if (recording.name in NOT_OURS) return undefined;
  const opened = OPENED[recording.name];
  if (opened) return opened(recording);
  const base = EMPTY;
  if (recording.name.includes('/dom-layout')) return layoutFacts(recording);
  if (recording.name.includes('/dom-playlist-grid')) return gridFacts(recording);
  if (recording.name.includes('/dom-'))
    return { ...base, rows: fragmentRows(recording).map((row) => rowFacts(row, recording.name.includes('album'))) };
  const { document, url } = recording.page();
  const ref = site.identify(url);
  const reading = ref && site.read(ref, document, false);
  if (!ref || !reading) throw new Error('the page was not read');
  const page = { ...base, ...pageFacts(reading.facts, ref.kind, ref.id, document) };
  return recording.case.responses.length > 1 ? { ...page, ...(await resolvedFacts(recording, ref, reading)) } : page;
};

/** Of the skeleton: whether the panel is there, and that it shows no album. */
function layoutFacts(recording: Recording): Facts {
  const root = recording.fragment('https://open.spotify.com/');
  return { ...EMPTY, panel: panelOf(root) !== null, albumPage: playerPage(refOf('album'), root) !== undefined };
}

/** Its ids are the word "ID": an id of the right form stands in for it while it is read. */
function gridFacts(recording: Recording): Facts {
  const html = recording.file('fragment.html').replaceAll('/ID"', `/${PLACEHOLDER}"`);
  const { body } = documentFrom(`<!doctype html><html><body>${html}</body></html>`, 'https://open.spotify.com/');
  const title = titleOf(body);
  const { trackCount } = readPlayer(refOf('playlist'), { section: body, title, uri: null });
  const rows = readRows(body).map((row) => ({
    ...rowFacts(
      { ...row, trackId: asWritten(row.trackId), artists: row.artists.map(({ id, name }) => ({ id: asWritten(id), name })) },
      true,
    ),
    album: `/album/${asWritten(row.albumId)}`,
  }));
  return { ...EMPTY, title, rowCount: (trackCount ?? 0) + 1, rows };
}

const asWritten = (id: string | undefined): string => (id === PLACEHOLDER ? 'ID' : (id ?? ''));

function fragmentRows(recording: Recording): Row[] {
  const root = recording.fragment('https://open.spotify.com/');
  const rows = readRows(root);
  const single = rows.length === 0 ? rowOf(root) : undefined;
  return single ? [single] : rows;
}

const rowFacts = (row: Row, complete: boolean): Facts => ({
  rowIndex: row.index ?? null,
  trackId: row.trackId,
  title: row.title,
  artists: row.artists.map((artist) => artist.name),
  artistIds: row.artists.map((artist) => artist.id),
  ...(complete ? { album: row.albumId ?? null, duration: row.duration ?? null } : {}),
});

function pageFacts(facts: SubjectFacts, kind: string, id: string, document: Document): Facts {
  const head = readHead(document);
  const embedded = document.querySelector('script#__NEXT_DATA__') !== null;
  return {
    subject: {
      kind,
      site: 'spotify',
      id,
      title: facts.title,
      artists: facts.artists.map((artist) => ({ name: artist.name, id: artist.id ?? null })),
      trackIds: facts.tracks.map((track) => track.id),
      year: facts.year ?? null,
    },
    tracks: facts.tracks.map((track) => ({
      id: track.id,
      title: track.title,
      ...(embedded ? { artists: track.artists?.join(', ') } : discAndNumber(track.position, track.artists)),
      lengthMs: track.durationMs,
    })),
    page: { head: headFacts(head), rows: readRows(document).map((row) => rowFacts(row, true)) },
    head: headFacts(head),
    ...(JSON.stringify(facts).includes('accessToken') ? { mustNotKeep: [] } : { mustNotKeep: ['accessToken'] }),
  };
}

function discAndNumber(position: string, artists: string[] | undefined): Facts {
  const [disc, number] = position.split('-').map(Number);
  return { disc, number, artists };
}

const headFacts = (head: ReturnType<typeof readHead>): Facts => ({
  musicians: head.musicians,
  ogDescription: head.description,
  discs: head.songs.map((song) => song.disc),
  numbers: head.songs.map((song) => song.number),
  ldName: head.title,
});
