import type { ReadingKind } from '../../model/answer';
import type { DiscographyCredit } from '../../model/discography';
import type { Handle } from '../../model/handle';
import type { Confidence } from '../confidence';
import { type Provenance, provenanceOf } from '../provenance';

// Every text in a sheet is one line: sources' names can neither break a format's lines nor reach beyond themselves.

export interface RecordName {
  title: string;
  artists: string;
  year?: number;
}

/** A track of a record, or a song; `on` = the record that the song is best known by. */
export interface Place {
  /** Position, or song id: what a credit's scope names. */
  id: string;
  /** As shown; a song has none. */
  number: string;
  title: string;
  on?: RecordName;
}

/** `unsaid` = somewhere on the album. */
export type Where = 'whole' | 'unsaid' | Place[];

/** One person in one role. */
export interface Entry {
  id: string;
  name: string;
  /** The better-known name, where it differs. */
  knownAs?: string;
  role: string;
  /** In the interface's language; of a role that the catalogue does not know the source's own words. */
  roleTitle: string;
  /** Instruments, tasks; empty = the role says it all. */
  details: string[];
  where: Where;
  /** Of a discography: by key the records that are credited as a whole, beside the songs in `where`. */
  records: Map<string, RecordName>;
  credits: DiscographyCredit[];
  handles: Handle[];
  /** Of executive credits, the strongest first; empty = there is no reading. */
  readings: ReadingKind[];
  confidence: Confidence['word'];
}

/** `id`: `sound`, `project`, or a family of roles. */
export interface Section {
  id: string;
  title: string;
  entries: Entry[];
}

/** What is taken away: everything that a page shows, in its order, before it becomes a format. */
export interface Sheet {
  of: 'record' | 'artist' | 'person';
  title: string;
  artists: string;
  year?: number;
  labels: string[];
  /** Of a record. */
  tracks: Place[];
  sections: Section[];
  /** False = sources were still being asked, or more could be read. */
  isComplete: boolean;
}

export const entriesIn = ({ sections }: Sheet): Entry[] => sections.flatMap(({ entries }) => entries);

/** Who says what the entries say. `withHandles`: their accounts as well. */
export function saidBy(entries: Entry[], withHandles: boolean): Provenance {
  const credits = entries.flatMap((entry) => entry.credits);
  const handles = withHandles ? entries.flatMap((entry) => entry.handles) : [];
  return provenanceOf([...credits, ...handles].flatMap(({ proofs }) => proofs));
}
