import type { Answer } from '../model/answer';
import type { Catalogue } from './catalogue';
import type { Crew } from './person';
import type { Producer } from './producers';
import type { Project } from './project';

/** What a surface has derived from an answer, as far as pictures and copies need it: what is taken away is what is shown. */
export interface ShownRecord {
  answer: Answer;
  crew: Crew;
  catalogue: Catalogue;
  producers: Producer[];
  project: Project;
  /** Shown number by track position. */
  numbers: Map<string, string>;
}
