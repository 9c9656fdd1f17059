import { speak } from '../lib/i18n/messages';
import { type Language, messagesOf } from './locales';

/** The texts of a language from now on, as the browser would give them; for programs without a browser. */
export async function speakIn(language: Language): Promise<void> {
  const messages = await messagesOf(language);
  speak((key) => messages[key]);
}
