import { createContext } from 'preact';
import type { SubjectRef } from '../lib/model/subject';

/** The track that plays beside the surface, if it knows. */
export const PlayingTrack = createContext<SubjectRef | undefined>(undefined);
