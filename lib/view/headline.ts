import type { Answer } from '../model/answer';
import type { Subject } from '../model/subject';
import { isHttps } from './handles';

/** The record as the head of a surface names it. Empty texts = not known yet. */
export interface Headline {
  title: string;
  artists: string;
  year: number | undefined;
  labels: string[];
  cover: string | undefined;
  /** Of a track: the release it is from. */
  release: string | undefined;
}

/** What the page says comes first: it is what the person looks at. */
export function headlineOf(subject: Subject | undefined, answer: Answer | undefined): Headline {
  const facts = (answer?.subject ?? subject)?.facts;
  const isTrack = (answer?.subject ?? subject)?.ref.kind === 'track';
  const release = answer?.release;
  const cover = facts?.cover;
  return {
    title: facts?.title ?? (isTrack ? answer?.tracks[0]?.title : release?.title) ?? '',
    artists: facts?.artists.map((artist) => artist.name).join(', ') || (release?.artists ?? ''),
    year: facts?.year ?? release?.year,
    labels: release?.labels ?? [],
    cover: cover && isHttps(cover) ? cover : undefined,
    release: isTrack ? (release?.title ?? facts?.album?.title) : undefined,
  };
}
