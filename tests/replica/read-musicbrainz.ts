import { ask } from './ask';
import { albumBy, personOf } from './sample';
import type { Album } from './sample/sample';
import type { Replica } from './start-replica';

/** What tests read of MusicBrainz' bodies. */
export interface Named {
  id: string;
  name: string;
  score?: number;
  disambiguation?: string;
}
export interface Relation {
  type: string;
  'target-type': string;
  direction: string;
  'source-credit': string;
  attributes: string[];
  artist?: Named;
  recording?: { id: string; title: string };
  release?: { id: string; title: string };
  release_group?: { id: string; title: string };
  work?: { id: string; relations?: Relation[] };
}
export interface Recording {
  id: string;
  title: string;
  'first-release-date': string;
  relations?: Relation[];
  releases?: { id: string; date: string; 'release-group': { id: string } }[];
}
export interface Listed {
  'release-count': number;
  'release-offset': number;
  releases: {
    id: string;
    title: string;
    'artist-credit'?: unknown[];
    'release-group'?: { id: string; 'primary-type': string; 'secondary-types': string[]; 'first-release-date': string };
    media?: { tracks: { recording: Recording }[] }[];
    relations?: Relation[];
  }[];
}

export const MB = 'https://musicbrainz.org/ws/2';
/** All that a list of releases can bring. */
export const ALL = 'recordings+recording-level-rels+work-rels+work-level-rels+artist-rels+release-groups+artist-credits+labels';

/** Throws when the sample holds no such album. */
export function album(key: string): Album {
  const found = albumBy((each) => each.key === key);
  if (!found) throw new Error(`no album ${key}`);
  return found;
}

export const recordingsIn = ({ releases }: Listed): Recording[] =>
  releases.flatMap(({ media }) => (media ?? []).flatMap(({ tracks }) => tracks.map(({ recording }) => recording)));

/** Throws on any status but 200. */
export async function read<T>(replica: Replica, address: string): Promise<T> {
  const { status, text } = await ask(replica, address);
  if (status !== 200) throw new Error(`${status} ${address}`);
  return JSON.parse(text);
}

/** `who`: key of a person; `more`: further parameters, each with its "&". */
export const browse = (replica: Replica, who: string, more = ''): Promise<Listed> =>
  read(replica, `${MB}/release?fmt=json&artist=${personOf(who).mbid}&status=official${more}`);
