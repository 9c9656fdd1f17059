/** Families of roles, in the order in which a view shows them. */
export const FAMILIES = [
  'producing',
  'executive',
  'writing',
  'arranging',
  'performing',
  'engineering',
  'visual',
  'video',
  'business',
  'place',
  'other',
] as const;
export type Family = (typeof FAMILIES)[number];

/** The kinds of music producer; they are never folded into one another. */
export type ProducerKind =
  | 'producer'
  | 'co'
  | 'additional'
  | 'vocal'
  | 'assistant'
  | 'associate'
  | 'executive'
  | 'co-executive'
  | 'compilation'
  | 'reissue'
  | 'remixer'
  | 'programmer';

/** A MusicBrainz relationship type that means this role, with the attributes it needs. Gids: musicbrainz-server t/sql/initial.sql. */
export interface MusicBrainzType {
  type: string;
  typeId?: string;
  attributes?: string[];
}

/**
 * One role of the catalogue. Data only: its words (title, meaning in one sentence, note) are in `words/<language>.yml` under the
 * same id, so that English is a language like the others.
 */
export interface Role {
  id: string;
  family: Family;
  producerKind?: ProducerKind;
  /** Who holds it is a company, a society or a place, never a person to follow. */
  company?: boolean;
  musicbrainz?: MusicBrainzType[];
  /** Labels word for word, by source id; `any` = seen wherever. */
  labels: Record<string, string[]>;
}

/** Labels written as one text, parted by commas: long lists stay readable. */
export const listed = (labels: string): string[] => labels.trim().split(/,\s+/);
