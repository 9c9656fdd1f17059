import { t } from '../../i18n/messages';
import { sourceName } from '../source-name';

/** "MusicBrainz", or "the Spotify page" for what the page itself says. */
export function sourceWords(id: string): string {
  const { name, isPage } = sourceName(id);
  return isPage ? t('page_of', { site: name }) : name;
}

/** At the start of a sentence. */
export const capital = (words: string): string => words.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
