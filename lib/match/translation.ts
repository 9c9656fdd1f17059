import { cleanText } from '../model/names';

const TRANSLATED =
  /[([][^)\]]*(?:translation|traducci[oó]n|traducid[ao]|tradu[cç][aã]o|traduction|traduzione|çeviri|übersetzung|перевод|переклад|翻訳|번역|ترجمة|romanized|romani[sz]ation|romanised|vertaling|tłumaczenie)/i;
// Accounts of translators are named "Genius English Translations", "Genius Türkçe Çeviri" and so on.
const TRANSLATOR = /^genius\s/i;

/** A fan translation or romanisation: it repeats title and artist of the original and has no credits of its own. */
export const isTranslation = (title: string, artist: string): boolean =>
  TRANSLATOR.test(cleanText(artist)) || TRANSLATED.test(cleanText(title));
