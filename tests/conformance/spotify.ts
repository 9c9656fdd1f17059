import type { SubjectFacts } from '../../lib/model/subject';
import { spotify as site } from '../../lib/sites/spotify';
import { readHead } from '../../lib/sites/spotify/head';
import { type Row, readRows, rowOf } from '../../lib/sites/spotify/rows';
import type { CaseReader, Facts, Recording } from './harness';
import { resolvedFacts } from './resolved';

/** Shapes of Spotify's own private end points: never asked by the product, so there is no reader for them. */
const NEVER_ASKED = /pathfinder|track-credits-view|credits-trait|artist-external-links|oembed|dom-layout|grid-outline/;

/** What the production readers make of a Spotify case. */
export const spotify: CaseReader = async (recording) => {
  if (NEVER_ASKED.test(recording.name)) return undefined;
  const base = { subject: null, credits: [], handles: [] };
  if (recording.name.includes('/dom-'))
    return { ...base, rows: fragmentRows(recording).map((row) => rowFacts(row, recording.name.includes('album'))) };
  const { document, url } = recording.page();
  const ref = site.identify(url);
  const reading = ref && site.read(ref, document, false);
  if (!ref || !reading) throw new Error('the page was not read');
  const page = { ...base, ...pageFacts(reading.facts, ref.kind, ref.id, document) };
  return recording.case.responses.length > 1 ? { ...page, ...(await resolvedFacts(recording, ref, reading)) } : page;
};

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
