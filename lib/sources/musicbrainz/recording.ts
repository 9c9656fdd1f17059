import { joinIds } from '../../model/contributor';
import type { Network } from '../../net/network';
import type { SourceReport } from '../source';
import { distinct } from './contributors';
import { creditsOf } from './credits';
import { linesOfRecording } from './lines';
import { artistsOf, trackOf } from './release';
import { creditText, RECORDING_INC, request, SITE } from './requests';
import { type Entity, entitySchema, type Recording, recordingSchema } from './schemas';
import { idsByArtist, type LinkedUrl } from './url-lookup';

/** One recording with its people and its works' writers; undefined = MusicBrainz does not know this id. */
export const readRecording = (id: string, network: Network, inc = RECORDING_INC): Promise<Recording | undefined> =>
  network.json(request(`recording/${id}`, inc), recordingSchema);

/** A single recording has no release around it: its one track stands at "1-1". No request. */
export function reportOfRecording(recording: Recording, links: LinkedUrl[], readAt: string, spotifyId?: string): SourceReport {
  const position = '1-1';
  const { credits, contributors } = creditsOf(linesOfRecording(recording, position), { readAt });
  const credit = recording['artist-credit'];
  const artist = creditText(credit);
  const ids = idsByArtist(links);
  const track = { position, title: recording.title, length: recording.length ?? undefined, artists: credit, recording };
  const link = `${SITE}/recording/${recording.id}`;
  return {
    tracks: [trackOf(track, new Map(spotifyId ? [[recording.id, spotifyId]] : []))],
    credits,
    contributors: distinct([...artistsOf(credit), ...contributors]).map((each) => ({
      ...each,
      ids: joinIds(each.ids, ids.get(each.ids.mb?.[0] ?? '') ?? {}),
    })),
    handles: [],
    found: { mbRecording: recording.id, trackPosition: position, trackTitle: recording.title, ...(artist ? { artist } : {}) },
    link,
    editLink: `${link}/edit`,
  };
}

/** One work with its writers and links. */
export const readWork = (id: string, network: Network): Promise<Entity | undefined> =>
  network.json(request(`work/${id}`, 'artist-rels+url-rels'), entitySchema);

/** The writers of a work for the one track that is known to perform it. No request. */
export function reportOfWork(work: Entity, readAt: string): SourceReport {
  const position = '1-1';
  const title = work.title ?? '';
  const lines = (work.relations ?? []).map((relation) => ({ relation, level: 'work' as const, entity: work.id, position }));
  const link = `${SITE}/work/${work.id}`;
  return {
    tracks: [{ position, title, ids: {} }],
    ...creditsOf(lines, { readAt }),
    handles: [],
    found: { trackPosition: position },
    link,
    editLink: `${link}/edit`,
  };
}
