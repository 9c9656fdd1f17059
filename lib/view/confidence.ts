import type { Answer } from '../model/answer';
import type { Credit } from '../model/credit';

/** How sure one person's credit in one role is: a word, and what it rests on. Never a number. */
export interface Confidence {
  /** `confirmed`: several sources say so. `listed`: one does. `disputed`: one does, and others list different people. */
  word: 'confirmed' | 'listed' | 'disputed';
  /** Sources that say so of these tracks, or of the record as a whole. */
  sources: string[];
  /** Sources that say so of the album without naming tracks. */
  ofAlbum: string[];
  /** Sources that list others instead, and on which tracks. */
  others: string[];
  disputed: string[];
}

const SUMMED_UP = 'song_performances';
/** What the page says and what its service says are one voice. */
const voiceOf = (source: string): string => source.replace(/^page:/, '');

/** `credits`: of one contributor in one role. */
export function confidenceOf(credits: Credit[], { disagreements = [] }: Pick<Answer, 'disagreements'>): Confidence {
  const proofs = credits.flatMap((credit) => credit.proofs);
  const sources = voicesIn(proofs.filter(({ via }) => via !== SUMMED_UP));
  const ofAlbum = voicesIn(proofs).filter((source) => !sources.includes(source));
  const about = disagreements.filter(({ role }) => credits.some((credit) => credit.role === role));
  const against = about.flatMap(({ track, said }) => {
    const own = said.filter(({ alone }) => credits.some(({ contributor }) => alone.includes(contributor)));
    const others = said.filter(({ contributors }) => !credits.some(({ contributor }) => contributors.includes(contributor)));
    return own.length > 0 && others.length > 0 ? [{ track, others: others.map(({ source }) => source) }] : [];
  });
  const disputed = against.map(({ track }) => track);
  const covered = new Set(credits.flatMap(({ scope }) => (scope === 'release' ? ['release'] : scope)));
  const isDisputed = disputed.length > 0 && disputed.length === covered.size;
  const isConfirmed = sources.length + ofAlbum.length > 1;
  return {
    word: isConfirmed ? 'confirmed' : isDisputed ? 'disputed' : 'listed',
    sources,
    ofAlbum,
    others: [...new Set(against.flatMap(({ others }) => others))],
    disputed,
  };
}

const voicesIn = (proofs: { source: string }[]): string[] => [...new Set(proofs.map(({ source }) => voiceOf(source)))];
