import type { Answer } from '../lib/model/answer';
import type { Catalogue } from '../lib/view/catalogue';
import { type Crew, crewOf } from '../lib/view/person';
import { numbersOf } from '../lib/view/positions';
import { covers, type Producer, producersOf } from '../lib/view/producers';
import { type Project, projectOf } from '../lib/view/project';
import { catalogueOf } from './catalogue';

/** One revision of an answer with everything that the sections derive from it, worked out once. */
export interface RecordView {
  answer: Answer;
  crew: Crew;
  catalogue: Catalogue;
  producers: Producer[];
  project: Project;
  /** Shown number by track position. */
  numbers: Map<string, string>;
  isTrack: boolean;
  /** Sources are still being asked; false, too, when the connection to them is lost. */
  isAsking: boolean;
  /** Somebody is named as a producer of the album without saying on which tracks. */
  isUnsaid: boolean;
  /** False only where surely nobody is named as a producer of this track. */
  isProduced(position: string): boolean;
}

export function recordOf(answer: Answer, isLost = false): RecordView {
  const crew = crewOf(answer);
  const catalogue = catalogueOf(answer);
  const producers = producersOf(answer, crew, catalogue);
  const extents = producers.flatMap((producer) => [producer.extent, ...producer.lesser.map(({ extent }) => extent)]);
  const isUnsaid = extents.some((extent) => extent.kind === 'unsaid');
  return {
    answer,
    crew,
    catalogue,
    producers,
    project: projectOf(answer, crew, catalogue),
    numbers: numbersOf(answer.tracks),
    isTrack: answer.subject.ref.kind === 'track',
    isAsking: !answer.complete && !isLost,
    isUnsaid,
    isProduced: (position) => isUnsaid || extents.some((extent) => covers(extent, position)),
  };
}
