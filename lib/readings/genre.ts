import type { Genre } from '../model/answer';
import type { Evidence } from './evidence';

// As Discogs and Genius file records: https://www.discogs.com/help/doc/submission-guidelines-release-genres-styles, https://genius.com/tags
const BEAT_MADE = /\b(hip[ -]?hop|rap|trap|grime|drill|boom bap|phonk)\b/i;

/** The genre by which "producer" on this record usually means whoever made the beat; undefined = no source files it under one. */
export const beatGenreOf = ({ release }: Evidence): Genre | undefined => release?.genres?.find(({ name }) => BEAT_MADE.test(name));
