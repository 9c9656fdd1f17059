import type { Answer } from '../model/answer';

/** How complete the answer is: who is still being asked, how many of those asked gave credits. */
export interface Completeness {
  asking: string[];
  found: number;
  asked: number;
  /** Tracks that no producer is named for; 0 while that is not known. */
  tracksWithout: number;
}

export function completenessOf(answer: Answer, produced: (position: string) => boolean): Completeness {
  const asked = answer.outcomes.filter((outcome) => outcome.state !== 'skipped');
  return {
    asking: asked.filter((outcome) => outcome.state === 'asking').map((outcome) => outcome.source),
    found: asked.filter((outcome) => outcome.state === 'found').length,
    asked: asked.length,
    tracksWithout: answer.complete ? answer.tracks.filter((track) => !produced(track.position)).length : 0,
  };
}
