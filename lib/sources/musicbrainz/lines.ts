import type { Recording, Relation, Release } from './schemas';

/** What a relation is tied to. */
export type Level = 'release' | 'release_group' | 'recording' | 'work';

/** One relation with the place where it stands. `position` is absent where the statement is about the record as a whole. */
export interface CreditLine {
  relation: Relation;
  level: Level;
  /** MBID of the release, release group, recording or work that has the relation. */
  entity: string;
  position?: string;
  /** The edition that says so when it is not the one on the page. */
  edition?: string;
}

const at = (relations: Relation[] | undefined, place: Omit<CreditLine, 'relation'>): CreditLine[] =>
  (relations ?? []).map((relation) => ({ relation, ...place }));

/** Statements about one recording and about the works it performs. */
export function linesOfRecording(recording: Recording, position: string): CreditLine[] {
  const works = (recording.relations ?? []).flatMap(({ type, work }) => (type === 'performance' && work ? [work] : []));
  return [
    ...at(recording.relations, { level: 'recording', entity: recording.id, position }),
    ...works.flatMap((work) => at(work.relations, { level: 'work', entity: work.id, position })),
  ];
}

export interface PlacedTrack {
  position: string;
  title: string;
  length: number | undefined;
  artists: Release['artist-credit'];
  recording: Recording;
}

/** Tracks in the order of the release; positions are `disc-track`, both counted from one. */
export function tracksOf(release: Release): PlacedTrack[] {
  return (release.media ?? []).flatMap((medium, disc) =>
    (medium.tracks ?? []).map((track, index) => ({
      position: `${medium.position ?? disc + 1}-${track.position ?? index + 1}`,
      title: track.title ?? track.recording.title,
      length: track.length ?? track.recording.length ?? undefined,
      artists: track['artist-credit'] ?? track.recording['artist-credit'],
      recording: track.recording,
    })),
  );
}

/** Statements of all four levels of one release look-up, the widest first, then in track order. */
export function linesOfRelease(release: Release): CreditLine[] {
  const group = release['release-group'];
  return [
    ...at(release.relations, { level: 'release', entity: release.id }),
    ...(group ? at(group.relations, { level: 'release_group', entity: group.id }) : []),
    ...tracksOf(release).flatMap((track) => linesOfRecording(track.recording, track.position)),
  ];
}
