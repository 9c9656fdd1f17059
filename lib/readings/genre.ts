import type { Genre } from '../model/answer';
import type { Evidence } from './evidence';

// As Discogs and Genius file records: https://www.discogs.com/help/doc/submission-guidelines-release-genres-styles, https://genius.com/tags
/** Beside one of these the record may be a band's: no such thing is said of it. */
const PLAYED = /\b(rock|metal|punk|jazz|folk|classical|country)\b/i;
const BEAT_MADE = /\b(hip[ -]?hop|rap|trap|grime|drill|boom bap|phonk)\b/i;

/** The genre by which "producer" on this record usually means whoever made the beat; undefined = no source files it under one. */
export function beatGenreOf({ release }: Evidence): Genre | undefined {
  const genres = release?.genres ?? [];
  return genres.some(({ name }) => PLAYED.test(name)) ? undefined : genres.find(({ name }) => BEAT_MADE.test(name));
}
