import type { Answer } from '../model/answer';
import { tellsCredits } from './source-name';

/** How complete the answer is: who is still being asked, how many of the sources of credits that were asked gave some. */
export interface Completeness {
  asking: string[];
  found: number;
  asked: number;
  /** Tracks that surely no producer is named for; 0 while that is not known. */
  tracksWithout: number;
}

export function completenessOf(answer: Answer, produced: (position: string) => boolean): Completeness {
  const asked = answer.outcomes.filter((outcome) => outcome.state !== 'skipped');
  const askedForCredits = asked.filter(tellsCredits);
  return {
    asking: asked.filter((outcome) => outcome.state === 'asking').map((outcome) => outcome.source),
    found: askedForCredits.filter((outcome) => outcome.state === 'found').length,
    asked: askedForCredits.length,
    tracksWithout: answer.complete ? answer.tracks.filter((track) => !produced(track.position)).length : 0,
  };
}

/** Whether all who were asked have answered for this very record: only then is "nobody is credited" true. */
export const isSureOf = ({ complete, outcomes }: Answer): boolean =>
  complete && outcomes.every(({ state }) => state !== 'failed' && state !== 'unmatched');
